// What the console's address answers: its files over HTTPS, and the first page for every address of a page.
import { Duration, Validations } from 'aws-cdk-lib'
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager'
import {
  AccessLevel,
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  Distribution,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  PriceClass,
  SecurityPolicyProtocol,
  Function as ViewerFunction,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront'
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins'
import { Construct } from 'constructs'
import type { ConsoleOrigins } from '../console-headers.ts'
import { ConsoleHeadersPolicy } from './console-headers-policy.ts'
import type { KeptBucket } from './kept-bucket.ts'

export interface ConsoleDistributionProps {
  readonly bucket: KeptBucket
  readonly consoleUrl: string
  /** In us-east-1, where CloudFront reads its certificates. */
  readonly certificateArn: string
  readonly origins: ConsoleOrigins
}

/**
 * A file beside the first page: one name with an ending. A page's address may hold a person's id, which may hold a dot,
 * so a dot further down says nothing.
 */
const fileAtTheTop = /^\/[^/]+\.[a-z0-9]+$/

/** Runs at CloudFront's edge, before the cache; `/assets/*` does not pass it. */
const firstPageForPages = `function handler(event) {
  var request = event.request
  if (!${fileAtTheTop}.test(request.uri)) request.uri = '/index.html'
  return request
}`

export class ConsoleDistribution extends Construct {
  readonly distribution: Distribution

  constructor(scope: Construct, id: string, props: ConsoleDistributionProps) {
    super(scope, id)
    const shared: BehaviorOptions = {
      origin: S3BucketOrigin.withOriginAccessControl(props.bucket, {
        // Without LIST S3 answers 403 for a file that is not there, and a mistyped name looks like a broken right.
        originAccessLevels: [AccessLevel.READ, AccessLevel.LIST],
      }),
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
      compress: true,
      responseHeadersPolicy: new ConsoleHeadersPolicy(this, 'Headers', props.origins),
    }
    this.distribution = new Distribution(this, 'Distribution', {
      comment: 'LIS: the console',
      domainNames: [new URL(props.consoleUrl).hostname],
      certificate: Certificate.fromCertificateArn(this, 'Certificate', props.certificateArn),
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      httpVersion: HttpVersion.HTTP2_AND_3,
      // Europe and North America: nobody reads a Swedish municipality's console from farther away every day.
      priceClass: PriceClass.PRICE_CLASS_100,
      defaultRootObject: 'index.html',
      defaultBehavior: {
        ...shared,
        cachePolicy: this.asTheFileSays(),
        functionAssociations: [
          {
            eventType: FunctionEventType.VIEWER_REQUEST,
            function: new ViewerFunction(this, 'FirstPage', {
              comment: 'LIS: the address of a page gets the first page',
              code: FunctionCode.fromInline(firstPageForPages),
              runtime: FunctionRuntime.JS_2_0,
            }),
          },
        ],
      },
      additionalBehaviors: { '/assets/*': { ...shared, cachePolicy: CachePolicy.CACHING_OPTIMIZED } },
    })
    this.acknowledge()
  }

  /** Kept at the edge for as long as the file's own header says. The managed policy without caching does not compress. */
  private asTheFileSays(): CachePolicy {
    return new CachePolicy(this, 'AsTheFileSays', {
      comment: 'LIS: as the file says, and no longer',
      minTtl: Duration.seconds(0),
      defaultTtl: Duration.seconds(0),
      maxTtl: Duration.days(365),
      enableAcceptEncodingGzip: true,
      enableAcceptEncodingBrotli: true,
    })
  }

  private acknowledge(): void {
    Validations.of(this.distribution).acknowledge(
      {
        id: 'Annotation::@aws-cdk/aws-cloudfront-origins:listBucketSecurityRisk',
        reason:
          'No address lists the bucket: its root is answered with the first page, and no query is passed on to it.',
      },
      {
        id: 'AwsSolutions-CFR1',
        reason: 'Those who work here travel, and the files are free software that anyone may read anyway.',
      },
      {
        id: 'AwsSolutions-CFR2',
        reason:
          'There is nothing behind it but static files, which take no input; the API has its own limits and token check.',
      },
      {
        id: 'AwsSolutions-CFR3',
        reason:
          'It would log which employee opened which public file from where; every call that reaches data is in the log of the API.',
      },
    )
  }
}
