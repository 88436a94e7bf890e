// What the expressions of a state can read: `$states` with input, result, errorOutput and context, and the variables in scope.
import { type Execution, variablesOf } from '../execution/execution.ts'
import type { Frame } from '../execution/frame.ts'
import type { Transition } from '../execution/transition.ts'
import type { Json, JsonObject } from '../json.ts'
import type { Bindings } from '../jsonata/evaluate.ts'

/** The parts of `$states` that only some fields have. */
export type Extras = {
  result?: Json
  errorOutput?: Json
  token?: string
  item?: { index: number; value: Json }
}

export function bindingsFor(transition: Transition, frame: Frame, extras: Extras = {}): Bindings {
  const { execution, now } = transition
  const states: JsonObject = { input: frame.input, context: contextOf(execution, frame, extras) }
  if (extras.result !== undefined) states['result'] = extras.result
  if (extras.errorOutput !== undefined) states['errorOutput'] = extras.errorOutput
  return { states, variables: variablesOf(execution, frame), now }
}

function contextOf(execution: Execution, frame: Frame, { token, item }: Extras): JsonObject {
  return {
    Execution: {
      Id: execution.arn,
      Input: execution.input,
      Name: execution.name,
      RoleArn: execution.roleArn,
      StartTime: new Date(execution.startedAt).toISOString(),
    },
    StateMachine: { Id: execution.machineArn, Name: execution.machineName },
    State: {
      EnteredTime: new Date(frame.enteredAt).toISOString(),
      Name: frame.state,
      RetryCount: frame.retryCount,
    },
    ...(token === undefined ? {} : { Task: { Token: token } }),
    ...(item === undefined ? {} : { Map: { Item: { Index: item.index, Value: item.value } } }),
  }
}
