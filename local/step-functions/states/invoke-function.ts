// Task over lambda:invoke, with and without a task token.
import { QueryEvaluationError } from '../errors/states-error.ts'
import type { Frame } from '../execution/frame.ts'
import type { Surroundings } from '../execution/surroundings.ts'
import type { Transition } from '../execution/transition.ts'
import { outputDetails } from '../history/history-event.ts'
import { asJson, type Json } from '../json.ts'
import { evaluateTemplate } from '../jsonata/evaluate.ts'
import type { InvokeTask, TaskState } from '../language/definition.ts'
import { bindingsFor } from './bindings.ts'
import { withinLimit } from './payload-limit.ts'
import { type Progress, stays } from './progress.ts'
import { durationsOf, failTask, limitsFrom, recordStart, resourceDetails, succeedTask } from './task.ts'

/** What a function answered, or the error it threw. */
export type InvokeResult =
  | { payload: unknown }
  | { functionError: { errorType: string; errorMessage: string; trace?: string[] } }

/** What came of calling a function; `trouble` is the service's, not the function's. */
export type Invocation = InvokeResult | { trouble: unknown }

export async function beginInvoke(
  transition: Transition,
  frame: Frame,
  state: InvokeTask,
  { newToken, region }: Surroundings,
): Promise<Progress> {
  const token = state.Resource === 'arn:aws:states:::lambda:invoke' ? null : newToken()
  const bindings = bindingsFor(transition, frame, token === null ? {} : { token })
  const durations = await durationsOf(state, bindings)
  const functionName = await evaluateTemplate(
    state.Arguments.FunctionName,
    'Arguments/FunctionName',
    bindings,
  )
  if (typeof functionName !== 'string') {
    throw new QueryEvaluationError('Arguments/FunctionName', 'The FunctionName must be a string.')
  }
  const template = state.Arguments.Payload ?? {}
  const payload = await evaluateTemplate(template, 'Arguments/Payload', bindings)
  const parameters = { FunctionName: functionName, Payload: payload }
  withinLimit(parameters, 'the arguments of the task')
  const scheduledEventId = recordStart(transition, frame, state, { region, parameters, durations })
  transition.become(frame, {
    kind: 'invoking',
    scheduledEventId,
    functionName,
    payload,
    token,
    limits: limitsFrom(transition.now, durations),
  })
  return stays
}

/** Takes the function's answer: the task's result, or the sign that the token may now be waited for. */
export async function endInvoke(
  transition: Transition,
  frame: Frame,
  state: TaskState,
  invocation: Invocation,
): Promise<Progress> {
  const activity = frame.activity
  if (activity.kind !== 'invoking') return stays
  if ('trouble' in invocation) return failTask(transition, frame, state, troubleOf(invocation.trouble))
  if ('functionError' in invocation) {
    const { errorType, errorMessage, trace } = invocation.functionError
    const cause = JSON.stringify({ errorType, errorMessage, ...(trace === undefined ? {} : { trace }) })
    return failTask(transition, frame, state, { error: errorType, cause })
  }
  const result = resultOf(invocation.payload)
  if (activity.token === null) return succeedTask(transition, frame, state, result)
  const details = {
    ...resourceDetails(state),
    ...outputDetails(withinLimit(result, 'the result of the task')),
  }
  transition.event(frame, 'TaskSubmitted', details)
  transition.become(frame, { kind: 'awaiting-token', token: activity.token, limits: activity.limits })
  return stays
}

function resultOf(payload: unknown): Json {
  return {
    ExecutedVersion: '$LATEST',
    Payload: payload === undefined ? null : asJson(payload),
    SdkHttpMetadata: { HttpStatusCode: 200 },
    StatusCode: 200,
  }
}

function troubleOf(trouble: unknown): { error: string; cause: string } {
  if (!(trouble instanceof Error)) return { error: 'Lambda.Unknown', cause: String(trouble) }
  const isNamed = trouble.name.startsWith('Lambda.') || trouble.name.startsWith('Sandbox.')
  return { error: isNamed ? trouble.name : 'Lambda.Unknown', cause: trouble.message }
}
