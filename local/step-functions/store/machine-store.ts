// State machines in the database.
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import * as z from 'zod'

const Machine = z.object({
  arn: z.string(),
  name: z.string(),
  definition: z.string(),
  roleArn: z.string(),
  status: z.enum(['ACTIVE', 'DELETING']),
  createdAt: z.number(),
  updatedAt: z.number(),
})
export type Machine = z.infer<typeof Machine>

const columns = `arn, name, definition, role_arn AS roleArn, status, created_at AS createdAt, updated_at AS updatedAt`

export class MachineStore {
  readonly #one: StatementSync
  readonly #all: StatementSync
  readonly #put: StatementSync
  readonly #remove: StatementSync

  constructor(database: DatabaseSync) {
    this.#one = database.prepare(`SELECT ${columns} FROM sfn_machines WHERE arn = ?`)
    this.#all = database.prepare(`SELECT ${columns} FROM sfn_machines ORDER BY name`)
    this.#put = database.prepare(
      `INSERT OR REPLACE INTO sfn_machines (arn, name, definition, role_arn, status, created_at, updated_at)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    )
    this.#remove = database.prepare(`DELETE FROM sfn_machines WHERE arn = ?`)
  }

  find(arn: string): Machine | undefined {
    const row = this.#one.get(arn)
    return row === undefined ? undefined : Machine.parse(row)
  }

  all(): Machine[] {
    return this.#all.all().map((row) => Machine.parse(row))
  }

  put(machine: Machine): void {
    const { arn, name, definition, roleArn, status, createdAt, updatedAt } = machine
    this.#put.run(arn, name, definition, roleArn, status, createdAt, updatedAt)
  }

  remove(arn: string): void {
    this.#remove.run(arn)
  }
}
