// What does not fit in one transaction: mails to many are packed and made again one by one, and too large an item is refused at once.
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemStamp } from '../../functions/domain/actor.ts'
import type { Decision, Effect } from '../../functions/domain/decision.ts'
import type { Message } from '../../functions/domain/message.ts'
import { commit } from '../../functions/store/commit.ts'
import { openOutbox } from '../../functions/store/outbox.ts'
import { type OutboxRow, packEffects, spreadOut } from '../../functions/store/outbox-row.ts'
import { openStore, type Store } from '../../functions/store/store.ts'
import { connectTables, type Tables } from '../../functions/store/tables.ts'
import { givenMatter, matterId, now } from '../domain/given.ts'
import { startEmptyTables } from './empty-tables.ts'

const later = '2027-02-01T09:00:00.000Z'
const message: Message = { template: 'matter-opened', matterId, matterTitle: 'Ny policy' }
const mailTo = (recipientId: string): Effect => ({ kind: 'send-mail', recipientId, message })
const managers = Array.from({ length: 240 }, (_, at) => `chef.${at}`)
const machine: Effect = { kind: 'start-execution', machine: 'minutes', input: { matterId } }

describe('packing the effects of a decision', () => {
  it('given room for each, then each has its row', () => {
    const effects = [machine, ...managers.slice(0, 80).map(mailTo)]
    expect(packEffects(effects, 81)).toEqual(effects)
  })

  it('given more than there is room for, then the same words to many are one row and the rest stay as they are', () => {
    const otherWords = { ...message, matterTitle: 'En annan' }
    const other: Effect = { kind: 'send-mail', recipientId: 'iss.lind', message: otherWords }
    const packed = packEffects([...managers.map(mailTo), machine, other], 87)
    expect(packed).toEqual([machine, { kind: 'spread-mail', recipientIds: managers, message }, other])
  })
})

describe('an item the database does not take', () => {
  it('is not tried again: it would be too large the next time too', async () => {
    let calls = 0
    const client = {
      async send() {
        calls++
        const CancellationReasons = [
          { Code: 'None' },
          { Code: 'ValidationError', Message: 'Item size has exceeded the maximum allowed size' },
        ]
        throw new TransactionCanceledException({ message: 'cancelled', $metadata: {}, CancellationReasons })
      },
    }
    const tables = { client, register: 'R', governance: 'G', auditTrail: 'A' } as unknown as Tables
    const changes = [{ after: givenMatter(), action: 'matter.started' }]
    await expect(commit(tables, { at: now, actor: systemStamp, changes, effects: [] })).rejects.toThrow(
      /Item size has exceeded/,
    )
    expect(calls).toBe(1)
  })
})

describe('a decision with 240 mails', () => {
  let tables: Awaited<ReturnType<typeof startEmptyTables>>
  let store: Store
  let outbox: ReturnType<typeof openOutbox>
  beforeAll(async () => {
    tables = await startEmptyTables()
    const connected = connectTables(tables.names)
    store = openStore(connected)
    outbox = openOutbox(connected)
  })
  afterAll(async () => {
    await tables.close()
  })

  it('is committed, and the relay makes each mail once, however often it is called', async () => {
    const changes = [{ after: givenMatter(), action: 'matter.published' }]
    const decision: Decision = { at: now, actor: systemStamp, changes, effects: managers.map(mailTo) }
    await store.commit(decision)
    const [{ row } = {}, ...more] = await outbox.leftSince(later, 1000)
    expect(more).toEqual([])
    const effect = row?.effect
    if (row === undefined || effect?.kind !== 'spread-mail') throw new TypeError('A spread mail was expected')
    for (let call = 1; call <= 2; call++) {
      for (const mail of spreadOut(row.id, effect)) await outbox.add(mail.id, mail.effect, row.createdAt)
    }
    await outbox.markDelivered(row.id, later)

    const left = await outbox.leftSince(later, 1000)
    const rows: OutboxRow[] = left.flatMap(({ row: one }) => (one ? [one] : []))
    const told = rows.map((made) =>
      made.effect.kind === 'send-mail' ? made.effect.recipientId : made.effect.kind,
    )
    expect(told.toSorted()).toEqual(managers.toSorted())
    expect(
      rows.every(
        ({ kind, attempts, createdAt }) => kind === 'outbox-row' && attempts === 0 && createdAt === now,
      ),
    ).toBe(true)
  })
})
