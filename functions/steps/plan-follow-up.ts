// The steps after the board has decided a plan: it is marked as adopted, and those who answer for its actions are told.
import * as z from 'zod'
import { MatterId } from '../domain/identifier.ts'
import { adoptPlan as adoptRule, tellOwners } from '../domain/plan/adopt-plan.ts'
import { actionsOf, planOfMatter } from '../store/plan-parts.ts'
import { step } from './step.ts'

const Input = z.strictObject({ matterId: MatterId })

export const adoptPlan = step(Input, async ({ matterId }, { store, moment }) => {
  const { state: matter } = await store.load('matter', matterId)
  const plan = await planOfMatter(store, matter)
  return { decision: adoptRule(plan, matter, moment), output: { next: 'adopted' } }
})

export const tellActionOwners = step(Input, async ({ matterId }, { store, moment }) => {
  const { state: matter } = await store.load('matter', matterId)
  const { state: plan } = await planOfMatter(store, matter)
  const decision = tellOwners(plan, await actionsOf(store, plan), moment)
  return { decision, output: { next: 'told' } }
})
