// The table that functions read and write: the stack's own, or one restored from a backup that has taken its place.
import { Stack } from 'aws-cdk-lib'
import type { KeptTable } from './kept-table.ts'

export interface TableInUse {
  readonly tableName: string
  readonly tableArn: string
  readonly tableStreamArn: string | undefined
  /** The indexes by name, so that a right can name each instead of `index/*`. */
  readonly indexes: readonly string[]
}

/** The restored table when there is one. A restore keeps the indexes, and the key when it is asked for the same. */
export function tableInUse(own: KeptTable, restored?: { name: string; streamArn?: string }): TableInUse {
  if (restored === undefined) return own
  const tableArn = Stack.of(own).formatArn({
    service: 'dynamodb',
    resource: 'table',
    resourceName: restored.name,
  })
  return { tableName: restored.name, tableArn, tableStreamArn: restored.streamArn, indexes: own.indexes }
}
