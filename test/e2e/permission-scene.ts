// A cloud with a person for every role and a real thing for every name in a path: what the permission table is tried on.
import type { Route } from '../../functions/api/contract/route.ts'
import { addDays } from '../../functions/domain/calendar/calendar-day.ts'
import { incidentRealThings } from './incident-scene.ts'
import { coordinator, PolicyMatter } from './policy-matter.ts'
import { rawCall } from './raw-call.ts'
import { registerRealThings } from './register-ids.ts'
import { startRealReports } from './report-scene.ts'
import { reorganisationPlan } from './request-bodies.ts'
import { allowSignIn, chairOf, importPeople, peopleOfAllRoles } from './role-people.ts'
import { startTestCloud } from './test-cloud.ts'

/** Signs in, and is in no register. */
export const stranger = 'utanfor.registret'

export async function startPermissionScene() {
  const world = await startTestCloud()
  await importPeople(world, peopleOfAllRoles)
  await allowSignIn(world, [stranger])
  // From here it is ten o'clock in Stockholm, so that no test runs over midnight.
  await world.stage.waitUntil(addDays(await world.stage.today(), 1))
  const matter = await PolicyMatter.start(world)
  await matter.toReview()
  const review = await matter.openTask('review-draft', 'legal-counsel')
  const recorded = await rawCall(world, 'POST', '/documents/inspelad/versions', {
    as: coordinator,
    json: {
      label: '1.0',
      head: {
        documentType: 'policy',
        title: 'Inspelad',
        appliesTo: ['Alla'],
        validity: 'until-further-notice',
        reviseBy: '2030-01-01',
        responsibleRole: 'coordinator',
      },
      decidingBody: 'Kommunfullmäktige',
      diaryNumber: '2019.210 KS',
      paragraph: 1,
      decidedOn: '2019-06-19',
      validFrom: '2019-07-15',
      text: { fileName: 'a.md', mediaType: 'text/markdown', base64: Buffer.from('# A').toString('base64') },
    },
  })
  if (recorded.status !== 201) throw new Error(recorded.text)
  const { body: meetings } = await world.api.call('listMeetings', {
    as: coordinator,
    params: { bodyId: 'ks' },
    query: { limit: 1 },
  })
  const boardChair = chairOf('ks')
  await importPeople(world, boardChair.people)
  const { body: chairDecision } = await world.api.call('makeChairDecision', {
    as: boardChair.id,
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
  const today = await world.stage.today()
  const { body: deputy } = await world.api.call('appointDeputy', {
    as: coordinator,
    params: { personId: 'ma.lisa.hjort' },
    body: {
      deputyId: 'ma.nils.back',
      role: 'employee',
      unitId: 'barn-och-ungdomsforvaltningen',
      scope: ['policy-adoption'],
      validFrom: today,
      validTo: today,
    },
  })
  const { body: report } = await world.api.call('startExtraordinaryReport', {
    as: coordinator,
    body: { cause: 'special-reasons', reason: 'En prövning av behörigheterna.' },
  })
  const planYear = Number(today.slice(0, 4)) + 1
  await world.api.call('startPlan', { as: coordinator, body: { year: planYear } })
  const realIds: Record<string, string> = {
    ...(await registerRealThings(world)),
    ...(await incidentRealThings(world)),
    bodyId: 'ks',
    chain: `matter:${matter.id}`,
    chairDecisionId: chairDecision.id,
    day: today,
    deputyId: deputy.id,
    documentId: 'inspelad',
    label: '1.0',
    matterId: matter.id,
    meetingId: meetings.items[0]?.id ?? '',
    number: '1',
    ...(await startRealReports(world)),
    personId: 'ma.lisa.hjort',
    reorganisationId: reorganisation.id,
    reportId: report.id,
    role: 'chair',
    seriesId: 'status-report',
    taskId: review.id,
    unitId: 'ks',
  }
  // The seal of today is written at half past midnight.
  await world.stage.waitUntil(addDays(await world.stage.today(), 1))
  // A plan is of a year to come, a report of one that has ended.
  const idsFor = ({ path }: Route): Record<string, string> =>
    path.startsWith('/action-plans/') ? { ...realIds, year: String(planYear) } : realIds
  return { world, matter, realIds, idsFor }
}
