// How many DynamoDB requests the routes of extraordinary reports may make.
import { type Budget, page, readOne } from './read-meter.ts'

export const urgentBudgets: Record<string, Budget> = {
  startExtraordinaryReport: {
    reads: 5,
    transactions: 1,
    because: 'The decision path says which board receives it, and two roles are told: a get or a Query each',
  },
  listExtraordinaryReports: page,
  readExtraordinaryReport: readOne,
  recordInformed: {
    reads: 4,
    transactions: 1,
    because: 'The report says who is to be informed and since when; the task is found among the matter’s',
  },
  chooseReportRoute: {
    reads: 5,
    transactions: 1,
    because:
      'The report says who has been informed, its board how many may call a meeting; the task is looked for',
  },
}
