// Keeps the running executions going: one step after another for each execution, each step one transaction.
import type { Clock } from '../../clock/clock.ts'
import { asJson, type Json } from '../json.ts'
import { ServiceError } from '../protocol/service-error.ts'
import type { Invocation, InvokeResult } from '../states/invoke-function.ts'
import type { ExecutionStore } from '../store/execution-store.ts'
import type { Execution } from './execution.ts'
import { type Activity, type Frame, tokenOf } from './frame.ts'
import { Lanes } from './lanes.ts'
import { type Answer, endWhole, Steps } from './steps.ts'
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

export class Engine {
  readonly #parts: EngineParts
  readonly #steps: Steps
  readonly #running = new Map<string, Execution>()
  readonly #lanes = new Lanes()
  /** Calls and due steps that are under way, so that none is begun twice. */
  readonly #underWay = new Set<string>()
  #work = 0
  #isClosed = false

  constructor(parts: EngineParts) {
    this.#parts = parts
    this.#steps = new Steps(parts.surroundings)
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
    this.#parts.store.commit(transition)
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
      this.#once(`due ${executionArn} ${frameId}`, () =>
        this.#step(executionArn, (transition) => this.#steps.runDue(transition, frameId)),
      )
    }
  }

  /** Answers the task that waits for the token. @throws ServiceError when no task waits for it */
  answer(token: string, answer: Answer): Promise<void> {
    return this.#withToken(token, (transition, frame) => this.#steps.takeAnswer(transition, frame, answer))
  }

  /** Moves the task's heartbeat limit. @throws ServiceError when no task waits for the token */
  heartbeat(token: string): Promise<void> {
    return this.#withToken(token, async (transition, frame) => this.#steps.takeHeartbeat(transition, frame))
  }

  /** Ends a running execution; false when it was not running. */
  stop(arn: string, error: string | undefined, cause: string | undefined): Promise<boolean> {
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
        } catch (error) {
          if (error instanceof ServiceError) throw error
          this.#giveUp(arn, error)
          return true
        }
        this.#commit(transition)
        return true
      })
    } finally {
      this.#work -= 1
    }
  }

  #commit(transition: Transition): void {
    const hasChanged = transition.changed.size > 0 || transition.events.length > 0
    if (this.#isClosed || !hasChanged) return
    try {
      this.#parts.store.commit(transition)
    } catch (error) {
      // Memory is ahead of the database now: the execution rests where it was written until the next start.
      this.#running.delete(transition.execution.arn)
      throw error
    }
    this.#follow(transition)
  }

  /** A fault of the runner itself: the execution ends with it, from what was last written. */
  #giveUp(arn: string, error: unknown): void {
    const cause = error instanceof Error ? (error.stack ?? error.message) : String(error)
    this.#parts.log(`step-functions: ${arn} failed inside the runner: ${cause}`)
    this.#running.delete(arn)
    const execution = this.#parts.store.load(arn)
    if (execution === undefined) return
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
  #continue({ arn }: Execution, frame: Frame): void {
    const activity = frame.activity
    switch (activity.kind) {
      case 'entering':
        this.#background(() => this.#step(arn, (transition) => this.#steps.enter(transition, frame.id)))
        break
      case 'invoking':
        this.#invoke(arn, frame.id, activity)
        break
      case 'awaiting-execution':
        if (!this.#running.has(activity.executionArn)) this.#takeChildEnd(arn, frame.id)
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

  #invoke(arn: string, frameId: number, activity: Extract<Activity, { kind: 'invoking' }>): void {
    const { scheduledEventId, functionName, payload } = activity
    this.#once(`call ${arn} ${frameId} ${scheduledEventId}`, async () => {
      const invocation = await this.#callFunction(functionName, payload)
      await this.#step(arn, (transition) =>
        this.#steps.takeInvocation(transition, { frameId, scheduledEventId }, invocation),
      )
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

  #takeChildEnd(arn: string, frameId: number): void {
    const findEnded = (childArn: string) => this.#parts.store.ended(childArn)
    this.#background(() =>
      this.#step(arn, (transition) => this.#steps.takeChildEnd(transition, frameId, findEnded)),
    )
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

  #once(key: string, work: () => Promise<unknown>): void {
    if (this.#underWay.has(key)) return
    this.#underWay.add(key)
    this.#background(() => work().finally(() => this.#underWay.delete(key)))
  }

  #background(work: () => Promise<unknown>): void {
    this.#work += 1
    work()
      .catch((error: unknown) => this.#parts.log(`step-functions: ${String(error)}`))
      .finally(() => {
        this.#work -= 1
      })
  }
}
