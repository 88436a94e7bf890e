// Days as people say them: 2027-04-28, and how far away that is.
import type { Language } from '../../functions/domain/bilingual.ts'

const msPerDay = 86_400_000

/** The day in Stockholm at an instant. */
export const stockholmDay = (at: Date | string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date(at))

/** `2027-04-28 14:05` in Stockholm. */
export const stockholmTime = (at: Date | string): string =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Stockholm',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(new Date(at))

export const daysUntil = (day: string, today: string): number =>
  Math.round((Date.parse(day) - Date.parse(today)) / msPerDay)

/** `om 3 dagar`, `i går`, `för 2 månader sedan`. */
export function distance(day: string, today: string, language: Language): string {
  const days = daysUntil(day, today)
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  if (Math.abs(days) < 60) return format.format(days, 'day')
  return Math.abs(days) < 700
    ? format.format(Math.round(days / 30.44), 'month')
    : format.format(Math.round(days / 365.25), 'year')
}

/** `120 000 kr` */
export const kronor = (amount: number, language: Language): string =>
  language === 'sv'
    ? `${amount.toLocaleString('sv-SE')}\u00a0kr`
    : `SEK\u00a0${amount.toLocaleString('en-GB')}`
