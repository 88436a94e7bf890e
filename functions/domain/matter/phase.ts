// Where a matter is on its way, and how it may end (domain 1.4).
import * as z from 'zod'
import { CalendarDay } from '../calendar/calendar-day.ts'
import { Instant, MeetingId, Slug } from '../identifier.ts'

/** Where the matter is. The Swedish names are those of the state table (domain 1.4). */
export const Phase = z.discriminatedUnion('name', [
  z.object({ name: z.literal('registration') }),
  z.object({ name: z.literal('drafting') }),
  z.object({ name: z.literal('internal-review'), reviewTaskCount: z.int() }),
  z.object({ name: z.literal('consultation-planning') }),
  z.object({ name: z.literal('consultation'), lastAnswerDay: CalendarDay }),
  z.object({ name: z.literal('compilation') }),
  z.object({ name: z.literal('collecting') }),
  z.object({ name: z.literal('ranking') }),
  z.object({ name: z.literal('financing') }),
  z.object({ name: z.literal('data-call'), lastAnswerDay: CalendarDay }),
  z.object({ name: z.literal('secrecy-review') }),
  z.object({ name: z.literal('approval') }),
  z.object({ name: z.literal('informing') }),
  z.object({ name: z.literal('memo') }),
  z.object({ name: z.literal('signing') }),
  z.object({
    name: z.literal('deliberation'),
    bodyId: Slug,
    meetingId: MeetingId.optional(),
    movedFrom: z
      .object({ meetingId: MeetingId, because: z.enum(['cancelled', 'inquorate', 'urgent', 'late-notice']) })
      .optional()
      .describe('Flyttat, och varför'),
  }),
  z.object({ name: z.literal('minutes'), bodyId: Slug }),
  z.object({ name: z.literal('appeal-period'), lastAppealDay: CalendarDay }),
  z.object({ name: z.literal('appealed') }),
  z.object({ name: z.literal('awaiting-entry'), validFrom: CalendarDay.optional() }),
  z.object({
    name: z.literal('closed'),
    outcome: z
      .enum(['in-force', 'repealed', 'rejected', 'withdrawn', 'refused', 'lapsed', 'annulled', 'received'])
      .describe('gällande, upphävt, avslaget, återtaget, avskrivet, förfallet, upphävt av domstol, mottaget'),
    closedAt: Instant,
  }),
])
export type Phase = z.infer<typeof Phase>

/** How a matter may end. */
export type MatterOutcome = Extract<Phase, { name: 'closed' }>['outcome']

/** Swedish and English names of the phases. */
export const phaseNames: Record<Phase['name'], { sv: string; en: string }> = {
  registration: { sv: 'Registreras', en: 'Being registered' },
  drafting: { sv: 'Utkast', en: 'Draft' },
  'internal-review': { sv: 'Intern granskning', en: 'Internal review' },
  'consultation-planning': { sv: 'Remissbeslut', en: 'Deciding on consultation' },
  consultation: { sv: 'På remiss', en: 'Out for consultation' },
  compilation: { sv: 'Remissen sammanställs', en: 'Opinions are compiled' },
  collecting: { sv: 'Underlag samlas in', en: 'Input is gathered' },
  ranking: { sv: 'Prioriteras av rådet', en: 'Being ranked by the council' },
  financing: { sv: 'Finansiering prövas', en: 'Financing being examined' },
  'data-call': { sv: 'Uppgifter hämtas in', en: 'Units are asked for data' },
  'secrecy-review': { sv: 'Sekretess prövas', en: 'Secrecy being reviewed' },
  approval: { sv: 'Hos säkerhetschefen', en: 'With the security chief' },
  informing: { sv: 'Ledningen informeras', en: 'The management is informed' },
  memo: { sv: 'Tjänsteskrivelse', en: 'Memo being written' },
  signing: { sv: 'Tjänsteskrivelse för godkännande', en: 'Memo to be signed' },
  deliberation: { sv: 'Hos beslutande organ', en: 'Before a deciding body' },
  minutes: { sv: 'Protokoll justeras och anslås', en: 'Minutes adjusted and announced' },
  'appeal-period': { sv: 'Överklagandetid', en: 'Appeal period' },
  appealed: { sv: 'Överklagat', en: 'Appealed' },
  'awaiting-entry': { sv: 'Väntar på att börja gälla', en: 'Waiting to enter into force' },
  closed: { sv: 'Avslutat', en: 'Closed' },
}
