// How many DynamoDB requests each route of incidents may make, counted while an incident goes from its report to its end.
import { afterAll, beforeAll } from 'vitest'
import type { RouteName } from '../../functions/api/contract.ts'
import { addDays } from '../../functions/domain/calendar/calendar-day.ts'
import type { ApiRequest } from '../../local/client/api-client.ts'
import { incidentBudgets } from './incident-budgets.ts'
import { people } from './incident-scene.ts'
import { holdBudgets, ReadMeter } from './read-meter.ts'
import { RegisterScene, social } from './register-scene.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'

let world: TestCloud
let meter: ReadMeter

const as = people.coordinator
const measure = <N extends RouteName>(name: N, request: ApiRequest<N>, doing?: string) =>
  meter.measure(name, request, doing)

async function measureReport(): Promise<string> {
  const discoveredOn = await world.stage.today()
  const { body } = await measure('reportIncident', {
    as: people.employee,
    body: { protectiveSecurity: 'no', title: 'Fel', description: 'Ett fel.', discoveredOn },
  })
  await world.cloud.settle()
  return body.id
}

async function measureTriage(incidentId: string): Promise<void> {
  const register = new RegisterScene(world)
  const { id: systemId } = await register.registerSystem('Socialsystemet')
  const { id: assetId } = await register.registerAsset('Akter', {}, { systemIds: [systemId] })
  const params = { incidentId }
  const { etag } = await measure('readIncident', { as, params })
  await measure('triageIncident', {
    as,
    params,
    body: {
      type: 'supplier',
      assetIds: [assetId],
      systemIds: [systemId],
      unitIds: [social.unitId],
      suppliers: [],
      facts: { sectors: ['public-administration'], persons: 4100 },
    },
    ifMatch: etag ?? '',
  })
  await measure('listIncidents', { as })
  await measure('listIncidents', { as: people.employee }, 'of one’s own')
  await measure('listIncidents', { as: social.chief }, 'of one’s units')
}

async function measureClocks(incidentId: string): Promise<void> {
  const params = { incidentId }
  await measure('decideSignificance', { as, params, body: { significant: true, reason: 'Betydande.' } })
  await world.cloud.settle()
  // The first of the clocks sounds, and the final report's time runs from the notification.
  await world.cloud.moveClock(new Date((await world.cloud.now()).getTime() + 13 * 3_600_000))
  await world.cloud.settle()
  await measure('acknowledgeAlarm', { as, params, body: { clock: 'early-warning' } })
  const sentAt = (await world.cloud.now()).toISOString()
  const sent = { sentAt, reference: 'CP-2027-000017' }
  await measure('recordReport', { as, params, body: { clock: 'notification', ...sent } })
  await measure('noteHandled', { as, params, body: { handledAt: sentAt } })
  await measure('decideNotToReport', { as, params, body: { reason: 'Felbedömt.' } })
  await measure('writeReportTexts', {
    as,
    params,
    body: { report: 'final', texts: [{ field: 'root-cause', text: 'Fel.' }] },
  })
  await measure('readReportFields', { as, params, query: { report: 'final' } })
  await world.cloud.settle()
}

async function measureBreach(incidentId: string): Promise<void> {
  const params = { incidentId }
  const breach = { unitId: 'socialnamnden', risk: 'high', sensitive: true } as const
  await measure('knowOfBreach', { as: social.chief, params, body: breach })
  const ofController = { as: social.chief, params: { ...params, controllerId: 'socialnamnden' } }
  await measure('decideNotToReportBreach', { ...ofController, body: { reason: 'Krypterat.' } })
  const declined = { step: 'decide', inform: false, reason: 'Krypterat.' } as const
  await measure('informPersons', { ...ofController, body: declined })
  await world.cloud.settle()
}

async function measureWork(incidentId: string): Promise<void> {
  const params = { incidentId }
  const at = (await world.cloud.now()).toISOString()
  const dueOn = addDays(await world.stage.today(), 30)
  await measure('addTimelineEntry', { as: people.employee, params, body: { at, text: 'Det hände.' } })
  const task = { title: 'Begär loggar', ownerId: people.itSecurity, dueOn }
  const { body } = await measure('addIncidentTask', { as, params, body: task })
  const incidentTaskId = body.details?.tasks[0]?.id ?? ''
  await measure('finishIncidentTask', { as: people.itSecurity, params: { ...params, incidentTaskId } })
  const action = { title: 'Avtala jour', unitId: social.unitId, ownerId: social.chief, dueOn }
  await measure('drawLesson', { as, params, body: { text: 'Jour saknades.', action } })
  const { etag } = await world.api.call('readIncident', { as, params })
  await measure('closeIncident', { as, params, body: { summary: 'Klart.' }, ifMatch: etag ?? '' })
}

beforeAll(async () => {
  world = await startTestCloud()
  meter = new ReadMeter(world)
  await world.stage.waitUntil(addDays(await world.stage.today(), 1))
  const incidentId = await measureReport()
  await measureTriage(incidentId)
  await measureClocks(incidentId)
  await measureBreach(incidentId)
  await measureWork(incidentId)
})
afterAll(() => world.close())

holdBudgets(incidentBudgets, () => meter)
