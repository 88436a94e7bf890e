// Calls a function at a time of the Swedish clock, tries again when the call fails, and keeps what never got through.
import { Duration, Stack, TimeZone } from 'aws-cdk-lib'
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { IFunction } from 'aws-cdk-lib/aws-lambda'
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler'
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'

export interface OnScheduleProps {
  readonly fn: IFunction
  readonly description: string
  /** A time of day in Europe/Stockholm, summer time included; or how often, day and night. */
  readonly when: { readonly hour: string; readonly minute: string } | Duration
  readonly deadLetters: IQueue
}

export class OnSchedule extends Schedule {
  constructor(scope: Construct, id: string, props: OnScheduleProps) {
    // The role that the target would make may also invoke every version of the function; this one may not.
    const role = new Role(scope, `${id}Role`, {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } },
      }),
    })
    role.addToPolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [props.fn.functionArn] }),
    )
    role.addToPolicy(
      new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [props.deadLetters.queueArn] }),
    )
    super(scope, id, {
      description: props.description,
      schedule:
        props.when instanceof Duration
          ? ScheduleExpression.rate(props.when)
          : ScheduleExpression.cron({ ...props.when, timeZone: TimeZone.of('Europe/Stockholm') }),
      target: new LambdaInvoke(props.fn, {
        role: role.withoutPolicyUpdates(),
        deadLetterQueue: props.deadLetters,
        retryAttempts: 10,
        maxEventAge: Duration.hours(4),
      }),
    })
  }
}
