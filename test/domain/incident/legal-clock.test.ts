// Legal clocks count elapsed time: across both shifts of the clocks, New Year, the ends of months and the leap day.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantAt, stockholmClock, stockholmDay } from '../../../functions/domain/calendar/stockholm-time.ts'
import {
  alarmAt,
  alarmPercents,
  hoursAfter,
  isLate,
  type LegalClock,
  monthAfter,
  startClock,
} from '../../../functions/domain/incident/legal-clock.ts'
import { day } from '../given.ts'

const at = (text: string): string => {
  const [on = '', clock = ''] = text.split(' ')
  return instantAt(day(on), clock)
}
const inSweden = (instant: string) => `${stockholmDay(instant)} ${stockholmClock(instant)}`

describe('elapsed hours', () => {
  it.each([
    ['spring: the clocks go forward', '2027-03-27 14:00', 24, '2027-03-28 15:00'],
    ['spring: 72 hours', '2027-03-26 12:00', 72, '2027-03-29 13:00'],
    ['autumn: the clocks go back', '2027-10-30 14:00', 24, '2027-10-31 13:00'],
    ['autumn: within the doubled hour', '2027-10-31 01:30', 24, '2027-11-01 00:30'],
    ['New Year, a Friday and a holiday', '2026-12-31 03:10', 24, '2027-01-01 03:10'],
    ['New Year: 72 hours', '2026-12-31 03:10', 72, '2027-01-03 03:10'],
    ['the leap day', '2028-02-28 09:00', 24, '2028-02-29 09:00'],
    ['over the leap day', '2028-02-28 09:00', 72, '2028-03-02 09:00'],
  ])('%s: %s + %d h = %s', (_, from, hours, to) => {
    expect(inSweden(hoursAfter(at(from), hours))).toBe(to)
  })

  it('given any instant, then a clock of hours is due exactly so many hours later', () => {
    const instant = fc
      .date({ min: new Date('2026-01-15'), max: new Date('2090-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString())
    const kinds = [
      ['early-warning', 24],
      ['notification', 72],
      ['gdpr-72', 72],
    ] as const
    fc.assert(
      fc.property(instant, fc.constantFrom(...kinds), (startedAt, [kind, hours]) => {
        const clock = startClock(kind, kind, startedAt)
        expect(Date.parse(clock.dueAt) - Date.parse(clock.startedAt)).toBe(hours * 3_600_000)
        const alarms = alarmPercents.map((percent) => alarmAt(clock, percent))
        expect(alarms).toEqual(alarms.toSorted())
        expect(new Set(alarms).size).toBe(4)
        expect(alarms.every((alarm) => alarm.endsWith('.000Z') && alarm > startedAt)).toBe(true)
      }),
    )
  })
})

describe('one calendar month', () => {
  it.each([
    ['2027-01-02 16:00', '2027-02-02 16:00'],
    ['2027-01-31 16:00', '2027-02-28 16:00'],
    ['2028-01-31 16:00', '2028-02-29 16:00'],
    ['2027-12-31 23:30', '2028-01-31 23:30'],
    ['2027-03-01 08:00', '2027-04-01 08:00'],
    ['2027-10-01 08:00', '2027-11-01 08:00'],
    // A clock that the shift leaves out moves forward.
    ['2027-02-28 02:30', '2027-03-28 03:30'],
  ])('%s → %s', (sent, due) => {
    expect(inSweden(monthAfter(at(sent)))).toBe(due)
  })
})

describe('alarms', () => {
  it('sound at 50, 75, 90 and 100 per cent', () => {
    const clock = startClock('early-warning', 'early-warning', '2026-12-31T02:10:00.000Z')
    expect(alarmPercents.map((percent) => alarmAt(clock, percent))).toEqual([
      '2026-12-31T14:10:00.000Z',
      '2026-12-31T20:10:00.000Z',
      '2026-12-31T23:46:00.000Z',
      '2027-01-01T02:10:00.000Z',
    ])
    expect(clock.lookAt).toBe('2026-12-31T14:10:00.000Z')
  })
})

describe('being late', () => {
  const clock = startClock('early-warning', 'early-warning', '2026-12-31T02:10:00.000Z')
  const overdue: LegalClock['alarms'] = [{ percent: 100, asked: [] }]

  it.each<[string, Partial<LegalClock>, boolean]>([
    ['not while it runs', {}, false],
    ['when its end has sounded', { alarms: overdue }, true],
    ['not when it was sent at the last moment', { doneAt: clock.dueAt, doneBy: 'report' }, false],
    ['when it was sent after', { doneAt: '2027-01-01T02:10:00.001Z', doneBy: 'report' }, true],
    [
      'not when it was decided to send nothing',
      { doneAt: '2027-02-01T00:00:00.000Z', doneBy: 'decision' },
      false,
    ],
    [
      'not when it was sent in time and recorded after',
      { doneAt: clock.dueAt, doneBy: 'report', alarms: overdue },
      false,
    ],
  ])('%s', (_, facts, expected) => {
    expect(isLate({ ...clock, ...facts })).toBe(expected)
  })
})
