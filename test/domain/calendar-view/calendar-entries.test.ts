// What stands in the calendar, on which day, and in which words it may leave the system.
import { describe, expect, it } from 'vitest'
import {
  entryOfAsset,
  entryOfDocument,
  entryOfMatter,
  entryOfMeeting,
  entryOfTask,
  startsOf,
} from '../../../functions/domain/calendar-view/calendar-entries.ts'
import { CalendarEntry } from '../../../functions/domain/calendar-view/calendar-entry.ts'
import { periodAsked } from '../../../functions/domain/calendar-view/calendar-period.ts'
import { day, givenDocument, givenHead, givenMatter, givenMeeting, givenTask, refusedWith } from '../given.ts'
import { assetInWork } from '../register/given-register.ts'
import { givenSeries, paused } from '../series/given-series.ts'

const today = day('2027-02-01')
const year = { from: today, to: day('2028-02-01'), today }
const spring = { from: day('2027-03-01'), to: day('2027-05-31'), today }
const onDays = (entries: readonly CalendarEntry[]) => entries.map(({ on, state }) => [on, state])

describe('the period', () => {
  it('is a year from today when nothing is asked for', () => {
    expect(periodAsked({}, today)).toEqual(year)
  })

  it('may be thirteen months, over a leap day too, and no longer', () => {
    const from = day('2028-01-31')
    expect(periodAsked({ from, to: day('2029-02-28') }, today).to).toBe('2029-02-28')
    expect(() => periodAsked({ from, to: day('2029-03-01') }, today)).toThrow(
      refusedWith('day-not-possible', 'query.to'),
    )
    expect(() => periodAsked({ from, to: day('2028-01-30') }, today)).toThrow(
      refusedWith('day-not-possible', 'query.to'),
    )
  })
})

describe('a series', () => {
  it('stands on every day it will start, and as late when it has not', () => {
    expect(onDays(startsOf(givenSeries('status-report', '2027-03-01'), spring))).toEqual([
      ['2027-03-01', 'coming'],
      ['2027-04-01', 'coming'],
      ['2027-05-03', 'coming'],
    ])
    expect(onDays(startsOf(givenSeries('annual-report', '2027-01-15'), year))).toEqual([
      ['2027-01-15', 'late'],
      ['2028-01-15', 'coming'],
    ])
    expect(
      startsOf(givenSeries('annual-report', '2027-01-15', { paused: paused('2027-01-01') }), year),
    ).toEqual([])
  })
})

describe('something with a last day', () => {
  it('stands on it, and stays as late while it is open, in every period that holds today', () => {
    const task = (dueOn: string) => givenTask({ dueOn: day(dueOn) })
    expect(onDays(entryOfTask(task('2027-03-03'), year))).toEqual([['2027-03-03', 'coming']])
    expect(onDays(entryOfTask(task('2026-11-03'), year))).toEqual([['2026-11-03', 'late']])
    expect(entryOfTask(task('2026-11-03'), spring)).toEqual([])
    expect(entryOfTask({ ...task('2027-03-03'), status: 'done' }, year)).toEqual([])
  })

  it('is a document in force, a class, and what a matter waits for', () => {
    const head = givenHead({ reviseBy: day('2027-12-01') })
    const document = givenDocument({ head })
    expect(entryOfDocument(document, year)).toEqual([])
    expect(onDays(entryOfDocument({ ...document, inForce: '2.0' }, year))).toEqual([['2027-12-01', 'coming']])
    const current = {
      classificationId: '0'.repeat(26),
      levels: { confidentiality: 1, integrity: 1, availability: 1, traceability: 1 },
      decidedOn: day('2026-01-01'),
      validUntil: day('2027-06-30'),
    } as const
    const asset = assetInWork({ current })
    expect(onDays(entryOfAsset(asset, year))).toEqual([['2027-06-30', 'coming']])
    expect(entryOfAsset({ ...asset, endedOn: today }, year)).toEqual([])
    const appealable = givenMatter({ phase: { name: 'appeal-period', lastAppealDay: day('2027-05-26') } })
    expect(entryOfMatter(appealable, year)).toMatchObject([{ kind: 'last-appeal-day', on: '2027-05-26' }])
    expect(entryOfMatter(givenMatter({ phase: { name: 'minutes', bodyId: 'kf' } }), year)).toEqual([])
  })
})

describe('a meeting', () => {
  it('has its time in UTC, in summer and in winter', () => {
    const times = (heldOn: string) =>
      entryOfMeeting(givenMeeting(heldOn), { name: 'KF' }, year).map((entry) => [
        entry.startsAt,
        entry.endsAt,
      ])
    expect(times('2027-04-28')).toEqual([['2027-04-28T16:00:00.000Z', '2027-04-28T20:00:00.000Z']])
    expect(times('2027-11-24')).toEqual([['2027-11-24T17:00:00.000Z', '2027-11-24T21:00:00.000Z']])
  })

  it('is held when it has been, and cancelled when it is', () => {
    const cancelled = { cause: 'cancelled', reason: 'Sjukdom', at: '2027-04-01T08:00:00.000Z' } as const
    const state = (heldOn: string, facts = {}) =>
      entryOfMeeting(givenMeeting(heldOn, facts), { name: 'KF' }, { ...year, from: day('2027-01-01') })[0]
        ?.state
    expect([state('2027-01-27'), state('2027-02-01'), state('2027-04-28', { cancelled })]).toEqual([
      'held',
      'coming',
      'cancelled',
    ])
  })
})

describe('the words', () => {
  it('hold nothing that a person wrote', () => {
    const secret = 'Hemligt'
    const entries = [
      ...entryOfTask(givenTask({ matterTitle: secret }), year),
      ...entryOfDocument(
        givenDocument({ inForce: '2.0', head: givenHead({ title: secret, reviseBy: day('2027-12-01') }) }),
        year,
      ),
      ...entryOfMatter(
        givenMatter({ title: secret, phase: { name: 'consultation', lastAnswerDay: day('2027-03-01') } }),
        year,
      ),
    ]
    expect(entries).toHaveLength(3)
    for (const entry of entries) {
      expect(CalendarEntry.parse(entry)).toEqual(entry)
      expect(entry.title).toBe(secret)
      expect(JSON.stringify({ ...entry, title: undefined })).not.toContain(secret)
    }
  })
})
