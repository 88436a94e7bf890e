// A state machine whose flow is a file: fills every placeholder and grants what the filled-in states call, no more.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Validations } from 'aws-cdk-lib'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { IFunction } from 'aws-cdk-lib/aws-lambda'
import type { ILogGroup } from 'aws-cdk-lib/aws-logs'
import { DefinitionBody, LogLevel, StateMachine, StateMachineType } from 'aws-cdk-lib/aws-stepfunctions'
import type { Construct } from 'constructs'

const folder = fileURLToPath(new URL('../../statemachines/', import.meta.url))

export interface StateMachineFromFileProps {
  /** The file in statemachines/, without `.asl.json`. */
  readonly file: string
  /** `{ RunStep }` fills `${RunStepFunctionArn}`. */
  readonly functions: Readonly<Record<string, IFunction>>
  readonly logGroup: ILogGroup
}

/** The `${…}` names in a machine's file, sorted, each once. */
export function placeholdersOf(file: string): string[] {
  const text = readFileSync(`${folder}${file}.asl.json`, 'utf8')
  const names = Array.from(text.matchAll(/\$\{([^}]*)\}/g), ([, name]) => name ?? '')
  return [...new Set(names)].sort()
}

export class StateMachineFromFile extends StateMachine {
  readonly file: string

  /** @throws when the file's placeholders are not exactly the substitutions: CloudFormation would deploy the difference. */
  constructor(scope: Construct, id: string, props: StateMachineFromFileProps) {
    const substitutions = Object.fromEntries(
      Object.entries(props.functions).map(([name, fn]) => [`${name}FunctionArn`, fn.functionArn]),
    )
    const asked = placeholdersOf(props.file).join(', ')
    const given = Object.keys(substitutions).sort().join(', ')
    if (asked !== given) {
      throw new Error(
        `statemachines/${props.file}.asl.json asks for ${asked || 'nothing'}; ${id} gives ${given || 'nothing'}.`,
      )
    }
    super(scope, id, {
      stateMachineType: StateMachineType.STANDARD,
      definitionBody: DefinitionBody.fromFile(`${folder}${props.file}.asl.json`),
      definitionSubstitutions: substitutions,
      tracingEnabled: true,
      // Inputs may hold what people wrote: the log tells which state ran when, the tables hold the rest.
      logs: { destination: props.logGroup, level: LogLevel.ALL, includeExecutionData: false },
    })
    this.file = props.file
    for (const fn of Object.values(props.functions)) {
      this.addToRolePolicy(
        new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [fn.functionArn] }),
      )
    }
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason:
        'X-Ray and the delivery of vended logs have no resources of their own: both can be allowed on * only.',
    })
  }
}
