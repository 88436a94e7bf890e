// Lets a function start machines and answer the tasks they wait for.
import { Stack } from 'aws-cdk-lib'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions'
import type { ServiceFunction } from './service-function.ts'

/** Grants the rights and tells the function the machines' addresses by name. */
export function drive(fn: ServiceFunction, machines: Readonly<Record<string, StateMachine>>): void {
  const addresses = Object.fromEntries(
    Object.entries(machines).map(([name, machine]) => [name, machine.stateMachineArn]),
  )
  fn.addEnvironment('STATE_MACHINE_ARNS', Stack.of(fn).toJsonString(addresses))
  fn.addToRolePolicy(
    new PolicyStatement({
      actions: ['states:StartExecution', 'states:SendTaskSuccess'],
      resources: Object.values(addresses),
    }),
  )
}
