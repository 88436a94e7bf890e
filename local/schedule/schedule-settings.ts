// From the template's schedules to what runs them.
import { StartRefusal } from '../start-refusal.ts'
import type { DeployedStacks } from '../template/deployed-stacks.ts'
import type { ScheduleSettings } from './schedules.ts'

export function scheduleSettings(stacks: DeployedStacks): ScheduleSettings[] {
  return stacks
    .resources('AWS::Scheduler::Schedule')
    .filter(({ properties }) => properties.State === 'ENABLED')
    .map(({ logicalId, name, arn, properties }) => {
      if (!properties.Target.Arn.startsWith('arn:aws:lambda:')) {
        throw new StartRefusal(
          `${logicalId} (AWS::Scheduler::Schedule) starts something that is not a function.`,
          'The embedded cloud starts functions; let the function start the rest.',
        )
      }
      return {
        name,
        arn,
        expression: properties.ScheduleExpression,
        timeZone: properties.ScheduleExpressionTimezone,
        targetArn: properties.Target.Arn,
        input: properties.Target.Input,
      }
    })
}
