// SQS queues as a table: what could not be done is kept here and shown on the status page.
import { randomUUID } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import type { Clock } from '../clock/clock.ts'

export interface QueuedMessage {
  queue: string
  id: string
  sentAt: string
  body: string
}

export class DeadLetterQueues {
  readonly #database: DatabaseSync
  readonly #clock: Clock
  /** Queue names by ARN. */
  readonly #queues: Map<string, string>

  constructor(database: DatabaseSync, clock: Clock, queues: { arn: string; name: string }[]) {
    this.#database = database
    this.#clock = clock
    this.#queues = new Map(queues.map(({ arn, name }) => [arn, name]))
    database.exec(`
      CREATE TABLE IF NOT EXISTS queue_message (
        id TEXT PRIMARY KEY, queue TEXT NOT NULL, sent_at TEXT NOT NULL, body TEXT NOT NULL
      ) STRICT
    `)
  }

  has(arn: string): boolean {
    return this.#queues.has(arn)
  }

  send(arn: string, body: unknown): void {
    const queue = this.#queues.get(arn)
    if (queue === undefined) throw new Error(`There is no queue ${arn}.`)
    this.#database
      .prepare('INSERT INTO queue_message (id, queue, sent_at, body) VALUES (?, ?, ?, ?)')
      .run(randomUUID(), queue, new Date(this.#clock.now()).toISOString(), JSON.stringify(body))
  }

  messages(): QueuedMessage[] {
    return this.#database
      .prepare('SELECT queue, id, sent_at, body FROM queue_message ORDER BY sent_at, rowid')
      .all()
      .map((row) => ({
        queue: String(row['queue']),
        id: String(row['id']),
        sentAt: String(row['sent_at']),
        body: String(row['body']),
      }))
  }

  counts(): { queue: string; messages: number }[] {
    const all = this.messages()
    return [...this.#queues.values()].map((queue) => ({
      queue,
      messages: all.filter((message) => message.queue === queue).length,
    }))
  }
}
