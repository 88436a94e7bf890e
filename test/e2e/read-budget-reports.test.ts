// How many DynamoDB requests the routes of reports make, measured at the embedded cloud: a report that is counted anew, and one that is frozen.
import { afterAll, beforeAll } from 'vitest'
import { givenText } from '../domain/given.ts'
import { coordinator } from './policy-matter.ts'
import { holdBudgets, ReadMeter } from './read-meter.ts'
import { RegisterScene } from './register-scene.ts'
import { reportBudgets } from './report-budgets.ts'
import { freezeReport } from './report-scene.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'

const year = 2026
const period = '2027-02'
const as = coordinator

let world: TestCloud
let meter: ReadMeter

/** The month's report, and the year's while its figures are still counted anew. */
async function measureUnfrozen(): Promise<void> {
  await meter.measure('startStatusReport', { as, body: { period } })
  await world.cloud.settle()
  await meter.measure('listStatusReports', { as, query: {} })
  await meter.measure('readStatusReport', { as, params: { period } })
  await meter.measure('startAnnualReport', { as, body: { year } })
  await world.cloud.settle()
  await meter.measure('listAnnualReports', { as, query: {} })
  const params = { year: String(year) }
  await meter.measure('readAnnualReport', { as, params, query: {} })
  await meter.measure('readAnnualFigures', { as, params })
}

beforeAll(async () => {
  world = await startTestCloud({ startsAt: '2027-03-01T08:00:00.000Z' })
  meter = new ReadMeter(world)
  // A register that holds nothing would hide what it costs to read it.
  await new RegisterScene(world).registerSystem('Journalen', {}, coordinator)
  await measureUnfrozen()
  await freezeReport(world, year, { secretAnnex: givenText({ fileName: 'bilaga.pdf' }) })
  const params = { year: String(year) }
  await meter.measure('readAnnualFigures', { as, params }, 'as they were frozen')
  await meter.measure('readSecretAnnex', { as, params })
})
afterAll(() => world.close())

holdBudgets(reportBudgets, () => meter)
