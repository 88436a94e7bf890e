// What is known of an appeal and of what the courts did with it (KL 13 kap.).
import * as z from 'zod'
import { CalendarDay } from '../calendar/calendar-day.ts'

/** An appeal (laglighetsprövning). Who appealed stands in the file, not here. */
export const Appeal = z.object({
  receivedOn: CalendarDay,
  receivedBy: z.enum(['court', 'municipality']),
  isInTime: z.boolean().describe('As the municipality sees it; the court decides (KL 13:5–6)'),
})
export type Appeal = z.infer<typeof Appeal>

export const Court = z
  .enum(['administrative-court', 'administrative-court-of-appeal', 'supreme-administrative-court'])
  .describe('förvaltningsrätten, kammarrätten, Högsta förvaltningsdomstolen')
export type Court = z.infer<typeof Court>

/** What a court did, or what was sent to it (KL 13 kap.). */
export const CourtEvent = z.discriminatedUnion('event', [
  z.strictObject({
    event: z.literal('statement-requested'),
    court: Court,
    caseNumber: z.string().trim().min(1).max(50),
    on: CalendarDay,
    answerBy: CalendarDay,
  }),
  z.strictObject({
    event: z.enum(['inhibited', 'inhibition-lifted']),
    court: Court,
    caseNumber: z.string().trim().min(1).max(50),
    on: CalendarDay,
  }),
  z.strictObject({
    event: z.literal('judged'),
    court: Court,
    caseNumber: z.string().trim().min(1).max(50),
    on: CalendarDay,
    result: z
      .enum(['dismissed', 'rejected', 'annulled'])
      .describe(
        'avvisat, avslag, upphävt (KL 13:8): what the ruling means for the decision. A higher court that refuses the ' +
          'municipality’s own appeal leaves the decision annulled.',
      ),
  }),
  z.strictObject({
    event: z.literal('appealed-further'),
    court: Court.describe('The court the judgment is appealed to'),
    caseNumber: z.string().trim().min(1).max(50).optional(),
    on: CalendarDay,
    by: z.enum(['appellant', 'municipality']),
  }),
  z.strictObject({
    event: z.enum(['leave-granted', 'leave-refused']).describe('Prövningstillstånd (KL 13:12)'),
    court: Court,
    caseNumber: z.string().trim().min(1).max(50),
    on: CalendarDay,
  }),
  z.strictObject({
    event: z.literal('became-final'),
    on: CalendarDay.describe('The day the last ruling on the last appeal could no longer be appealed'),
  }),
])
export type CourtEvent = z.infer<typeof CourtEvent>
