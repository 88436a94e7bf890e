// All functions of the app: finds one by name or ARN, keeps a few warm workers for each, queues the rest.
import { randomUUID } from 'node:crypto'
import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Activity } from '../clock/activity.ts'
import type { FunctionSpec, InvocationResult } from './function-spec.ts'
import { FunctionWorker } from './function-worker.ts'

const MAX_WORKERS = 3
/** Lambda's limit for a synchronous payload, either way. */
export const PAYLOAD_LIMIT_BYTES = 6 * 1024 * 1024

export interface FunctionsOptions {
  offset: SharedArrayBuffer
  logFolder: string
  activity: Activity
  /** What every function's environment holds besides its own: endpoints, region, keys. */
  environment: Record<string, string>
}

interface Waiting {
  requestId: string
  event: string
  resolve(result: InvocationResult): void
}

interface Pool {
  spec: FunctionSpec
  idle: FunctionWorker[]
  working: number
  queue: Waiting[]
  invocations: number
  errors: number
}

/** The function's name out of a name, a partial ARN or an ARN, with or without a qualifier. */
export function functionNameOf(nameOrArn: string): string {
  const parts = nameOrArn.split(':')
  const marker = parts.indexOf('function')
  return (marker >= 0 ? parts[marker + 1] : parts[0]) ?? nameOrArn
}

export class Functions {
  readonly #pools: Map<string, Pool>
  readonly #options: FunctionsOptions
  readonly #workers = new Set<FunctionWorker>()

  constructor(specs: FunctionSpec[], options: FunctionsOptions) {
    this.#options = options
    mkdirSync(options.logFolder, { recursive: true })
    this.#pools = new Map(
      specs.map((spec) => [spec.name, { spec, idle: [], working: 0, queue: [], invocations: 0, errors: 0 }]),
    )
  }

  find(nameOrArn: string): FunctionSpec | undefined {
    return this.#pools.get(functionNameOf(nameOrArn))?.spec
  }

  specs(): FunctionSpec[] {
    return [...this.#pools.values()].map(({ spec }) => spec)
  }

  /** Figures for the status page. */
  figures(): { name: string; invocations: number; errors: number; workers: number; waiting: number }[] {
    return [...this.#pools.values()].map(({ spec, invocations, errors, idle, working, queue }) => ({
      name: spec.name,
      invocations,
      errors,
      workers: idle.length + working,
      waiting: queue.length,
    }))
  }

  /** Invokes and waits. An error of the function is a result; an unknown function is thrown. */
  invoke(nameOrArn: string, event: string): Promise<InvocationResult> {
    const pool = this.#pools.get(functionNameOf(nameOrArn))
    if (!pool) return Promise.reject(new Error(`Function not found: ${nameOrArn}`))
    return this.#options.activity.track(
      () =>
        new Promise((resolve) => {
          pool.queue.push({ requestId: randomUUID(), event, resolve })
          this.#serve(pool)
        }),
    )
  }

  async close(): Promise<void> {
    await Promise.all([...this.#workers].map((worker) => worker.close()))
  }

  #serve(pool: Pool): void {
    const limit = Math.min(MAX_WORKERS, pool.spec.reservedConcurrency ?? MAX_WORKERS)
    while (pool.queue.length > 0 && pool.working < limit) {
      const next = pool.queue.shift()
      if (next) void this.#run(pool, next)
    }
  }

  async #run(pool: Pool, { requestId, event, resolve }: Waiting): Promise<void> {
    pool.working += 1
    pool.invocations += 1
    const worker = this.#worker(pool)
    const startedAt = performance.now()
    const outcome = await worker.invoke(requestId, event)
    const isError = 'functionError' in outcome
    const spent = (performance.now() - startedAt).toFixed(1)
    this.#log(
      pool.spec,
      `REPORT RequestId: ${requestId} Duration: ${spent} ms ${isError ? `Error: ${outcome.functionError.errorType}` : 'OK'}\n`,
    )
    if (isError) pool.errors += 1
    if (worker.isAlive) pool.idle.push(worker)
    else this.#workers.delete(worker)
    pool.working -= 1
    resolve({ requestId, ...this.#withinLimit(outcome) })
    this.#serve(pool)
  }

  #withinLimit<Outcome extends Awaited<ReturnType<FunctionWorker['invoke']>>>(outcome: Outcome) {
    if (!('payload' in outcome) || Buffer.byteLength(outcome.payload) <= PAYLOAD_LIMIT_BYTES) return outcome
    return {
      functionError: {
        errorType: 'Function.ResponseSizeTooLarge',
        errorMessage: `Response payload size exceeded maximum allowed payload size (${PAYLOAD_LIMIT_BYTES} bytes).`,
      },
    }
  }

  #worker(pool: Pool): FunctionWorker {
    for (let worker = pool.idle.pop(); worker; worker = pool.idle.pop()) {
      if (worker.isAlive) return worker
    }
    const { spec } = pool
    const worker = new FunctionWorker(spec, {
      offset: this.#options.offset,
      environment: {
        ...this.#options.environment,
        AWS_REGION: spec.region,
        AWS_DEFAULT_REGION: spec.region,
        AWS_EXECUTION_ENV: `AWS_Lambda_${spec.runtime}`,
        AWS_LAMBDA_FUNCTION_NAME: spec.name,
        // In the SDK's user agent: tells whose request it is.
        AWS_SDK_UA_APP_ID: spec.name,
        AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(spec.memoryMegabytes),
        AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
        AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${spec.name}`,
        AWS_LAMBDA_LOG_STREAM_NAME: 'local',
        LAMBDA_TASK_ROOT: spec.folder,
        _HANDLER: spec.handler,
        ...spec.environment,
      },
      log: (line) => this.#log(spec, line),
    })
    this.#workers.add(worker)
    return worker
  }

  #log(spec: FunctionSpec, text: string): void {
    appendFileSync(join(this.#options.logFolder, `${spec.name}.log`), text)
  }
}
