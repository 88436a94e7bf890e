// A decision that tells more people than one transaction has room for: nobody is left out, and nobody is told twice.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemStamp } from '../../functions/domain/actor.ts'
import type { Decision, Effect } from '../../functions/domain/decision.ts'
import type { Message } from '../../functions/domain/message.ts'
import { openOutbox } from '../../functions/store/outbox.ts'
import { type OutboxRow, packEffects, spreadOut } from '../../functions/store/outbox-row.ts'
import { openStore, type Store } from '../../functions/store/store.ts'
import { connectTables } from '../../functions/store/tables.ts'
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
    const [row, ...more] = await outbox.leftSince(later, 1000)
    expect(more).toEqual([])
    const effect = row?.effect
    if (row === undefined || effect?.kind !== 'spread-mail') throw new TypeError('A spread mail was expected')
    for (let call = 1; call <= 2; call++) {
      for (const mail of spreadOut(row.id, effect)) await outbox.add(mail.id, mail.effect, row.createdAt)
    }
    await outbox.markDelivered(row.id, later)

    const rows: OutboxRow[] = await outbox.leftSince(later, 1000)
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
