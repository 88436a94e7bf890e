// Lets a function start the machines that begin a process and answer the tasks that any machine waits for.
import { Stack } from 'aws-cdk-lib'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions'
import type { ServiceFunction } from './service-function.ts'

/** Grants the rights and tells the function the machines' addresses by name. */
export function drive(
  fn: ServiceFunction,
  started: Readonly<Record<string, StateMachine>>,
  answered: readonly StateMachine[],
): void {
  const addresses = Object.fromEntries(
    Object.entries(started).map(([name, machine]) => [name, machine.stateMachineArn]),
  )
  fn.addEnvironment('STATE_MACHINE_ARNS', Stack.of(fn).toJsonString(addresses))
  fn.addToRolePolicy(
    new PolicyStatement({ actions: ['states:StartExecution'], resources: Object.values(addresses) }),
  )
  fn.addToRolePolicy(
    new PolicyStatement({
      actions: ['states:SendTaskSuccess'],
      resources: answered.map((machine) => machine.stateMachineArn),
    }),
  )
}
