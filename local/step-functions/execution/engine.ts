// Keeps the running executions going: one step after another for each execution, each step one transaction.
import type { Clock } from '../../clock/clock.ts'
import { asJson, type Json } from '../json.ts'
import { ServiceError } from '../protocol/service-error.ts'
import { beginState } from '../states/begin-state.ts'
import { endInvoke, type Invocation, type InvokeResult } from '../states/invoke-function.ts'
import type { Progress } from '../states/progress.ts'
import { endStartExecution } from '../states/start-execution.ts'
import { failTask, succeedTask, taskOf, timeOutTask } from '../states/task.ts'
import { endWait } from '../states/wait.ts'
import type { ExecutionStore } from '../store/execution-store.ts'
import { type Execution, type Outcome, stateOf } from './execution.ts'
import { type Activity, dueOf, type Frame, tokenOf } from './frame.ts'
import { Lanes } from './lanes.ts'
import { settle } from './settle.ts'
import type { Surroundings } from './surroundings.ts'
import { Transition } from './transition.ts'

export type Invoke = (functionName: string, payload: unknown) => Promise<InvokeResult>

export type EngineParts = {
  store: ExecutionStore
  clock: Clock
  surroundings: Surroundings
  invoke: Invoke
  log: (line: string) => void
  /** Called when an execution has ended and its end is written. */
  onEnd: (execution: Execution) => void
}

// "Maximum execution history size: 25,000 events"; a step writes a handful at once, so it ends a little before.
const mostEvents = 24_990

export class Engine {
  readonly #parts: EngineParts
  readonly #running = new Map<string, Execution>()
  readonly #lanes = new Lanes()
  readonly #invocations = new Set<string>()
  readonly #dueSteps = new Set<string>()
  #work = 0
  #isClosed = false

  constructor(parts: EngineParts) {
    this.#parts = parts
  }

  /** True while a step or a function is under way. */
  isBusy(): boolean {
    return this.#work > 0
  }

  /** After this nothing is written and no answer is taken; a function under way is called again by whoever resumes. */
  close(): void {
    this.#isClosed = true
  }

  /** Writes a new execution and sets it going. */
  start(transition: Transition): void {
    this.#parts.store.commit([transition])
    this.#follow(transition)
  }

  /** Takes up every running execution where its last step left it. */
  resume(): void {
    for (const execution of this.#parts.store.running()) {
      if (!this.#running.has(execution.arn)) this.#running.set(execution.arn, execution)
    }
    for (const execution of this.#running.values()) {
      if (this.#isAbandoned(execution)) this.#stopAbandoned(execution.arn)
      for (const frame of execution.frames.values()) this.#continue(execution, frame)
    }
  }

  /** Starts what is due. */
  runDue(): void {
    for (const { executionArn, frameId } of this.#parts.store.dueAt(this.#parts.clock.now())) {
      const key = `${executionArn}#${frameId}`
      if (this.#dueSteps.has(key)) continue
      this.#dueSteps.add(key)
      this.#background(async () => {
        await this.#step(executionArn, (transition) => this.#runDueStep(transition, frameId))
      }).finally(() => this.#dueSteps.delete(key))
    }
  }

  /** Answers the task that waits for the token. @throws ServiceError when no task waits for it */
  async answer(
    token: string,
    answer: { output: Json } | { error: string; cause: string | undefined },
  ): Promise<void> {
    await this.#withToken(token, async (transition, frame) => {
      const state = taskOf(transition, frame)
      await this.#settle(transition, frame, async () =>
        'output' in answer
          ? succeedTask(transition, frame, state, answer.output)
          : failTask(transition, frame, state, answer),
      )
    })
  }

  /** Moves the task's heartbeat limit. @throws ServiceError when no task waits for the token */
  async heartbeat(token: string): Promise<void> {
    await this.#withToken(token, async (transition, frame) => {
      const activity = frame.activity
      if (!('limits' in activity) || activity.limits.heartbeatSeconds === null) return
      const heartbeatAt = transition.now + activity.limits.heartbeatSeconds * 1000
      transition.become(frame, { ...activity, limits: { ...activity.limits, heartbeatAt } })
    })
  }

  /** Ends a running execution; false when it was not running. */
  async stop(arn: string, error: string | undefined, cause: string | undefined): Promise<boolean> {
    return this.#step(arn, async (transition) => endWhole(transition, { status: 'ABORTED', error, cause }))
  }

  async #withToken(
    token: string,
    work: (transition: Transition, frame: Frame) => Promise<void>,
  ): Promise<void> {
    const known = this.#parts.store.token(token)
    if (known === undefined)
      throw new ServiceError('TaskDoesNotExist', "Task does not exist: 'unknown token'")
    const gone = new ServiceError('TaskTimedOut', "Task Timed Out: 'Provided task does not exist anymore'")
    if (!known.isOpen) throw gone
    const isRunning = await this.#step(known.executionArn, async (transition) => {
      const frame = transition.execution.frames.get(known.frameId)
      if (frame === undefined || tokenOf(frame) !== token) throw gone
      await work(transition, frame)
    })
    if (!isRunning) throw gone
  }

  /** Runs one step of an execution and writes it; false when the execution is not running. */
  async #step(arn: string, work: (transition: Transition) => Promise<void>): Promise<boolean> {
    this.#work += 1
    try {
      return await this.#lanes.run(arn, async () => {
        const execution = this.#running.get(arn)
        if (execution === undefined || this.#isClosed) return false
        const transition = Transition.of(execution, this.#parts.clock.now())
        try {
          await work(transition)
          this.#commit(transition)
        } catch (error) {
          if (error instanceof ServiceError) throw error
          this.#giveUp(arn, error)
        }
        return true
      })
    } finally {
      this.#work -= 1
    }
  }

  #commit(transition: Transition): void {
    if (this.#isClosed) return
    const isEmpty = transition.changed.size === 0 && transition.events.length === 0
    if (isEmpty && transition.removed.size === 0) return
    this.#parts.store.commit([transition])
    this.#follow(transition)
  }

  /** A fault of the runner itself: the execution ends with it, from what was last written. */
  #giveUp(arn: string, error: unknown): void {
    const cause = error instanceof Error ? (error.stack ?? error.message) : String(error)
    this.#parts.log(`step-functions: ${arn} failed inside the runner: ${cause}`)
    const execution = this.#parts.store.load(arn)
    if (execution === undefined) {
      this.#running.delete(arn)
      return
    }
    this.#running.set(arn, execution)
    const transition = Transition.of(execution, this.#parts.clock.now())
    endWhole(transition, { status: 'FAILED', error: 'States.Runtime', cause })
    this.#commit(transition)
  }

  /** Does what a written step calls for. */
  #follow(transition: Transition): void {
    const { execution, outcome } = transition
    for (const child of transition.startedChildren) this.#follow(child)
    if (outcome === undefined) this.#running.set(execution.arn, execution)
    else this.#ended(execution)
    for (const frame of transition.changed) this.#continue(execution, frame)
    for (const arn of transition.abandonedChildren) this.#stopAbandoned(arn)
  }

  #ended(execution: Execution): void {
    this.#running.delete(execution.arn)
    this.#parts.onEnd(execution)
    const parent = execution.parent
    const waiting = parent === null ? undefined : this.#running.get(parent.executionArn)
    const frame = parent === null ? undefined : waiting?.frames.get(parent.frameId)
    if (waiting !== undefined && frame !== undefined) this.#continue(waiting, frame)
  }

  /** Sets going what the frame's activity needs: after a step and after a restart alike. */
  #continue(execution: Execution, frame: Frame): void {
    const activity = frame.activity
    switch (activity.kind) {
      case 'entering':
        this.#background(() => this.#step(execution.arn, (transition) => this.#enter(transition, frame.id)))
        break
      case 'invoking':
        this.#invoke(execution.arn, frame.id, activity)
        break
      case 'awaiting-execution':
        if (this.#running.has(activity.executionArn)) break
        this.#background(() =>
          this.#step(execution.arn, (transition) => this.#takeChildEnd(transition, frame.id)),
        )
        break
      case 'waiting':
      case 'backing-off':
      case 'awaiting-token':
      case 'in-branches':
      case 'in-iterations':
      case 'finished':
        break
    }
  }

  async #enter(transition: Transition, frameId: number): Promise<void> {
    const { execution } = transition
    const frame = execution.frames.get(frameId)
    if (frame?.activity.kind !== 'entering') return
    if (execution.lastEventId >= mostEvents) {
      const cause = 'The execution reached the maximum number of history events (25000).'
      endWhole(transition, { status: 'FAILED', error: 'States.Runtime', cause })
      return
    }
    frame.enteredAt = transition.now
    transition.event(frame, `${stateOf(execution, frame).Type}StateEntered`, {
      name: frame.state,
      input: JSON.stringify(frame.input),
      inputDetails: { truncated: false },
    })
    await this.#begin(transition, frame)
  }

  #begin(transition: Transition, frame: Frame): Promise<void> {
    return this.#settle(transition, frame, () => beginState(transition, frame, this.#parts.surroundings))
  }

  #settle(transition: Transition, frame: Frame, work: () => Promise<Progress>): Promise<void> {
    return settle(transition, frame, work, this.#parts.surroundings.random)
  }

  #invoke(arn: string, frameId: number, activity: Extract<Activity, { kind: 'invoking' }>): void {
    const { scheduledEventId, functionName, payload } = activity
    const key = `${arn}#${frameId}#${scheduledEventId}`
    if (this.#invocations.has(key)) return
    this.#invocations.add(key)
    this.#background(async () => {
      const invocation = await this.#callFunction(functionName, payload)
      await this.#step(arn, async (transition) => {
        const frame = transition.execution.frames.get(frameId)
        if (frame?.activity.kind !== 'invoking' || frame.activity.scheduledEventId !== scheduledEventId)
          return
        await this.#settle(transition, frame, () =>
          endInvoke(transition, frame, taskOf(transition, frame), invocation),
        )
      })
      this.#invocations.delete(key)
    })
  }

  async #callFunction(functionName: string, payload: Json): Promise<Invocation> {
    try {
      const result = await this.#parts.invoke(functionName, payload)
      return 'payload' in result ? { payload: asJson(result.payload ?? null) } : result
    } catch (trouble) {
      return { trouble }
    }
  }

  async #takeChildEnd(transition: Transition, frameId: number): Promise<void> {
    const frame = transition.execution.frames.get(frameId)
    if (frame?.activity.kind !== 'awaiting-execution') return
    const child = this.#parts.store.ended(frame.activity.executionArn)
    if (child === undefined) return
    await this.#settle(transition, frame, () =>
      endStartExecution(transition, frame, taskOf(transition, frame), child),
    )
  }

  async #runDueStep(transition: Transition, frameId: number | null): Promise<void> {
    const { execution, now } = transition
    if (frameId === null) {
      if (execution.deadline > now) return
      endWhole(transition, { status: 'TIMED_OUT', error: 'States.Timeout', cause: undefined })
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
      const progress = timeOutTask(transition, frame, state)
      if (progress !== undefined) await this.#settle(transition, frame, async () => progress)
    }
  }

  #isAbandoned(execution: Execution): boolean {
    if (execution.parent === null) return false
    const { executionArn, frameId } = execution.parent
    const activity = this.#running.get(executionArn)?.frames.get(frameId)?.activity
    return activity?.kind !== 'awaiting-execution' || activity.executionArn !== execution.arn
  }

  #stopAbandoned(arn: string): void {
    this.#background(() => this.stop(arn, undefined, 'The task that waited for this execution has ended.'))
  }

  #background(work: () => Promise<unknown>): Promise<void> {
    this.#work += 1
    return work()
      .then(() => undefined)
      .catch((error: unknown) => this.#parts.log(`step-functions: ${String(error)}`))
      .finally(() => {
        this.#work -= 1
      })
  }
}

function endWhole(transition: Transition, outcome: Outcome): void {
  const root = [...transition.execution.frames.values()].find((frame) => frame.parent === null)
  if (root === undefined) throw new Error(`${transition.execution.arn} has no frame of its own`)
  transition.end(root, outcome)
}
