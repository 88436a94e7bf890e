// Months as people say them: `januari 2028`.
import type { Language } from '../../functions/domain/bilingual.ts'

/** The month of a day: `2028-01`. */
export const monthOf = (day: string): string => day.slice(0, 7)

export const monthName = (month: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`))

/** `Januari 2028`, where it begins a line. */
export function monthTitle(month: string, language: Language): string {
  const name = monthName(month, language)
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** 1 → `januari` */
export const nameOfMonth = (month: number, language: Language): string =>
  new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2028, month - 1)),
  )

/** `2028-01` and 1 → `2028-02` */
export function monthAfter(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + months)).toISOString().slice(0, 7)
}

export const firstDayOf = (month: string): string => `${month}-01`

export function lastDayOf(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
}
