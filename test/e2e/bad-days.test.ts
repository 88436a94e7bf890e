// Bad days of the relay: a mail server that is down, a relay that dies between two lines, records that come twice.
import { createHash } from 'node:crypto'
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda'
import { PutCommand, TransactWriteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { marshall } from '@aws-sdk/util-dynamodb'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { OutboxRow } from '../../functions/store/outbox-row.ts'
import { cloudFigures } from './cloud-figures.ts'
import { FaultyNetwork, type Passing, sendEmail, type Trouble } from './faulty-network.ts'
import { coordinator, matterRequest, PolicyMatter } from './policy-matter.ts'
import { openRealTables, type RealTables } from './real-tables.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'

const minute = 60_000
/** A claim lapses after fifteen minutes, and the sweep comes every five. */
const beforeLapse = 14
const afterLapse = 25

let world: TestCloud
let network: FaultyNetwork
let tables: RealTables
let lambda: LambdaClient

beforeAll(async () => {
  network = await FaultyNetwork.start()
  world = await startTestCloud({ network })
  tables = openRealTables(world.cloud)
  const credentials = { accessKeyId: 'any', secretAccessKey: 'any' }
  lambda = new LambdaClient({ endpoint: world.cloud.addresses.aws, region: 'eu-north-1', credentials })
})
afterEach(() => network.heal())
afterAll(async () => {
  lambda.destroy()
  tables.close()
  await world.close()
  await network.close()
})

const isMail = ({ operation }: Passing) => operation === sendEmail
const isDeliveryMark = ({ operation, body }: Passing) =>
  operation === 'UpdateItem' && body.includes('SET deliveredAt')

async function later(minutes: number): Promise<void> {
  await world.cloud.moveClock((await world.cloud.now()).getTime() + minutes * minute)
}

/** Starts a matter without waiting for what follows. */
async function startMatter(): Promise<string> {
  const { body } = await world.api.call('startMatter', { as: coordinator, body: matterRequest() })
  return body.id
}

const mailsOf = async (matterId: string) =>
  (await world.mailbox.all()).filter(({ text }) => text.includes(`/matters/${matterId}`))

/** What a mail's Message-ID holds of its outbox row. */
const digestOf = (id: string) => createHash('sha256').update(id).digest('hex').slice(0, 32)
const idIn = (mail: Passing) => /"outbox-id","Value":"([0-9a-f]+)"/.exec(mail.body)?.[1] ?? ''

async function timesArrived(outboxId: string): Promise<number> {
  return (await world.mailbox.all()).filter(({ writtenId }) => writtenId.includes(digestOf(outboxId))).length
}

async function restart(): Promise<void> {
  await world.cloud.kill()
  network.heal()
  await world.cloud.start()
  await world.cloud.settle()
}

async function mailRowsOf(matterId: string): Promise<OutboxRow[]> {
  const rows = await tables.outbox()
  return rows.filter(({ effect }) => effect.kind === 'send-mail' && JSON.stringify(effect).includes(matterId))
}

/** The opening of the matter is told, and the registrar is asked to register it: each mail once, none missing. */
async function expectEachMailOnce(matterId: string): Promise<void> {
  const rows = await mailRowsOf(matterId)
  expect(rows.length).toBeGreaterThan(1)
  const arrived = (await mailsOf(matterId)).map(({ writtenId }) => writtenId.slice(1, 33))
  expect(arrived.toSorted()).toEqual(rows.map(({ id }) => digestOf(id)).toSorted())
  expect(rows.filter(({ deliveredAt }) => deliveredAt === undefined)).toEqual([])
  expect((await mailsOf(matterId)).filter(({ subject }) => subject.includes('Registrera'))).toHaveLength(1)
}

describe('a mail server that is down', () => {
  const answers: [string, Trouble, number][] = [
    ['says that it is throttled', { kind: 'refuse', status: 429, error: 'TooManyRequestsException' }, 10],
    ['fails', { kind: 'refuse', status: 500, error: 'InternalServiceErrorException' }, afterLapse],
    ['cannot be reached', { kind: 'cut' }, afterLapse],
  ]

  it.each(answers)('%s: the mail arrives once, after it is back', async (_, trouble, backAfter) => {
    const troubled = network.trouble(isMail, trouble)
    const matterId = await startMatter()
    await troubled.struck
    await world.cloud.settle()
    expect(await mailsOf(matterId)).toEqual([])
    network.heal()
    await later(backAfter)
    await expectEachMailOnce(matterId)
    await later(afterLapse)
    await expectEachMailOnce(matterId)
  })

  const afterTaking: [string, Trouble][] = [
    ['the connection breaks', { kind: 'lose-answer' }],
    [
      'it answers that it failed',
      { kind: 'refuse-after', status: 500, error: 'InternalServiceErrorException' },
    ],
  ]

  it.each(afterTaking)('takes the mail, then %s: it is not sent again', async (_, trouble) => {
    const troubled = network.trouble(isMail, trouble)
    const matterId = await startMatter()
    await troubled.struck
    await later(1)
    await expectEachMailOnce(matterId)
    network.heal()
    await later(afterLapse)
    await expectEachMailOnce(matterId)
  })
})

describe('a relay that is killed', () => {
  it('between claiming a mail and sending it: the mail goes when the claim has lapsed, and not before', async () => {
    const held = network.trouble(isMail, { kind: 'hold' })
    const matterId = await startMatter()
    const heldId = idIn(await held.struck)
    await restart()
    await later(beforeLapse)
    expect(await timesArrived(heldId)).toBe(0)
    await later(afterLapse - beforeLapse)
    expect(await timesArrived(heldId)).toBe(1)
    await expectEachMailOnce(matterId)
  })

  it('between sending a mail and saying so: SES says so, and the mail is not sent again', async () => {
    const sent = new Set<string>()
    const marksSentMail = (passing: Passing) => {
      if (isMail(passing)) sent.add(idIn(passing))
      return isDeliveryMark(passing) && [...sent].some((id) => passing.body.includes(id))
    }
    const held = network.trouble(marksSentMail, { kind: 'hold' })
    const matterId = await startMatter()
    await held.struck
    await restart()
    await later(afterLapse)
    await expectEachMailOnce(matterId)
  })

  it('between starting a machine and saying so: it is started once', async () => {
    const held = network.trouble(isDeliveryMark, { kind: 'hold' })
    const matterId = await startMatter()
    await held.struck
    await restart()
    await later(10)
    const tasks = await new PolicyMatter(world, matterId).tasks()
    expect(tasks.map(({ taskKind }) => taskKind)).toEqual(['register-matter'])
    expect((await cloudFigures(world.cloud)).executions['FAILED'] ?? 0).toBe(0)
  })
})

/** Hands rows to the relay as the stream would, with the image they had when they were new. */
async function relay(rows: readonly OutboxRow[]): Promise<unknown> {
  const Records = rows.map(({ claimedAt: _c, deliveredAt: _d, ...row }, at) => ({
    eventID: String(at),
    eventName: 'INSERT',
    dynamodb: {
      SequenceNumber: String(at + 1),
      NewImage: marshall({ pk: `OUTBOX#${row.id}`, sk: 'ROW', ...row }),
    },
  }))
  const name = JSON.stringify(await world.cloud.status()).match(
    /"name":"(LisWorkflow-RelayOutbox[^"]*)"/,
  )?.[1]
  const { Payload } = await lambda.send(
    new InvokeCommand({ FunctionName: name, Payload: JSON.stringify({ Records }) }),
  )
  await world.cloud.settle()
  return JSON.parse(Buffer.from(Payload ?? []).toString('utf8'))
}

describe('stream records', () => {
  it('that come again, and backwards, change nothing', async () => {
    const matter = await PolicyMatter.start(world)
    await matter.toDrafting()
    const rows = await tables.outbox()
    const before = { mails: (await world.mailbox.all()).length, figures: await cloudFigures(world.cloud) }
    const inOrder = rows.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt))
    expect(await relay(inOrder)).toEqual({ batchItemFailures: [] })
    expect(await relay(inOrder.toReversed())).toEqual({ batchItemFailures: [] })
    await later(afterLapse)
    expect(await cloudFigures(world.cloud)).toEqual(before.figures)
    expect(await world.mailbox.all()).toHaveLength(before.mails)
    expect((await matter.openTasks()).map(({ taskKind }) => taskKind)).toEqual(['write-draft'])
  })
})

/** A row as a commit would write it, a copy of one that exists under a name of its own. */
function copyOf(row: OutboxRow, name: string, now: string) {
  const id = createHash('sha256').update(name).digest('hex').slice(0, 40)
  const { claimedAt: _c, deliveredAt: _d, ...rest } = row
  const keys = { pk: `OUTBOX#${id}`, sk: 'ROW', gsi2pk: 'OUTBOX-PENDING', gsi2sk: `${now}#${id}` }
  return { ...keys, ...rest, id, createdAt: now, attempts: 0 }
}

describe('a row that the stream lost', () => {
  it('is found by the sweep and delivered once', async () => {
    const matter = await PolicyMatter.start(world)
    const [row] = await mailRowsOf(matter.id)
    if (row === undefined) throw new Error('No mail was asked for')
    const lost = copyOf(row, 'lost', (await world.cloud.now()).toISOString())
    // Written as something else first: the relay is fed with new outbox rows only, and hears of neither write.
    await tables.client.send(
      new PutCommand({ TableName: tables.governance, Item: { ...lost, kind: 'not-yet' } }),
    )
    await tables.client.send(
      new UpdateCommand({
        TableName: tables.governance,
        Key: { pk: lost.pk, sk: lost.sk },
        UpdateExpression: 'SET kind = :row',
        ExpressionAttributeValues: { ':row': 'outbox-row' },
      }),
    )
    await world.cloud.settle()
    expect(await timesArrived(lost.id)).toBe(0)
    await later(10)
    expect(await timesArrived(lost.id)).toBe(1)
    await later(afterLapse)
    expect(await timesArrived(lost.id)).toBe(1)
  })
})

describe('a row that nobody can deliver', () => {
  it('is set aside with an alarm, and holds up none of those beside and behind it', async () => {
    const matter = await PolicyMatter.start(world)
    const [row] = await mailRowsOf(matter.id)
    if (row === undefined) throw new Error('No mail was asked for')
    const now = (await world.cloud.now()).toISOString()
    const nearlyGivenUp = { attempts: 49 }
    const unreadable = { ...copyOf(row, 'unreadable', now), effect: { kind: 'of-a-later-release' } }
    const unknownMachine = {
      ...copyOf(row, 'no machine', now),
      effect: { kind: 'start-execution', machine: 'no-such-machine', input: {} },
    }
    const [beside, behind] = [copyOf(row, 'beside', now), copyOf(row, 'behind', now)]
    const rows = [
      { ...unreadable, ...nearlyGivenUp },
      beside,
      { ...unknownMachine, ...nearlyGivenUp },
      behind,
    ]
    await tables.client.send(
      new TransactWriteCommand({
        TransactItems: rows.map((Item) => ({ Put: { TableName: tables.governance, Item } })),
      }),
    )
    await world.cloud.settle()
    expect([await timesArrived(beside.id), await timesArrived(behind.id)]).toEqual([1, 1])
    await later(30)
    const failed = (await tables.rows(tables.governance)).filter(({ gsi2pk }) => gsi2pk === 'OUTBOX-FAILED')
    expect(failed.map(({ id }) => id).toSorted()).toEqual([unreadable.id, unknownMachine.id].toSorted())
    const { deadLetters } = await cloudFigures(world.cloud)
    expect(deadLetters.map(({ queue }) => queue.replace(/-?[0-9A-F]{8}$/, ''))).toEqual(
      expect.arrayContaining(['LisWorkflow-RelayDeadLetters']),
    )
    expect([await timesArrived(beside.id), await timesArrived(behind.id)]).toEqual([1, 1])
    // The stream goes on behind what was set aside.
    await expectEachMailOnce((await PolicyMatter.start(world)).id)
  })
})
