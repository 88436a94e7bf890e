// Feeds the relay from the Governance table's stream: new outbox rows only, in order, a bad row set aside.
import { Duration, Validations } from 'aws-cdk-lib'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda'
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import type { ServiceFunction } from './service-function.ts'
import type { Stores } from './stores.ts'

/** @throws when the Governance table has no stream. */
export function feedFromStream(fn: ServiceFunction, stores: Stores, deadLetters: IQueue): void {
  const streamArn = stores.governance.tableStreamArn
  if (streamArn === undefined) throw new Error('The Governance table has no stream to feed the relay from.')
  fn.addToRolePolicy(
    new PolicyStatement({
      actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
      resources: [streamArn],
    }),
  )
  // Reading a stream under a customer key needs no further right: the function may already decrypt through DynamoDB.
  fn.addToRolePolicy(new PolicyStatement({ actions: ['dynamodb:ListStreams'], resources: ['*'] }))
  fn.addEventSourceMapping('Outbox', {
    eventSourceArn: streamArn,
    // From the oldest record: a mapping that is made anew may not skip what was written meanwhile.
    startingPosition: StartingPosition.TRIM_HORIZON,
    filters: [
      FilterCriteria.filter({
        eventName: FilterRule.isEqual('INSERT'),
        dynamodb: { NewImage: { kind: { S: FilterRule.isEqual('outbox-row') } } },
      }),
    ],
    batchSize: 10,
    bisectBatchOnError: true,
    reportBatchItemFailures: true,
    retryAttempts: 5,
    // What is older than this lies in the table still, and the sweep delivers it.
    maxRecordAge: Duration.hours(1),
    onFailure: new SqsDlq(deadLetters),
  })
  Validations.of(fn.role ?? fn).acknowledge({
    id: 'AwsSolutions-IAM5[Resource::*]',
    reason:
      'ListStreams, which Lambda needs to poll a stream, has no resources and can be allowed on * only.',
  })
}
