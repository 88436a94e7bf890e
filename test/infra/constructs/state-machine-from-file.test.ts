// A machine and its file must agree on every placeholder before anything is deployed.
import { App, Stack } from 'aws-cdk-lib'
import { Match, Template } from 'aws-cdk-lib/assertions'
import { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import { LogGroup } from 'aws-cdk-lib/aws-logs'
import { describe, expect, it } from 'vitest'
import { StateMachineFromFile } from '../../../infra/constructs/state-machine-from-file.ts'

const functionArn = 'arn:aws:lambda:eu-north-1:111122223333:function:step'
function given() {
  const stack = new Stack(new App(), 'Test')
  return {
    stack,
    step: LambdaFunction.fromFunctionArn(stack, 'Step', functionArn),
    logGroup: new LogGroup(stack, 'Logs'),
  }
}

describe('a state machine from its file', () => {
  it('is filled with what the file asks for', () => {
    const { stack, step, logGroup } = given()
    new StateMachineFromFile(stack, 'Machine', { file: 'minutes', functions: { RunStep: step }, logGroup })
    const [machine] = Object.values(
      Template.fromStack(stack).findResources('AWS::StepFunctions::StateMachine'),
    )
    expect(machine?.['Properties'].DefinitionSubstitutions).toEqual({ RunStepFunctionArn: functionArn })
  })

  it('may call what fills it, and start no machine', () => {
    const { stack, step, logGroup } = given()
    new StateMachineFromFile(stack, 'Machine', { file: 'minutes', functions: { RunStep: step }, logGroup })
    const policies = Template.fromStack(stack).findResources('AWS::IAM::Policy', Match.anyValue())
    const statements = Object.values(policies).flatMap(
      ({ Properties }) =>
        Properties.PolicyDocument.Statement as { Action: string | string[]; Resource: unknown }[],
    )
    const invoking = statements.filter(({ Action }) => Action === 'lambda:InvokeFunction')
    expect(invoking.map(({ Resource }) => Resource)).toEqual([functionArn])
    expect(JSON.stringify(statements)).not.toContain('states:')
  })

  it('is refused when the file asks for something that it does not give', () => {
    const { stack, logGroup } = given()
    expect(
      () =>
        new StateMachineFromFile(stack, 'Machine', {
          file: 'formal-decision',
          functions: {},
          logGroup,
        }),
    ).toThrow('statemachines/formal-decision.asl.json asks for RunStepFunctionArn; Machine gives nothing.')
  })

  it('is refused when it gives something that the file does not ask for', () => {
    const { stack, step, logGroup } = given()
    expect(
      () =>
        new StateMachineFromFile(stack, 'Machine', {
          file: 'minutes',
          functions: { RunStep: step, Other: step },
          logGroup,
        }),
    ).toThrow(
      'statemachines/minutes.asl.json asks for RunStepFunctionArn; Machine gives OtherFunctionArn, RunStepFunctionArn.',
    )
  })
})
