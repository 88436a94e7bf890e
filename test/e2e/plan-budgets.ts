// How many DynamoDB requests the routes of plans, and those of actions that no gap has, may make.
import { type Budget, command, page } from './read-meter.ts'

export const planBudgets: Record<string, Budget> = {
  registerAction: {
    reads: 3,
    transactions: 1,
    because: 'The place, and the roles of whoever is to have it',
  },
  'registerAction for a plan': {
    reads: 6,
    transactions: 1,
    because: 'As without a plan; the plan, its matter, and the actions it depends on, here one at once',
  },
  'listActions due in a month of one unit': {
    reads: 3,
    transactions: 0,
    because: 'Days stand in order within each unit: the list of units, and a Query for each that is seen',
  },
  listMyActions: page,
  changeAction: {
    reads: 4,
    transactions: 1,
    because: 'The action, its place, and the roles of whoever is to have it',
  },
  reportProgress: command(1),
  startPlan: {
    reads: 5,
    transactions: 1,
    because: 'The plan and the document may be there already, and two roles are told: a Query for each',
  },
  listPlans: page,
  readPlan: {
    reads: 5,
    transactions: 0,
    because: 'How it stands follows from all plans; its actions at once, the units’ names, and its matter',
  },
  addPlanItem: { reads: 4, transactions: 1, because: 'The plan, its matter and the action' },
  removePlanItem: { reads: 4, transactions: 1, because: 'The plan, its matter and the action' },
  rankPlan: command(2),
  writePlanText: {
    reads: 6,
    transactions: 1,
    because: 'The plan, its matter, its actions at once, the units’ names, and the drafts before',
  },
}
