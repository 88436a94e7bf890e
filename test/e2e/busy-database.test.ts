// A database that is throttled, held by others or gone for a moment: a request is done once, or refused with nothing written.
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { answerFor } from '../../local/demo/story-answers.ts'
import { cloudFigures } from './cloud-figures.ts'
import { FaultyNetwork, type Passing, type Trouble } from './faulty-network.ts'
import { coordinator, matterRequest, PolicyMatter } from './policy-matter.ts'
import { rawCall } from './raw-call.ts'
import { openRealTables, type RealTables } from './real-tables.ts'
import { TableContents } from './table-contents.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'

let world: TestCloud
let network: FaultyNetwork
let tables: RealTables
let contents: TableContents

beforeAll(async () => {
  network = await FaultyNetwork.start()
  world = await startTestCloud({ network })
  tables = openRealTables(world.cloud)
  contents = new TableContents(world)
})
afterEach(() => network.heal())
afterAll(async () => {
  contents.close()
  tables.close()
  await world.close()
  await network.close()
})

const isCommit = ({ operation }: Passing) => operation === 'TransactWriteItems'
const opensTask = (passing: Passing) => isCommit(passing) && passing.body.includes('task.opened')

const throttled: Trouble = { kind: 'refuse', status: 400, error: 'ThrottlingException' }
const inConflict: Trouble = {
  kind: 'refuse',
  status: 400,
  error: 'TransactionCanceledException',
  more: {
    CancellationReasons: [{ Code: 'TransactionConflict', Message: 'held by another' }, { Code: 'None' }],
  },
}
const fault: Trouble = { kind: 'refuse', status: 500, error: 'InternalServerError' }
const troubles: [string, Trouble][] = [
  ['is throttled', throttled],
  ['holds an item for another transaction', inConflict],
  ['fails', fault],
  ['cannot be reached', { kind: 'cut' }],
]

let keys = 0
const newKey = () => `busy-${++keys}`
const start = (key: string, body: unknown) =>
  rawCall(world, 'POST', '/matters', { as: coordinator, json: body, headers: { 'idempotency-key': key } })

async function matterCount(): Promise<number> {
  return (await tables.rows(tables.governance)).filter(({ kind }) => kind === 'matter').length
}

describe('a command while the database', () => {
  it.each(troubles)('%s for a moment is carried out once', async (_, trouble) => {
    const before = await matterCount()
    const troubled = network.trouble(isCommit, trouble, 2)
    const answer = await start(newKey(), matterRequest())
    expect(answer.status).toBe(201)
    await troubled.struck
    expect(await matterCount()).toBe(before + 1)
  })

  it.each(troubles)('%s for long is refused, told to wait, and writes nothing', async (_, trouble) => {
    await world.cloud.settle()
    const before = await contents.digests()
    const [key, body] = [newKey(), matterRequest()]
    network.trouble(isCommit, trouble)
    const refused = await start(key, body)
    expect([refused.status, refused.problem?.code]).toEqual([503, 'try-again'])
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await contents.digests()).toEqual(before)
    network.heal()
    const count = await matterCount()
    const done = await start(key, body)
    expect(done.status).toBe(201)
    expect(await matterCount()).toBe(count + 1)
  })

  it.each(troubles.slice(2))('%s is a reason to wait for one who only reads, too', async (_, trouble) => {
    network.trouble(({ operation }) => operation === 'Query', trouble)
    const refused = await rawCall(world, 'GET', '/matters', { as: coordinator })
    expect([refused.status, refused.problem?.code]).toEqual([503, 'try-again'])
  })

  it('loses its answer after writing is told that it is done, and it is done once', async () => {
    const before = await matterCount()
    const lost = network.trouble(isCommit, { kind: 'lose-answer' }, 1)
    const answer = await start(newKey(), matterRequest())
    expect(answer.status).toBe(201)
    await lost.struck
    expect(await matterCount()).toBe(before + 1)
  })
})

describe('a step of a machine', () => {
  it('waits out a database that does not answer, and opens its task once', async () => {
    // The SDK tries five times; the machine's second try meets the trouble's end.
    const troubled = network.trouble(opensTask, fault, 7)
    const matter = await PolicyMatter.start(world)
    await troubled.struck
    await world.cloud.moveClock((await world.cloud.now()).getTime() + 900_000)
    expect((await matter.tasks()).map(({ status }) => status)).toEqual(['open'])
    expect((await cloudFigures(world.cloud)).executions['FAILED'] ?? 0).toBe(0)
  })

  it('that was cut off after its commit asks again with a new token: one task, one mail, and the answer arrives', async () => {
    // The commit is done, its answer is lost five times, and so is the look at the receipt.
    const lost = network.trouble(opensTask, { kind: 'lose-answer' }, 5)
    const blind = network.trouble(
      ({ operation, body }) => operation === 'GetItem' && body.includes('RECEIPT#'),
      { kind: 'cut' },
    )
    const matter = await PolicyMatter.start(world)
    await lost.struck
    await blind.struck
    network.heal()
    await world.cloud.moveClock((await world.cloud.now()).getTime() + 900_000)
    const [task, ...more] = await matter.tasks()
    expect(more).toEqual([])
    const { items } = await world.stage.call('readChain', {
      as: coordinator,
      params: { chain: `task:${task?.id}` },
    })
    expect(items.map(({ action }) => action)).toEqual(['task.opened', 'task.rebound'])
    const mails = await world.mailbox.all()
    expect(mails.filter(({ text }) => text.includes(`/tasks/${matter.id}~`))).toHaveLength(1)

    await matter.answer(await matter.openTask('register-matter'), answerFor.registration)
    expect((await matter.openTasks()).map(({ taskKind }) => taskKind)).toEqual(['write-draft'])
  })

  it('that is called twice for the same run answers the same and changes nothing', async () => {
    const matter = await PolicyMatter.start(world)
    const functions = z
      .object({ functions: z.array(z.object({ name: z.string() })) })
      .parse(await world.cloud.status())
    const FunctionName = functions.functions.find(({ name }) => name.includes('RunStep'))?.name
    const credentials = { accessKeyId: 'any', secretAccessKey: 'any' }
    const lambda = new LambdaClient({
      endpoint: world.cloud.addresses.aws,
      region: 'eu-north-1',
      credentials,
    })
    const Payload = JSON.stringify({
      step: 'request-task',
      run: `arn:of:one/Ask/${(await world.cloud.now()).toISOString()}`,
      input: { matterId: matter.id, taskKind: 'register-matter' },
      token: 'a-token',
    })
    const call = async () => {
      const { Payload: bytes, FunctionError } = await lambda.send(
        new InvokeCommand({ FunctionName, Payload }),
      )
      expect(FunctionError).toBeUndefined()
      return Buffer.from(bytes ?? []).toString('utf8')
    }
    const first = await call()
    await world.cloud.settle()
    const [tasks, mails] = [await taskRows(matter.id), (await world.mailbox.all()).length]
    expect(await call()).toBe(first)
    await world.cloud.settle()
    expect(await taskRows(matter.id)).toEqual(tasks)
    expect(await world.mailbox.all()).toHaveLength(mails)
    lambda.destroy()
  })

  it('never leaves a task without its token: both are one write, so nobody can answer before it is there', async () => {
    const tasks = (await tables.rows(tables.governance)).flatMap((row) => TaskRow.safeParse(row).data ?? [])
    expect(tasks.length).toBeGreaterThan(0)
    expect(tasks.filter(({ state }) => state.token === '')).toEqual([])
  })
})

const TaskRow = z.object({
  kind: z.literal('task'),
  state: z.object({ matterId: z.string(), token: z.string() }),
})

async function taskRows(matterId: string): Promise<{ token: string }[]> {
  const rows = await tables.rows(tables.governance)
  const tasks = rows.flatMap((row) => TaskRow.safeParse(row).data ?? [])
  return tasks.flatMap(({ state }) => (state.matterId === matterId ? [state] : []))
}
