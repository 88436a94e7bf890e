// The report on 2026, from the data call to the day it is sent out: one company is silent, a deputy may not sign, and the board gives an assignment (domain 2.3, 8).
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { digest } from '../../functions/domain/audit/digest.ts'
import { addDays, CalendarDay } from '../../functions/domain/calendar/calendar-day.ts'
import { answerFor } from '../../local/demo/story-answers.ts'
import { joined, readPdf } from '../report/read-pdf.ts'
import { coordinator, type PolicyMatter } from './policy-matter.ts'
import { rawCall, wordOf } from './raw-call.ts'
import { personAt } from './recorded-document.ts'
import {
  answerAs,
  compileAnswer,
  counsel,
  dataCallAnswer,
  director,
  officer,
  openTasksOf,
  securityChief,
  silentCompany,
  startAnnualReport,
} from './report-scene.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'

const params = { year: '2026' }
const deputy = 'bs.johan.vik'
const reader = 'fc.ingrid.sjoberg'
const dpoText = 'Egen rapport.\n\n  Indragen rad,   med mellanrum.\n| och | streck |\n'

let world: TestCloud
let matter: PolicyMatter

const report = async (as: string) =>
  (await world.api.call('readAnnualReport', { as, params, query: {} })).body
const figures = async (as: string) => (await world.api.call('readAnnualFigures', { as, params })).body

beforeAll(async () => {
  world = await startTestCloud({ startsAt: '2027-01-15T07:00:00.000Z' })
  matter = await startAnnualReport(world, 2026)
})
afterAll(() => world.close())

describe('the data call', () => {
  it('is opened once, however often the year is started', async () => {
    const again = await rawCall(world, 'POST', '/annual-reports', { as: coordinator, json: { year: 2026 } })
    expect(wordOf(again)).toBe('409 already-exists')
  })

  it('asks every administration, company and federation, and the data protection officer', async () => {
    await matter.answer(await matter.openTask('register-matter'), answerFor.registration)
    const asked = await matter.openTasks('answer-data-call')
    expect(asked).toHaveLength(12)
    expect(new Set(asked.map(({ assignee }) => assignee.role))).toEqual(
      new Set(['unit-manager', 'company-director', 'federation-director']),
    )
    expect(await openTasksOf(world, officer, 'attach-dpo-report')).toHaveLength(1)
  })

  it('notes who has answered, and says who has not', async () => {
    for (const task of await matter.openTasks('answer-data-call')) {
      if (task.assignee.personId !== silentCompany) await matter.answer(task, dataCallAnswer)
    }
    await answerAs(world, officer, { kind: 'attach-dpo-report', text: dpoText })
    const reminders = (await world.mailbox.all()).filter(({ subject }) => subject.startsWith('Påminnelse'))
    expect(reminders).toEqual([])
    await world.stage.waitUntil(CalendarDay.parse('2027-02-20'))
    const mails = (await world.mailbox.all()).filter(({ to }) => personAt(to) === silentCompany)
    expect(mails.filter(({ subject }) => subject.startsWith('Påminnelse')).length).toBeGreaterThan(0)
    const { units } = await report(coordinator)
    expect(units.filter(({ status }) => status !== 'answered').map(({ unitId }) => unitId)).toEqual([
      'ab-alingsashem',
    ])
    expect(await matter.read()).toMatchObject({ phase: { name: 'compilation' } })
  })

  it('shows its answers only to those who may see what is secret', async () => {
    const own = (await report(coordinator)).units.find(({ status }) => status === 'answered')
    expect(own?.reply).toMatchObject({ employees: 420 })
    const seen = await report(reader)
    expect(seen.units.every(({ reply }) => reply === undefined)).toBe(true)
    expect(seen.content).toBeUndefined()
    expect((await figures(reader)).figures).toEqual([])
  })
})

describe('the report', () => {
  it('is compiled, and its figures are frozen with their day', async () => {
    expect(await figures(coordinator)).toMatchObject({ isFrozen: false })
    await answerAs(world, coordinator, compileAnswer)
    const frozen = await figures(coordinator)
    expect(frozen).toMatchObject({ isFrozen: true, dataOn: '2027-02-20' })
    expect(frozen.figures.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, at) => `N${at + 1}`))
    expect(frozen.figures.find(({ id }) => id === 'N11')).toMatchObject({ value: 88, light: 'yellow' })
    expect(frozen.figures.find(({ id }) => id === 'N18')).toMatchObject({ value: 1 })
  })

  it('is read by every member of the council, and compiled anew when one wants a change', async () => {
    const members = await matter.openTasks('review-annual-report')
    expect(members.map(({ assignee }) => assignee.personId).toSorted()).toEqual([
      'rad.eva.norling',
      'rad.per.granat',
    ])
    const [first, second] = members
    if (!first || !second) throw new Error('Two members were to be asked')
    await matter.answer(first, { kind: 'review-annual-report', verdict: 'change', comment: 'Avsnitt 10.' })
    await matter.answer(second, { kind: 'review-annual-report', verdict: 'approve' })
    await world.stage.waitUntil(addDays(await world.stage.today(), 1))
    await answerAs(world, coordinator, compileAnswer)
    expect(await figures(coordinator)).toMatchObject({ dataOn: '2027-02-20' })
    for (const task of await matter.openTasks('review-annual-report'))
      await matter.answer(task, { kind: 'review-annual-report', verdict: 'approve' })
  })

  it('is divided into a public version and a secret annex', async () => {
    await answerAs(world, counsel, {
      kind: 'review-secrecy',
      secret: [
        { section: 3, paragraph: 'OSL 18:8' },
        { figure: 'N5', paragraph: 'OSL 18:8' },
      ],
    })
    const annexes = (await report(reader)).content?.annexes ?? []
    expect(annexes.map(({ mark }) => mark)).toEqual(['A', 'B', 'C'])
    expect(JSON.stringify(annexes[1])).toContain('Ingen handlingsplan beslutades för 2026.')
    const secretText = 'Cybersäkerhetslagen gäller sedan den 15 januari.'
    const seen = JSON.stringify(await report(reader))
    expect(seen).not.toContain(secretText)
    expect(seen).toContain('Se sekretessbilagan (OSL 18:8)')
    expect(JSON.stringify((await report(coordinator)).secretAnnex)).toContain(secretText)
    const shown = (await figures(reader)).figures.find(({ id }) => id === 'N5')
    expect(shown?.value).toBeUndefined()
    expect(shown?.missing?.sv).toBe('sekretess (OSL 18:8)')
    const path = '/annual-reports/2026/secret-annex'
    expect(wordOf(await rawCall(world, 'GET', path, { as: reader }))).toBe('403 permission-denied')
    const { body: annex } = await world.api.call('readSecretAnnex', { as: coordinator, params })
    const bytes = await world.stage.get(annex.downloadUrl)
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(annex.sha256)
    expect((await readPdf(bytes)).text).toContain(secretText)
  })

  it('holds the data protection officer’s own report to the letter, and says whose answer is missing', async () => {
    const { draftNumber = 0 } = await matter.read()
    const { body } = await world.api.call('readDraftText', {
      as: coordinator,
      params: { matterId: matter.id, number: draftNumber },
    })
    const { content } = await report(coordinator)
    expect(content?.sections.find(({ mark }) => mark === '12')?.blocks).toContainEqual({
      kind: 'verbatim',
      text: dpoText,
      digest: digest(dpoText),
    })
    const { text } = await readPdf(await world.stage.get(body.downloadUrl))
    expect(text).toContain(joined(dpoText))
    expect(text).toContain(digest(dpoText))
    expect(text).toContain('Svar saknas från: AB Alingsåshem (svar saknas)')
    expect(text).not.toContain('Cybersäkerhetslagen gäller')
  })
})

describe('the signature', () => {
  it('is not a deputy’s to give, and the deputy is told so', async () => {
    const today = await world.stage.today()
    await world.api.call('appointDeputy', {
      as: coordinator,
      params: { personId: securityChief },
      body: {
        deputyId: deputy,
        role: 'security-chief',
        unitId: 'kommunledningskontoret',
        scope: ['annual-report'],
        validFrom: today,
        validTo: addDays(today, 5),
      },
    })
    const [task] = await openTasksOf(world, securityChief, 'sign-annual-report')
    const answer = { kind: 'sign-annual-report', signed: true }
    const refused = await rawCall(world, 'POST', `/tasks/${task?.id}/complete`, {
      as: deputy,
      json: { answer },
    })
    expect(wordOf(refused)).toBe('403 deputy-may-not-sign')
    expect((await report(coordinator)).signature).toBeUndefined()
  })

  it('is the security chief’s, and the municipal director is informed', async () => {
    await answerAs(world, securityChief, { kind: 'sign-annual-report', signed: true })
    const { signature } = await report(coordinator)
    expect(signature).toMatchObject({ by: { personId: securityChief, role: 'security-chief' } })
    const mails = (await world.mailbox.all()).filter(({ to }) => personAt(to) === director)
    expect(mails.some(({ subject }) => subject.includes('är underskriven'))).toBe(true)
  })
})

describe('the board', () => {
  it('receives the report with an assignment, which becomes an action, and the report is sent out', async () => {
    await matter.decide({ outcome: 'approved', paragraph: 11, presentCount: 5 })
    const meetingId = await matter.decide({
      outcome: 'approved',
      paragraph: 45,
      presentCount: 15,
      reportedToCouncil: true,
      funds: { amount: 250_000, purpose: 'Återläsning' },
      assignments: [
        {
          text: 'Öva reservrutinerna.',
          role: 'municipal-director',
          reportBackOn: CalendarDay.parse('2027-12-01'),
        },
      ],
    })
    const heldOn = CalendarDay.parse(meetingId.slice(-10))
    await matter.announce(meetingId, addDays(heldOn, 7), addDays(heldOn, 8))
    const { actionIds = [], expeditedOn } = await report(coordinator)
    expect(actionIds).toHaveLength(1)
    expect(expeditedOn).toBe(addDays(heldOn, 7))
    const { body: action } = await world.api.call('readAction', {
      as: coordinator,
      params: { actionId: actionIds[0] ?? '' },
    })
    expect(action).toMatchObject({
      title: 'Öva reservrutinerna.',
      ownerId: director,
      dueOn: '2027-12-01',
      source: { kind: 'assignment', matterId: matter.id, assignment: 0 },
    })
    const sent = (await world.mailbox.all()).filter(({ subject }) =>
      subject.startsWith('Årsrapport om informationssäkerhet 2026'),
    )
    const told = new Set(sent.map(({ to }) => personAt(to)))
    for (const personId of [reader, silentCompany, 'fbc.magnus.stal', 'rev.gunnar.ostman', 'ns.lena.palm'])
      expect(told).toContain(personId)
  })
})
