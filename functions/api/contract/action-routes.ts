// Actions: what someone shall have done, from whatever source, in whatever plan.
import * as z from 'zod'
import { Action, ActionPlanning, ActionStatus, PlanYear } from '../../domain/action/action.ts'
import { NamedSource } from '../../domain/action/source-reference.ts'
import { Slug, SortableId } from '../../domain/identifier.ts'
import { SecurityAnswer } from '../../domain/register/security-answer.ts'
import { noParams, noQuery, PageQuery, pageOf, route } from './route.ts'

const group = 'plans'
const actionParams = z.strictObject({ actionId: SortableId })
const text = (max: number) => z.string().trim().min(1).max(max)

export const ActionView = Action.omit({ kind: true })

const Period = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)
  .describe('A year or a month: 2027, 2027-05')

export const actionRoutes = {
  registerAction: route({
    method: 'POST',
    path: '/actions',
    group,
    permission: 'action:plan',
    summary:
      'Register an action that comes from an incident, a risk, an audit, a review, a report, an assignment or a law',
    description:
      'An action that is proposed for a plan becomes the plan’s last item, and its owner is told when the plan is adopted. An action of a gap is made at the system’s requirement.',
    params: noParams,
    query: noQuery,
    body: z.strictObject({
      protectiveSecurity: SecurityAnswer,
      planning: ActionPlanning,
      source: NamedSource,
      planYear: PlanYear.optional().describe('The plan it is proposed for'),
    }),
    status: 201,
    response: ActionView,
  }),
  listActions: route({
    method: 'GET',
    path: '/actions',
    group,
    permission: 'action:read',
    summary: 'Actions of the units that I may see, by unit and day',
    description:
      'Rows that a filter leaves out make the page shorter; the cursor says whether there are more.',
    params: noParams,
    query: PageQuery.extend({
      unitId: Slug.optional(),
      dueIn: Period.optional(),
      status: ActionStatus.optional(),
      planYear: z.coerce.number().pipe(PlanYear).optional().describe('In the adopted plan of the year'),
    }),
    status: 200,
    response: pageOf(ActionView),
  }),
  listMyActions: route({
    method: 'GET',
    path: '/me/actions',
    group,
    permission: 'me:read',
    summary: 'The actions that are mine, the first due first',
    params: noParams,
    query: PageQuery.extend({
      state: z.enum(['open', 'closed']).optional().describe('open when left out'),
    }),
    status: 200,
    response: pageOf(ActionView),
  }),
  readAction: route({
    method: 'GET',
    path: '/actions/{actionId}',
    group,
    permission: 'action:read',
    summary: 'One action: mine, or one of the units whose gaps I may see',
    params: actionParams,
    query: noQuery,
    status: 200,
    response: ActionView,
  }),
  changeAction: route({
    method: 'PUT',
    path: '/actions/{actionId}',
    group,
    permission: 'action:plan',
    summary: 'Plan an open action anew: owner, days, cost, measure of effect, dependencies',
    params: actionParams,
    query: noQuery,
    body: z.strictObject({ protectiveSecurity: SecurityAnswer, planning: ActionPlanning }),
    status: 200,
    response: ActionView,
    ifMatch: 'required',
  }),
  reportProgress: route({
    method: 'POST',
    path: '/actions/{actionId}/progress',
    group,
    permission: 'action:change',
    summary: 'Say how it goes',
    params: actionParams,
    query: noQuery,
    body: z.strictObject({ status: z.enum(['not-started', 'in-progress']), note: text(2000).optional() }),
    status: 200,
    response: ActionView,
    ifMatch: 'required',
  }),
  closeAction: route({
    method: 'POST',
    path: '/actions/{actionId}/close',
    group,
    permission: 'action:change',
    summary: 'The action is done, or is not to be done',
    params: actionParams,
    query: noQuery,
    body: z.strictObject({ status: z.enum(['done', 'dropped']), note: text(2000) }),
    status: 200,
    response: ActionView,
    ifMatch: 'required',
  }),
}
