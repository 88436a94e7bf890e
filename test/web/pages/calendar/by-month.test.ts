// The year ahead by month.
import { describe, expect, it } from 'vitest'
import { CalendarDay } from '../../../../functions/domain/calendar/calendar-day.ts'
import { byMonth, withoutRepeatedStarts } from '../../../../web/pages/calendar/by-month.ts'
import { lastDayOf, monthAfter, monthName } from '../../../../web/texts/months.ts'

const row = (kind: 'start' | 'meeting' | 'task', on: string, id = `${kind}.x.${on}`) => ({
  id,
  kind,
  on: CalendarDay.parse(on),
})

describe('the year ahead', () => {
  it('is in the order of its days, with the meetings of a month apart', () => {
    const rows = [row('meeting', '2028-02-03'), row('task', '2028-01-09'), row('task', '2028-02-01')]
    expect(
      byMonth(rows).map(({ month, rows: own, meetings }) => [month, own.length, meetings.length]),
    ).toEqual([
      ['2028-01', 1, 0],
      ['2028-02', 1, 1],
    ])
  })

  it('shows the next start of each series alone', () => {
    const starts = ['start.a.2028-03-01', 'start.a.2028-02-01', 'start.b.2028-09-01'].map((id) =>
      row('start', id.slice(-10), id),
    )
    expect(withoutRepeatedStarts(starts).map(({ id }) => id)).toEqual([
      'start.a.2028-02-01',
      'start.b.2028-09-01',
    ])
  })

  it('knows its months', () => {
    expect(monthAfter('2027-12', 1)).toBe('2028-01')
    expect(monthAfter('2028-01', -1)).toBe('2027-12')
    expect(lastDayOf('2028-02')).toBe('2028-02-29')
    expect(monthName('2028-01', 'sv')).toBe('januari 2028')
    expect(monthName('2028-01', 'en')).toBe('January 2028')
  })
})
