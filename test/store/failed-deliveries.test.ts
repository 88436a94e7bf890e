// The deliveries that were given up, as the relay leaves them in the database.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { failedDeliveries } from '../../functions/store/failed-deliveries.ts'
import type { Outbox } from '../../functions/store/outbox.ts'
import { openOutbox } from '../../functions/store/outbox.ts'
import type { Tables } from '../../functions/store/tables.ts'
import { connectTables } from '../../functions/store/tables.ts'
import { startEmptyTables } from './empty-tables.ts'

let tables: Tables
let outbox: Outbox
let close: () => Promise<void>

beforeAll(async () => {
  const started = await startEmptyTables()
  tables = connectTables(started.names)
  outbox = openOutbox(tables)
  close = started.close
})
afterAll(() => close())

const secret = 'Ny policy'
const attemptsBefore = 49

async function addMail(id: string, createdAt: string): Promise<void> {
  const message = { template: 'matter-opened', matterId: 'm', matterTitle: secret } as const
  await outbox.add(id, { kind: 'send-mail', recipientId: 'iss.lind', message }, createdAt)
}

describe('failed deliveries', () => {
  it('are those that were given up, the newest first, without what they say', async () => {
    await addMail('waiting', '2027-01-01T08:00:00.000Z')
    for (const [id, at] of [
      ['older', '2027-01-02T08:00:00.000Z'],
      ['newer', '2027-01-03T08:00:00.000Z'],
    ] as const) {
      await addMail(id, at)
      expect(await outbox.countFailure({ id, attempts: attemptsBefore })).toBe(true)
    }
    const page = await failedDeliveries(tables, { limit: 1, cursor: undefined })
    const rest = await failedDeliveries(tables, { limit: 9, cursor: page.cursor })
    const found = [...page.items, ...rest.items]
    expect(found).toMatchObject([
      { id: 'newer', kind: 'send-mail', recipientIds: ['iss.lind'], template: 'matter-opened' },
      { id: 'older' },
    ])
    expect(JSON.stringify(found)).not.toContain(secret)
  })
})
