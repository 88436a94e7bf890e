// An action (åtgärd): what someone shall have done by a day, what it costs, and where the need for it comes from.
import * as z from 'zod'
import { ActorStamp } from '../actor.ts'
import { CalendarDay } from '../calendar/calendar-day.ts'
import { Instant, PersonId, Slug, SortableId } from '../identifier.ts'
import { Role } from '../organisation/role.ts'
import { UnitPath } from '../organisation/unit-path.ts'
import { PolicyGoal } from './policy-goal.ts'
import { SourceReference } from './source-reference.ts'

const text = (max: number) => z.string().trim().min(1).max(max)

/** A year that a plan is made for. */
export const PlanYear = z.int().min(2000).max(2200)

export const Effort = z.object({
  hours: z.int().min(0).max(1_000_000).optional().describe('Work in hours'),
  cost: z.int().min(0).max(1_000_000_000).optional().describe('Whole kronor'),
})
export type Effort = z.infer<typeof Effort>

export const ActionSecrecy = z
  .enum(['internal', 'osl-18-8'])
  .describe('intern; sekretess enligt OSL 18:8 (säkerhets- och bevakningsåtgärder)')

/** Late is no status: it follows from the day. */
export const ActionStatus = z
  .enum(['not-started', 'in-progress', 'done', 'dropped'])
  .describe('ej påbörjad, pågår, klar, utgår')
export type ActionStatus = z.infer<typeof ActionStatus>

/** What an action was called before it could be under way. */
const formerWords: Readonly<Record<string, ActionStatus>> = { open: 'not-started', cancelled: 'dropped' }

/** What is planned of an action, and may be changed while it is open. */
const plannedFields = {
  title: text(200).describe('May say what is missing: never in a mail'),
  goal: PolicyGoal.optional(),
  ownerRole: Role.optional().describe('The role that answers for it, whoever holds it'),
  unitId: Slug,
  ownerId: PersonId,
  effort: Effort.optional(),
  startOn: CalendarDay.optional(),
  dueOn: CalendarDay,
  effectMeasure: text(500).optional().describe('Effektmått: how it shows that the action has worked'),
  dependsOn: z.array(SortableId).max(20).optional().describe('Actions that must be done before it'),
  secrecy: ActionSecrecy.optional().describe('internal when left out'),
}

/** The form of a plan for an action, as a person fills it in. */
export const ActionPlanning = z.strictObject({
  ...plannedFields,
  effort: z.strictObject(Effort.shape).optional(),
})
export type ActionPlanning = z.infer<typeof ActionPlanning>

export const Action = z.object({
  kind: z.literal('action'),
  id: SortableId,
  ...plannedFields,
  source: SourceReference,
  unitPath: UnitPath,
  createdBy: ActorStamp,
  createdAt: Instant,
  status: z.preprocess(
    (word) => (typeof word === 'string' ? (formerWords[word] ?? word) : word),
    ActionStatus,
  ),
  progressNote: text(2000).optional().describe('What was last said of how it goes'),
  progressedAt: Instant.optional(),
  label: z.string().max(20).optional().describe('As the plan numbers it: 2027-14'),
  proposedFor: PlanYear.optional().describe('The plan that is being prepared with it'),
  planYears: z.array(PlanYear).optional().describe('The adopted plans it stands in'),
  assignedOn: CalendarDay.optional().describe('When its owner was told'),
  lookOn: CalendarDay.optional().describe('When its owner is next reminded'),
  closedAt: Instant.optional(),
  closedBy: ActorStamp.optional(),
  closingNote: text(2000).optional(),
})
export type Action = z.infer<typeof Action>

export function isOpen({ status }: Pick<Action, 'status'>): boolean {
  switch (status) {
    case 'not-started':
    case 'in-progress':
      return true
    case 'done':
    case 'dropped':
      return false
    default:
      return status satisfies never
  }
}

export function isLate(action: Pick<Action, 'status' | 'dueOn'>, today: CalendarDay): boolean {
  return isOpen(action) && action.dueOn < today
}

/** What a mail calls it: its number in the plan, else the end of its id. Never its title. */
export function labelOf({ label, id }: Pick<Action, 'label' | 'id'>): string {
  return label ?? `Å-${id.slice(-6)}`
}
