// Task over states:startExecution.sync:2: starts another machine and waits for its end.
import { QueryEvaluationError } from '../errors/states-error.ts'
import type { Frame } from '../execution/frame.ts'
import type { Surroundings } from '../execution/surroundings.ts'
import type { Transition } from '../execution/transition.ts'
import { outputDetails } from '../history/history-event.ts'
import { type Json, parseJson } from '../json.ts'
import { type Bindings, evaluateTemplate } from '../jsonata/evaluate.ts'
import type { StartExecutionTask, TaskState } from '../language/definition.ts'
import { bindingsFor } from './bindings.ts'
import { withinLimit } from './payload-limit.ts'
import { type Progress, stays } from './progress.ts'
import { durationsOf, failTask, limitsFrom, recordStart, resourceDetails, succeedTask } from './task.ts'

/** An execution that has ended, as the store keeps it; times in epoch milliseconds, input and output as JSON text. */
export type EndedExecution = {
  arn: string
  name: string
  machineArn: string
  status: 'SUCCEEDED' | 'FAILED' | 'ABORTED' | 'TIMED_OUT'
  input: string
  output: string | null
  error: string | null
  cause: string | null
  startedAt: number
  stoppedAt: number
}

export async function beginStartExecution(
  transition: Transition,
  frame: Frame,
  state: StartExecutionTask,
  { region, startChild }: Surroundings,
): Promise<Progress> {
  const bindings = bindingsFor(transition, frame)
  const durations = await durationsOf(state, bindings)
  const machineArn = await textArgument('StateMachineArn', state.Arguments.StateMachineArn, bindings)
  const name =
    state.Arguments.Name === undefined
      ? undefined
      : await textArgument('Name', state.Arguments.Name, bindings)
  const input = await evaluateTemplate(state.Arguments.Input ?? {}, 'Arguments/Input', bindings)
  const parameters = {
    StateMachineArn: machineArn,
    ...(name === undefined ? {} : { Name: name }),
    Input: input,
  }
  withinLimit(parameters, 'the arguments of the task')
  recordStart(transition, frame, state, { region, parameters, durations })

  const child = startChild({
    machineArn,
    name,
    input: typeof input === 'string' ? input : JSON.stringify(input),
    parent: { executionArn: transition.execution.arn, frameId: frame.id },
  })
  transition.startedChildren.push(child)
  const { arn, startedAt } = child.execution
  const submitted = { ExecutionArn: arn, StartDate: startedAt }
  transition.event(frame, 'TaskSubmitted', { ...resourceDetails(state), ...outputDetails(submitted) })
  transition.become(frame, {
    kind: 'awaiting-execution',
    executionArn: arn,
    limits: limitsFrom(transition.now, durations),
  })
  return stays
}

/** Takes the child's end: its output as JSON when it succeeded, else States.TaskFailed with its description as the cause. */
export async function endStartExecution(
  transition: Transition,
  frame: Frame,
  state: TaskState,
  child: EndedExecution,
): Promise<Progress> {
  const description = {
    ExecutionArn: child.arn,
    Input: parseJson(child.input),
    InputDetails: { Included: true },
    Name: child.name,
    StartDate: child.startedAt,
    StateMachineArn: child.machineArn,
    Status: child.status,
    StopDate: child.stoppedAt,
  }
  if (child.status === 'SUCCEEDED') {
    const output: Json = child.output === null ? null : parseJson(child.output)
    const result = { ...description, Output: output, OutputDetails: { Included: true } }
    return succeedTask(transition, frame, state, result)
  }
  const failure = {
    ...description,
    // In the cause, unlike the result, the input stays text.
    Input: child.input,
    ...(child.error === null ? {} : { Error: child.error }),
    ...(child.cause === null ? {} : { Cause: child.cause }),
  }
  return failTask(transition, frame, state, { error: 'States.TaskFailed', cause: JSON.stringify(failure) })
}

async function textArgument(field: string, template: string, bindings: Bindings): Promise<string> {
  const text = await evaluateTemplate(template, `Arguments/${field}`, bindings)
  if (typeof text === 'string') return text
  throw new QueryEvaluationError(`Arguments/${field}`, `The ${field} must be a string.`)
}
