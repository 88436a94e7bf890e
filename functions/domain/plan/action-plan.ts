// The yearly action plan (handlingsplan): which actions are proposed or decided for a year, in which order, with what money.
import * as z from 'zod'
import { PlanYear } from '../action/action.ts'
import { ActionSource } from '../action/action-source.ts'
import { ActorStamp } from '../actor.ts'
import { CalendarDay } from '../calendar/calendar-day.ts'
import { Instant, MatterId, SortableId } from '../identifier.ts'

const money = z.int().min(0).max(1_000_000_000).describe('Whole kronor')

/** Its place in the list is its rank. */
export const PlanItem = z.object({
  actionId: SortableId,
  carriedOver: z.boolean().describe('Stood open in the plan before'),
  financed: z.boolean().optional().describe('Missing until it has been examined'),
  amount: money.optional(),
})
export type PlanItem = z.infer<typeof PlanItem>

/** So that a plan fits in one item of the database with room to spare. */
export const mostItems = 200

/** What stood open on the day the inputs were gathered. */
export const PlanInputs = z.object({
  gatheredAt: Instant,
  gapsByLevel: z.array(z.int()).length(4).describe('Requirements that are not fulfilled, at level 0 to 3'),
  openActions: z.partialRecord(ActionSource, z.int()).describe('By where they come from'),
  openActionIds: z
    .array(SortableId)
    .describe('Open actions outside the plan before, at most a hundred: to choose among'),
  formerYear: PlanYear.optional(),
  carriedOver: z.array(SortableId).describe('What the plan before has not done'),
})
export type PlanInputs = z.infer<typeof PlanInputs>

export const ActionPlan = z.object({
  kind: z.literal('action-plan'),
  id: z
    .string()
    .regex(/^\d{4}$/)
    .describe('The year: there is one plan a year'),
  year: PlanYear,
  matterId: MatterId,
  openedBy: ActorStamp,
  openedAt: Instant,
  introduction: z.string().max(20_000).optional(),
  items: z.array(PlanItem).max(mostItems),
  inputs: PlanInputs.optional(),
  ranking: z
    .object({ by: ActorStamp, metOn: CalendarDay.optional(), note: z.string().max(2000).optional() })
    .optional()
    .describe('The council’s order, recorded by whoever convened it'),
  financedBy: ActorStamp.optional(),
  adoption: z
    .object({
      decidedOn: CalendarDay,
      validFrom: CalendarDay,
      bodyName: z.string(),
      paragraph: z.int(),
      withChanges: z.boolean(),
    })
    .optional(),
  lookOn: CalendarDay.optional().describe('When it is missed, or next reported on'),
})
export type ActionPlan = z.infer<typeof ActionPlan>

export const planId = (year: number): string => String(year)
