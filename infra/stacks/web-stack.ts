// The console on AWS: its static files in a private bucket, behind CloudFront at the console's own address.
import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib'
import { BucketEncryption } from 'aws-cdk-lib/aws-s3'
import { StringParameter } from 'aws-cdk-lib/aws-ssm'
import type { Construct } from 'constructs'
import { AccessLogBucket } from '../constructs/access-log-bucket.ts'
import { ConsoleDistribution } from '../constructs/console-distribution.ts'
import { ConsoleFiles } from '../constructs/console-files.ts'
import { KeptBucket } from '../constructs/kept-bucket.ts'
import type { Stores } from '../constructs/stores.ts'
import type { Settings } from '../settings.ts'
import type { ApiStack } from './api-stack.ts'

export interface WebStackProps extends StackProps {
  readonly settings: Settings
  readonly stores: Stores
  readonly api: ApiStack
}

export class WebStack extends Stack {
  constructor(scope: Construct, id: string, props: WebStackProps) {
    super(scope, id, { description: 'LIS: the console', ...props })
    const { settings, stores, api } = props

    const bucket = new KeptBucket(this, 'Files', {
      accessLogs: new AccessLogBucket(this, 'AccessLogs'),
      serverAccessLogsPrefix: 'console/',
      // Everyone may read these files, and under the own key CloudFront would need a right to it.
      encryption: BucketEncryption.S3_MANAGED,
      bucketKeyEnabled: false,
      lifecycleRules: [{ id: 'ForgetOldVersions', noncurrentVersionExpiration: Duration.days(90) }],
    })
    const { distribution } = new ConsoleDistribution(this, 'Console', {
      bucket,
      consoleUrl: settings.consoleUrl,
      certificateArn: StringParameter.valueForStringParameter(this, settings.consoleCertificateParameter),
      origins: {
        connectTo: [
          api.apiAddress,
          // Its discovery document and keys; tokens and who one is come from the sign-in's own address.
          `https://cognito-idp.${this.region}.amazonaws.com`,
          api.signInAddress,
          `https://${stores.documents.bucketRegionalDomainName}`,
        ],
      },
    })
    new ConsoleFiles(this, 'Copying', {
      bucket,
      key: stores.key,
      settings: {
        apiUrl: api.apiAddress,
        issuer: api.issuer,
        clientId: api.clientId,
        signOutUrl: `${api.signInAddress}/logout`,
        municipality: settings.municipality,
      },
    })

    new CfnOutput(this, 'ConsoleAddress', { value: settings.consoleUrl })
    new CfnOutput(this, 'ConsoleDnsTarget', { value: distribution.distributionDomainName })
  }
}
