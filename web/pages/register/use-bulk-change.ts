// Changes many things of the register one by one, each by the version that is read just before, and keeps what came of each.
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { BodyOf } from '../../api/call.ts'
import { useCall } from '../../api/use-api.ts'
import type { Fields } from '../../form/initial-value.ts'
import { descriptionOf } from './description-of.ts'
import { changeAssetSchema, changeSystemSchema } from './register-schemas.built.ts'

export type BulkKind = 'assets' | 'systems'

export interface BulkRow {
  id: string
  name: string
}

export interface BulkResult extends BulkRow {
  /** Missing when it went well. */
  error?: Error
}

export function useBulkChange(kind: BulkKind) {
  const call = useCall()
  const queries = useQueryClient()
  const [results, setResults] = useState<readonly BulkResult[]>([])
  const [total, setTotal] = useState(0)

  async function changeOne({ id }: BulkRow, changed: Fields): Promise<void> {
    const idempotencyKey = crypto.randomUUID()
    if (kind === 'assets') {
      const params = { assetId: id }
      const { body, etag = '' } = await call('readAsset', { params })
      const description = { ...descriptionOf(changeAssetSchema, body), ...changed }
      // The server parses it by the schema that the fields were made from.
      const asked = { protectiveSecurity: 'no', description } as BodyOf<'changeAsset'>
      await call('changeAsset', { params, etag, idempotencyKey, body: asked })
      return
    }
    const params = { systemId: id }
    const { body, etag = '' } = await call('readSystem', { params })
    const description = { ...descriptionOf(changeSystemSchema, body), ...changed }
    // As above.
    const asked = { protectiveSecurity: 'no', description } as BodyOf<'changeSystem'>
    await call('changeSystem', { params, etag, idempotencyKey, body: asked })
  }

  async function change(rows: readonly BulkRow[], changed: Fields): Promise<void> {
    setTotal(rows.length)
    setResults([])
    for (const row of rows) {
      const error = await changeOne(row, changed).then(
        () => undefined,
        (thrown: unknown) => (thrown instanceof Error ? thrown : new Error(String(thrown))),
      )
      setResults((before) => [...before, { ...row, ...(error && { error }) }])
    }
    await queries.invalidateQueries()
  }

  return { change, results, total, isRunning: results.length < total }
}
