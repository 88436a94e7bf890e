// An action (åtgärd): what someone shall have done by a day, and where the need for it comes from.
import * as z from 'zod'
import { ActorStamp } from '../actor.ts'
import { CalendarDay } from '../calendar/calendar-day.ts'
import { Level } from '../classification/class-levels.ts'
import { Instant, MatterId, MeetingId, PersonId, Slug, SortableId } from '../identifier.ts'
import { UnitPath } from '../organisation/unit-path.ts'
import { RequirementId } from '../requirement/requirement-catalogue.ts'

const text = (max: number) => z.string().trim().min(1).max(max)

/** What the action mends. Incidents and reviews become sources as their processes are built. */
export const ActionSource = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('gap'), systemId: Slug, requirementId: RequirementId, level: Level }),
  z.object({ kind: z.literal('report'), period: z.string().describe('Of the status report') }),
  z.object({
    kind: z.literal('assignment'),
    matterId: MatterId,
    meetingId: MeetingId,
    assignment: z.int().describe('Position among the assignments of the decision'),
  }),
])
export type ActionSource = z.infer<typeof ActionSource>

export const Action = z.object({
  kind: z.literal('action'),
  id: SortableId,
  title: text(200).describe('May say what is missing: never in a mail'),
  source: ActionSource,
  unitId: Slug,
  unitPath: UnitPath,
  ownerId: PersonId,
  dueOn: CalendarDay,
  createdBy: ActorStamp,
  createdAt: Instant,
  status: z.enum(['open', 'done', 'cancelled']),
  closedAt: Instant.optional(),
  closedBy: ActorStamp.optional(),
  closingNote: text(2000).optional(),
})
export type Action = z.infer<typeof Action>
