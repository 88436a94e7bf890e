// One line of the calendar: what happens on a day, in words that may leave the system, with what it is about.
import * as z from 'zod'
import { CalendarDay } from '../calendar/calendar-day.ts'
import { Instant } from '../identifier.ts'

export const EntryKind = z
  .enum([
    'start',
    'task',
    'action',
    'incident-clock',
    'classification',
    'document-review',
    'last-answer-day',
    'last-appeal-day',
    'entry-into-force',
    'meeting',
  ])
  .describe(
    'start, uppgift, åtgärd, lagstadgad klocka i en incident, klassning löper ut, dokument ska revideras, sista svarsdag, sista dag att överklaga, börjar gälla, sammanträde',
  )
export type EntryKind = z.infer<typeof EntryKind>

export const CalendarEntry = z.object({
  id: z.string().describe('The same for the same thing, whatever its day becomes'),
  kind: EntryKind,
  on: CalendarDay,
  startsAt: Instant.optional().describe('Of a meeting, which has a time of day'),
  endsAt: Instant.optional(),
  dueAt: Instant.optional().describe('Of a legal clock: the hour of the day on which it runs out'),
  state: z.enum(['coming', 'late', 'held', 'cancelled']).describe('kommande, försenad, hållet, inställt'),
  words: z
    .object({ sv: z.string(), en: z.string() })
    .describe('What it is, without anything that a person wrote freely'),
  title: z.string().optional().describe('What it is about; not in the calendar feed'),
  path: z.string().describe('Where the console shows it'),
})
export type CalendarEntry = z.infer<typeof CalendarEntry>

/** By day, and what has a time of day in its order; the same things always in the same order. */
export function compareEntries(a: CalendarEntry, b: CalendarEntry): number {
  const keyOf = ({ on, startsAt, dueAt, kind, id }: CalendarEntry) =>
    [on, startsAt ?? dueAt ?? '', kind, id].join('#')
  const [first, second] = [keyOf(a), keyOf(b)]
  if (first === second) return 0
  return first < second ? -1 : 1
}
