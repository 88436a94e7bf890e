// What the tests over all routes must know of the calendar: its bodies and its budgets.
import type { Contract } from '../../functions/api/contract.ts'
import { type Budget, command, readOne } from './read-meter.ts'

const reason = 'Tjänsten som samordnare är vakant.'

export const calendarBodies: [keyof Contract, Record<string, unknown>][] = [
  ['changeSeries', { rule: { every: 'year', month: 9, day: 1 }, nextOn: '2027-08-30', reason }],
  ['changeSeries', { rule: { every: 'month', on: 'first-business-day' }, reason }],
  ['changeSeries', { rule: { every: 'months', count: 3, from: '2027-01-04' }, reason }],
  ['pauseSeries', { reason }],
  ['resumeSeries', { reason }],
]

export const calendarBudgets: Record<string, Budget> = {
  readCalendar: {
    reads: 24,
    transactions: 0,
    because: 'A page of each of seven lists, and the meetings of each body, here sixteen: a Query each',
  },
  'readCalendar of my own': {
    reads: 24,
    transactions: 0,
    because: 'As the whole, with the seats of each body besides',
  },
  listSeries: { reads: 2, transactions: 0 },
  readSeries: readOne,
  changeSeries: command(1),
  pauseSeries: command(1),
  resumeSeries: command(1),
  readMyFeed: readOne,
  makeMyFeed: command(1),
  revokeMyFeed: command(1),
}
