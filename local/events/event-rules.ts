// From the template's rules to the event bus.
import { StartRefusal } from '../start-refusal.ts'
import type { DeployedStacks } from '../template/deployed-stacks.ts'
import type { EventRule } from './event-bus.ts'

export function eventRules(stacks: DeployedStacks): EventRule[] {
  return stacks
    .resources('AWS::Events::Rule')
    .filter(({ properties }) => properties.State === 'ENABLED')
    .map(({ logicalId, name, properties }) => {
      // A topic or a log group tells people on AWS; nobody looks at one here.
      const heard = properties.Targets.filter(({ Arn }) => !/^arn:aws:(sns|logs):/.test(Arn))
      if (heard.some(({ Arn }) => !/^arn:aws:(lambda|sqs):/.test(Arn))) {
        throw new StartRefusal(
          `${logicalId} (AWS::Events::Rule) has a target that is neither a function nor a queue.`,
          'The embedded cloud sends events to functions and queues only.',
        )
      }
      const targets = heard.map(({ Arn, Input }) => ({ arn: Arn, input: Input }))
      return { name, pattern: properties.EventPattern, targets }
    })
}
