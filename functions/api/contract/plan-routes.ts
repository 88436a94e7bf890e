// The yearly action plan: started, filled with actions, ranked, and followed when it is decided.
import * as z from 'zod'
import { ActionStatus, PlanYear } from '../../domain/action/action.ts'
import { ActionSource } from '../../domain/action/action-source.ts'
import { PolicyGoal } from '../../domain/action/policy-goal.ts'
import { CalendarDay } from '../../domain/calendar/calendar-day.ts'
import { MatterId, MeetingId, Slug, SortableId } from '../../domain/identifier.ts'
import { Phase } from '../../domain/matter/phase.ts'
import { Role } from '../../domain/organisation/role.ts'
import { ActionPlan, mostItems } from '../../domain/plan/action-plan.ts'
import { noParams, noQuery, route } from './route.ts'

const group = 'plans'
export const planParams = z.strictObject({ year: z.coerce.number().pipe(PlanYear) })
const itemParams = planParams.extend({ actionId: SortableId })

const PlanStandingView = z
  .enum([
    'preparing',
    'missing-for-current-year',
    'never-adopted',
    'adopted',
    'in-force',
    'extended',
    'replaced',
  ])
  .describe(
    'bereds; saknas för innevarande år; fastställdes aldrig; fastställd; gällande; förlängd t.o.m. nytt beslut; ersatt',
  )

export const PlanView = ActionPlan.omit({ kind: true, id: true, lookOn: true }).extend({
  standing: PlanStandingView,
})

const count = z.int().min(0)

export const PlanRowView = z.object({
  rank: z.int(),
  label: z.string(),
  actionId: SortableId,
  title: z.string().optional().describe('Missing where it is secret (OSL 18:8)'),
  effectMeasure: z.string().optional(),
  goal: PolicyGoal.optional(),
  source: ActionSource,
  unitId: Slug,
  unitName: z.string(),
  ownerRole: Role.optional(),
  hours: z.int().optional(),
  cost: z.int().optional(),
  startOn: CalendarDay.optional(),
  dueOn: CalendarDay,
  status: ActionStatus,
  isLate: z.boolean(),
  isSecret: z.boolean(),
  carriedOver: z.boolean(),
  financed: z.boolean().optional(),
  amount: z.int().optional(),
})

/** A plan that nobody has begun has nothing but its year and how it stands. */
export const PlanDetails = PlanView.partial().extend({
  year: PlanYear,
  standing: PlanStandingView,
  phase: Phase.optional().describe('Where its matter is'),
  moved: z
    .object({
      from: MeetingId,
      because: z.enum(['cancelled', 'inquorate', 'urgent', 'late-notice']),
      to: MeetingId.optional(),
      sv: z.string(),
      en: z.string(),
    })
    .optional()
    .describe('The meeting it was moved from, and why: what hung on that day hangs on the new one'),
  rows: z.array(PlanRowView),
  progress: z.object({
    total: count,
    done: count,
    inProgress: count,
    notStarted: count,
    dropped: count,
    late: count,
    financed: count,
    cost: count,
    financedAmount: count,
  }),
  notTakenOver: z
    .array(SortableId)
    .describe('Open actions of an earlier plan that the plan after it did not take up'),
})

export const planRoutes = {
  startPlan: route({
    method: 'POST',
    path: '/action-plans',
    group,
    permission: 'plan:change',
    summary: 'Start the plan of a year by hand: its matter, and the work that leads to the board',
    description: 'The calendar starts it on 1 September of the year before. A year has one plan.',
    params: noParams,
    query: noQuery,
    body: z.strictObject({ year: PlanYear }),
    status: 201,
    response: PlanView.extend({ matterId: MatterId }),
  }),
  listPlans: route({
    method: 'GET',
    path: '/action-plans',
    group,
    permission: 'plan:read',
    summary: 'The plans of all years and how each stands today, the latest first',
    params: noParams,
    query: noQuery,
    status: 200,
    response: z.object({
      items: z.array(PlanView.pick({ year: true, matterId: true, adoption: true, standing: true })),
      missingForCurrentYear: z.boolean(),
    }),
  }),
  readPlan: route({
    method: 'GET',
    path: '/action-plans/{year}',
    group,
    permission: 'plan:read',
    summary:
      'A plan with its actions, how far it has come and what it costs; says so when the current year lacks one',
    params: planParams,
    query: noQuery,
    status: 200,
    response: PlanDetails,
  }),
  addPlanItem: route({
    method: 'POST',
    path: '/action-plans/{year}/items',
    group,
    permission: 'plan:change',
    summary: 'Propose an open action for the plan; it is ranked last',
    params: planParams,
    query: noQuery,
    body: z.strictObject({ actionId: SortableId }),
    status: 200,
    response: PlanView,
  }),
  removePlanItem: route({
    method: 'POST',
    path: '/action-plans/{year}/items/{actionId}/remove',
    group,
    permission: 'plan:change',
    summary: 'Take an action out of the plan; the action itself stays',
    params: itemParams,
    query: noQuery,
    status: 200,
    response: PlanView,
  }),
  rankPlan: route({
    method: 'PUT',
    path: '/action-plans/{year}/ranking',
    group,
    permission: 'plan:change',
    summary: 'Put the items of the plan in order, the most urgent first',
    params: planParams,
    query: noQuery,
    body: z.strictObject({ ranking: z.array(SortableId).min(1).max(mostItems) }),
    status: 200,
    response: PlanView,
    ifMatch: 'required',
  }),
}
