// How many DynamoDB requests each route may make: a budget, counted at the embedded cloud while the route is called.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contract, type RouteName } from '../../functions/api/contract.ts'
import { addDays } from '../../functions/domain/calendar/calendar-day.ts'
import { TaskAnswer } from '../../functions/domain/task/task-answer.ts'
import type { ApiRequest } from '../../local/client/api-client.ts'
import { answerFor } from '../../local/demo/story-answers.ts'
import { calendarBudgets } from './calendar-tables.ts'
import { governanceBudgets } from './governance-budgets.ts'
import { incidentBudgets } from './incident-budgets.ts'
import { planBudgets } from './plan-budgets.ts'
import { coordinator, declarationOf, matterRequest, PolicyMatter } from './policy-matter.ts'
import { holdBudgets, ReadMeter } from './read-meter.ts'
import { registerBudgets } from './register-budgets.ts'
import { renderingBudgets } from './rendering-budgets.ts'
import { reportBudgets } from './report-budgets.ts'
import { reorganisationPlan } from './request-bodies.ts'
import {
  chairOf,
  consultedPeople,
  consultedPerson,
  consultedUnit,
  importPeople,
  somePerson,
} from './role-people.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'
import { urgentBudgets } from './urgent-budgets.ts'

const measuredHere = { ...governanceBudgets, ...calendarBudgets }

let world: TestCloud
let meter: ReadMeter

const measure = <N extends RouteName>(name: N, request: ApiRequest<N>, doing?: string) =>
  meter.measure(name, request, doing)

async function measureOrganisation(): Promise<void> {
  const as = coordinator
  const validFrom = await world.stage.today()
  await measure('readMe', { as })
  await measure('listUnits', { as, query: { limit: 5 } })
  const { body: unit, etag } = await measure('readUnit', { as, params: { unitId: 'valnamnden' } })
  const { kind: _kind, id: _id, ...change } = unit
  await measure('changeUnit', { as, params: { unitId: 'valnamnden' }, body: change, ifMatch: etag ?? '' })
  await measure('listPersons', { as, query: { limit: 5 } })
  await measure('listRoleHolders', { as, params: { role: 'committee-secretary' } })
  const owned = { role: 'system-owner' as const, unitId: 'it-enheten', validFrom }
  const personId = 'ma.nils.back'
  const { body: held } = await measure('assignRole', { as, params: { personId }, body: owned })
  const validTo = addDays(validFrom, 300)
  const { body: deputy } = await measure('appointDeputy', {
    as,
    params: { personId },
    body: { ...owned, deputyId: 'ma.lisa.hjort', scope: ['incident'], validTo },
  })
  await measure('readHandover', { as, params: { personId, deputyId: deputy.id } })
  await measure('endRole', { as, params: { personId, assignmentId: held.id }, body: { validTo } })
  await measure('listBodies', { as })
  await measure('readBody', { as, params: { bodyId: 'kf' } })
  await measure('readPerson', { as, params: { personId: as } })
  await measure('listFailedDeliveries', { as })
  const organisation = { persons: [somePerson('budget.person')] }
  await measure('importOrganisation', { as, body: { format: 'json', organisation } })
}

async function measureDecidedRules(): Promise<void> {
  const as = coordinator
  const { body: rules, etag } = await measure('readRules', { as })
  await measure('changeRules', { as, body: rules, ifMatch: etag ?? '' })
  const params = { bodyId: 'valnamnden' }
  const decidedOn = await world.stage.today()
  const order = { decidedOn, paragraph: 1, validFrom: decidedOn }
  await measure('recordDelegationOrder', { as, params, body: order })
  await measure('listDelegationOrders', { as, params })
}

async function measureReorganisations(): Promise<void> {
  const as = coordinator
  const { body: planned } = await measure('planReorganisation', { as, body: reorganisationPlan })
  const params = { reorganisationId: planned.id }
  const { etag } = await measure('readReorganisation', { as, params })
  await measure('readReorganisationObjects', { as, params })
  await measure('listReorganisations', { as })
  await measure('changeReorganisation', { as, params, body: reorganisationPlan, ifMatch: etag ?? '' })
  await measure('reviewReorganisation', {
    as: 'kj.elin.sandberg',
    params,
    body: { verdict: 'approve' },
  })
}

async function measureDocuments(): Promise<void> {
  const as = coordinator
  const params = { documentId: 'budget' }
  const version = (label: string, validFrom: string) => ({
    label,
    head: matterRequest().head,
    decidingBody: 'Kommunfullmäktige',
    diaryNumber: '2019.210 KS',
    paragraph: 1,
    decidedOn: '2019-01-01',
    validFrom,
    text: { fileName: 'a.md', mediaType: 'text/markdown' as const, base64: 'IyBB' },
  })
  await measure('recordVersion', { as, params, body: version('1.0', '2019-02-01') }, 'of a new document')
  await measure('recordVersion', { as, params, body: version('2.0', '2020-02-01') }, 'of a later version')
  await measure('listDocuments', { as })
  await measure('readDocument', { as, params })
  await measure('listVersions', { as, params })
  await measure('readVersionText', { as, params: { ...params, label: '1.0' } })
  await measure('readVersionInForce', { as, params })
  await measure('compareVersion', { as, params: { ...params, label: '2.0' } })
  await measure('findOutdatedNamesInVersion', { as, params: { ...params, label: '2.0' } })
  const { body: rules, etag } = await world.api.call('readRules', { as })
  const editorialChanges = { allowed: true, basis: 'KF 2020-02-26 § 31' }
  await world.api.call('changeRules', { as, body: { ...rules, editorialChanges }, ifMatch: etag ?? '' })
  await measure('changeEditorially', { as, params, body: { replacements: [{ from: 'A', to: 'B' }] } })
}

/** A matter on its way to a body, each of its tasks measured where a kind reads more than another. */
async function measureMatter(): Promise<PolicyMatter> {
  const as = coordinator
  const { body } = await measure('startMatter', { as, body: matterRequest('Budget') })
  await world.cloud.settle()
  const matter = new PolicyMatter(world, body.id)
  const params = { matterId: matter.id }
  const complete = async (
    task: Awaited<ReturnType<typeof matter.openTask>>,
    answer: object,
    doing: string,
  ) => {
    const body = { answer: TaskAnswer.parse(answer) }
    const call = { as: task.assignee.personId, params: { taskId: task.id }, body }
    await measure('completeTask', call, doing)
    await world.cloud.settle()
  }
  await measure('verifyMatter', { as, params })
  await complete(await matter.openTask('register-matter'), answerFor.registration, 'to register')
  const bytes = Buffer.from('# Budget\n')
  const declared = await measure('declareDraft', { as, params, body: declarationOf(bytes) })
  await world.stage.put(declared.body.uploadUrl, declared.body.uploadHeaders, bytes)
  await measure('confirmDraft', { as, params: { ...params, number: 1 } })
  await measure('compareDraft', { as, params: { ...params, number: 1 } })
  await measure('findOutdatedNamesInDraft', { as, params: { ...params, number: 1 } })
  await complete(await matter.openTask('write-draft'), answerFor.draft(1), 'with a draft')
  for (const review of await matter.openTasks('review-draft'))
    await complete(review, answerFor.approval, 'with a review')
  const unitIds = [consultedUnit.id, 'fabs-ab', 'avrf']
  const lastAnswerDay = addDays(await world.stage.today(), 30)
  const plan = { kind: 'plan-consultation', plan: { decision: 'consult', unitIds, lastAnswerDay } }
  await complete(await matter.openTask('plan-consultation'), plan, 'with three units to consult')
  const consulted = { as: consultedPerson, params }
  await measure('listDrafts', { as, params })
  await measure('readDraftText', { as, params: { ...params, number: 1 } })
  await measure('listDrafts', consulted, 'by a consulted unit')
  await measure('readDraftText', { ...consulted, params: { ...params, number: 1 } }, 'by a consulted unit')
  const opinions = await matter.openTasks('give-opinion')
  for (const task of opinions) await complete(task, answerFor.opinion(task), 'with an opinion')
  await matter.answer(
    await matter.openTask('compile-consultation'),
    answerFor.compilation((await matter.read()).opinions),
  )
  await matter.answer(await matter.openTask('write-memo'), answerFor.memo)
  for (const _ of ['security-chief', 'municipal-director'])
    await matter.answer(await matter.openTask('sign-memo'), { kind: 'sign-memo', signed: true })
  await measure('listMatters', { as })
  await measure('readMatter', { as, params })
  await measure('listMatterTasks', { as, params })
  await measure('readMatterHistory', { as, params })
  const chain = `matter:${matter.id}`
  await measure('readChain', { as, params: { chain } })
  await measure('verifyChain', { as, params: { chain } })
  return matter
}

/** A consultation with a unit that asks for time, and ends before it has answered. */
async function measureConsultation(): Promise<void> {
  const matter = await PolicyMatter.start(world, 'Remiss')
  const lastAnswerDay = addDays(await world.stage.today(), 1)
  await matter.toConsultation(['fabs-ab'], lastAnswerDay)
  const task = await matter.openTask('give-opinion')
  const ofUnit = { as: task.assignee.personId, params: { taskId: task.id } }
  await measure('noteTaskOpened', ofUnit)
  const until = addDays(lastAnswerDay, 7)
  await measure('askRespite', { ...ofUnit, body: { until, reason: 'Styrelsen sammanträder då.' } })
  await measure('decideRespite', { ...ofUnit, as: coordinator, body: { granted: false } })
  await world.stage.waitUntil(addDays(lastAnswerDay, 1))
  await measure('closeConsultation', {
    as: coordinator,
    params: { matterId: matter.id },
    body: { reason: 'Ärendet kan inte vänta.' },
  })
  await world.cloud.settle()
  await measure(
    'completeTask',
    { ...ofUnit, body: { answer: answerFor.opinion(task) } },
    'with a late opinion',
  )
  const compiling = await matter.openTask('compile-consultation')
  const answer = answerFor.compilation((await matter.read()).opinions)
  const byHandler = { as: compiling.assignee.personId, params: { taskId: compiling.id } }
  await measure('completeTask', { ...byHandler, body: { answer } }, 'to compile')
}

async function measureTasks(): Promise<void> {
  const freshTask = async (title: string) =>
    await (await PolicyMatter.start(world, title)).openTask('register-matter')
  const as = 'reg.birgitta.holm'
  const refused = await freshTask('Avböjs')
  await measure('listMyTasks', { as })
  await measure('listMyTasks', { as, query: { principalId: as } }, 'of a principal')
  await measure('readTask', { as, params: { taskId: refused.id } })
  await measure('refuseTask', { as, params: { taskId: refused.id }, body: { reason: 'Nej.' } })
  const handed = await freshTask('Lämnas över')
  const body = { personId: 'reg.tomas.ek', reason: 'Semester.' }
  await measure('handOverTask', { as, params: { taskId: handed.id }, body })
  const jäv = await freshTask('Jäv')
  await measure('declareDisqualification', { as, params: { taskId: jäv.id }, body: { reason: 'Släkt.' } })
}

async function measureMeetings(matter: PolicyMatter): Promise<void> {
  const as = 'ns.karin.ahlgren'
  const heldOn = addDays(await world.stage.today(), 2)
  const time = { startsAt: '09:00', durationMinutes: 60 }
  const { body: planned } = await measure('planMeeting', {
    as,
    params: { bodyId: 'kf' },
    body: { ...time, heldOn },
  })
  await measure('changeMeeting', { as, params: { meetingId: planned.id }, body: time, ifMatch: '"1"' })
  await measure('listMeetings', { as, params: { bodyId: 'kf' } })
  await measure('readMeeting', { as, params: { meetingId: planned.id } })
  await measure('cancelMeeting', {
    as,
    params: { meetingId: planned.id },
    body: { cause: 'cancelled', reason: 'Sjukdom.' },
  })
  const { body: extra } = await world.api.call('planMeeting', {
    as,
    params: { bodyId: 'ksau' },
    body: { ...time, heldOn },
  })
  await measure('placeUrgently', {
    as: coordinator,
    params: { matterId: matter.id },
    body: { meetingId: extra.id, basis: 'unanimous', reason: 'Det brådskar.' },
  })
  await world.cloud.settle()
  const { meetingId } = await matter.toMeeting()
  const params = { meetingId, matterId: matter.id }
  const jäv = { name: 'Anna Ek', ground: 'party' as const }
  await measure('noteDisqualification', { as, params, body: jäv })
  const all = { presentCount: 5, agreeingCount: 5 }
  await measure('recordOutcome', { as, params, body: { outcome: 'approved', paragraph: 1, ...all } })
  await world.cloud.settle()
  const rendered = { as: coordinator, query: { format: 'word' as const } }
  await measure('renderMemo', { ...rendered, params: { matterId: matter.id } })
  await measure('renderExtract', { ...rendered, params })
  const board = await matter.toMeeting()
  await matter.answer(board.task, {
    kind: 'record-outcome',
    outcome: 'approved',
    paragraph: 1,
    presentCount: 15,
  })
  const today = await world.stage.today()
  const adjusted = { kind: 'adjust-minutes' as const, adjustedOn: today }
  await matter.answer(await matter.openTask('adjust-minutes'), adjusted)
  const announced = { kind: 'announce-minutes' as const, announcedOn: today, minutesKeptAt: 'Rådhuset' }
  await matter.answer(await matter.openTask('announce-minutes'), announced)
  await measure('readNotice', { as, params: { meetingId: board.meetingId, matterId: matter.id } })
  await measureChairDecisions()
  const day = addDays(await world.stage.today(), -1)
  await measure('readSeal', { as: coordinator, params: { day } })
}

/** The council's decision is announced, its notice comes down, and it is appealed. */
async function measureAppeals(matter: PolicyMatter): Promise<void> {
  const meetingId = await matter.decide({ outcome: 'approved', paragraph: 1, presentCount: 49 })
  const today = await world.stage.today()
  await matter.announce(meetingId, today, today)
  const params = { matterId: matter.id }
  const as = 'reg.birgitta.holm'
  const interruption = { takenDownOn: today, announcedAgainOn: today }
  await measure('reportNoticeInterruption', { as, params, body: interruption })
  await measure('registerAppeal', { as, params, body: { receivedOn: today, receivedBy: 'court' } })
  const inhibited = {
    event: 'inhibited',
    court: 'administrative-court',
    caseNumber: '1-27',
    on: today,
  } as const
  await measure('recordCourtEvent', { as, params, body: inhibited })
  const { documentId } = await matter.read()
  await measure('listDependents', { as, params: { documentId } })
  const withdrawn = await PolicyMatter.start(world, 'Återtas')
  await measure('withdrawMatter', {
    as: coordinator,
    params: { matterId: withdrawn.id },
    body: { reason: 'Nej.' },
  })
}

async function measureChairDecisions(): Promise<void> {
  const chair = chairOf('ks')
  await importPeople(world, chair.people)
  const params = { bodyId: 'ks' }
  const { body: made } = await measure('makeChairDecision', {
    as: chair.id,
    params,
    body: { title: 'Akut', decision: 'Byt ut.', subject: 'ordinary', urgencyReason: 'Det kan inte vänta.' },
  })
  await measure('listChairDecisions', { as: coordinator, params })
  await measure('readChairDecision', { as: coordinator, params: { ...params, chairDecisionId: made.id } })
}

async function measureCalendar(): Promise<void> {
  const as = coordinator
  const params = { seriesId: 'status-report' }
  await measure('readCalendar', { as })
  const to = addDays(await world.stage.today(), 90)
  await measure('readCalendar', { as, query: { to } }, 'of a season')
  await measure('readCalendar', { as, query: { mine: 'true' } }, 'of my own')
  await measure('listSeries', { as })
  const { body: series, etag } = await measure('readSeries', { as, params })
  const change = { rule: series.rule, reason: 'Som förut.' }
  await measure('changeSeries', { as, params, body: change, ifMatch: etag ?? '' })
  await measure('pauseSeries', { as, params, body: { reason: 'Vakant.' } })
  await measure('resumeSeries', { as, params, body: { reason: 'Tillsatt.' } })
  await measure('makeMyFeed', { as })
  await measure('readMyFeed', { as })
  await measure('revokeMyFeed', { as })
}

beforeAll(async () => {
  world = await startTestCloud()
  meter = new ReadMeter(world)
  await importPeople(world, consultedPeople)
  await world.stage.waitUntil(addDays(await world.stage.today(), 1))
  await measureOrganisation()
  await measureDecidedRules()
  await measureReorganisations()
  await measureDocuments()
  const matter = await measureMatter()
  await measureTasks()
  await measureConsultation()
  await measureMeetings(matter)
  await measureAppeals(matter)
  await measureCalendar()
  const ids = Array.from({ length: 500 }, (_, at) => `person.${at}`)
  await importPeople(world, { persons: ids.map((id) => somePerson(id)) })
  await measure('listPersons', { as: coordinator, query: { limit: 5 } }, 'of five hundred')
})
afterAll(() => world.close())

describe('the budgets', () => {
  it('have a line for every route', () => {
    const elsewhere = [
      registerBudgets,
      incidentBudgets,
      urgentBudgets,
      planBudgets,
      reportBudgets,
      renderingBudgets,
    ]
    const lines = [measuredHere, ...elsewhere].flatMap((budgets) => Object.keys(budgets))
    const routesWithLine = new Set(lines.map((line) => line.split(' ')[0]))
    expect(Object.keys(contract).filter((name) => !routesWithLine.has(name))).toEqual([])
  })
})

holdBudgets(measuredHere, () => meter)
