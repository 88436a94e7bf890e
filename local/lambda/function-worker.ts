// One worker thread of one function: one invocation at a time, ended when it runs out of time.
import { Worker } from 'node:worker_threads'
import type { FunctionError, FunctionSpec } from './function-spec.ts'
import { type InvokeMessage, WorkerMessage, type WorkerSetup } from './worker-messages.ts'

export type Outcome = { payload: string } | { functionError: FunctionError }

export interface WorkerHost {
  offset: SharedArrayBuffer
  environment: Record<string, string>
  log(line: string): void
}

/** Lambda's own limit for loading a function. */
const INIT_LIMIT_MS = 10_000

export class FunctionWorker {
  readonly #spec: FunctionSpec
  readonly #worker: Worker
  readonly #ready = Promise.withResolvers<void>()
  #finish: ((outcome: Outcome) => void) | undefined
  #requestId = ''
  /** False once the thread has ended or will; the pool then starts another. */
  isAlive = true

  constructor(spec: FunctionSpec, host: WorkerHost) {
    this.#spec = spec
    const setup: WorkerSetup = {
      offset: host.offset,
      folder: spec.folder,
      handler: spec.handler,
      functionName: spec.name,
      functionArn: spec.arn,
      memoryMegabytes: spec.memoryMegabytes,
    }
    this.#worker = new Worker(new URL('./function-thread.ts', import.meta.url), {
      env: host.environment,
      workerData: setup,
      name: spec.name.slice(-15),
      stdout: true,
      stderr: true,
      resourceLimits: {
        maxOldGenerationSizeMb: Math.max(64, spec.memoryMegabytes),
        // Left to itself V8 lets each of some thirty workers fill 48 MB with garbage before it looks.
        maxYoungGenerationSizeMb: 8,
      },
    })
    for (const stream of [this.#worker.stdout, this.#worker.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => host.log(text))
    }
    this.#ready.promise.catch(() => undefined)
    this.#worker.on('message', (message: unknown) => this.#hear(WorkerMessage.parse(message)))
    this.#worker.on('error', (cause) => {
      const error = cause instanceof Error ? cause : new Error(String(cause))
      const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      this.#crash(isMemory ? 'Runtime.OutOfMemory' : 'Runtime.UnhandledPromiseRejection', error.message)
    })
    this.#worker.on('exit', (code) =>
      this.#crash('Runtime.ExitError', `Runtime exited with error: exit status ${code}`),
    )
  }

  /** Runs one invocation; never rejects. */
  async invoke(requestId: string, event: string): Promise<Outcome> {
    const { promise, resolve } = Promise.withResolvers<Outcome>()
    this.#finish = resolve
    this.#requestId = requestId
    const initTimer = setTimeout(() => this.#timeOut(INIT_LIMIT_MS), INIT_LIMIT_MS)
    const limitMs = this.#spec.timeoutSeconds * 1000
    let timer: NodeJS.Timeout | undefined
    this.#ready.promise
      .then(() => {
        clearTimeout(initTimer)
        if (!this.#finish) return
        timer = setTimeout(() => this.#timeOut(limitMs), limitMs)
        const message: InvokeMessage = { requestId, event, remainingMs: limitMs }
        this.#worker.postMessage(message)
      })
      .catch(() => undefined)
    const outcome = await promise
    clearTimeout(initTimer)
    clearTimeout(timer)
    return outcome
  }

  async close(): Promise<void> {
    this.isAlive = false
    await this.#worker.terminate()
  }

  #hear(message: WorkerMessage): void {
    switch (message.kind) {
      case 'ready':
        this.#ready.resolve()
        return
      case 'init-error':
        this.isAlive = false
        void this.#worker.terminate()
        this.#end({ functionError: message.error })
        return
      case 'result':
        if (message.requestId === this.#requestId) this.#end({ payload: message.payload })
        return
      case 'error':
        if (message.requestId === this.#requestId) this.#end({ functionError: message.error })
    }
  }

  #timeOut(limitMs: number): void {
    this.isAlive = false
    void this.#worker.terminate()
    this.#end({
      functionError: {
        errorType: 'Sandbox.Timedout',
        errorMessage: `RequestId: ${this.#requestId} Error: Task timed out after ${(limitMs / 1000).toFixed(2)} seconds`,
      },
    })
  }

  #crash(errorType: string, reason: string): void {
    this.isAlive = false
    this.#ready.reject(new Error(reason))
    this.#end({
      functionError: { errorType, errorMessage: `RequestId: ${this.#requestId} Error: ${reason}` },
    })
  }

  #end(outcome: Outcome): void {
    const finish = this.#finish
    this.#finish = undefined
    finish?.(outcome)
  }
}
