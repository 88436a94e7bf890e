// The steps of a yearly plan on its way to the bodies: opened, its inputs gathered, its tasks' answers, its text.
import * as z from 'zod'
import { PlanYear } from '../domain/action/action.ts'
import { systemStamp } from '../domain/actor.ts'
import { MatterId, TaskId } from '../domain/identifier.ts'
import { planId } from '../domain/plan/action-plan.ts'
import { applyPlanTask as applyRule, takeUpText } from '../domain/plan/apply-plan-task.ts'
import { gatherInputs } from '../domain/plan/gather-inputs.ts'
import { openPlan, planDocumentId } from '../domain/plan/open-plan.ts'
import { formerPlan } from '../domain/plan/plan-standing.ts'
import { FigureCount } from '../domain/register/register-figures.ts'
import { idOfRun } from '../runtime/new-id.ts'
import { lists } from '../store/lists.ts'
import { allPlans, factsOfActions, planOfMatter } from '../store/plan-parts.ts'
import { idsOfRoleHolders } from '../store/role-holders.ts'
import { type StepContext, step } from './step.ts'

/** Opens the year's plan and its matter; a year that has its plan is left as it is. */
export const openActionPlan = step(z.strictObject({ year: PlanYear }), async ({ year }, context) => {
  const { store, moment, run } = context
  const [existing, document, informedIds] = await Promise.all([
    store.find('action-plan', planId(year)),
    store.find('document', planDocumentId),
    idsOfRoleHolders(store, ['coordinator', 'security-chief'], moment.today),
  ])
  const former = existing && (await store.find('matter', existing.state.matterId))
  const opened = openPlan(year, {
    existing,
    formerMatter: former?.state,
    document,
    matterId: idOfRun(run),
    actor: systemStamp,
    informedIds,
    now: moment.now,
  })
  return { decision: opened?.decision, output: { next: opened ? 'opened' : 'exists' } }
})

/** The requirements that no system fulfils as it should, by the level that asks for them. */
async function gapsByLevel({ store, moment }: StepContext): Promise<number[]> {
  const list = { table: 'register', index: 'gsi3', partition: lists.figures } as const
  const count = new FigureCount(moment.today)
  for await (const facts of store.sortKeys(list)) count.add(facts)
  return count.units.reduce(
    (sums, { gaps }) => sums.map((sum, level) => sum + (gaps.byLevel[level] ?? 0)),
    [0, 0, 0, 0],
  )
}

export const gatherPlanInputs = step(
  z.strictObject({ matterId: MatterId }),
  async ({ matterId }, context) => {
    const { store, moment } = context
    const { state: matter } = await store.load('matter', matterId)
    if (matter.phase.name === 'closed') return { output: { next: 'closed' } }
    const plan = await planOfMatter(store, matter)
    const [gaps, facts, plans] = await Promise.all([
      gapsByLevel(context),
      factsOfActions(store),
      allPlans(store),
    ])
    const former = formerPlan(
      plan.state.year,
      plans.map(({ state }) => state),
    )
    const { decision } = gatherInputs(plan, { gapsByLevel: gaps, facts, former }, moment)
    return { decision, output: { next: 'gathered' } }
  },
)

export const applyPlanTask = step(
  z.strictObject({ taskId: TaskId }),
  async ({ taskId }, { store, moment }) => {
    const { state: task } = await store.load('task', taskId)
    const matter = await store.load('matter', task.matterId)
    if (matter.state.phase.name === 'closed') return { output: { next: 'closed' } }
    const plan = await planOfMatter(store, matter.state)
    const { decision, next } = applyRule(matter, plan, task, moment)
    return { decision, output: { next } }
  },
)

export const takeUpPlanText = step(
  z.strictObject({ matterId: MatterId, draftNumber: z.int() }),
  async ({ matterId, draftNumber }, { store, moment }) => {
    const matter = await store.load('matter', matterId)
    if (matter.state.phase.name === 'closed') return { output: { next: 'closed' } }
    const { state: draft } = await store.load('draft', `${matterId}/${draftNumber}`)
    const { decision, next } = takeUpText(matter, draft, moment)
    return { decision, output: { next } }
  },
)
