// Days and clock times as a reader of Swedish or English writes them.

import type { Language } from '../domain/bilingual.ts'
import type { CalendarDay } from '../domain/calendar/calendar-day.ts'
import { repeatedHour, stockholmClock, stockholmDay } from '../domain/calendar/stockholm-time.ts'

const formats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  sv: new Intl.DateTimeFormat('sv-SE', { dateStyle: 'full', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' }),
}

/** A day with its weekday, as `onsdag 3 mars 2027`. */
export function dayInWords(day: CalendarDay, language: Language): string {
  return formats[language].format(new Date(`${day}T00:00:00Z`))
}

/** The clock in Sweden, and which one where the autumn change shows it twice: a legal hour may hang on it. */
function clockInWords(instant: string, language: Language): string {
  const clock = stockholmClock(instant)
  const written = { sv: `kl. ${clock}`, en: `at ${clock}` }[language]
  const repeated = repeatedHour(instant)
  if (repeated === undefined) return written
  const zone = {
    summer: { sv: 'sommartid', en: 'summer time' },
    winter: { sv: 'vintertid', en: 'winter time' },
  }
  return `${written} (${zone[repeated][language]})`
}

/** A deadline in hours, as `söndag 28 mars 2027 kl. 15:00`, in Swedish time. */
export function timeInWords(instant: string, language: Language): string {
  return `${dayInWords(stockholmDay(instant), language)} ${clockInWords(instant, language)}`
}

/** The same in a subject, as `2027-03-28 kl. 15:00`. */
export function timeInShort(instant: string, language: Language): string {
  return `${stockholmDay(instant)} ${clockInWords(instant, language)}`
}

/** The hours of a meeting in Swedish time, as `kl. 18:00–21:00`. */
export function hoursInWords(startsAt: string, endsAt: string, language: Language): string {
  const hours = `${stockholmClock(startsAt)}–${stockholmClock(endsAt)}`
  return { sv: `kl. ${hours}`, en: `${hours} (Swedish time)` }[language]
}
