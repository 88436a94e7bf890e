// Executions in the database: the record of each, the frames of those that run, their tokens and their history.
import { createHash } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import * as z from 'zod'
import type { Execution } from '../execution/execution.ts'
import { dueOf, type Frame } from '../execution/frame.ts'
import { definitionOf } from '../execution/new-execution.ts'
import type { Transition } from '../execution/transition.ts'
import type { HistoryEvent } from '../history/history-event.ts'
import { parseJson } from '../json.ts'
import type { EndedExecution } from '../states/start-execution.ts'
import { prepareStatements } from './execution-statements.ts'

export const Status = z.enum(['RUNNING', 'SUCCEEDED', 'FAILED', 'ABORTED', 'TIMED_OUT'])
export type Status = z.infer<typeof Status>

/** An execution's record; times in epoch milliseconds, input and output as JSON text. */
const ExecutionRecord = z.object({
  sequence: z.number(),
  arn: z.string(),
  name: z.string(),
  machineArn: z.string(),
  machineName: z.string(),
  roleArn: z.string(),
  definition: z.string(),
  status: Status,
  input: z.string(),
  output: z.string().nullable(),
  error: z.string().nullable(),
  cause: z.string().nullable(),
  startedAt: z.number(),
  stoppedAt: z.number().nullable(),
  deadline: z.number(),
  parentArn: z.string().nullable(),
  parentFrame: z.number().nullable(),
})
export type ExecutionRecord = z.infer<typeof ExecutionRecord>

const TokenRecord = z.object({ executionArn: z.string(), frameId: z.number() })
const Snapshot = z.object({ snapshot: z.string() })
const EventText = z.object({ event: z.string() })
const Due = z.object({ due: z.number().nullable() })
const DueItem = z.object({ executionArn: z.string(), frameId: z.number().nullable() })
const Count = z.object({ count: z.number() })

export class ExecutionStore {
  readonly #database: DatabaseSync
  readonly #statements: ReturnType<typeof prepareStatements>

  constructor(database: DatabaseSync) {
    this.#database = database
    this.#statements = prepareStatements(database)
  }

  /** Writes everything the transition changed, or nothing. */
  commit(transition: Transition): void {
    this.#database.exec('BEGIN IMMEDIATE')
    try {
      this.#write(transition)
      this.#database.exec('COMMIT')
    } catch (error) {
      this.#database.exec('ROLLBACK')
      throw error
    }
  }

  find(arn: string): ExecutionRecord | undefined {
    const row = this.#statements.execution.get(arn)
    return row === undefined ? undefined : ExecutionRecord.parse(row)
  }

  /** Executions of a machine, the latest first, `limit` of them after skipping `offset`. */
  ofMachine(
    machineArn: string,
    status: Status | undefined,
    limit: number,
    offset: number,
  ): ExecutionRecord[] {
    const rows = this.#statements.executionsOfMachine.all(
      machineArn,
      status ?? null,
      status ?? null,
      limit,
      offset,
    )
    return rows.map((row) => ExecutionRecord.parse(row))
  }

  runningCount(machineArn: string): number {
    return Count.parse(this.#statements.runningCount.get(machineArn)).count
  }

  /** A running execution as its last transition left it; undefined when it has ended. */
  load(arn: string): Execution | undefined {
    const record = this.find(arn)
    return record?.status === 'RUNNING' ? this.#restore(record) : undefined
  }

  /** The record of an execution that is over; undefined while it runs. */
  ended(arn: string): EndedExecution | undefined {
    const record = this.find(arn)
    if (record === undefined || record.status === 'RUNNING' || record.stoppedAt === null) return undefined
    return { ...record, status: record.status, stoppedAt: record.stoppedAt }
  }

  /** Every running execution with its frames, as the last transition left them. */
  running(): Execution[] {
    return this.#statements.running.all().map((row) => this.#restore(ExecutionRecord.parse(row)))
  }

  history(arn: string, options: { limit: number; offset: number; isReversed: boolean }): HistoryEvent[] {
    const statement = options.isReversed ? this.#statements.historyReversed : this.#statements.history
    return statement.all(arn, options.limit, options.offset).map((row) => {
      const event: HistoryEvent = JSON.parse(EventText.parse(row).event)
      return event
    })
  }

  /** The frame a token was given out for, whether or not it still waits for it. */
  token(token: string): { executionArn: string; frameId: number } | undefined {
    const row = this.#statements.token.get(token)
    return row === undefined ? undefined : TokenRecord.parse(row)
  }

  nextDue(): number | undefined {
    return Due.parse(this.#statements.nextDue.get()).due ?? undefined
  }

  /** What is due at or before a time, in order; `frameId` is null for an execution's own deadline. */
  dueAt(now: number): { executionArn: string; frameId: number | null }[] {
    return this.#statements.dueAt.all(now, now).map((row) => DueItem.parse(row))
  }

  #write(transition: Transition): void {
    const { execution, outcome } = transition
    const statements = this.#statements
    if (transition.isStart) this.#insert(execution)
    for (const event of transition.events) {
      statements.addEvent.run(execution.arn, event.id, JSON.stringify(event))
    }
    for (const frame of transition.changed) {
      statements.putFrame.run(execution.arn, frame.id, JSON.stringify(frame), dueOf(frame) ?? null)
    }
    for (const frame of transition.removed) statements.removeFrame.run(execution.arn, frame.id)
    for (const { token, frameId } of transition.openedTokens)
      statements.openToken.run(token, execution.arn, frameId)
    if (outcome?.status === 'SUCCEEDED') {
      const output = JSON.stringify(outcome.output)
      statements.end.run(outcome.status, output, null, null, transition.now, execution.arn)
    } else if (outcome !== undefined) {
      const { status, error, cause } = outcome
      statements.end.run(status, null, error ?? null, cause ?? null, transition.now, execution.arn)
    }
    for (const child of transition.startedChildren) this.#write(child)
  }

  #insert(execution: Execution): void {
    const hash = createHash('sha256').update(execution.definitionText).digest('hex')
    this.#statements.putDefinition.run(hash, execution.definitionText)
    this.#statements.addExecution.run(
      execution.arn,
      execution.name,
      execution.machineArn,
      execution.machineName,
      execution.roleArn,
      hash,
      JSON.stringify(execution.input),
      execution.startedAt,
      execution.deadline,
      execution.parent?.executionArn ?? null,
      execution.parent?.frameId ?? null,
    )
  }

  #restore(record: ExecutionRecord): Execution {
    const frames = this.#statements.frames.all(record.arn).map((row) => {
      const frame: Frame = JSON.parse(Snapshot.parse(row).snapshot)
      return frame
    })
    const lastEventId = Count.parse(this.#statements.lastEventId.get(record.arn)).count
    return {
      arn: record.arn,
      name: record.name,
      machineArn: record.machineArn,
      machineName: record.machineName,
      roleArn: record.roleArn,
      definition: definitionOf(record.definition),
      definitionText: record.definition,
      input: parseJson(record.input),
      startedAt: record.startedAt,
      deadline: record.deadline,
      parent:
        record.parentArn === null || record.parentFrame === null
          ? null
          : { executionArn: record.parentArn, frameId: record.parentFrame },
      frames: new Map(frames.map((frame) => [frame.id, frame])),
      lastFrameId: Math.max(0, ...frames.map((frame) => frame.id)),
      lastEventId,
    }
  }
}
