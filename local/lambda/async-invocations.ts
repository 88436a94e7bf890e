// Lambda's own queue for asynchronous invocations: durable, tried again, then sent to the failure destination.
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { Clock, Timekeeper } from '../clock/clock.ts'
import { inTransaction } from '../cloud-database.ts'
import type { DeadLetterQueues } from '../sqs/dead-letter-queues.ts'
import type { Functions } from './functions.ts'

export interface FailurePolicy {
  maximumRetryAttempts: number
  maximumAgeSeconds: number
  /** The ARN of the queue that gets what failed for good. */
  onFailure: string | undefined
}

/** Lambda's defaults: two more tries, six hours. */
export const DEFAULT_POLICY: FailurePolicy = {
  maximumRetryAttempts: 2,
  maximumAgeSeconds: 21_600,
  onFailure: undefined,
}

/** AWS documentation, "Error handling for asynchronous invocation": one minute, then two. */
const RETRY_DELAYS_MS = [60_000, 120_000]

interface Row {
  id: number
  functionName: string
  payload: string
  attempts: number
  createdAt: number
}

/** An invocation is deleted only after it succeeded or was dead-lettered, so a crash repeats it and loses none. */
export class AsyncInvocations implements Timekeeper {
  readonly name = 'asynchronous invocations'
  readonly #database: DatabaseSync
  readonly #clock: Clock
  readonly #functions: Functions
  readonly #queues: DeadLetterQueues
  readonly #policies: Map<string, FailurePolicy>
  readonly #running = new Set<number>()
  /** Asked for at every tick of the clock, so prepared once. */
  readonly #inOrder: StatementSync
  #isClosed = false

  constructor(
    database: DatabaseSync,
    clock: Clock,
    functions: Functions,
    queues: DeadLetterQueues,
    policies: Map<string, FailurePolicy>,
  ) {
    this.#database = database
    this.#clock = clock
    this.#functions = functions
    this.#queues = queues
    this.#policies = policies
    database.exec(`
      CREATE TABLE IF NOT EXISTS async_invocation (
        id INTEGER PRIMARY KEY AUTOINCREMENT, function_name TEXT NOT NULL, payload TEXT NOT NULL,
        attempts INTEGER NOT NULL, created_at INTEGER NOT NULL, due_at INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX IF NOT EXISTS async_invocation_due ON async_invocation (due_at);
    `)
    this.#inOrder = database.prepare('SELECT id, due_at FROM async_invocation ORDER BY due_at, id')
  }

  /** Keeps the invocation; safe inside a transaction. It begins at the next `runDue`. */
  enqueue(functionName: string, payload: string): void {
    const now = Math.floor(this.#clock.now())
    this.#database
      .prepare(
        'INSERT INTO async_invocation (function_name, payload, attempts, created_at, due_at) VALUES (?, ?, 0, ?, ?)',
      )
      .run(functionName, payload, now, now)
  }

  nextDue(): number | undefined {
    return this.#waiting()[0]?.dueAt
  }

  runDue(): void {
    if (this.#isClosed) return
    const now = this.#clock.now()
    for (const { id, dueAt } of this.#waiting()) {
      if (dueAt > now) return
      const row = this.#read(id)
      this.#running.add(id)
      void this.#attempt(row).finally(() => this.#running.delete(id))
    }
  }

  isBusy(): boolean {
    return this.#running.size > 0
  }

  close(): void {
    this.#isClosed = true
  }

  /** How many wait, for the status page. */
  count(): number {
    return this.#waiting().length
  }

  #waiting(): { id: number; dueAt: number }[] {
    if (this.#isClosed) return []
    return this.#inOrder
      .all()
      .map((row) => ({ id: Number(row['id']), dueAt: Number(row['due_at']) }))
      .filter(({ id }) => !this.#running.has(id))
  }

  #read(id: number): Row {
    const row = this.#database.prepare('SELECT * FROM async_invocation WHERE id = ?').get(id)
    return {
      id,
      functionName: String(row?.['function_name']),
      payload: String(row?.['payload']),
      attempts: Number(row?.['attempts']),
      createdAt: Number(row?.['created_at']),
    }
  }

  async #attempt(row: Row): Promise<void> {
    // A row may outlive its function: the app can be changed between two starts.
    if (!this.#functions.find(row.functionName)) return this.#forget(row.id)
    const result = await this.#functions.invoke(row.functionName, row.payload)
    if (this.#isClosed) return
    if (!('functionError' in result)) return this.#forget(row.id)
    const policy = this.#policies.get(row.functionName) ?? DEFAULT_POLICY
    const attempts = row.attempts + 1
    const dueAt = Math.floor(this.#clock.now()) + (RETRY_DELAYS_MS[row.attempts] ?? 120_000)
    const isTooOld = dueAt - row.createdAt > policy.maximumAgeSeconds * 1000
    if (attempts <= policy.maximumRetryAttempts && !isTooOld) {
      this.#database
        .prepare('UPDATE async_invocation SET attempts = ?, due_at = ? WHERE id = ?')
        .run(attempts, dueAt, row.id)
      return
    }
    inTransaction(this.#database, () => {
      if (policy.onFailure) {
        this.#queues.send(policy.onFailure, {
          version: '1.0',
          timestamp: new Date(this.#clock.now()).toISOString(),
          requestContext: {
            requestId: result.requestId,
            functionArn: this.#functions.find(row.functionName)?.arn,
            condition: isTooOld ? 'EventAgeExceeded' : 'RetriesExhausted',
            approximateInvokeCount: attempts,
          },
          requestPayload: JSON.parse(row.payload),
          responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
          responsePayload: result.functionError,
        })
      }
      this.#forget(row.id)
    })
  }

  #forget(id: number): void {
    this.#database.prepare('DELETE FROM async_invocation WHERE id = ?').run(id)
  }
}
