// The budget of DynamoDB requests of the routes of extraordinary reports, measured one by one.
import { afterAll, beforeAll } from 'vitest'
import { addDays } from '../../functions/domain/calendar/calendar-day.ts'
import { coordinator } from './policy-matter.ts'
import { holdBudgets, ReadMeter } from './read-meter.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'
import { startOfReport } from './urgent-bodies.ts'
import { urgentBudgets } from './urgent-budgets.ts'
import { director, reportIt, securityChief, UrgentReport } from './urgent-report.ts'

let world: TestCloud
let meter: ReadMeter

beforeAll(async () => {
  world = await startTestCloud({ startsAt: '2027-03-01T07:00:00.000Z' })
  meter = new ReadMeter(world)
  await world.stage.waitUntil(addDays(await world.stage.today(), 1))
  const body = { ...startOfReport, cause: 'special-reasons' as const }
  const { body: started } = await meter.measure('startExtraordinaryReport', { as: coordinator, body })
  await world.cloud.settle()
  const report = new UrgentReport(world, started.id)
  const params = { reportId: report.id }
  await report.toDecision()
  await report.answer(await report.openTask('decide-extraordinary-report'), reportIt)
  await meter.measure('listExtraordinaryReports', { as: coordinator })
  await meter.measure('readExtraordinaryReport', { as: coordinator, params })
  const informedAt = (await world.cloud.now()).toISOString()
  await meter.measure('recordInformed', {
    as: securityChief,
    params,
    body: { personId: director, informedAt, channels: ['phone'] },
  })
  await world.cloud.settle()
  await report.inform('fv.linnea.borg', securityChief)
  await meter.measure('chooseReportRoute', { as: securityChief, params, body: { way: 'next-meeting' } })
})
afterAll(() => world.close())

holdBudgets(urgentBudgets, () => meter)
