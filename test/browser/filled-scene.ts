// A Monday in January on which something of every kind is under way, so that every page has something to show.
import { people } from '../../local/demo/year-stage.ts'
import { IncidentScene } from '../e2e/incident-scene.ts'
import { on, PlanScene } from '../e2e/plan-scene.ts'
import { PolicyMatter } from '../e2e/policy-matter.ts'
import { recordDocument } from '../e2e/recorded-document.ts'
import { registerRealThings } from '../e2e/register-ids.ts'
import { proposalOf, RegisterScene, social } from '../e2e/register-scene.ts'
import { freezeReport, startAnnualReport } from '../e2e/report-scene.ts'
import { reorganisationPlan } from '../e2e/request-bodies.ts'
import { chairOf, importPeople } from '../e2e/role-people.ts'
import type { TestCloud } from '../e2e/test-cloud.ts'
import { UrgentReport } from '../e2e/urgent-report.ts'

const { coordinator, employee, securityChief } = people

/** When the scene's cloud begins: a Sunday, so that there is a day with its seal before the scene's own. */
export const sceneBegins = '2027-01-17T08:00:00.000Z'
const sceneDay = on('2027-01-18')

/** What the names in an address stand for, `matterId` and the like. */
export type SceneIds = Readonly<Record<string, string>>

/** A document with two versions, recorded the day before. */
async function setDocument(world: TestCloud): Promise<void> {
  const document = { id: 'inspelad', title: 'Informationssäkerhetspolicy för Alingsås kommun' }
  await recordDocument(world, { ...document, label: '1.0', validFrom: '2015-03-25' })
  await recordDocument(world, document)
  await world.cloud.settle()
  await world.stage.waitUntil(sceneDay)
}

/** A matter at each of five steps, a decided document, and the tasks that come of them. */
async function setMatters(world: TestCloud): Promise<Record<string, string>> {
  const registered = await PolicyMatter.start(world, 'Riktlinjer för behörighet')
  const reviewed = await (await PolicyMatter.start(world, 'Policy för distansarbete')).toReview()
  const consulted = await PolicyMatter.start(world, 'Informationssäkerhetspolicy för Alingsås kommun')
  await consulted.toConsultation(['socialnamnden', 'it-enheten', 'avrf'])
  const drafted = await (await PolicyMatter.start(world, 'Policy för loggning')).toDrafting()
  await drafted.upload('# Policy\n\nLoggar sparas.\n')
  await drafted.upload('# Policy\n\nLoggar sparas i ett år.\n')
  const placed = await (await PolicyMatter.start(world, 'Policy för säkerhetskopiering')).toAgenda()
  const { phase } = await placed.read()
  if (phase.name !== 'deliberation' || phase.meetingId === undefined)
    throw new Error('No meeting has the matter')
  return {
    matterId: consulted.id,
    placedMatterId: placed.id,
    draftedMatterId: drafted.id,
    meetingId: phase.meetingId,
    registrationTaskId: (await registered.openTask('register-matter')).id,
    reviewTaskId: (await reviewed.openTask('review-draft', 'legal-counsel')).id,
    opinionTaskId: (await consulted.openTask('give-opinion', 'it-enheten')).id,
    taskId: (await registered.openTask('register-matter')).id,
    documentId: 'inspelad',
    label: '2.0',
  }
}

/** Systems and assets, one classified, one whose class is proposed, one with a gap, an exception and an action. */
async function setRegister(world: TestCloud): Promise<Record<string, string>> {
  const things = await registerRealThings(world)
  const register = new RegisterScene(world)
  const parts = { systemIds: [things.systemId] }
  const decided = await register.registerAsset(
    'Ansökningar om ekonomiskt bistånd',
    {},
    { ...parts, proposal: proposalOf([3, 2, 2, 3]) },
  )
  await register.answer(
    social.owner,
    { kind: 'decide-classification', round: 1, outcome: 'accept' },
    decided.id,
  )
  const proposed = await register.registerAsset(
    'Utredningar',
    {},
    { ...parts, proposal: proposalOf([2, 2, 1, 2]) },
  )
  const [task] = await register.tasks(social.owner, 'decide-classification', proposed.id)
  return {
    ...things,
    unclassifiedAssetId: things.assetId,
    assetId: decided.id,
    number: '1',
    classificationTaskId: task?.id ?? '',
  }
}

/** An incident whose clocks run. */
async function setIncident(world: TestCloud): Promise<Record<string, string>> {
  const incident = new IncidentScene(world)
  await incident.report(employee, '2027-01-18', { type: 'outage', unitId: 'socialforvaltningen' })
  await incident.call('triageIncident', coordinator, {
    body: {
      type: 'outage',
      assetIds: [],
      systemIds: [],
      unitIds: ['socialforvaltningen'],
      suppliers: [],
      affectedPersons: 400,
      facts: { sectors: ['public-administration'], activityLimitedHours: 5, fallbackHours: 14 },
    },
    ifMatch: await incident.version(),
  })
  await incident.call('decideSignificance', coordinator, {
    body: {
      significant: true,
      reason: 'Fyra timmar har passerat.',
      knownAt: (await world.cloud.now()).toISOString(),
    },
  })
  return { incidentId: incident.id }
}

/** Next year's plan with two actions, the month's report, last year's report with its figures, and one out of turn. */
async function setPlanAndReports(world: TestCloud): Promise<Record<string, string>> {
  const plans = new PlanScene(world)
  const first = await plans.registerAction()
  await plans.registerAction({ title: 'Öva återläsning av verksamhetssystemen' })
  const plan = await plans.start(2028)
  await plans.toDrafting(plan, '2027.120 KS')
  await world.api.call('startStatusReport', { as: coordinator, body: { period: '2027-01' } })
  await startAnnualReport(world, 2026)
  await freezeReport(world, 2026)
  const urgent = await UrgentReport.begin(world)
  return {
    planActionId: first.id,
    planMatterId: plan.id,
    planYear: '2028',
    period: '2027-01',
    year: '2026',
    figureId: 'N1',
    reportId: urgent.id,
  }
}

/** What belongs to the organisation: a decision of a chair alone, and a reorganisation to come. */
async function setOrganisation(world: TestCloud): Promise<Record<string, string>> {
  const chair = chairOf('ks')
  await importPeople(world, chair.people)
  const { body: decision } = await world.api.call('makeChairDecision', {
    as: chair.id,
    params: { bodyId: 'ks' },
    body: {
      title: 'Akut utbyte',
      decision: 'Tjänsten byts ut.',
      subject: 'ordinary',
      urgencyReason: 'Sårbarheten utnyttjas redan.',
    },
  })
  const { body: reorganisation } = await world.api.call('planReorganisation', {
    as: coordinator,
    body: reorganisationPlan,
  })
  return {
    bodyId: 'ks',
    unitId: 'socialforvaltningen',
    personId: securityChief,
    seriesId: 'status-report',
    chairDecisionId: decision.id,
    reorganisationId: reorganisation.id,
    deputyId: 'sc.sommaren-2027.vik',
    day: '2027-01-17',
  }
}

/** Sets everything; takes some twenty seconds. */
export async function setScene(world: TestCloud): Promise<SceneIds> {
  await setDocument(world)
  const ids = {
    ...(await setMatters(world)),
    ...(await setRegister(world)),
    ...(await setIncident(world)),
    ...(await setPlanAndReports(world)),
    ...(await setOrganisation(world)),
  }
  await world.cloud.settle()
  return { ...ids, chain: `matter:${ids['matterId']}` }
}
