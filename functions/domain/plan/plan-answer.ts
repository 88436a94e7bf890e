// What is answered in the three tasks of a plan: the draft is done, the council's order, and what the director finances.
import * as z from 'zod'
import { CalendarDay } from '../calendar/calendar-day.ts'
import { SortableId } from '../identifier.ts'
import { mostItems } from './action-plan.ts'

const note = z.string().trim().min(1).max(2000)

/** The items stand in the plan already; what is said here is why they are these. */
export const DraftPlanAnswer = z.strictObject({
  kind: z.literal('draft-plan'),
  introduction: z.string().trim().min(1).max(20_000).describe('Inledning: what the year is about, and why'),
})

/** The order of the council for information security, recorded by whoever convened it. */
export const RankPlanAnswer = z.strictObject({
  kind: z.literal('rank-plan'),
  ranking: z
    .array(SortableId)
    .min(1)
    .max(mostItems)
    .describe('Every item of the plan, the most urgent first'),
  metOn: CalendarDay.optional().describe(
    'The day of the council’s meeting; left out: it was asked in writing',
  ),
  note: note.optional(),
})

/** What each item gets. */
export const FinancePlanAnswer = z.strictObject({
  kind: z.literal('finance-plan'),
  items: z
    .array(
      z.strictObject({
        actionId: SortableId,
        financed: z.boolean(),
        amount: z.int().min(0).max(1_000_000_000).optional().describe('Whole kronor'),
      }),
    )
    .min(1)
    .max(mostItems)
    .describe('Every item of the plan'),
})
