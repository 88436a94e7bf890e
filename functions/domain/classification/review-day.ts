// When a class has to be decided anew: the higher the class, the sooner.
import { addMonths, type CalendarDay } from '../calendar/calendar-day.ts'
import { type ClassLevels, highestLevel } from './class-levels.ts'
import type { ClassificationModel } from './classification-model.ts'

/**
 * The last day before the class must be decided anew: as many calendar months after the decision as the model says for its
 * highest level in any aspect, on the same day of the month or the month's last day (domain 3.3: 12 months at level 3, 24 at
 * 2, 36 below). Throws RangeError where that is after 9999.
 */
export function reviewDay(
  { reviewMonths }: Pick<ClassificationModel, 'reviewMonths'>,
  levels: ClassLevels,
  decidedOn: CalendarDay,
): CalendarDay {
  return addMonths(decidedOn, reviewMonths[highestLevel(levels)])
}
