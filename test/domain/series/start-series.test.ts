// A series starts what is due: once, late when it is late, the latest period whatever was missed, and never twice.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { systemStamp } from '../../../functions/domain/actor.ts'
import { addDays, type CalendarDay } from '../../../functions/domain/calendar/calendar-day.ts'
import { instantAt, stockholmDay } from '../../../functions/domain/calendar/stockholm-time.ts'
import type { Series } from '../../../functions/domain/series/series.ts'
import { dueDays } from '../../../functions/domain/series/series-rule.ts'
import { newSeries, nextDay, periodOf, seriesIds } from '../../../functions/domain/series/standard-series.ts'
import { createMissing, startSeries } from '../../../functions/domain/series/start-series.ts'
import { actions, day, onDay, resulting, sound, startedWith, stored } from '../given.ts'
import { anyDay, anyRule } from './any-series.ts'
import { givenSeries, paused, withoutDay } from './given-series.ts'

const startOn = (series: Series, on: string) => startSeries(stored(series), onDay(on))

describe('a series whose day has come', () => {
  it('starts its process with the period that was due, and moves on in the same commit', () => {
    const decision = sound(startOn(givenSeries('action-plan', '2027-09-01'), '2027-09-01'))
    expect(startedWith(decision)).toEqual([['action-plan', { entry: 'opening', year: 2028 }]])
    expect(actions(decision)).toEqual(['series.started'])
    expect(decision.actor).toBe(systemStamp)
    expect(resulting(decision, 'series')).toMatchObject({
      nextOn: '2028-09-01',
      lastStarted: { dueOn: '2027-09-01', period: '2028', skipped: [] },
    })
  })

  it.each([
    ['annual-report', '2028-01-15', { entry: 'opening', year: 2027 }],
    ['status-report', '2027-01-04', { period: '2026-12' }],
    ['status-report', '2028-03-01', { period: '2028-02' }],
  ] as const)('starts %s of %s with %o', (id, on, input) => {
    expect(startedWith(sound(startOn(givenSeries(id, on), on)))).toEqual([[id, input]])
  })

  it('finds nothing due when the round comes again', () => {
    const once = sound(startOn(givenSeries('annual-report', '2027-01-15'), '2027-01-15'))
    expect(startOn(resulting(once, 'series'), '2027-01-15')).toBeUndefined()
  })

  it('starts nothing before its day, without a day, or while it is paused', () => {
    const series = givenSeries('annual-report', '2027-01-15')
    expect(startOn(series, '2027-01-14')).toBeUndefined()
    expect(startOn(withoutDay(series), '2027-01-15')).toBeUndefined()
    expect(startOn({ ...series, paused: paused('2027-01-10') }, '2027-01-15')).toBeUndefined()
  })
})

describe('a series that was due while the system slept', () => {
  it('starts a yearly process late, with the year of its day', () => {
    const decision = sound(startOn(givenSeries('action-plan', '2027-09-01'), '2028-01-03'))
    expect(startedWith(decision)).toEqual([['action-plan', { entry: 'opening', year: 2028 }]])
    expect(resulting(decision, 'series').nextOn).toBe('2028-09-01')
  })

  it('starts a monthly one once, for the latest month, and names those it skipped', () => {
    const decision = sound(startOn(givenSeries('status-report', '2027-02-01'), '2027-05-20'))
    expect(startedWith(decision)).toEqual([['status-report', { period: '2027-04' }]])
    expect(resulting(decision, 'series')).toMatchObject({
      nextOn: '2027-06-01',
      lastStarted: { dueOn: '2027-05-03', period: '2027-04', skipped: ['2027-01', '2027-02', '2027-03'] },
    })
  })

  it('starts the latest year when it slept for several', () => {
    const decision = sound(startOn(givenSeries('annual-report', '2027-01-15'), '2029-06-30'))
    expect(startedWith(decision)).toEqual([['annual-report', { entry: 'opening', year: 2028 }]])
    expect(resulting(decision, 'series').lastStarted?.skipped).toEqual(['2026', '2027'])
  })
})

describe('a start by hand on another day', () => {
  it('is not followed by the rule’s own day for the same period', () => {
    const early = givenSeries('action-plan', '2027-08-15')
    expect(resulting(sound(startOn(early, '2027-08-15')), 'series').nextOn).toBe('2028-09-01')
  })
})

describe('the round at five past midnight', () => {
  it.each(['2027-03-28', '2027-10-31', '2028-02-29', '2027-01-01'])(
    'belongs to the new day, on %s too',
    (on) => {
      const now = instantAt(day(on), '00:05')
      expect(stockholmDay(now)).toBe(on)
      const decision = startSeries(stored(givenSeries('status-report', on)), {
        now,
        today: stockholmDay(now),
      })
      expect(decision && resulting(decision, 'series').lastStarted?.dueOn).toBe(on)
    },
  )
})

/** Rounds on these days, in this order, as the store would let them through: each sees what the one before left. */
function playRounds(first: Series, rounds: readonly CalendarDay[]): { started: string[]; last: Series } {
  const started: string[] = []
  let series = first
  for (const today of rounds) {
    const decision = startSeries(stored(series), { now: `${today}T08:00:00.000Z`, today })
    if (decision === undefined) continue
    series = resulting(decision, 'series')
    started.push(series.lastStarted?.period ?? '')
    expect(decision.effects).toHaveLength(1)
  }
  return { started, last: series }
}

const played = fc.record({
  id: fc.constantFrom(...seriesIds),
  rule: anyRule,
  from: anyDay,
  gaps: fc.array(fc.oneof(fc.constant(0), fc.nat({ max: 3 }), fc.nat({ max: 500 })), {
    minLength: 1,
    maxLength: 12,
  }),
})

describe('any number of rounds, on any days', () => {
  it('start each period at most once, the latest always, and leave the next day in the future', () => {
    const property = fc.property(played, ({ id, rule, from, gaps }) => {
      const first: Series = { ...newSeries(id, from), rule, nextOn: nextDay({ id, rule }, from) }
      let today = from
      const rounds = gaps.map((gap) => {
        today = addDays(today, gap)
        return today
      })
      const { started, last } = playRounds(first, rounds)
      expect(new Set(started).size).toBe(started.length)
      expect(started).toEqual(started.toSorted())
      expect((last.nextOn ?? '') > (started.length > 0 ? today : from)).toBe(true)
      const due = first.nextOn === undefined ? [] : dueDays(rule, first.nextOn, today)
      const latest = due.at(-1)
      expect(started.at(-1)).toBe(latest && periodOf(id, latest))
    })
    fc.assert(property, { numRuns: 500 })
  })

  it('leave no period of a month or a year between them that is neither started nor named as skipped', () => {
    const property = fc.property(played, ({ id, from, gaps }) => {
      const first = newSeries(id, from)
      const accounted: string[] = []
      let [series, today] = [first, from]
      for (const gap of gaps) {
        today = addDays(today, gap)
        const decision = startSeries(stored(series), { now: `${today}T08:00:00.000Z`, today })
        if (decision === undefined) continue
        series = resulting(decision, 'series')
        const { lastStarted } = series
        if (lastStarted) accounted.push(...lastStarted.skipped, lastStarted.period)
      }
      const due = first.nextOn === undefined ? [] : dueDays(first.rule, first.nextOn, today)
      expect(accounted).toEqual(due.map((each) => periodOf(id, each)))
    })
    fc.assert(property)
  })
})

describe('a fresh deployment', () => {
  it('gets the three series of the house, from tomorrow on', () => {
    const all = seriesIds.map((id) => newSeries(id, day('2026-12-01')))
    expect(all.map(({ id, nextOn }) => [id, nextOn])).toEqual([
      ['action-plan', '2027-09-01'],
      ['annual-report', '2027-01-15'],
      ['status-report', '2027-01-04'],
    ])
    const made = createMissing([], all, '2026-12-01T08:00:00.000Z').map(sound)
    expect(made.map(actions)).toEqual([['series.created'], ['series.created'], ['series.created']])
    expect(made.flatMap(startedWith)).toEqual([])
  })

  it('leaves a series alone that is there, paused or changed', () => {
    const kept = givenSeries('status-report', '2027-06-01', { paused: paused('2027-01-01') })
    const all = seriesIds.map((id) => newSeries(id, day('2026-12-01')))
    const made = createMissing([kept], all, '2026-12-01T08:00:00.000Z')
    expect(made.map((decision) => resulting(decision, 'series').id)).toEqual(['action-plan', 'annual-report'])
  })
})
