// How many DynamoDB requests the routes of actions and plans make, measured at the embedded cloud.
import { afterAll, beforeAll } from 'vitest'
import { planBudgets } from './plan-budgets.ts'
import { itManager, PlanScene, planningOf } from './plan-scene.ts'
import { coordinator } from './policy-matter.ts'
import { holdBudgets, ReadMeter } from './read-meter.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'

const year = 2028
const as = coordinator
const protectiveSecurity = 'no'
const source = { kind: 'law', reference: 'MCFFS 2026:8' } as const

let world: TestCloud
let meter: ReadMeter

beforeAll(async () => {
  world = await startTestCloud({ startsAt: '2027-11-01T07:00:00.000Z' })
  meter = new ReadMeter(world)
  const scene = new PlanScene(world)
  await meter.measure('startPlan', { as, body: { year } })
  await world.cloud.settle()
  const planning = planningOf()
  const { body: action } = await meter.measure('registerAction', {
    as,
    body: { protectiveSecurity, planning, source },
  })
  const { body: item } = await meter.measure(
    'registerAction',
    {
      as,
      body: {
        protectiveSecurity,
        planning: planningOf({ dependsOn: [action.id] }),
        source,
        planYear: year,
      },
    },
    'for a plan',
  )
  const params = { actionId: action.id }
  const period = { unitId: 'it-enheten', dueIn: '2028-06' }
  await meter.measure('listActions', { as, query: period }, 'due in a month of one unit')
  await meter.measure('listMyActions', { as: itManager, query: {} })
  await meter.measure('changeAction', { as, params, body: { protectiveSecurity, planning }, ifMatch: '"1"' })
  await meter.measure('reportProgress', {
    as: itManager,
    params,
    body: { status: 'in-progress' },
    ifMatch: '"2"',
  })
  await meter.measure('addPlanItem', { as, params: { year }, body: { actionId: action.id } })
  await meter.measure('listPlans', { as })
  const { etag } = await meter.measure('readPlan', { as, params: { year } })
  const ranking = [action.id, item.id]
  await meter.measure('rankPlan', { as, params: { year }, body: { ranking }, ifMatch: etag ?? '' })
  await meter.measure('removePlanItem', { as, params: { year, actionId: action.id } })
  await meter.measure('writePlanText', { as, params: { year } })
  await scene.read(year)
})
afterAll(() => world.close())

holdBudgets(planBudgets, () => meter)
