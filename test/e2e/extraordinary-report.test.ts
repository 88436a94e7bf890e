// S6 over HTTP: a vulnerability in July, a deputy for the security chief, a decision by the chair, and a report to the board in August.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CalendarDay } from '../../functions/domain/calendar/calendar-day.ts'
import { findGrant } from '../../functions/domain/permission.ts'
import { standingForTask } from '../../functions/domain/task/standing-for-task.ts'
import { givenTask, holder, refusedWith } from '../domain/given.ts'
import { readPdf } from '../report/read-pdf.ts'
import { approves, record, secretary } from './decided-matters.ts'
import { coordinator } from './policy-matter.ts'
import { rawCall, wordOf } from './raw-call.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'
import { deputy, director, reportIt, securityChief, UrgentReport } from './urgent-report.ts'

const chair = 'fv.linnea.borg'
const board = 'ks~2027-08-23'
const on = (day: string): CalendarDay => CalendarDay.parse(day)
const secret = 'sårbarhet'

let world: TestCloud
let report: UrgentReport

const get = (path: string, as: string) => rawCall(world, 'GET', path, { as })

async function mailsWith(subject: string) {
  return (await world.mailbox.all()).filter((mail) => mail.subject.includes(subject))
}
const namesOf = (mails: readonly { to: string }[]) =>
  [...new Set(mails.map(({ to }) => /"([^"]+)"/.exec(to)?.[1] ?? to))].toSorted()

beforeAll(async () => {
  world = await startTestCloud({ startsAt: '2027-06-28T07:00:00.000Z' })
  await world.stage.waitUntil(on('2027-07-12'))
  report = await UrgentReport.begin(world)
})
afterAll(() => world.close())

describe('S6: an extraordinary report on 12 July', () => {
  it('asks the coordinator for a draft within 24 elapsed hours', async () => {
    const task = await report.openTask('draft-extraordinary-report')
    expect(task).toMatchObject({
      assignee: { personId: coordinator },
      dueAt: expect.stringMatching(/^2027-07-13T08:00:0/),
      dueOn: '2027-07-13',
    })
    expect(await report.report()).toMatchObject({ status: 'drafting', isDraftLate: false })
    await report.register()
    expect(await report.read()).toMatchObject({
      phase: { name: 'drafting' },
      diaryNumber: '2027.231 KS',
      secrecy: { paragraph: 'OSL 18:8' },
    })
  })

  it('is approved by the deputy in the chief’s place, who reads what it says', async () => {
    await report.toDecision()
    const task = await report.openTask('decide-extraordinary-report')
    expect(task.assignee.personId).toBe(securityChief)
    expect((await report.report(deputy)).content?.situation).toContain(secret)
    await report.answer(task, reportIt, deputy)
    expect(await report.report()).toMatchObject({
      status: 'informing',
      verdicts: [
        {
          outcome: 'report',
          decidedBy: { personId: deputy, role: 'security-chief' },
          onBehalfOf: { personId: securityChief },
        },
      ],
      informing: [
        { personId: director, capacity: 'municipal-director', mailedAt: expect.any(String) },
        { personId: chair, capacity: 'chair', mailedAt: expect.any(String) },
      ],
    })
  })

  it('is no deputy’s in an annual report, nor in an exception at level 3', () => {
    const scope = ['status-report', 'extraordinary-report'] as const
    const standings = [
      { role: 'security-chief' as const, unitId: 'kontoret', deputyFor: { personId: securityChief, scope } },
    ]
    const actor = { personId: deputy, name: 'Johan Vik', standings }
    const annual = givenTask({ process: 'annual-report', assignee: holder(securityChief, 'security-chief') })
    expect(() => standingForTask(annual, actor)).toThrow(refusedWith('deputy-out-of-scope'))
    expect(standingForTask({ ...annual, process: 'extraordinary-report' }, actor)).toMatchObject({
      onBehalfOf: { personId: securityChief },
    })
    expect(findGrant(actor, 'protection:decide')).toBeUndefined()
  })

  it('reaches the director and the chair by mail, and the deputy notes when they were called', async () => {
    expect(namesOf(await mailsWith('Information: Extraordinär rapport'))).toEqual(
      ['Anders Lundin', 'Linnéa Borg'].toSorted(),
    )
    const early = await report.post('route', deputy, { way: 'next-meeting' })
    expect(wordOf(early)).toBe('422 management-not-informed')
    await report.inform(director, deputy)
    await report.inform(chair, deputy)
    expect((await report.report()).informing).toMatchObject([
      {
        informedAt: expect.stringMatching(/^2027-07-12T08:0/),
        channels: ['mail', 'phone'],
        recordedBy: { personId: deputy },
      },
      { informedAt: expect.any(String), recordedBy: { personId: deputy } },
    ])
  })

  it('goes the way of the chair, with the reason why the board cannot be awaited', async () => {
    const route = {
      way: 'chair-decision',
      reason: 'Sårbarheten utnyttjas; kommunstyrelsen sammanträder först 23 augusti.',
    }
    expect(wordOf(await report.post('route', deputy, route))).toBe('200')
    await world.cloud.settle()
    expect(await report.report()).toMatchObject({
      status: 'before-board',
      route: { way: 'chair-decision', chosenBy: { personId: deputy } },
    })
    expect(namesOf(await mailsWith('Ordförandebeslut behövs'))).toEqual(['Linnéa Borg'])
    const { phase } = await report.read()
    expect(phase).toMatchObject({ name: 'deliberation', bodyId: 'ks', meetingId: board })
  })
})

describe('S6: the chair on 13 July (KL 6:39)', () => {
  const decision = {
    title: 'Akut utbyte av identitetstjänst',
    decision: 'Kommunstyrelsen avsätter 400 tkr.',
    subject: 'ordinary',
    urgencyReason: 'Sårbarheten utnyttjas redan; kommunstyrelsen sammanträder först 23 augusti.',
  }
  const decide = (change: object = {}) =>
    rawCall(world, 'POST', '/bodies/ks/chair-decisions', {
      as: chair,
      json: { ...decision, reportId: report.id, ...change },
    })

  beforeAll(() => world.stage.waitUntil(on('2027-07-13')))

  it('reads the report, and decides nothing without a reason', async () => {
    expect((await report.report(chair)).content?.needs).toContain('400 000')
    expect(wordOf(await decide({ urgencyReason: ' ' }))).toBe('422 not-urgent')
    expect((await report.report()).chairDecisionIds).toEqual([])
  })

  it('decides on the report, and it is reported to the board on 23 August (KL 6:40)', async () => {
    const answer = await decide()
    expect(wordOf(answer)).toBe('201')
    await world.cloud.settle()
    const made = JSON.parse(answer.text)
    expect(made).toMatchObject({ reportAt: board, reportId: report.id, decidedOn: '2027-07-13' })
    expect((await report.report()).chairDecisionIds).toEqual([made.id])
    const { body: meeting } = await world.api.call('readMeeting', {
      as: secretary,
      params: { meetingId: board },
    })
    expect(meeting.notifications).toEqual([{ chairDecisionId: made.id, title: decision.title }])
  })
})

describe('what the report says', () => {
  it('is read by those of its row alone, as a text and as a report', async () => {
    const { draftNumber, documentId } = await report.read()
    const text = `/matters/${report.id}/drafts/${draftNumber}/text`
    for (const [as, word] of [
      [coordinator, '200'],
      ['rev.gunnar.ostman', '200'],
      ['its.sofia.berg', '403 permission-denied'],
      [secretary, '403 permission-denied'],
    ] as const) {
      expect(wordOf(await get(text, as)), as).toBe(word)
      expect(wordOf(await get(`/extraordinary-reports/${report.id}`, as)), as).toBe(word)
    }
    expect(documentId).toBe(`extraordinar-rapport-${report.id}`)
    const { text: address } = await get(text, coordinator)
    const bytes = await world.stage.get(JSON.parse(address).downloadUrl)
    const { text: written } = await readPdf(bytes)
    expect(written).toContain('Sekretess enligt OSL 18:8')
    expect(written).toContain('i stället för Henrik Dahl')
    expect(written).toContain('400 000 kronor')
  })

  it('stands in no mail, no list of tasks and no audit entry', async () => {
    const mails = await world.mailbox.all()
    expect(mails.length).toBeGreaterThan(5)
    expect(mails.filter((mail) => JSON.stringify(mail).includes(secret))).toEqual([])
    for (const path of [
      `/matters/${report.id}`,
      `/matters/${report.id}/tasks`,
      `/matters/${report.id}/history`,
    ])
      expect(
        (await get(`${path}${path.endsWith(report.id) ? '' : '?limit=100'}`, coordinator)).text,
      ).not.toContain(secret)
  })
})

describe('S6: the security chief, back on 16 August', () => {
  beforeAll(() => world.stage.waitUntil(on('2027-08-16')))

  it('is told, and reads what was decided in the absence: by the deputy, and by the chair on the report', async () => {
    const subject = 'Överlämning: beslutat medan du var borta 2027-07-01–2027-08-15'
    expect(namesOf(await mailsWith(subject))).toEqual(['Henrik Dahl'])
    const { body } = await world.api.call('readHandover', {
      as: securityChief,
      params: { personId: securityChief, deputyId: 'sc.sommaren-2027.vik' },
      query: { limit: 100 },
    })
    expect(body.items.map(({ taskKind }) => taskKind).toSorted()).toEqual([
      'choose-report-route',
      'confirm-informed',
      'confirm-informed',
      'decide-extraordinary-report',
    ])
    expect(body.chairDecisions).toMatchObject([{ reportId: report.id, decidedBy: { personId: chair } }])
  })
})

describe('S6: the board on 23 August', () => {
  it('receives the report and gives an assignment, and the report is closed into the year’s annual report', async () => {
    await world.stage.waitUntil(on('2027-08-23'))
    const assignments = [{ text: 'Redovisa bytet.', role: 'municipal-director', reportBackOn: '2027-12-01' }]
    const answer = await record(world, board, report, { ...approves(140, 15), assignments })
    expect(wordOf(answer)).toBe('200')
    await report.announce(board, on('2027-08-30'), on('2027-08-31'))
    await world.stage.waitUntil(on('2027-09-01'))
    expect(await report.report()).toMatchObject({
      status: 'received',
      year: 2027,
      boardDecision: { meetingId: board, paragraph: 140, outcome: 'approved', assignmentCount: 1 },
    })
    expect(await report.openTask('report-assignment')).toMatchObject({ assignee: { personId: director } })
    const { body: list } = await world.api.call('listExtraordinaryReports', {
      as: coordinator,
      query: { year: 2027 },
    })
    expect(list.items.map(({ id }) => id)).toEqual([report.id])
    const version = `/documents/extraordinar-rapport-${report.id}/versions/1.0/text`
    expect(wordOf(await get(version, 'ma.lisa.hjort'))).toBe('403 permission-denied')
  })
})
