// The mail of the daily check: what has no day to start on, and who has no meeting to come.

import type { Language } from '../../domain/bilingual.ts'
import type { MessageOf } from '../../domain/message.ts'
import { standardSeries } from '../../domain/series/standard-series.ts'
import { dayInWords } from '../day-in-words.ts'
import type { Letter } from '../letter.ts'
import { calendarPath } from '../letter.ts'

export function calendarGaps(message: MessageOf<'calendar-gaps'>, language: Language): Letter {
  const { day, seriesIds, bodyNames } = message
  const seriesNames = seriesIds.map((id) => standardSeries[id].name[language])
  const rows: [string, string][] = [
    [{ sv: 'Dag', en: 'Day' }[language], dayInWords(day, language)],
    ...seriesNames.map((name): [string, string] => [
      { sv: 'Ingen startdag', en: 'No day to start' }[language],
      name,
    ]),
    ...bodyNames.map((name): [string, string] => [
      { sv: 'Inget kommande sammanträde', en: 'No meeting to come' }[language],
      name,
    ]),
  ]
  return {
    subject: { sv: 'Kalendern har luckor', en: 'The calendar has gaps' }[language],
    blocks: [
      {
        kind: 'paragraph',
        text: {
          sv: 'Det som räknas upp här kommer inte att starta eller sammanträda av sig självt. Ge serien en ny startdag, avsluta pausen eller lägg in ett sammanträde. Mejlet kommer varje dag tills luckan är borta.',
          en: 'What is listed here will not start or meet by itself. Give the series a new day, end its pause, or add a meeting. This mail comes every day until the gap is gone.',
        }[language],
      },
      { kind: 'facts', rows },
      {
        kind: 'button',
        label: { sv: 'Öppna kalendern', en: 'Open the calendar' }[language],
        path: calendarPath,
      },
    ],
    because: {
      sv: 'Du får mejlet för att du är informationssäkerhetssamordnare eller säkerhetschef.',
      en: 'You get this mail because you are the information security coordinator or the security chief.',
    }[language],
  }
}
