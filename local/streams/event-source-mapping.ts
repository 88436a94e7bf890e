// Lambda's event source mapping: carries a table's stream to a function, in order, at least once.
import type { DatabaseSync } from 'node:sqlite'
import type { Clock, Timekeeper } from '../clock/clock.ts'
import { inTransaction } from '../cloud-database.ts'
import { eventPattern } from '../events/event-pattern.ts'
import type { InvocationResult } from '../lambda/function-spec.ts'
import type { DeadLetterQueues } from '../sqs/dead-letter-queues.ts'
import { batchOutcome } from './batch-outcome.ts'
import type { StreamReader, StreamRecord } from './stream-reader.ts'

export interface MappingSettings {
  id: string
  functionArn: string
  tableName: string
  streamArn: string
  region: string
  batchSize: number
  bisectsOnError: boolean
  reportsItems: boolean
  /** -1: until the record is a day old, when the stream drops it. */
  maximumRetryAttempts: number
  maximumRecordAgeSeconds: number
  onFailure: string | undefined
  filters: string[]
  startsAtLatest: boolean
}

export interface MappingParts {
  database: DatabaseSync
  clock: Clock
  reader: StreamReader
  queues: DeadLetterQueues
  invoke(functionArn: string, event: string): Promise<InvocationResult>
  log(line: string): void
}

/** Part of a batch, with the tries it has had. */
interface Piece {
  records: StreamRecord[]
  attempts: number
  firstTriedAt: number
}

/** A DynamoDB stream keeps a record for 24 hours. */
const STREAM_RETENTION_SECONDS = 86_400
const FIRST_BACKOFF_MS = 100
const MAX_BACKOFF_MS = 60_000
/** Writes are announced by the DynamoDB front; this finds those that went past it. */
const IDLE_POLL_MS = 1_000

export class EventSourceMapping implements Timekeeper {
  readonly name: string
  readonly #settings: MappingSettings
  readonly #parts: MappingParts
  readonly #matches: (record: unknown) => boolean
  #pieces: Piece[] = []
  /** The newest record that was read; the checkpoint follows when the pieces before it are done. */
  #readUpTo: string | undefined
  #hasNews = true
  #isRunning = false
  #isClosed = false
  #retryAt: number | undefined
  #idlePoll: NodeJS.Timeout | undefined

  constructor(settings: MappingSettings, parts: MappingParts) {
    this.name = `stream ${settings.tableName} to ${settings.functionArn.split(':').at(-1)}`
    this.#settings = settings
    this.#parts = parts
    const patterns = settings.filters.map((filter) => eventPattern(JSON.parse(filter)))
    this.#matches = (record) => patterns.length === 0 || patterns.some((matches) => matches(record))
    parts.database.exec(
      'CREATE TABLE IF NOT EXISTS stream_checkpoint (mapping TEXT PRIMARY KEY, sequence TEXT) STRICT',
    )
  }

  /** Takes up where the last life of the process left off. */
  async start(): Promise<void> {
    const row = this.#parts.database
      .prepare('SELECT sequence FROM stream_checkpoint WHERE mapping = ?')
      .get(this.#settings.id)
    if (row) {
      this.#readUpTo = typeof row['sequence'] === 'string' ? row['sequence'] : undefined
    } else {
      this.#readUpTo = this.#settings.startsAtLatest ? await this.#parts.reader.latest() : undefined
      this.#checkpoint(this.#readUpTo)
    }
    this.#idlePoll = setInterval(() => this.announce(), IDLE_POLL_MS)
    this.announce()
  }

  /** Says that the table may have been written to. */
  announce(): void {
    this.#hasNews = true
    if (!this.#isRunning && !this.#isClosed && this.#retryAt === undefined) void this.#run()
  }

  nextDue(): number | undefined {
    return this.#isClosed ? undefined : this.#retryAt
  }

  runDue(): void {
    if (this.#retryAt === undefined || this.#retryAt > this.#parts.clock.now()) return
    this.#retryAt = undefined
    if (!this.#isRunning) void this.#run()
  }

  isBusy(): boolean {
    return !this.#isClosed && (this.#isRunning || (this.#hasNews && this.#retryAt === undefined))
  }

  close(): void {
    this.#isClosed = true
    clearInterval(this.#idlePoll)
  }

  async #run(): Promise<void> {
    this.#isRunning = true
    try {
      while (!this.#isClosed && this.#retryAt === undefined) {
        const piece = this.#pieces[0]
        if (piece) await this.#process(piece)
        else if (!(await this.#read())) break
      }
    } catch (cause) {
      if (!this.#isClosed) {
        this.#parts.log(`${this.name}: ${String(cause)}`)
        this.#parts.reader.reset()
        this.#retryAt = this.#parts.clock.now() + FIRST_BACKOFF_MS
      }
    } finally {
      this.#isRunning = false
    }
  }

  /** Reads what is new into pieces of the batch size; false when there is nothing. */
  async #read(): Promise<boolean> {
    if (!this.#hasNews) return false
    // Cleared before the read: a write that comes in meanwhile sets it again.
    this.#hasNews = false
    const records = await this.#parts.reader.readAfter(this.#readUpTo)
    const last = records.at(-1)
    if (!last) return this.#hasNews
    this.#hasNews = true
    this.#readUpTo = last.dynamodb.SequenceNumber
    const wanted = records.filter((record) => this.#matches(record))
    for (let from = 0; from < wanted.length; from += this.#settings.batchSize) {
      const batch = wanted.slice(from, from + this.#settings.batchSize)
      this.#pieces.push({ records: batch, attempts: 0, firstTriedAt: this.#parts.clock.now() })
    }
    if (this.#pieces.length === 0) this.#checkpoint(this.#readUpTo)
    return true
  }

  async #process(piece: Piece): Promise<void> {
    const { functionArn, streamArn, region, reportsItems } = this.#settings
    const Records = piece.records.map((record) => ({
      ...record,
      awsRegion: region,
      eventSourceARN: streamArn,
    }))
    const result = await this.#parts.invoke(functionArn, JSON.stringify({ Records }))
    if (this.#isClosed) return
    const { failedFrom, isFunctionError } = batchOutcome(piece.records, result, reportsItems)
    if (failedFrom === undefined) {
      this.#finish(piece)
      return
    }
    if (failedFrom > 0) this.#checkpoint(piece.records[failedFrom - 1]?.dynamodb.SequenceNumber)
    this.#retryOrGiveUp(
      {
        records: piece.records.slice(failedFrom),
        // Progress starts the count anew, so that one bad record does not use up the tries of those behind it.
        attempts: failedFrom > 0 ? 1 : piece.attempts + 1,
        firstTriedAt: piece.firstTriedAt,
      },
      result,
      isFunctionError,
    )
  }

  #retryOrGiveUp(piece: Piece, result: InvocationResult, isFunctionError: boolean): void {
    const { maximumRetryAttempts, bisectsOnError } = this.#settings
    if (bisectsOnError && isFunctionError && piece.records.length > 1) {
      // Splitting does not count towards the tries.
      const middle = Math.ceil(piece.records.length / 2)
      const attempts = piece.attempts - 1
      this.#pieces.splice(
        0,
        1,
        { ...piece, attempts, records: piece.records.slice(0, middle) },
        { ...piece, attempts, records: piece.records.slice(middle) },
      )
      return
    }
    const now = this.#parts.clock.now()
    const isOutOfTries = maximumRetryAttempts >= 0 && piece.attempts > maximumRetryAttempts
    const isTooOld = now - piece.firstTriedAt > this.#maximumAgeMs()
    if (isOutOfTries || isTooOld) {
      this.#giveUp(piece, result, isTooOld)
    } else {
      this.#pieces[0] = piece
      this.#retryAt = now + Math.min(FIRST_BACKOFF_MS * 2 ** (piece.attempts - 1), MAX_BACKOFF_MS)
    }
  }

  #maximumAgeMs(): number {
    const own = this.#settings.maximumRecordAgeSeconds
    return (own === -1 ? STREAM_RETENTION_SECONDS : Math.min(own, STREAM_RETENTION_SECONDS)) * 1000
  }

  #giveUp(piece: Piece, result: InvocationResult, isTooOld: boolean): void {
    const { onFailure, functionArn, streamArn } = this.#settings
    const [first, last] = [piece.records[0], piece.records.at(-1)]
    const arrival = (record: StreamRecord | undefined) =>
      new Date((record?.dynamodb.ApproximateCreationDateTime ?? 0) * 1000).toISOString()
    inTransaction(this.#parts.database, () => {
      if (onFailure) {
        this.#parts.queues.send(onFailure, {
          requestContext: {
            requestId: result.requestId,
            functionArn,
            condition: isTooOld ? 'RecordAgeExceeded' : 'RetryAttemptsExhausted',
            approximateInvokeCount: piece.attempts,
          },
          responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
          version: '1.0',
          timestamp: new Date(this.#parts.clock.now()).toISOString(),
          DDBStreamBatchInfo: {
            shardId: 'shardId-00000001',
            startSequenceNumber: first?.dynamodb.SequenceNumber,
            endSequenceNumber: last?.dynamodb.SequenceNumber,
            approximateArrivalOfFirstRecord: arrival(first),
            approximateArrivalOfLastRecord: arrival(last),
            batchSize: piece.records.length,
            streamArn,
          },
        })
      }
      this.#finish(piece)
    })
  }

  /** The head piece is done: the checkpoint moves past it, and past everything read when it was the last. */
  #finish(piece: Piece): void {
    this.#pieces.shift()
    const last = piece.records.at(-1)?.dynamodb.SequenceNumber
    this.#checkpoint(this.#pieces.length === 0 ? this.#readUpTo : last)
  }

  #checkpoint(sequence: string | undefined): void {
    this.#parts.database
      .prepare('INSERT OR REPLACE INTO stream_checkpoint (mapping, sequence) VALUES (?, ?)')
      .run(this.#settings.id, sequence ?? null)
  }
}
