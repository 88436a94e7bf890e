// The series on real tables: made by the first round, started once however often the round runs, and checked each morning.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemStamp } from '../../functions/domain/actor.ts'
import type { Aggregate } from '../../functions/domain/aggregate.ts'
import { addDays, addMonths } from '../../functions/domain/calendar/calendar-day.ts'
import { stockholmDay } from '../../functions/domain/calendar/stockholm-time.ts'
import type { Stored } from '../../functions/domain/decision.ts'
import type { Series } from '../../functions/domain/series/series.ts'
import type { SeriesId } from '../../functions/domain/series/series-id.ts'
import { newSeries, periodOf, seriesIds } from '../../functions/domain/series/standard-series.ts'
import { lists } from '../../functions/store/lists.ts'
import { openOutbox } from '../../functions/store/outbox.ts'
import { openStore, type Store } from '../../functions/store/store.ts'
import { connectTables } from '../../functions/store/tables.ts'
import { executiveBoard, givenMeeting } from '../domain/given.ts'
import { paused, withoutDay } from '../domain/series/given-series.ts'
import { startEmptyTables } from '../store/empty-tables.ts'

const now = new Date().toISOString()
const today = stockholmDay(now)

let tables: Awaited<ReturnType<typeof startEmptyTables>>
let store: Store
let outbox: ReturnType<typeof openOutbox>
let keepWatch: () => Promise<{ looked: number }>
let checkCalendar: () => Promise<{ told: boolean }>

async function effects() {
  const left = await outbox.leftSince('9999', 1000)
  return left.flatMap(({ row }) => (row ? [row.effect] : []))
}
const starts = async () =>
  (await effects()).flatMap((effect) =>
    effect.kind === 'start-execution' ? [[effect.machine, effect.input]] : [],
  )
const mails = async () =>
  (await effects()).flatMap((effect) =>
    effect.kind === 'send-mail' ? [{ to: effect.recipientId, ...effect.message }] : [],
  )

async function put(after: Aggregate, before?: Stored): Promise<void> {
  await store.commit({
    at: now,
    actor: systemStamp,
    changes: [{ before, after, action: 'thing.given' }],
    effects: [],
  })
}

/** The series as it would stand if nobody had looked since the day. */
async function leaveBehind(id: SeriesId, change: (series: Series) => Series): Promise<Series> {
  const before = await store.load('series', id)
  const after = change(before.state)
  await put(after, before)
  return after
}

beforeAll(async () => {
  tables = await startEmptyTables()
  const connected = connectTables(tables.names)
  store = openStore(connected)
  outbox = openOutbox(connected)
  for (const [personId, role] of [
    ['iss.lind', 'coordinator'],
    ['sc.dahl', 'security-chief'],
  ] as const) {
    await put({
      kind: 'person',
      id: personId,
      name: personId,
      email: `${personId}@a.example`,
      language: 'sv',
    })
    await put({
      kind: 'role-assignment',
      id: `${personId}.${role}`,
      personId,
      role,
      unitId: 'kf',
      validFrom: addMonths(today, -12),
    })
  }
  await put(executiveBoard())
  await put({
    kind: 'decision-path',
    documentType: 'action-plan',
    stops: [{ bodyId: 'ks', capacity: 'decides' }],
  })
  keepWatch = (await import('../../functions/schedules/keep-watch.ts')).handler
  checkCalendar = (await import('../../functions/schedules/check-calendar.ts')).handler
}, 60_000)
afterAll(async () => {
  await tables.close()
})

describe('the first round of a fresh deployment', () => {
  it('makes the series of the house, and starts none of them', async () => {
    expect(await keepWatch()).toEqual({ looked: 0 })
    const made = await store.all('series', { table: 'governance', partition: lists.series })
    expect(made.map(({ state }) => state)).toEqual(seriesIds.toSorted().map((id) => newSeries(id, today)))
    expect(made.map(({ version }) => version)).toEqual([1, 1, 1])
    expect(await starts()).toEqual([])
  })

  it('makes none over what is there, changed or paused', async () => {
    const still = await leaveBehind('annual-report', (series) => ({ ...series, paused: paused(today) }))
    await keepWatch()
    expect((await store.load('series', 'annual-report')).state).toEqual(still)
  })
})

describe('a start that is due', () => {
  it('is made once when two rounds meet, late, and for the latest month only', async () => {
    const slept = addMonths(today, -4)
    const left = await leaveBehind('status-report', (series) => ({
      ...series,
      rule: { every: 'month', on: 1 },
      nextOn: slept,
    }))
    const rounds = await Promise.all([keepWatch(), keepWatch(), keepWatch()])
    expect(Math.max(...rounds.map(({ looked }) => looked))).toBeGreaterThanOrEqual(1)
    const period = addMonths(today, -1).slice(0, 7)
    expect(await starts()).toEqual([['status-report', { period }]])
    const { state } = await store.load('series', 'status-report')
    expect((state.nextOn ?? '') > today).toBe(true)
    expect(state.lastStarted?.period).toBe(period)
    expect(state.lastStarted?.skipped[0]).toBe(periodOf('status-report', left.nextOn ?? today))
    expect(await keepWatch()).toEqual({ looked: 0 })
    expect(await starts()).toHaveLength(1)
  })

  it('waits while the series is paused, though its day has come', async () => {
    await leaveBehind('action-plan', (series) => ({
      ...series,
      nextOn: addDays(today, -1),
      paused: paused(today),
    }))
    expect(await keepWatch()).toEqual({ looked: 0 })
    expect(await starts()).toHaveLength(1)
  })
})

describe('the morning check', () => {
  it('names what has no day and who has no meeting, once a day, to both roles', async () => {
    await leaveBehind('action-plan', (series) => ({ ...series, paused: paused(addDays(today, -91)) }))
    await leaveBehind('status-report', withoutDay)
    expect(await checkCalendar()).toEqual({ told: true })
    expect(await checkCalendar()).toEqual({ told: false })
    const message = {
      template: 'calendar-gaps',
      day: today,
      seriesIds: ['action-plan', 'status-report'],
      bodyNames: ['Kommunstyrelsen'],
    }
    expect((await mails()).toSorted((a, b) => a.to.localeCompare(b.to))).toEqual([
      { to: 'iss.lind', ...message },
      { to: 'sc.dahl', ...message },
    ])
  })

  it('is done once when two run at the same time', async () => {
    const told = await Promise.all([checkCalendar(), checkCalendar()])
    expect(told.map((each) => each.told)).toEqual([false, false])
    expect(await mails()).toHaveLength(2)
  })

  it('finds nothing when every gap is filled', async () => {
    await put(givenMeeting(addDays(today, 30), { bodyId: 'ks' }))
    for (const id of seriesIds)
      await leaveBehind(id, ({ paused: _, ...series }) => ({ ...series, nextOn: addDays(today, 30) }))
    expect(await checkCalendar()).toEqual({ told: false })
  })
})
