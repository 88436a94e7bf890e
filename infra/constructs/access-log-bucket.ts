// The bucket that receives the access logs of a stack's other buckets; it alone has none of its own.
import { Duration, Validations } from 'aws-cdk-lib'
import { BucketEncryption } from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'
import { KeptBucket } from './kept-bucket.ts'

export class AccessLogBucket extends KeptBucket {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      // S3 delivers access logs only to a bucket under its own kind of key.
      encryption: BucketEncryption.S3_MANAGED,
      bucketKeyEnabled: false,
      lifecycleRules: [
        {
          id: 'ForgetOldLogs',
          expiration: Duration.days(400),
          noncurrentVersionExpiration: Duration.days(30),
        },
      ],
    })
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-S1',
      reason:
        'This bucket receives the access logs of the others; logging itself would log its own log writes without end.',
    })
  }
}
