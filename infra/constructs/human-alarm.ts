// An alarm that says who is hurt: without a consequence in Swedish and a section of the runbook there is no alarm.
import {
  Alarm,
  type AlarmProps,
  ComparisonOperator,
  type IMetric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import type { ITopic } from 'aws-cdk-lib/aws-sns'
import type { Construct } from 'constructs'

export interface HumanAlarmProps extends Omit<Partial<AlarmProps>, 'alarmName' | 'alarmDescription'> {
  readonly metric: IMetric
  /** Who is hurt and how, in Swedish: "Chefer får ingen påminnelse." */
  readonly consequence: string
  /** The heading in docs/operations.md that says what to do, as its anchor. */
  readonly runbook: string
  readonly topic: ITopic
}

export class HumanAlarm extends Alarm {
  constructor(scope: Construct, id: string, props: HumanAlarmProps) {
    const { consequence, runbook, topic, ...alarm } = props
    super(scope, id, {
      threshold: 1,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      ...alarm,
      alarmDescription: `${consequence} Åtgärd: docs/operations.md#${runbook}`,
    })
    this.addAlarmAction(new SnsAction(topic))
    this.addOkAction(new SnsAction(topic))
  }
}
