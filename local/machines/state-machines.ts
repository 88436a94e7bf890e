// From the template's state machines, with their definitions filled in, to the runner.
import { readFileSync } from 'node:fs'
import { StartRefusal } from '../start-refusal.ts'
import type { CloudAssembly } from '../template/cloud-assembly.ts'
import type { DeployedStacks } from '../template/deployed-stacks.ts'

export interface StateMachineDefinition {
  name: string
  arn: string
  definition: string
  roleArn: string
}

/** Reads each definition from the template or its asset and puts the substitutions in. */
export function stateMachines(stacks: DeployedStacks, assembly: CloudAssembly): StateMachineDefinition[] {
  return stacks.resources('AWS::StepFunctions::StateMachine').map(({ logicalId, name, arn, properties }) => {
    const key = properties.DefinitionS3Location?.Key
    const file = key === undefined ? undefined : assembly.assetPath(key)
    const text = properties.DefinitionString ?? (file === undefined ? undefined : readFileSync(file, 'utf8'))
    if (text === undefined) {
      throw new StartRefusal(
        `The definition of ${logicalId} (AWS::StepFunctions::StateMachine) is not in the synthesized app.`,
        'Synthesize again by `npm run synth`.',
      )
    }
    const substitutions = properties.DefinitionSubstitutions
    const definition = text.replace(/\$\{(\w+)\}/g, (placeholder, variable: string) => {
      const value = substitutions[variable]
      // Inside JSON text, so quotes and backslashes must be escaped as CloudFormation leaves them to the author.
      return value === undefined ? placeholder : JSON.stringify(value).slice(1, -1)
    })
    const missing = /\$\{\w+\}/.exec(definition)?.[0]
    if (missing) {
      throw new StartRefusal(
        `The definition of ${logicalId} (AWS::StepFunctions::StateMachine) has the placeholder ${missing} and no value for it.`,
        'Add it to the construct that fills the placeholders.',
      )
    }
    return { name, arn, definition, roleArn: properties.RoleArn }
  })
}
