// The one address that every alarm goes to.
import { Stack, Validations } from 'aws-cdk-lib'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { Key } from 'aws-cdk-lib/aws-kms'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import type { Construct } from 'constructs'

export interface AlarmTopicProps {
  readonly key: Key
  readonly address: string
}

export class AlarmTopic extends Topic {
  constructor(scope: Construct, id: string, props: AlarmTopicProps) {
    super(scope, id, { displayName: 'LIS larm', masterKey: props.key, enforceSSL: true })
    // A topic with a policy of its own loses the default one, under which CloudWatch could publish.
    this.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AlarmsOfThisAccount',
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    )
    this.addSubscription(new EmailSubscription(props.address))
    Validations.of(this).acknowledge({
      id: 'Serverless-SNSRedrivePolicy',
      reason:
        'The alarm stays red in CloudWatch whether its mail arrives or not, and SNS retries a mail for hours by itself.',
    })
  }
}
