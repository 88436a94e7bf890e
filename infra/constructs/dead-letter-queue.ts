// Where work that failed for good waits for a person: two weeks, encrypted, TLS only.
import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'

export class DeadLetterQueue extends Queue {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      // The queue's own key: EventBridge, Scheduler and Lambda can deliver without a right to the customer key,
      // and what lies here is a pointer to a row, an empty schedule event or a mail address.
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
      removalPolicy: RemovalPolicy.RETAIN,
    })
    const reason =
      'This queue is itself the dead-letter queue: what lies here is read by a person, not by a consumer.'
    Validations.of(this).acknowledge(
      { id: 'AwsSolutions-SQS3', reason },
      { id: 'Serverless-SQSRedrivePolicy', reason },
    )
  }
}
