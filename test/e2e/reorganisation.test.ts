// S5: a committee is split at the turn of the mandate period. Its open consultation is answered by whoever takes over, its
// people lose and get their roles at midnight, and nothing that was done in its name changes name (domain 7).

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import type { reorganisationRoutes } from '../../functions/api/contract/reorganisation-routes.ts'
import { CalendarDay } from '../../functions/domain/calendar/calendar-day.ts'
import { answerFor } from '../../local/demo/story-answers.ts'
import { coordinator, matterRequest, PolicyMatter, type Task } from './policy-matter.ts'
import { type RawAnswer, rawCall, wordOf } from './raw-call.ts'
import { personAt, readersOf } from './recorded-document.ts'
import { chairOf, importPeople } from './role-people.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'

const on = (day: string): CalendarDay => CalendarDay.parse(day)
const counsel = 'kj.elin.sandberg'
const protectionOfficer = 'dso.peter.nyman'
const secretary = 'ns.jonas.frisk'
const manager = 'fc.cecilia.alm'

const culture = 'kultur-och-utbildningsnamnden'
const education = 'barn-och-ungdomsnamnden'
const planning = 'samhallsbyggnadsnamnden'
const chairOfCulture = chairOf(culture)
const chairOfEducation = chairOf(education)

type Plan = z.input<NonNullable<(typeof reorganisationRoutes)['planReorganisation']['body']>>

const plan: Plan = {
  title: 'Kultur- och utbildningsnämnden delas',
  decidedBy: 'Kommunfullmäktige',
  decidedOn: '2026-12-16',
  paragraph: 245,
  effectiveOn: '2027-01-01',
  newUnits: [],
  mappings: [
    {
      fromUnitId: culture,
      change: 'split',
      successors: [
        { unitId: education, area: 'Utbildning' },
        { unitId: planning, area: 'Kultur' },
      ],
    },
    { fromUnitId: education, change: 'renamed', newName: 'Barn- och utbildningsnämnden', successors: [] },
  ],
}

let world: TestCloud
let matter: PolicyMatter
let reorganisationId: string

const get = (path: string, as: string) => rawCall(world, 'GET', path, { as })
const post = (path: string, as: string, json: unknown) => rawCall(world, 'POST', path, { as, json })
const bodyOf = ({ text }: RawAnswer) => JSON.parse(text)
const review = (as: string, json: object) => post(`/reorganisations/${reorganisationId}/reviews`, as, json)
const toReview = `Omorganisation att granska: ${plan.title}`

async function unit(unitId: string) {
  return (await world.api.call('readUnit', { as: coordinator, params: { unitId } })).body
}

const opinion = (task: Task, decision: object = {}) => ({
  ...answerFor.opinion(task),
  decidedBy: 'Barn- och utbildningsnämnden',
  ...decision,
})

beforeAll(async () => {
  world = await startTestCloud({ startsAt: '2026-11-24T07:00:00.000Z' })
  const seat = { bodyId: culture, personId: chairOfCulture.id, position: 'chair' as const }
  await importPeople(world, {
    persons: [...chairOfCulture.people.persons, ...chairOfEducation.people.persons],
    roleAssignments: [...chairOfCulture.people.roleAssignments, ...chairOfEducation.people.roleAssignments],
    seats: [{ ...seat, id: 'prov.kun', validFrom: '2023-01-01', validTo: '2027-12-31' }],
  })
  const request = matterRequest('Riktlinje för informationsklassning')
  const { body } = await world.api.call('startMatter', {
    as: coordinator,
    body: { ...request, head: { ...request.head, documentType: 'guideline' } },
  })
  await world.cloud.settle()
  matter = await new PolicyMatter(world, body.id).toConsultation([culture, education], on('2027-01-08'))
  await world.stage.waitUntil(on('2026-12-15'))
  const task = await matter.openTask('give-opinion', education)
  await matter.answer(task, opinion(task, { decidedBy: 'Barn- och ungdomsnämnden', paragraph: 98 }))
})
afterAll(() => world.close())

describe('the plan of a reorganisation', () => {
  it('is refused before it is decided, and while a unit has nobody to take over', async () => {
    expect(wordOf(await post('/reorganisations', coordinator, plan))).toBe('422 day-not-possible')
    await world.stage.waitUntil(on('2026-12-17'))
    const [split, renamed] = plan.mappings
    const halved = { ...plan, mappings: [{ ...split, successors: [{ unitId: education }] }, renamed] }
    expect(wordOf(await post('/reorganisations', coordinator, halved))).toBe('422 mapping-incomplete')
    expect(wordOf(await post('/reorganisations', manager, plan))).toBe('403 permission-denied')
  })

  it('is reviewed by legal counsel and the data protection officer, who are both asked', async () => {
    const { body } = await world.api.call('planReorganisation', { as: coordinator, body: plan })
    await world.cloud.settle()
    reorganisationId = body.id
    expect(body).toMatchObject({ status: 'under-review', reviews: [] })
    expect(await readersOf(world, toReview)).toEqual([counsel, protectionOfficer].toSorted())
    expect(wordOf(await review(coordinator, { verdict: 'approve' }))).toBe('403 permission-denied')
    expect(wordOf(await review(counsel, { verdict: 'change' }))).toBe('400 malformed-request')
  })

  it('is changed as legal counsel wants, and reviewed anew', async () => {
    await review(protectionOfficer, { verdict: 'approve' })
    await review(counsel, { verdict: 'change', comment: 'Säg vad som är kultur: även biblioteken.' })
    const params = { reorganisationId }
    const { body, etag } = await world.api.call('readReorganisation', { as: coordinator, params })
    expect(body.reviews.map(({ role, verdict }) => [role, verdict])).toEqual([
      ['data-protection-officer', 'approve'],
      ['legal-counsel', 'change'],
    ])
    const [split, renamed] = plan.mappings
    if (split === undefined || renamed === undefined) throw new Error('The plan has two mappings')
    const successors = split.successors.map((each) =>
      each.unitId === planning ? { ...each, area: 'Kultur och bibliotek' } : each,
    )
    const changed = await world.api.call('changeReorganisation', {
      as: coordinator,
      params,
      body: { ...plan, mappings: [{ ...split, successors }, renamed] },
      ifMatch: etag ?? '',
    })
    expect(changed.body).toMatchObject({ status: 'under-review', reviews: [] })
  })

  it('is approved when counsel agrees and the officer, who only advises, has been heard', async () => {
    const comment = 'Registerförteckningen måste följa med.'
    expect(bodyOf(await review(protectionOfficer, { verdict: 'change', comment })).status).toBe(
      'under-review',
    )
    const approved = bodyOf(await review(counsel, { verdict: 'approve' }))
    expect([approved.status, approved.effectiveOn]).toEqual(['approved', '2027-01-01'])
    expect(approved.reviews[0]).toMatchObject({ role: 'data-protection-officer', comment })
  })
})

describe('the night to the first of January', () => {
  const mayRead = async (as: string) => wordOf(await get('/documents', as))

  it('is still the old organisation’s until midnight', async () => {
    await world.stage.waitUntil(on('2026-12-31'), '23:59')
    expect(await mayRead(chairOfCulture.id)).toBe('200')
    expect(await mayRead('fv.erik.sander')).toBe('200')
    expect(await mayRead('fv.jesper.torn')).toBe('403 permission-denied')
    expect((await matter.openTask('give-opinion')).assignee).toMatchObject({ unitId: culture })
  })

  it('takes from those whose time is over what they may do, and gives it to those elected', async () => {
    await world.stage.waitUntil(on('2027-01-01'), '00:00')
    expect(await mayRead('fv.erik.sander')).toBe('403 permission-denied')
    expect(await mayRead('fv.jesper.torn')).toBe('200')
  })

  it('ends the committee with its chair; its secretary and the tasks go to the one that takes over', async () => {
    await world.stage.waitUntil(on('2027-01-01'), '00:06')
    expect(await mayRead(chairOfCulture.id)).toBe('403 permission-denied')
    const { standings } = bodyOf(await get('/me', secretary))
    expect(standings).toContainEqual({ role: 'committee-secretary', unitId: education })
    expect(standings).not.toContainEqual({ role: 'committee-secretary', unitId: culture })
    const task = await matter.openTask('give-opinion')
    expect(task.assignee).toMatchObject({ personId: secretary, unitId: education })
    expect(task.subject.unitId).toBe(education)
    const { body } = await world.api.call('readReorganisation', {
      as: coordinator,
      params: { reorganisationId },
    })
    expect(body.status).toBe('carried-out')
    const told = await readersOf(world, `Omorganisation genomförd: ${plan.title}`)
    expect(told).toEqual(expect.arrayContaining([coordinator, counsel, protectionOfficer, secretary]))
  })

  it('deletes nothing: the old committee can be read, with its last day', async () => {
    expect(await unit(culture)).toMatchObject({
      name: 'Kultur- och utbildningsnämnden',
      validTo: '2026-12-31',
    })
    const params = { bodyId: culture }
    const { body } = await world.api.call('readBody', { as: coordinator, params })
    expect(body.seats).toMatchObject([{ personId: chairOfCulture.id, validTo: '2026-12-31' }])
    expect(await unit('kultur-och-utbildningsforvaltningen')).toMatchObject({ parentId: education })
    expect(await unit(education)).toMatchObject({ name: 'Barn- och utbildningsnämnden' })
  })
})

describe('the open consultation', () => {
  it('says who answers in whose place, and keeps the name of who had answered', async () => {
    const { opinions } = await matter.read()
    const names = opinions.map(({ unitName, formerUnitName, status }) => [unitName, formerUnitName, status])
    expect(names).toEqual([
      ['Barn- och utbildningsnämnden', 'Kultur- och utbildningsnämnden', 'sent'],
      ['Barn- och ungdomsnämnden', undefined, 'answered'],
    ])
  })

  it('is not answered by a delegate before the committee has a delegation order (KL 6:37)', async () => {
    await world.stage.waitUntil(on('2027-01-04'))
    const task = await matter.openTask('give-opinion')
    const answer = opinion(task, { decidedAs: 'delegate', delegation: 'A 12' })
    const refused = await post(`/tasks/${encodeURIComponent(task.id)}/complete`, secretary, { answer })
    expect([wordOf(refused), refused.problem?.basis]).toEqual(['422 delegation-missing', 'KL 6:37, 7:5'])
  })

  it('waits with the chair’s decisions too', async () => {
    expect(wordOf(await urgently())).toBe('422 delegation-missing')
    const told = await readersOf(world, 'Ny delegationsordning behövs: Barn- och utbildningsnämnden')
    expect(told).toEqual([coordinator, secretary].toSorted())
  })

  it('is answered by a delegate once the committee has decided its order', async () => {
    expect(await unit(education)).toMatchObject({ delegationOrderNeededSince: '2027-01-01' })
    const order = { decidedOn: '2027-01-05', paragraph: 3, validFrom: '2027-01-05' }
    await world.stage.waitUntil(on('2027-01-05'))
    expect(wordOf(await post(`/bodies/${education}/delegation-orders`, secretary, order))).toBe('201')
    expect(await unit(education)).not.toHaveProperty('delegationOrderNeededSince')
    expect(wordOf(await urgently())).toBe('201')
    const task = await matter.openTask('give-opinion')
    await matter.answer(task, opinion(task, { decidedAs: 'delegate', delegation: 'A 12' }))
    const [answered] = (await matter.read()).opinions
    expect(answered).toMatchObject({
      status: 'answered',
      unitName: 'Barn- och utbildningsnämnden',
      formerUnitName: 'Kultur- och utbildningsnämnden',
    })
  })

  const urgently = () =>
    post(`/bodies/${education}/chair-decisions`, chairOfEducation.id, {
      title: 'Ny låsning av skolornas nätverk',
      decision: 'Nätverket stängs för gäster.',
      subject: 'ordinary',
      urgencyReason: 'Ett intrång pågår och nästa sammanträde är om två veckor.',
    })
})

describe('the executive board of the new period', () => {
  it('is summoned by its seats: the new members, and none of the old (KL 5:15, 6:18)', async () => {
    await world.stage.waitUntil(on('2027-01-11'))
    const { opinions } = await matter.read()
    await matter.answer(await matter.openTask('compile-consultation'), answerFor.compilation(opinions))
    await matter.answer(await matter.openTask('write-memo'), answerFor.memo)
    await matter.sign()
    await matter.decide({ outcome: 'approved', paragraph: 2, presentCount: 5 })
    await world.stage.waitUntil(on('2027-02-04'))
    const subject = 'Kallelse till sammanträde: Kommunstyrelsen 2027-02-08'
    const summoned = (await world.stage.mails()).filter((mail) => mail.subject === subject)
    expect(summoned.map(({ to }) => personAt(to)).toSorted()).toEqual([
      'fv.jesper.torn',
      'fv.kjell.aronsson',
      'fv.linnea.borg',
      'fv.monica.hede',
      'fv.torsten.vall',
      'fv.yasmin.haddad',
    ])
  })

  it('finds a whole trail', async () => {
    const params = { matterId: matter.id }
    const { body } = await world.api.call('verifyMatter', { as: coordinator, params })
    expect(body.valid).toBe(true)
  })
})
