// Plays the machines on the local runner: steps answer as the test says, people answer when the test lets them, and the clock stands until it is moved.
import { DatabaseSync } from 'node:sqlite'
import { type InvokeResult, StepFunctions } from '../../local/step-functions/step-functions.ts'
import { kindByStep } from './longest-wait.ts'
import { machineNames, machineText } from './machine-files.ts'

const region = 'eu-north-1'
const accountId = '000000000000'
const runStepArn = `arn:aws:lambda:${region}:${accountId}:function:RunStep`
const startOfTime = Date.UTC(2026, 10, 23, 9)

const hour = 3_600_000
export const day = 24 * hour

export type Words = Record<string, unknown>

/** One call of RunStep. */
export type Call = { at: number; step: string; run: string; token?: string; input: Words }

/** What a step answers: the same every time, or by how often it was called before and with what. */
export type StepScript = Words | ((call: Call, nth: number) => Words)

/** The steps that open a task, and those that carry its answer over. */
const openingSteps = [
  'request-task',
  'request-extraordinary-task',
  'request-status-task',
  'request-classification-task',
  ...Object.keys(kindByStep),
]
const applyingSteps = [
  'apply-task',
  'apply-classification-task',
  'apply-topicality-review',
  'apply-owner-vacancy',
  'apply-extraordinary-task',
  'apply-status-task',
  'apply-annual-task',
  'apply-plan-task',
]

/** A task a machine waits for, as its step was asked for it. */
export type OpenTask = { taskId: string; token: string; taskKind: string; input: Words; askedAt: number }

/** Who answers what: the kind of task, the word or words of the step that applies it, and which of several. */
export type Answer = [taskKind: string, words: Words | string, which?: Words]

export type Ended = { status: string; output: unknown; error: string | undefined }

/** An error a step throws, with the name that Lambda reports. */
export class StepError extends Error {
  constructor(name: string) {
    super(name)
    this.name = name
  }
}

/** The step did its work and its answer was lost on the way back. */
export class LostAnswer extends StepError {
  constructor() {
    super('Lambda.Unknown')
  }
}

export class Play {
  readonly calls: Call[] = []
  readonly openTasks: OpenTask[] = []
  #time = startOfTime
  readonly #runner: StepFunctions
  readonly #steps: Record<string, StepScript>
  readonly #answers = new Map<string, Words>()
  readonly #taskIds = new Map<string, string>()
  #started = 0

  /** @param steps what each step answers; those that open and apply tasks play themselves and may be overridden to fail */
  constructor(steps: Record<string, StepScript> = {}) {
    this.#steps = steps
    this.#runner = new StepFunctions({
      database: new DatabaseSync(':memory:'),
      clock: { now: () => this.#time },
      region,
      accountId,
      invoke: async (_functionName, payload) => this.#runStep(payload as Omit<Call, 'at'>),
    })
    for (const name of machineNames) {
      const definition = machineText(name).replace(/\$\{Run(Reporting)?StepFunctionArn\}/g, runStepArn)
      this.#runner.createStateMachine({ name, definition })
    }
  }

  get now(): number {
    return this.#time
  }

  /** Starts a machine and lets it run to where it waits. */
  async start(machine: string, input: Words): Promise<void> {
    await this.#call('StartExecution', {
      stateMachineArn: machineArn(machine),
      name: `play-${++this.#started}`,
      input: JSON.stringify(input),
    })
    await this.#settled()
  }

  /**
   * A person closes the open task of the kind an hour later; the step that then applies it answers `words`.
   * @param which tells tasks of one kind apart, as `{ role: 'security-chief' }`
   */
  async answer(taskKind: string, words: Words | string, which: Words = {}): Promise<void> {
    await this.move(hour)
    const task = this.#openTask(taskKind, which)
    this.openTasks.splice(this.openTasks.indexOf(task), 1)
    const answer = typeof words === 'string' ? { next: words } : words
    this.#answers.set(task.taskId, answer)
    const exit = exitFor(answer['next'])
    await this.#call('SendTaskSuccess', {
      taskToken: task.token,
      output: JSON.stringify({ exit, taskId: task.taskId, matterId: task.input['matterId'] }),
    })
    await this.#settled()
  }

  /** Answers tasks one after another, each with its word. */
  async answerAll(answers: readonly Answer[]): Promise<void> {
    for (const [taskKind, words, which] of answers) await this.answer(taskKind, words, which)
  }

  /** Moves the clock from due time to due time, as the embedded cloud does. */
  async move(milliseconds: number): Promise<void> {
    await this.moveTo(this.#time + milliseconds)
  }

  async moveTo(target: number): Promise<void> {
    await this.#settled()
    for (;;) {
      const due = this.#runner.nextDue()
      if (due === undefined || due > target) break
      this.#time = Math.max(this.#time, due)
      this.#runner.runDue()
      await this.#settled()
    }
    this.#time = Math.max(this.#time, target)
  }

  /** The states each execution of the machine entered, in order; executions in the order they started. */
  async paths(machine: string): Promise<string[][]> {
    const executions = await this.#executions(machine)
    return Promise.all(executions.map(({ executionArn }) => this.#path(executionArn)))
  }

  /** The path of the machine's only execution. */
  async path(machine: string): Promise<string[]> {
    const [path, ...more] = await this.paths(machine)
    if (path === undefined || more.length > 0) throw new Error(`${more.length + 1} executions of ${machine}`)
    return path
  }

  /** How the machine's executions stand, in the order they started. */
  async ends(machine: string): Promise<Ended[]> {
    const executions = await this.#executions(machine)
    return Promise.all(
      executions.map(async ({ executionArn }) => {
        type Described = { status: string; output?: string; error?: string }
        const { status, output, error } = await this.#call<Described>('DescribeExecution', { executionArn })
        return { status, output: output === undefined ? undefined : JSON.parse(output), error }
      }),
    )
  }

  /** The calls of one step, of one task kind where it is named. */
  callsOf(step: string, taskKind?: string): Call[] {
    return this.calls.filter(
      (call) => call.step === step && (taskKind === undefined || call.input['taskKind'] === taskKind),
    )
  }

  #openTask(taskKind: string, which: Words): OpenTask {
    const found = this.openTasks.filter(
      (task) =>
        task.taskKind === taskKind &&
        Object.entries(which).every(([key, value]) => task.input[key] === value),
    )
    const [task, ...more] = found
    if (task === undefined || more.length > 0) {
      const open = this.openTasks.map((other) => other.taskKind).join(', ')
      throw new Error(`${found.length} open tasks ${taskKind} ${JSON.stringify(which)}; open: ${open}`)
    }
    return task
  }

  #runStep(payload: Omit<Call, 'at'>): InvokeResult {
    const call: Call = { at: this.#time, ...payload }
    const nth = this.callsOf(call.step, call.input['taskKind'] as string | undefined).length
    this.calls.push(call)
    try {
      return { payload: this.#outputOf(call, nth) }
    } catch (error) {
      if (!(error instanceof StepError)) throw error
      if (error instanceof LostAnswer) this.#openTaskFor(call)
      return { functionError: { errorType: error.name, errorMessage: error.message } }
    }
  }

  #outputOf(call: Call, nth: number): unknown {
    const script = this.#steps[call.step]
    const scripted = typeof script === 'function' ? script(call, nth) : script
    if (openingSteps.includes(call.step)) return this.#openTaskFor(call)
    const answer = applyingSteps.includes(call.step)
      ? this.#answers.get(String(call.input['taskId']))
      : undefined
    if (answer !== undefined) return answer
    if (scripted === undefined) throw new StepError(`nobody scripted ${call.step}`)
    return scripted
  }

  /** One task per run, as the step does it: the same run again only brings the new token. */
  #openTaskFor({ step, run, token = '', input }: Call): Words {
    const taskId = this.#taskIds.get(run) ?? `task-${this.#taskIds.size + 1}`
    this.#taskIds.set(run, taskId)
    const known = this.openTasks.find((task) => task.taskId === taskId)
    if (known) known.token = token
    else
      this.openTasks.push({
        taskId,
        token,
        taskKind: kindByStep[step] ?? String(input['taskKind']),
        input,
        askedAt: this.#time,
      })
    return { taskId }
  }

  async #executions(machine: string): Promise<{ executionArn: string }[]> {
    type Listed = { executions: { executionArn: string; startDate: number }[] }
    const { executions } = await this.#call<Listed>('ListExecutions', {
      stateMachineArn: machineArn(machine),
    })
    return executions.toSorted((one, other) => one.startDate - other.startDate)
  }

  async #path(executionArn: string): Promise<string[]> {
    type History = { events: { stateEnteredEventDetails?: { name: string } }[] }
    const { events } = await this.#call<History>('GetExecutionHistory', { executionArn, maxResults: 1000 })
    return events.flatMap(({ stateEnteredEventDetails: entered }) => (entered ? [entered.name] : []))
  }

  #call<Result>(operation: string, body: object): Promise<Result> {
    return this.#runner.call(operation, body) as Promise<Result>
  }

  async #settled(): Promise<void> {
    while (this.#runner.isBusy()) await new Promise((resolve) => setImmediate(resolve))
  }
}

/** A task that is withdrawn, or whose matter was closed, is answered too: nobody is left waiting. */
function exitFor(word: unknown): string {
  if (word === 'refused' || word === 'ignored') return word
  return word === 'closed' ? 'withdrawn' : 'done'
}

function machineArn(name: string): string {
  return `arn:aws:states:${region}:${accountId}:stateMachine:${name}`
}
