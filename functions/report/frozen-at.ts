// When an annual report's data were frozen, as the time that stands in its files: the same bytes whenever it is rendered.
import type { AnnualReport } from '../domain/report/annual-report.ts'

/** Noon, so that the day is the same in every time zone that reads it. */
export function frozenAtOf({ dataOn, openedOn }: Pick<AnnualReport, 'dataOn' | 'openedOn'>): string {
  return `${dataOn ?? openedOn}T12:00:00.000Z`
}
