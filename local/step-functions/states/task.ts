// Task: what all three resources share, which is limits in time, the events and the end of the task.
import { StatesError } from '../errors/states-error.ts'
import { stateOf } from '../execution/execution.ts'
import type { Frame, Limits } from '../execution/frame.ts'
import type { Transition } from '../execution/transition.ts'
import { errorDetails, outputDetails } from '../history/history-event.ts'
import type { Json, JsonObject } from '../json.ts'
import type { Bindings } from '../jsonata/evaluate.ts'
import type { TaskState } from '../language/definition.ts'
import { leave } from './leave.ts'
import { numberField } from './number-field.ts'
import { withinLimit } from './payload-limit.ts'
import { type Progress, stays } from './progress.ts'

const bounds = { least: 1, most: 99_999_999 }

/** The seconds that TimeoutSeconds and HeartbeatSeconds come to; undefined where the state has none. */
export type Durations = { timeout: number | undefined; heartbeat: number | undefined }

export async function durationsOf(state: TaskState, bindings: Bindings): Promise<Durations> {
  const { TimeoutSeconds: timeout, HeartbeatSeconds: heartbeat } = state
  return {
    timeout:
      timeout === undefined ? undefined : await numberField('TimeoutSeconds', timeout, bindings, bounds),
    heartbeat:
      heartbeat === undefined
        ? undefined
        : await numberField('HeartbeatSeconds', heartbeat, bindings, bounds),
  }
}

export function limitsFrom(now: number, { timeout, heartbeat }: Durations): Limits {
  return {
    timeoutAt: timeout === undefined ? null : now + timeout * 1000,
    heartbeatAt: heartbeat === undefined ? null : now + heartbeat * 1000,
    heartbeatSeconds: heartbeat ?? null,
  }
}

/** `resourceType` and `resource` as task events carry them. */
export function resourceDetails(state: TaskState): JsonObject {
  switch (state.Resource) {
    case 'arn:aws:states:::lambda:invoke':
      return { resourceType: 'lambda', resource: 'invoke' }
    case 'arn:aws:states:::lambda:invoke.waitForTaskToken':
      return { resourceType: 'lambda', resource: 'invoke.waitForTaskToken' }
    case 'arn:aws:states:::states:startExecution.sync:2':
      return { resourceType: 'states', resource: 'startExecution.sync:2' }
  }
}

/** Records that the task began and gives the id of its TaskScheduled event. */
export function recordStart(
  transition: Transition,
  frame: Frame,
  state: TaskState,
  { region, parameters, durations }: { region: string; parameters: Json; durations: Durations },
): number {
  const { timeout, heartbeat } = durations
  const scheduled = transition.event(frame, 'TaskScheduled', {
    ...resourceDetails(state),
    region,
    parameters: JSON.stringify(parameters),
    ...(timeout === undefined ? {} : { timeoutInSeconds: timeout }),
    ...(heartbeat === undefined ? {} : { heartbeatInSeconds: heartbeat }),
  })
  transition.event(frame, 'TaskStarted', resourceDetails(state))
  return scheduled.id
}

export async function succeedTask(
  transition: Transition,
  frame: Frame,
  state: TaskState,
  result: Json,
): Promise<Progress> {
  withinLimit(result, 'the result of the task')
  transition.event(frame, 'TaskSucceeded', { ...resourceDetails(state), ...outputDetails(result) })
  return leave(transition, frame, state, { unchanged: result, extras: { result } })
}

export function failTask(
  transition: Transition,
  frame: Frame,
  state: TaskState,
  { error, cause }: { error: string; cause: string | undefined },
): Progress {
  transition.event(frame, 'TaskFailed', { ...resourceDetails(state), ...errorDetails(error, cause) })
  return { kind: 'fails', error: new StatesError(error, cause) }
}

/** Ends the task when one of its limits has passed. */
export function timeOutTask(transition: Transition, frame: Frame, state: TaskState): Progress {
  const activity = frame.activity
  if (!('limits' in activity)) return stays
  const { timeoutAt, heartbeatAt } = activity.limits
  const isLate = timeoutAt !== null && timeoutAt <= transition.now
  const isSilent = heartbeatAt !== null && heartbeatAt <= transition.now
  if (!isLate && !isSilent) return stays
  const error =
    isLate && timeoutAt <= (heartbeatAt ?? Infinity) ? 'States.Timeout' : 'States.HeartbeatTimeout'
  if (activity.kind === 'awaiting-execution') transition.abandonedChildren.push(activity.executionArn)
  transition.event(frame, 'TaskTimedOut', { ...resourceDetails(state), error })
  return { kind: 'fails', error: new StatesError(error) }
}

/** The frame's state, which is known to be a task as only tasks are called, answered or timed out. */
export function taskOf(transition: Transition, frame: Frame): TaskState {
  const state = stateOf(transition.execution, frame)
  if (state.Type === 'Task') return state
  throw new Error(`${transition.execution.arn}: "${frame.state}" is no task`)
}
