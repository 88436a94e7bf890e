// Days and clock times as a reader of Swedish or English writes them.
import type { CalendarDay } from '../domain/calendar/calendar-day.ts'
import { stockholmClock } from '../domain/calendar/stockholm-time.ts'
import type { Language } from './mail.ts'

const formats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  sv: new Intl.DateTimeFormat('sv-SE', { dateStyle: 'full', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' }),
}

/** A day with its weekday, as `onsdag 3 mars 2027`. */
export function dayInWords(day: CalendarDay, language: Language): string {
  return formats[language].format(new Date(`${day}T00:00:00Z`))
}

/** The hours of a meeting in Swedish time, as `kl. 18:00–21:00`. */
export function hoursInWords(startsAt: string, endsAt: string, language: Language): string {
  const hours = `${stockholmClock(startsAt)}–${stockholmClock(endsAt)}`
  return { sv: `kl. ${hours}`, en: `${hours} (Swedish time)` }[language]
}
