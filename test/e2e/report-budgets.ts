// How many DynamoDB requests the routes of reports may make.
import { type Budget, page, readOne } from './read-meter.ts'

export const reportBudgets: Record<string, Budget> = {
  startStatusReport: {
    reads: 6,
    transactions: 1,
    because: 'It is counted at once: the facts of the register, of actions and of incidents, a Query each',
  },
  listStatusReports: page,
  readStatusReport: readOne,
  startAnnualReport: {
    reads: 3,
    transactions: 1,
    because: 'A document has one open matter at a time: the year’s report, and the document of all years',
  },
  listAnnualReports: page,
  readAnnualReport: { reads: 3, transactions: 0, because: 'Its diary number stands in its matter' },
  readAnnualFigures: {
    reads: 11,
    transactions: 0,
    because:
      'Until they are frozen they are counted anew, from every list that a figure rests on: five Queries and last year’s ' +
      'report; the systems, their classes and their answers at once. A policy in force costs two more',
  },
  'readAnnualFigures as they were frozen': readOne,
  readSecretAnnex: readOne,
}
