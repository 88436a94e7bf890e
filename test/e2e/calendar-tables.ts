// What the tests over all routes must know of the calendar: its bodies and its budgets.
import type { Contract } from '../../functions/api/contract.ts'
import { type Budget, command, readOne } from './read-meter.ts'

const reason = 'Tjänsten som samordnare är vakant.'

export const calendarBodies: [keyof Contract, Record<string, unknown>][] = [
  ['changeSeries', { rule: { every: 'year', month: 9, day: 1 }, nextOn: '2027-08-30', reason }],
  ['changeSeries', { rule: { every: 'month', on: 15 }, reason }],
  ['changeSeries', { rule: { every: 'months', count: 3, from: '2027-01-04' }, reason }],
  ['pauseSeries', { reason }],
  ['resumeSeries', { reason }],
]

export const calendarBudgets: Record<string, Budget> = {
  readCalendar: {
    reads: 18,
    transactions: 0,
    because:
      'The keys of incidents, for those with a running clock, and the meetings of each of thirteen bodies, a Query each: with a year’s starts and tasks they fill a page',
  },
  'readCalendar of a season': {
    reads: 22,
    transactions: 0,
    because: 'As a year, and a page of matters, documents, actions and classes each: all eight lists',
  },
  'readCalendar of my own': {
    reads: 23,
    transactions: 0,
    because:
      'The keys of incidents, the seats of each of thirteen bodies, and the units that my own assets may lie in',
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
