// The daily check names every gap, tells two roles, and is quiet when the year is whole.
import { describe, expect, it } from 'vitest'
import {
  type CalendarCheck,
  checkCalendar,
  lacksDay,
  lacksMeeting,
  toldSince,
} from '../../../functions/domain/series/calendar-check.ts'
import { day, executiveBoard, givenMeeting, mails, onDay, resulting, sound } from '../given.ts'
import { givenSeries, paused, withoutDay } from './given-series.ts'

const moment = onDay('2027-03-31')
const series = givenSeries('status-report', '2027-04-01')
const cancelled = { cause: 'cancelled', reason: 'Sjukdom', at: moment.now } as const
const atBoard = (heldOn: string, facts = {}) => givenMeeting(heldOn, { bodyId: 'ks', ...facts })

describe('a series', () => {
  it.each([
    ['has a day in the future', series, false],
    ['was due yesterday, and the round may be late', givenSeries('status-report', '2027-03-30'), false],
    ['was due the day before', givenSeries('status-report', '2027-03-29'), true],
    ['has no day', withoutDay(series), true],
    ['has been paused for ninety days', { ...series, paused: paused('2026-12-31') }, false],
    ['has been paused for longer', { ...series, paused: paused('2026-12-30') }, true],
  ])('that %s: %s', (_, given, isGap) => {
    expect(lacksDay(given, moment.today)).toBe(isGap)
  })
})

describe('a body', () => {
  it.each([
    ['meets today', [atBoard('2027-03-31')], false],
    ['has only met', [atBoard('2027-03-30')], true],
    ['has cancelled the meeting to come', [atBoard('2027-04-12', { cancelled })], true],
    [
      'has another after the cancelled one',
      [atBoard('2027-04-12', { cancelled }), atBoard('2027-05-10')],
      false,
    ],
    ['has no calendar', [], true],
  ])('that %s: %s', (_, meetings, isGap) => {
    expect(lacksMeeting(meetings, day('2027-03-31'))).toBe(isGap)
  })
})

describe('the check', () => {
  const bodies = [{ body: executiveBoard(), meetings: [] }]
  const recipientIds = ['iss.lind', 'sc.dahl']
  type Given = Pick<Parameters<typeof checkCalendar>[0], 'series' | 'bodies'>
  const check = (given: Given, lastTold?: CalendarCheck) =>
    checkCalendar({ ...given, lastTold, recipientIds }, moment)

  it('tells everyone of everything in one mail each, and keeps what it found by its day', () => {
    const decision = sound(check({ series: [withoutDay(series)], bodies }))
    expect(mails(decision)).toEqual(['calendar-gaps to iss.lind', 'calendar-gaps to sc.dahl'])
    expect(resulting(decision, 'calendar-check')).toEqual({
      kind: 'calendar-check',
      day: '2027-03-31',
      seriesIds: ['status-report'],
      bodyIds: ['ks'],
    })
    // A second check of the day makes the record anew, which the store refuses.
    expect(decision.changes[0]?.before).toBeUndefined()
  })

  it('leaves what it has told in peace for a week, and tells what is new at once', () => {
    const given = { series: [withoutDay(series)], bodies }
    const told = { kind: 'calendar-check', day: day('2027-03-30') } as const
    expect(check(given, { ...told, seriesIds: ['status-report'], bodyIds: ['ks'] })).toBeUndefined()
    expect(check(given, { ...told, seriesIds: ['status-report'], bodyIds: [] })).toBeDefined()
    expect(check(given, { ...told, seriesIds: ['action-plan'], bodyIds: ['ks'] })).toBeDefined()
    expect(toldSince(day('2027-03-31'))).toBe('2027-03-25')
  })

  it('has nothing to say when every series and every body has its day', () => {
    const whole = [{ body: executiveBoard(), meetings: [atBoard('2027-04-12')] }]
    expect(check({ series: [series], bodies: whole })).toBeUndefined()
  })
})
