// The steps an execution can take: each changes one transition and knows nothing of queues, timers or the database.
import { inputDetails } from '../history/history-event.ts'
import type { Json } from '../json.ts'
import { beginState } from '../states/begin-state.ts'
import { endInvoke, type Invocation } from '../states/invoke-function.ts'
import type { Progress } from '../states/progress.ts'
import { type EndedExecution, endStartExecution } from '../states/start-execution.ts'
import { failTask, succeedTask, taskOf, timeOutTask } from '../states/task.ts'
import { endWait } from '../states/wait.ts'
import { type Outcome, stateOf } from './execution.ts'
import { dueOf, type Frame } from './frame.ts'
import { settle } from './settle.ts'
import type { Surroundings } from './surroundings.ts'
import type { Transition } from './transition.ts'

/** What SendTaskSuccess or SendTaskFailure says. */
export type Answer = { output: Json } | { error: string; cause: string | undefined }

// "Maximum execution history size: 25,000 events"; a step writes a handful at once, so it ends a little before.
const mostEvents = 24_990

export class Steps {
  readonly #surroundings: Surroundings

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings
  }

  /** Enters the state the frame stands before. */
  async enter(transition: Transition, frameId: number): Promise<void> {
    const { execution } = transition
    const frame = execution.frames.get(frameId)
    if (frame?.activity.kind !== 'entering') return
    if (execution.lastEventId >= mostEvents) {
      const cause = 'The execution reached the maximum number of history events (25000).'
      endWhole(transition, { status: 'FAILED', error: 'States.Runtime', cause })
      return
    }
    frame.enteredAt = transition.now
    const { Type: type } = stateOf(execution, frame)
    transition.event(frame, `${type}StateEntered`, { name: frame.state, ...inputDetails(frame.input) })
    await this.#begin(transition, frame)
  }

  /** Takes what a function answered, unless the task has ended meanwhile or is another attempt. */
  async takeInvocation(
    transition: Transition,
    call: { frameId: number; scheduledEventId: number },
    invocation: Invocation,
  ): Promise<void> {
    const frame = transition.execution.frames.get(call.frameId)
    if (frame?.activity.kind !== 'invoking') return
    if (frame.activity.scheduledEventId !== call.scheduledEventId) return
    const state = taskOf(transition, frame)
    await this.#settle(transition, frame, () => endInvoke(transition, frame, state, invocation))
  }

  async takeAnswer(transition: Transition, frame: Frame, answer: Answer): Promise<void> {
    const state = taskOf(transition, frame)
    await this.#settle(transition, frame, async () =>
      'output' in answer
        ? succeedTask(transition, frame, state, answer.output)
        : failTask(transition, frame, state, answer),
    )
  }

  takeHeartbeat(transition: Transition, frame: Frame): void {
    const activity = frame.activity
    if (!('limits' in activity) || activity.limits.heartbeatSeconds === null) return
    const heartbeatAt = transition.now + activity.limits.heartbeatSeconds * 1000
    transition.become(frame, { ...activity, limits: { ...activity.limits, heartbeatAt } })
  }

  /** Takes the end of the execution the frame waits for; `findEnded` gives undefined while that one runs. */
  async takeChildEnd(
    transition: Transition,
    frameId: number,
    findEnded: (arn: string) => EndedExecution | undefined,
  ): Promise<void> {
    const frame = transition.execution.frames.get(frameId)
    if (frame?.activity.kind !== 'awaiting-execution') return
    const child = findEnded(frame.activity.executionArn)
    if (child === undefined) return
    const state = taskOf(transition, frame)
    await this.#settle(transition, frame, () => endStartExecution(transition, frame, state, child))
  }

  /** Does what is due: for a frame, or with null for the execution as a whole. */
  async runDue(transition: Transition, frameId: number | null): Promise<void> {
    const { execution, now } = transition
    if (frameId === null) {
      const isOver = execution.deadline <= now
      if (isOver) endWhole(transition, { status: 'TIMED_OUT', error: 'States.Timeout', cause: undefined })
      return
    }
    const frame = execution.frames.get(frameId)
    const due = frame === undefined ? undefined : dueOf(frame)
    if (frame === undefined || due === undefined || due > now) return
    const state = stateOf(execution, frame)
    if (frame.activity.kind === 'backing-off') await this.#begin(transition, frame)
    else if (state.Type === 'Wait')
      await this.#settle(transition, frame, () => endWait(transition, frame, state))
    else if (state.Type === 'Task') {
      await this.#settle(transition, frame, async () => timeOutTask(transition, frame, state))
    }
  }

  #begin(transition: Transition, frame: Frame): Promise<void> {
    return this.#settle(transition, frame, () => beginState(transition, frame, this.#surroundings))
  }

  #settle(transition: Transition, frame: Frame, work: () => Promise<Progress>): Promise<void> {
    return settle(transition, frame, work, this.#surroundings.random)
  }
}

/** Ends the execution whatever its frames are doing. */
export function endWhole(transition: Transition, outcome: Outcome): void {
  const root = [...transition.execution.frames.values()].find((frame) => frame.parent === null)
  if (root === undefined) throw new Error(`${transition.execution.arn} has no frame of its own`)
  transition.end(root, outcome)
}
