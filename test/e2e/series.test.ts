// Series in time: one start however often the nightly round runs, one late start after a sleep, and a pause that is asked about.
import { InvokeCommand, LambdaClient, ListFunctionsCommand } from '@aws-sdk/client-lambda'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CalendarDay } from '../../functions/domain/calendar/calendar-day.ts'
import { Matter } from '../../functions/domain/matter/matter.ts'
import { offsetIn, openCloudDatabase } from '../../local/cloud-database.ts'
import { coordinator } from './policy-matter.ts'
import { openRealTables } from './real-tables.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'

const on = (day: string): CalendarDay => CalendarDay.parse(day)
const dayMs = 86_400_000

let world: TestCloud
/** Mails of gaps before the pause. */
let told = 0

const series = async (seriesId: string) =>
  (await world.api.call('readSeries', { as: coordinator, params: { seriesId } })).body
const annualReports = async () =>
  (await world.api.call('listAnnualReports', { as: coordinator, query: {} })).body.items
const plans = async () => (await world.api.call('listPlans', { as: coordinator })).body.items

/** The matters of a process, read past the API. */
async function mattersOf(process: Matter['process']): Promise<Matter[]> {
  const tables = openRealTables(world.cloud)
  const rows = await tables.rows(tables.governance)
  tables.close()
  const matters = rows.flatMap(({ kind, state }) => (kind === 'matter' ? [Matter.parse(state)] : []))
  return matters.filter((matter) => matter.process === process)
}

/** The function whose name holds the word is called once more, as a schedule that fires twice. */
async function fireAgain(word: string): Promise<void> {
  const credentials = { accessKeyId: 'any', secretAccessKey: 'any' }
  const lambda = new LambdaClient({
    endpoint: world.cloud.addresses.aws,
    region: 'eu-north-1',
    credentials,
  })
  const { Functions = [] } = await lambda.send(new ListFunctionsCommand({}))
  const FunctionName = Functions.find((each) => each.FunctionName?.includes(word))?.FunctionName
  const { FunctionError } = await lambda.send(new InvokeCommand({ FunctionName }))
  expect(FunctionError).toBeUndefined()
  lambda.destroy()
  await world.cloud.settle()
}

/** The machine is switched off for so many days: the cloud's clock goes on without it. */
async function sleepFor(days: number): Promise<void> {
  await world.cloud.kill()
  const { database, close } = openCloudDatabase(world.stateFolder)
  const offset = offsetIn(database)
  offset.write(offset.read() + days * dayMs)
  close()
  await world.cloud.start()
  await world.cloud.settle()
}

beforeAll(async () => {
  world = await startTestCloud({ startsAt: '2026-08-30T08:00:00.000Z' })
})
afterAll(() => world.close())

describe('1 September', () => {
  it('opens the plan of the year to come, and nothing the day before', async () => {
    await world.stage.waitUntil(on('2026-08-31'))
    expect(await plans()).toEqual([])
    await world.stage.waitUntil(on('2026-09-01'))
    expect((await plans()).map(({ year }) => year)).toEqual([2027])
    expect(await mattersOf('action-plan')).toHaveLength(1)
  })

  it('opens no second one when the nightly round runs again, the same day or the next', async () => {
    for (const _ of [1, 2]) await fireAgain('KeepWatch')
    await world.stage.waitUntil(on('2026-09-02'))
    await fireAgain('KeepWatch')
    expect(await plans()).toHaveLength(1)
    expect(await mattersOf('action-plan')).toHaveLength(1)
    expect(await series('action-plan')).toMatchObject({
      nextOn: '2027-09-01',
      lastStarted: { period: '2027', dueOn: '2026-09-01', skipped: [] },
    })
  })
})

describe('a cloud that sleeps over 15 January', () => {
  beforeAll(async () => {
    await world.stage.waitUntil(on('2027-01-10'))
    expect(await annualReports()).toEqual([])
    await sleepFor(30)
  })

  it('wakes in February and catches the annual report up, late and once', async () => {
    expect(await world.stage.today()).toBe('2027-02-09')
    await world.stage.waitUntil(on('2027-02-10'))
    await fireAgain('KeepWatch')
    expect((await annualReports()).map(({ year }) => year)).toEqual([2026])
    expect(await mattersOf('annual-report')).toHaveLength(1)
    expect(await series('annual-report')).toMatchObject({
      nextOn: '2028-01-15',
      lastStarted: { period: '2026', dueOn: '2027-01-15', skipped: [] },
    })
  })

  it('starts the latest month’s status report, and goes on with the next', async () => {
    expect(await series('status-report')).toMatchObject({
      nextOn: '2027-03-01',
      lastStarted: { period: '2027-01', dueOn: '2027-02-01' },
    })
  })

  it('is named by the morning check on the morning it wakes at most, and never once it has caught up', async () => {
    const gaps = (await world.mailbox.all()).filter(({ subject }) => subject === 'Kalendern har luckor')
    expect(gaps.every(({ text }) => text.includes('Dag: tisdag 9 februari 2027'))).toBe(true)
    told = gaps.length
  })
})

describe('a paused series', () => {
  it('is named by the morning check when the pause has lasted for more than ninety days', async () => {
    const params = { seriesId: 'action-plan' }
    await world.api.call('pauseSeries', { as: coordinator, params, body: { reason: 'Ny rutin prövas.' } })
    const gaps = async () =>
      (await world.mailbox.all()).filter(({ subject }) => subject === 'Kalendern har luckor').slice(told)
    await world.stage.waitUntil(on('2027-05-11'))
    expect(await gaps()).toEqual([])
    await world.stage.waitUntil(on('2027-05-12'))
    const mails = await gaps()
    expect(mails).toHaveLength(2)
    for (const { text } of mails) {
      expect(text).toContain('Årlig handlingsplan')
      expect(text).not.toContain('Lägesrapport')
    }
    await fireAgain('CheckCalendar')
    expect(await gaps()).toHaveLength(2)
  })

  it('starts nothing while it is paused, and from its next day on once it is resumed', async () => {
    await world.stage.waitUntil(on('2027-09-02'))
    expect(await plans()).toHaveLength(1)
    const params = { seriesId: 'action-plan' }
    await world.api.call('resumeSeries', { as: coordinator, params, body: { reason: 'Rutinen är klar.' } })
    await world.stage.waitUntil(on('2027-09-03'))
    expect(await series('action-plan')).toMatchObject({ nextOn: '2028-09-01' })
    expect(await plans()).toHaveLength(1)
  })
})
