// The texts of the calendar.
import type { Bilingual } from '../../texts/bilingual.ts'

export const calendarTexts = {
  'calendar.title': { sv: 'Kalender', en: 'Calendar' },
  'calendar.mine': { sv: 'Bara mitt', en: 'Mine only' },
  'calendar.cancelled': { sv: 'Inställt', en: 'Cancelled' },
  'calendar.nothing-ahead': {
    sv: 'Inget är planerat. Kalendern fylls när serier och sammanträden har sina dagar.',
    en: 'Nothing is planned. The calendar fills when series and meetings have their days.',
  },
} as const satisfies Record<string, Bilingual>
