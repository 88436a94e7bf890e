// What is known of one consulted unit: what it was sent, what it answered, and what a clerk must look at.
import * as z from 'zod'
import { CalendarDay } from '../calendar/calendar-day.ts'
import { Slug, TaskId } from '../identifier.ts'
import { UnitKind } from '../organisation/unit.ts'
import { OpinionPosition } from '../task/task-answer.ts'

/** A longer time to answer (anstånd), asked for by the unit and decided by the handler. */
export const Respite = z.object({
  until: CalendarDay,
  status: z.enum(['asked', 'granted', 'declined']).describe('begärt, beviljat, avslaget'),
})
export type Respite = z.infer<typeof Respite>

/** What a clerk must look at in an opinion that is in. */
export const OpinionFlag = z
  .enum(['late', 'check-delegation', 'after-memo'])
  .describe('inkommet efter remisstid, kontrollera delegation, inkommet efter tjänsteskrivelsen')
export type OpinionFlag = z.infer<typeof OpinionFlag>

/** One consulted unit's status (domain 1.4, state 06). */
export const Opinion = z.object({
  unitId: Slug,
  unitName: z.string(),
  unitKind: UnitKind.optional().describe('Missing until the consultation is opened'),
  taskId: TaskId.optional(),
  status: z
    .enum(['sent', 'opened', 'respite', 'answered', 'late', 'abstained', 'missing'])
    .describe('skickat, öppnat, anstånd, svar, försenat svar, avstår, uteblivet'),
  position: OpinionPosition.optional(),
  respite: Respite.optional(),
  answeredOn: CalendarDay.optional().describe('The day the answer or the abstention came'),
  flags: z.array(OpinionFlag).optional(),
  formerUnitName: z
    .string()
    .optional()
    .describe('The unit that was asked, when another answers in its place'),
})
export type Opinion = z.infer<typeof Opinion>
