// When a document in force is next looked at: its yearly check, and the start of the revision it has promised.
import { addMonths, type CalendarDay } from '../calendar/calendar-day.ts'
import type { DocumentVersion } from './document.ts'

const monthsInYear = 12

/** Nine months before it must be revised *(our choice, domain 1.4 state 22)*: as long as consultation and bodies take. */
const revisionLeadMonths = 9

/**
 * The day of the next yearly check (aktualitetsprövning): the first anniversary of `validFrom` after today. A document
 * valid from 29 February has its anniversary on 28 February in years that have no 29th.
 */
export function nextTopicalityReviewOn(
  { validFrom }: Pick<DocumentVersion, 'validFrom'>,
  today: CalendarDay,
): CalendarDay {
  const yearsSince = Math.max(0, yearOf(today) - yearOf(validFrom))
  const anniversary = (years: number) => addMonths(validFrom, years * monthsInYear)
  const thisYears = anniversary(yearsSince)
  return yearsSince > 0 && thisYears > today ? thisYears : anniversary(yearsSince + 1)
}

/**
 * The day on which the work on a revision begins: nine calendar months before `reviseBy`, or the month's last day where
 * it has no such day.
 */
export function revisionStartsOn(reviseBy: CalendarDay): CalendarDay {
  return addMonths(reviseBy, -revisionLeadMonths)
}

/** The next day after the given one on which the document is to be looked at: its check or the start of its revision. */
export function nextLookOn(
  { validFrom, head }: Pick<DocumentVersion, 'validFrom' | 'head'>,
  after: CalendarDay,
): CalendarDay {
  const review = nextTopicalityReviewOn({ validFrom }, after)
  const revision = revisionStartsOn(head.reviseBy)
  return revision > after && revision < review ? revision : review
}

const yearOf = (day: CalendarDay): number => Number(day.slice(0, 4))
