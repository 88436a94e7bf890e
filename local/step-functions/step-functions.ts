// AWS Step Functions on one machine: JSONata state machines whose executions live in a SQLite file and survive the process.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { DatabaseSync } from 'node:sqlite'
import type { Clock, Timekeeper } from '../clock/clock.ts'
import { Engine, type Invoke } from './execution/engine.ts'
import { executionOperations } from './protocol/execution-operations.ts'
import { machineOperations } from './protocol/machine-operations.ts'
import type { Operation } from './protocol/operation.ts'
import { serve } from './protocol/serve.ts'
import { ServiceError } from './protocol/service-error.ts'
import { taskOperations } from './protocol/task-operations.ts'
import { newTaskToken } from './protocol/task-token.ts'
import { Service } from './service.ts'
import { ExecutionStore } from './store/execution-store.ts'
import { MachineStore } from './store/machine-store.ts'
import { prepareDatabase } from './store/schema.ts'

export type { InvokeResult } from './states/invoke-function.ts'

export type Dependencies = {
  /** May hold other tables; these begin with `sfn_`. */
  database: DatabaseSync
  clock: Clock
  region: string
  accountId: string
  /** Calls a function. Rejects when the function could not be run at all. */
  invoke: Invoke
  log?: (line: string) => void
}

export type MachineDescription = { name: string; definition: string | object; roleArn?: string }

// How often due times are compared with the clock. Never the due time itself: Node fires timers past 24.8 days at once.
const lookMilliseconds = 250

export class StepFunctions implements Timekeeper {
  readonly name = 'step-functions'
  readonly #executions: ExecutionStore
  readonly #service: Service
  readonly #engine: Engine
  readonly #operations: Map<string, Operation>
  readonly #log: (line: string) => void
  #look: NodeJS.Timeout | undefined

  constructor({ database, clock, region, accountId, invoke, log = () => undefined }: Dependencies) {
    prepareDatabase(database)
    const executions = new ExecutionStore(database)
    const machines = new MachineStore(database)
    const service = new Service({ machines, executions, clock, region, accountId })
    const surroundings = {
      region,
      newToken: newTaskToken,
      random: Math.random,
      startChild: service.startChild.bind(service),
    }
    const engine = new Engine({
      store: executions,
      clock,
      surroundings,
      invoke,
      log,
      onEnd: (execution) => service.executionEnded(execution.machineArn),
    })
    this.#executions = executions
    this.#service = service
    this.#engine = engine
    this.#log = log
    this.#operations = new Map(
      Object.entries({
        ...machineOperations(service),
        ...executionOperations(service, engine),
        ...taskOperations(engine),
      }),
    )
  }

  /**
   * Makes a machine; the same machine again is the same answer.
   * @throws InvalidDefinition naming the machine and the state when it uses what the runner does not carry out
   */
  createStateMachine(machine: MachineDescription): { stateMachineArn: string } {
    return { stateMachineArn: this.#service.createMachine(withText(machine)).arn }
  }

  /** Makes the machine or brings it up to the given definition: for start-up. Running executions keep the old one. */
  putStateMachine(machine: MachineDescription): { stateMachineArn: string } {
    return { stateMachineArn: this.#service.putMachine(withText(machine)).arn }
  }

  /** Goes on with every running execution of the database, and begins to look at due times. */
  resume(): void {
    this.#engine.resume()
    this.#look ??= setInterval(() => this.runDue(), lookMilliseconds).unref()
  }

  /** Stops at once. What was under way is taken up again by the next `resume` on the same database. */
  close(): void {
    clearInterval(this.#look)
    this.#engine.close()
  }

  /** One operation of the protocol, `StartExecution` for one. @throws ServiceError */
  async call(operation: string, body: unknown): Promise<unknown> {
    const run = this.#operations.get(operation)
    if (run !== undefined) return run(body)
    throw new ServiceError('UnknownOperationException', `The operation ${operation} is not supported`)
  }

  /** Answers an HTTP request of the AWS CLI or an SDK. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    return serve(request, response, (operation, body) => this.call(operation, body), this.#log)
  }

  nextDue(): number | undefined {
    return this.#executions.nextDue()
  }

  runDue(): void {
    this.#engine.runDue()
  }

  isBusy(): boolean {
    return this.#engine.isBusy()
  }
}

function withText({ name, definition, roleArn }: MachineDescription) {
  return {
    name,
    definition: typeof definition === 'string' ? definition : JSON.stringify(definition),
    roleArn,
  }
}
