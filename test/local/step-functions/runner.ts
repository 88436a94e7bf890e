// A runner for tests: its own database, a clock that stands until it is moved, and functions written in the test.
import { DatabaseSync } from 'node:sqlite'
import { type InvokeResult, StepFunctions } from '../../../local/step-functions/step-functions.ts'

export type Functions = Record<string, (payload: unknown, call: number) => unknown>

export type ExecutionAnswer = {
  executionArn: string
  status: string
  name: string
  startDate: number
  stopDate?: number
  input: string
  output?: string
  error?: string
  cause?: string
}

export type EventAnswer = { id: number; previousEventId: number; type: string; timestamp: number } & Record<
  string,
  never
>

export const startOfTime = Date.UTC(2026, 0, 5, 8)

/** An error a function throws, with its name as Lambda reports it. */
export class FunctionError extends Error {
  constructor(name: string, message = '') {
    super(message)
    this.name = name
  }
}

export class Runner {
  time: number
  readonly path: string
  readonly calls: { functionName: string; payload: unknown }[] = []
  readonly logged: string[] = []
  readonly stepFunctions: StepFunctions
  readonly #functions: Functions

  constructor(functions: Functions = {}, { path = ':memory:', time = startOfTime } = {}) {
    this.path = path
    this.time = time
    this.#functions = functions
    this.stepFunctions = new StepFunctions({
      database: new DatabaseSync(path),
      clock: { now: () => this.time },
      region: 'eu-north-1',
      accountId: '000000000000',
      invoke: (functionName, payload) => this.#invoke(functionName, payload),
      log: (line) => this.logged.push(line),
    })
  }

  async #invoke(functionName: string, payload: unknown): Promise<InvokeResult> {
    this.calls.push({ functionName, payload })
    const call = this.calls.filter((other) => other.functionName === functionName).length
    const run = this.#functions[functionName]
    if (run === undefined) throw new FunctionError('Lambda.ServiceException', `no function ${functionName}`)
    try {
      return { payload: await run(payload, call) }
    } catch (error) {
      if (!(error instanceof FunctionError) || error.name.startsWith('Lambda.')) throw error
      return { functionError: { errorType: error.name, errorMessage: error.message, trace: [] } }
    }
  }

  call<T>(operation: string, body: object): Promise<T> {
    return this.stepFunctions.call(operation, body) as Promise<T>
  }

  /** Makes a machine of the states, which begin with the first one. */
  machine(states: Record<string, object>, top: object = {}, name = 'machine'): string {
    const definition = { QueryLanguage: 'JSONata', StartAt: Object.keys(states)[0], States: states, ...top }
    return this.stepFunctions.createStateMachine({ name, definition }).stateMachineArn
  }

  async start(stateMachineArn: string, input: unknown = {}, name?: string): Promise<string> {
    const { executionArn } = await this.call<{ executionArn: string }>('StartExecution', {
      stateMachineArn,
      input: JSON.stringify(input),
      ...(name === undefined ? {} : { name }),
    })
    return executionArn
  }

  /** Waits until nothing is under way: every execution has ended or waits for time or a token. */
  async settled(): Promise<void> {
    while (this.stepFunctions.isBusy()) await new Promise((resolve) => setImmediate(resolve))
  }

  /** Moves the clock from due time to due time, as the embedded cloud does. */
  async advance(milliseconds: number): Promise<void> {
    const target = this.time + milliseconds
    await this.settled()
    for (;;) {
      const due = this.stepFunctions.nextDue()
      if (due === undefined || due > target) break
      this.time = Math.max(this.time, due)
      this.stepFunctions.runDue()
      await this.settled()
    }
    this.time = target
  }

  async describe(executionArn: string): Promise<ExecutionAnswer> {
    return this.call('DescribeExecution', { executionArn })
  }

  /** Runs a machine of the states to where it stands still. */
  async run(states: Record<string, object>, input: unknown = {}, top: object = {}): Promise<ExecutionAnswer> {
    const arn = await this.start(this.machine(states, top), input)
    await this.settled()
    return this.describe(arn)
  }

  async history(executionArn: string): Promise<EventAnswer[]> {
    const { events } = await this.call<{ events: EventAnswer[] }>('GetExecutionHistory', {
      executionArn,
      maxResults: 1000,
    })
    return events
  }

  async eventTypes(executionArn: string): Promise<string[]> {
    return (await this.history(executionArn)).map(({ type }) => type)
  }
}

/** The task token that one call of a function was given. */
export function tokenIn(runner: Runner, call = 0): string {
  const payload = runner.calls[call]?.payload
  return String((payload as { token: string }).token)
}

export function outputOf(execution: ExecutionAnswer): unknown {
  return execution.output === undefined ? undefined : JSON.parse(execution.output)
}

export const invoke = (functionName: string, payload: unknown = '{% $states.input %}') => ({
  Type: 'Task',
  Resource: 'arn:aws:states:::lambda:invoke',
  Arguments: { FunctionName: functionName, Payload: payload },
})

export const invokeAndWait = (functionName: string, payload: object = {}) => ({
  Type: 'Task',
  Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
  Arguments: {
    FunctionName: functionName,
    Payload: { token: '{% $states.context.Task.Token %}', ...payload },
  },
})
