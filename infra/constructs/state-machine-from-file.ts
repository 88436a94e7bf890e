// A state machine whose flow is a file: fills every placeholder and grants what the filled-in states call, no more.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ArnFormat, Stack, Validations } from 'aws-cdk-lib'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { IFunction } from 'aws-cdk-lib/aws-lambda'
import type { ILogGroup } from 'aws-cdk-lib/aws-logs'
import { DefinitionBody, LogLevel, StateMachine, StateMachineType } from 'aws-cdk-lib/aws-stepfunctions'
import type { Construct } from 'constructs'
import { findingName } from './finding-name.ts'

const folder = fileURLToPath(new URL('../../statemachines/', import.meta.url))

export interface StateMachineFromFileProps {
  /** The file in statemachines/, without `.asl.json`. */
  readonly file: string
  /** `{ RunStep }` fills `${RunStepFunctionArn}`. */
  readonly functions: Readonly<Record<string, IFunction>>
  /** `{ Consultation }` fills `${ConsultationStateMachineArn}`: machines started with `startExecution.sync:2`. */
  readonly children?: Readonly<Record<string, StateMachine>>
  readonly logGroup: ILogGroup
}

/** The `${…}` names in a machine's file, sorted, each once. */
export function placeholdersOf(file: string): string[] {
  const text = readFileSync(`${folder}${file}.asl.json`, 'utf8')
  const names = Array.from(text.matchAll(/\$\{([^}]*)\}/g), ([, name]) => name ?? '')
  return [...new Set(names)].sort()
}

export class StateMachineFromFile extends StateMachine {
  /** @throws when the file's placeholders are not exactly the substitutions: CloudFormation would deploy the difference. */
  constructor(scope: Construct, id: string, props: StateMachineFromFileProps) {
    const children = Object.entries(props.children ?? {})
    const substitutions = {
      ...Object.fromEntries(
        Object.entries(props.functions).map(([name, fn]) => [`${name}FunctionArn`, fn.functionArn]),
      ),
      ...Object.fromEntries(
        children.map(([name, child]) => [`${name}StateMachineArn`, child.stateMachineArn]),
      ),
    }
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
    for (const fn of Object.values(props.functions)) {
      this.addToRolePolicy(
        new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [fn.functionArn] }),
      )
    }
    if (children.length > 0) this.allowSynchronousExecutions(children.map(([, child]) => child))
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason:
        'X-Ray and the delivery of vended logs have no resources of their own: both can be allowed on * only.',
    })
  }

  private allowSynchronousExecutions(children: readonly StateMachine[]): void {
    const stack = Stack.of(this)
    const arns = children.map((child) => child.stateMachineArn)
    const executions = children.map((child) =>
      stack.formatArn({
        service: 'states',
        resource: 'execution',
        resourceName: `${child.stateMachineName}:*`,
        arnFormat: ArnFormat.COLON_RESOURCE_NAME,
      }),
    )
    this.addToRolePolicy(new PolicyStatement({ actions: ['states:StartExecution'], resources: arns }))
    this.addToRolePolicy(
      new PolicyStatement({
        actions: ['states:DescribeExecution', 'states:StopExecution'],
        resources: executions,
      }),
    )
    // Step Functions hears of a child's end through a rule that it manages itself under this name.
    const rule = stack.formatArn({
      service: 'events',
      resource: 'rule',
      resourceName: 'StepFunctionsGetEventsForStepFunctionsExecutionRule',
    })
    this.addToRolePolicy(
      new PolicyStatement({
        actions: ['events:PutTargets', 'events:PutRule', 'events:DescribeRule'],
        resources: [rule],
      }),
    )
    for (const child of children) {
      const executionsOfChild = stack.formatArn({
        service: 'states',
        account: '<AWS::AccountId>',
        partition: 'aws',
        resource: 'execution',
        resourceName: `${findingName(child, child.stateMachineName)}:*`,
        arnFormat: ArnFormat.COLON_RESOURCE_NAME,
      })
      Validations.of(this).acknowledge({
        id: `AwsSolutions-IAM5[Resource::${executionsOfChild}]`,
        reason:
          'An execution gets its name when it starts; the rights stop at the executions of this one child machine.',
      })
    }
  }
}
