// A bucket that must survive: versioned, own key, TLS only, closed to the public, every access logged.
import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'

export interface KeptBucketProps extends Omit<BucketProps, 'bucketName' | 'serverAccessLogsBucket'> {
  /** The bucket that receives this one's access log; only that bucket itself has none. */
  readonly accessLogs?: KeptBucket
}

export class KeptBucket extends Bucket {
  /** Said outright, because exactOptionalPropertyTypes takes no Bucket for an IBucket while it may be undefined. */
  override get isWebsite(): boolean {
    return false
  }

  constructor(scope: Construct, id: string, props: KeptBucketProps) {
    const { accessLogs, lifecycleRules, ...own } = props
    super(scope, id, {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      versioned: true,
      encryption: BucketEncryption.KMS,
      // One data key serves many objects, so that KMS is not asked (and paid) for each.
      bucketKeyEnabled: true,
      removalPolicy: RemovalPolicy.RETAIN,
      ...(accessLogs && { serverAccessLogsBucket: accessLogs }),
      ...own,
      lifecycleRules: [
        { id: 'AbortStoppedUploads', abortIncompleteMultipartUploadAfter: Duration.days(1) },
        ...(lifecycleRules ?? []),
      ],
    })
  }
}
