// A frame is one thread of an execution: the machine's own, a branch of a Parallel state or an iteration of a Map state.
import type { Json, JsonObject } from '../json.ts'

/** When a task ends if nobody answers, in epoch milliseconds. */
export type Limits = {
  timeoutAt: number | null
  heartbeatAt: number | null
  /** How far a heartbeat moves `heartbeatAt`. */
  heartbeatSeconds: number | null
}

/** What a frame is doing. Everything a restart needs to go on is in here. */
export type Activity =
  /** Its state has not begun yet. */
  | { kind: 'entering' }
  /** A Wait state. */
  | { kind: 'waiting'; until: number }
  /** Between an error and the retry of its state. */
  | { kind: 'backing-off'; until: number }
  /** A function is being called; after a restart it is called again. `token` is null unless the task waits for one. */
  | {
      kind: 'invoking'
      scheduledEventId: number
      functionName: string
      payload: Json
      token: string | null
      limits: Limits
    }
  /** The function has returned; the task waits for SendTaskSuccess or SendTaskFailure. */
  | { kind: 'awaiting-token'; token: string; limits: Limits }
  /** The task waits for an execution it started. */
  | { kind: 'awaiting-execution'; executionArn: string; limits: Limits }
  /** A Parallel state, its branches are frames of their own. */
  | { kind: 'in-branches' }
  /** A Map state; its iterations are frames of their own, started in order and as many at once as allowed. */
  | { kind: 'in-iterations'; items: Json[]; started: number; maxConcurrency: number }
  /** A branch or an iteration that has ended and waits for its siblings. */
  | { kind: 'finished'; output: Json }

export type Frame = {
  /** Unique in the execution, never used again. */
  id: number
  /** The frame whose Parallel or Map state this one runs in, null for the machine's own. */
  parent: number | null
  /** Which branch or iteration of the parent, from 0. */
  index: number
  state: string
  input: Json
  /** The variables assigned in this frame's scope; those of outer scopes are found through `parent`. */
  variables: JsonObject
  /** When the state was entered, in epoch milliseconds; a retry does not change it. */
  enteredAt: number
  /** Retries of the current state, in all and by retrier. */
  retryCount: number
  retriesByRetrier: number[]
  /** The event that the next event of this frame follows. */
  lastEventId: number
  activity: Activity
}

/** When the frame must be looked at, in epoch milliseconds; undefined when only an answer can move it. */
export function dueOf(frame: Frame): number | undefined {
  const activity = frame.activity
  switch (activity.kind) {
    case 'waiting':
    case 'backing-off':
      return activity.until
    case 'invoking':
    case 'awaiting-token':
    case 'awaiting-execution': {
      const { timeoutAt, heartbeatAt } = activity.limits
      const earliest = Math.min(timeoutAt ?? Infinity, heartbeatAt ?? Infinity)
      return earliest === Infinity ? undefined : earliest
    }
    case 'entering':
    case 'in-branches':
    case 'in-iterations':
    case 'finished':
      return undefined
  }
}

export function tokenOf(frame: Frame): string | undefined {
  const activity = frame.activity
  if (activity.kind === 'awaiting-token') return activity.token
  return activity.kind === 'invoking' && activity.token !== null ? activity.token : undefined
}
