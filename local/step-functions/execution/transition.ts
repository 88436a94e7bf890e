// A transition gathers everything one step of an execution changes, so that it is written in one database transaction.
import type { EventType, HistoryEvent } from '../history/history-event.ts'
import { errorDetails, inputDetails, outputDetails } from '../history/history-event.ts'
import type { Json, JsonObject } from '../json.ts'
import { descendantsOf, type Execution, type Outcome, stateOf } from './execution.ts'
import { type Frame, tokenOf } from './frame.ts'

const endEvents = {
  SUCCEEDED: 'ExecutionSucceeded',
  FAILED: 'ExecutionFailed',
  ABORTED: 'ExecutionAborted',
  TIMED_OUT: 'ExecutionTimedOut',
} as const

export class Transition {
  readonly execution: Execution
  /** The one time of the whole transition, in epoch milliseconds. */
  readonly now: number
  readonly isStart: boolean
  readonly events: HistoryEvent[] = []
  readonly changed = new Set<Frame>()
  readonly removed = new Set<Frame>()
  readonly openedTokens: { token: string; frameId: number }[] = []
  /** Executions started by this step, written together with it. */
  readonly startedChildren: Transition[] = []
  /** Executions whose waiting task is gone. */
  readonly abandonedChildren: string[] = []
  outcome: Outcome | undefined

  private constructor(execution: Execution, now: number, isStart: boolean) {
    this.execution = execution
    this.now = now
    this.isStart = isStart
  }

  static of(execution: Execution, now: number): Transition {
    return new Transition(execution, now, false)
  }

  /** The first transition of a new execution, which stands before its first state. */
  static start(execution: Execution): Transition {
    const transition = new Transition(execution, execution.startedAt, true)
    const root = transition.addFrame(null, 0, execution.definition.StartAt, execution.input)
    const details = { ...inputDetails(execution.input), roleArn: execution.roleArn }
    transition.event(root, 'ExecutionStarted', details)
    return transition
  }

  event(frame: Frame, type: EventType, details?: JsonObject): HistoryEvent {
    const execution = this.execution
    const event = {
      id: ++execution.lastEventId,
      previousEventId: frame.lastEventId,
      timestamp: this.now / 1000,
      type,
      details,
    }
    frame.lastEventId = event.id
    this.events.push(event)
    this.changed.add(frame)
    return event
  }

  addFrame(parent: Frame | null, index: number, state: string, input: Json): Frame {
    const frame: Frame = {
      id: ++this.execution.lastFrameId,
      parent: parent?.id ?? null,
      index,
      state,
      input,
      variables: {},
      enteredAt: this.now,
      retryCount: 0,
      retriesByRetrier: [],
      lastEventId: parent?.lastEventId ?? 0,
      activity: { kind: 'entering' },
    }
    this.execution.frames.set(frame.id, frame)
    this.changed.add(frame)
    return frame
  }

  /** Gives the frame its next activity. */
  become(frame: Frame, activity: Frame['activity']): void {
    const before = tokenOf(frame)
    frame.activity = activity
    const after = tokenOf(frame)
    if (after !== undefined && before !== after) this.openedTokens.push({ token: after, frameId: frame.id })
    this.changed.add(frame)
  }

  /** Moves the frame in front of another state of its scope. */
  moveTo(frame: Frame, state: string, input: Json): void {
    frame.state = state
    frame.input = input
    frame.retryCount = 0
    frame.retriesByRetrier = []
    this.become(frame, { kind: 'entering' })
  }

  /** Ends all branches or iterations of the frame's state, because one failed or because the whole is stopped. */
  abortChildren(frame: Frame): void {
    for (const child of descendantsOf(this.execution, frame).reverse()) {
      if (child.activity.kind !== 'finished') this.recordAborted(child)
      this.remove(child)
    }
  }

  /** Takes frames away that have given their result to their parent. */
  removeChildren(frame: Frame): void {
    for (const child of descendantsOf(this.execution, frame)) this.remove(child)
  }

  end(root: Frame, outcome: Outcome): void {
    this.abortChildren(root)
    this.remove(root)
    this.outcome = outcome
    const details =
      outcome.status === 'SUCCEEDED'
        ? outputDetails(outcome.output)
        : errorDetails(outcome.error, outcome.cause)
    this.event(root, endEvents[outcome.status], details)
    this.changed.delete(root)
  }

  recordAborted(frame: Frame): void {
    const { Type: type } = stateOf(this.execution, frame)
    const canAbort = type === 'Task' || type === 'Map' || type === 'Parallel' || type === 'Wait'
    if (canAbort && frame.activity.kind !== 'entering') this.event(frame, `${type}StateAborted`)
    const parent = frame.parent === null ? undefined : this.execution.frames.get(frame.parent)
    if (parent !== undefined && stateOf(this.execution, parent).Type === 'Map') {
      this.event(frame, 'MapIterationAborted', { name: parent.state, index: frame.index })
    }
  }

  private remove(frame: Frame): void {
    if (frame.activity.kind === 'awaiting-execution') this.abandonedChildren.push(frame.activity.executionArn)
    this.execution.frames.delete(frame.id)
    this.changed.delete(frame)
    this.removed.add(frame)
  }
}
