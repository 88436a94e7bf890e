// What an extraordinary report refuses over HTTP, each time with nothing half-written; and a draft that is late, at New Year.
import { ListStateMachinesCommand, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CalendarDay } from '../../functions/domain/calendar/calendar-day.ts'
import { sortableId } from '../../functions/domain/identifier.ts'
import { secretary } from './decided-matters.ts'
import { coordinator } from './policy-matter.ts'
import { rawCall } from './raw-call.ts'
import { Refused } from './refused.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'
import { director, draftAnswer, reportIt, securityChief, UrgentReport } from './urgent-report.ts'

const goingChair = 'fv.torsten.vall'
const comingChair = 'fv.linnea.borg'
const on = (day: string): CalendarDay => CalendarDay.parse(day)

const refused = new Refused()
let world: TestCloud
let report: UrgentReport

const start = (as: string, json: object) => rawCall(world, 'POST', '/extraordinary-reports', { as, json })
const complete = (taskId: string, as: string, answer: object) =>
  rawCall(world, 'POST', `/tasks/${encodeURIComponent(taskId)}/complete`, { as, json: { answer } })

async function reports(): Promise<string[]> {
  const { body } = await world.api.call('listExtraordinaryReports', {
    as: coordinator,
    query: { limit: 100 },
  })
  return body.items.map(({ id }) => id)
}

/** Nothing of the report has moved while it was asked for something that it refuses. */
async function unmoved(answers: () => Promise<void>): Promise<void> {
  const before = [await report.report(), await report.read(), await report.tasks()]
  await answers()
  await world.cloud.settle()
  expect([await report.report(), await report.read(), await report.tasks()]).toEqual(before)
}

const stepFunctions = () =>
  new SFNClient({
    endpoint: world.cloud.addresses.aws,
    region: 'eu-north-1',
    credentials: { accessKeyId: 'any', secretAccessKey: 'any' },
  })

/** The machine of the reports, not that of their follow-up. */
async function machineArn(client: SFNClient): Promise<string | undefined> {
  const { stateMachines = [] } = await client.send(new ListStateMachinesCommand({}))
  const arns = stateMachines.flatMap(({ stateMachineArn }) => stateMachineArn ?? [])
  return arns.find((arn) => /extraordinary-?report(?!-?follow)/i.test(arn))
}

beforeAll(async () => {
  world = await startTestCloud({ startsAt: '2026-12-29T08:00:00.000Z' })
  report = await UrgentReport.begin(world)
})
afterAll(() => world.close())

describe('starting a report', () => {
  it('is for the coordinator and the chief, with a reason, from one source that exists', async () => {
    const before = await reports()
    const right = { cause: 'unfunded-gap', reason: 'Ingen budget.' }
    const nobody = '0'.repeat(26)
    expect(await refused.of(start('its.sofia.berg', right))).toBe('403 permission-denied')
    expect(await refused.of(start(coordinator, { ...right, reason: ' ' }))).toBe('400 malformed-request')
    expect(await refused.of(start(coordinator, { ...right, cause: 'rumour' }))).toBe('400 malformed-request')
    expect(await refused.of(start(coordinator, { ...right, incidentId: nobody }))).toBe('404 not-found')
    expect(await refused.of(start(coordinator, { ...right, statusReportId: '2026-12' }))).toBe(
      '404 not-found',
    )
    const both = { ...right, incidentId: nobody, statusReportId: '2026-12' }
    expect(await refused.of(start(coordinator, both))).toBe('400 malformed-request')
    expect(await reports()).toEqual(before)
  })

  it('twice by the same source, from a machine, gives one', async () => {
    const client = stepFunctions()
    const stateMachineArn = await machineArn(client)
    const incidentId = sortableId(Date.UTC(2026, 11, 29), new Uint8Array(10).fill(7))
    const before = await reports()
    for (const [name, cause] of [
      ['first', 'significant-incident'],
      ['second', 'personal-data-incident'],
    ]) {
      const input = JSON.stringify({ entry: 'opening', cause, incidentId })
      await client.send(new StartExecutionCommand({ stateMachineArn, name: `twice-${name}`, input }))
      await world.cloud.settle()
    }
    client.destroy()
    const added = (await reports()).filter((id) => !before.includes(id))
    expect(added).toHaveLength(1)
    const { body } = await world.api.call('readExtraordinaryReport', {
      as: coordinator,
      params: { reportId: added[0] ?? '' },
    })
    expect(body).toMatchObject({
      cause: 'significant-incident',
      source: { kind: 'incident', id: incidentId },
      triggeredBy: 'system',
    })
  })
})

describe('a draft that does not come', () => {
  it('is reminded of after eighteen hours and the chief’s after twenty-four, and shown as late', async () => {
    const subject = 'Påminnelse: Skriv utkast till extraordinär rapport'
    await world.stage.waitUntil(on('2026-12-30'), '02:00')
    expect((await world.mailbox.all()).filter((mail) => mail.subject.startsWith(subject))).toEqual([])
    await world.stage.waitUntil(on('2026-12-30'), '04:00')
    const reminders = (await world.mailbox.all()).filter((mail) => mail.subject.startsWith(subject))
    expect(reminders.length).toBeGreaterThan(0)
    expect(await report.report()).toMatchObject({ isDraftLate: false })
    await world.stage.waitUntil(on('2026-12-30'), '09:30')
    expect(await report.report()).toMatchObject({ isDraftLate: true, draftEscalatedAt: expect.any(String) })
    expect((await report.openTask('draft-extraordinary-report')).assignee.personId).toBe(securityChief)
  })

  it('is no longer the coordinator’s, and its writer does not decide on it', async () => {
    const task = await report.openTask('draft-extraordinary-report')
    await unmoved(async () => {
      expect(await refused.of(complete(task.id, coordinator, draftAnswer))).toBe('403 permission-denied')
      expect(await refused.of(complete(task.id, securityChief, reportIt))).toBe('400 malformed-request')
    })
    await report.answer(task, draftAnswer)
    const deciding = await report.openTask('decide-extraordinary-report')
    expect(deciding.assignee.personId).toBe(director)
    await unmoved(async () => {
      expect(await refused.of(complete(deciding.id, securityChief, reportIt))).toBe('403 permission-denied')
      expect(await refused.of(complete(deciding.id, director, { ...reportIt, round: 2 }))).toBe(
        '409 stale-proposal',
      )
      const silent = { ...reportIt, outcome: 'do-not-report' }
      expect(await refused.of(complete(deciding.id, director, silent))).toBe('400 malformed-request')
    })
  })

  it('may be sent back with a reason, and gets new hours', async () => {
    const sendBack = {
      ...reportIt,
      outcome: 'send-back',
      reason: 'Konsekvenserna för skolan saknas.',
    } as const
    const deciding = await report.openTask('decide-extraordinary-report')
    await report.answer(deciding, { ...sendBack, kind: 'decide-extraordinary-report', round: 1 })
    expect(await report.report()).toMatchObject({ status: 'drafting', round: 2, isDraftLate: false })
    await report.answer(await report.openTask('draft-extraordinary-report'), draftAnswer)
    expect((await report.report()).remarks).toMatchObject([{ about: 'verdict' }])
  })
})

describe('the management at New Year', () => {
  it('is the director and the chair who goes on 31 December, and the chair who comes on 1 January', async () => {
    await world.stage.waitUntil(on('2026-12-31'))
    const deciding = await report.openTask('decide-extraordinary-report')
    await report.answer(deciding, { kind: 'decide-extraordinary-report', round: 2, outcome: 'report' })
    const informedAt = (await world.cloud.now()).toISOString()
    const told = { informedAt, channels: ['mail', 'phone'] }
    await unmoved(async () => {
      const ofNobody = report.post('informed', securityChief, { ...told, personId: 'ma.lisa.hjort' })
      expect(await refused.of(ofNobody)).toBe('404 not-found')
      const early = report.post('informed', securityChief, { ...told, personId: comingChair })
      expect(await refused.of(early)).toBe('409 wrong-state')
      const byOther = report.post('informed', secretary, { ...told, personId: goingChair })
      expect(await refused.of(byOther)).toBe('403 permission-denied')
      const byMail = { ...told, channels: ['mail'], personId: goingChair }
      expect(await refused.of(report.post('informed', securityChief, byMail))).toBe('400 malformed-request')
      const future = { ...told, informedAt: '2027-06-01T08:00:00.000Z', personId: goingChair }
      expect(await refused.of(report.post('informed', securityChief, future))).toBe('422 day-not-possible')
    })
    await report.inform(director, securityChief)
    await report.inform(goingChair, securityChief)
    await world.stage.waitUntil(on('2027-01-01'))
    await report.inform(comingChair, securityChief)
    const { informing } = await report.report()
    const days = informing.map(({ personId, informedAt: at }) => [personId, at?.slice(0, 10)] as const)
    expect(new Map(days)).toEqual(
      new Map([
        [director, '2026-12-31'],
        [goingChair, '2026-12-31'],
        [comingChair, '2027-01-01'],
      ]),
    )
    const coming = informing.find(({ personId }) => personId === comingChair)
    expect(coming?.mailedAt?.slice(0, 10)).toBe('2027-01-01')
  })
})

describe('the way to the board', () => {
  const extra = {
    way: 'extra-meeting',
    reason: 'Medel behövs nu.',
    calledBy: 'members',
    memberCount: 5,
    heldOn: '2027-01-05',
    startsAt: '09:00',
    durationMinutes: 60,
  }

  it('needs a reason where the next meeting is not awaited, and a third of the members (KL 6:23)', async () => {
    await unmoved(async () => {
      const route = (json: object, as = securityChief) => refused.of(report.post('route', as, json))
      expect(await route({ way: 'chair-decision' })).toBe('400 malformed-request')
      expect(await route({ ...extra, reason: undefined })).toBe('400 malformed-request')
      expect(await route({ ...extra, memberCount: 4 })).toBe('422 too-few-members KL 6:23')
      expect(await route({ ...extra, heldOn: '2026-12-31' })).toBe('422 day-not-possible')
      const crisis = { way: 'crisis-committee', reason: 'Strömavbrott.' }
      expect(await route(crisis)).toBe('400 malformed-request')
      expect(await route({ ...crisis, bodyId: 'nothing' })).toBe('404 not-found')
      expect(await route({ way: 'next-meeting' }, coordinator)).toBe('403 permission-denied')
    })
  })

  it('is no chair’s who does not chair the board, and no chair’s without a reason', async () => {
    await unmoved(async () => {
      const decision = { title: 'Akut', decision: 'Byt.', subject: 'ordinary', reportId: report.id }
      const decide = (as: string, bodyId: string, change: object = {}) =>
        refused.of(
          rawCall(world, 'POST', `/bodies/${bodyId}/chair-decisions`, {
            as,
            json: { ...decision, urgencyReason: 'Det brinner.', ...change },
          }),
        )
      expect(await decide(goingChair, 'ks')).toBe('403 permission-denied')
      expect(await decide(comingChair, 'ks', { urgencyReason: ' ' })).toBe('422 not-urgent KL 6:39')
      expect(await decide(comingChair, 'ks', { reportId: '0'.repeat(26) })).toBe('404 not-found')
      const read = rawCall(world, 'GET', `/extraordinary-reports/${report.id}`, { as: 'fv.gunilla.rask' })
      expect(await refused.of(read)).toBe('403 wrong-unit')
    })
  })

  it('may be chosen by the director in the chief’s stead, and an extra meeting is planned and summoned to', async () => {
    const { diaryNumber: _, ...start } = await report.read()
    expect(start.phase.name).toBe('informing')
    await report.register('2027.001 KS')
    const answer = await report.post('route', director, extra)
    expect(answer.status).toBe(200)
    await world.cloud.settle()
    expect(await report.read()).toMatchObject({
      phase: { name: 'deliberation', meetingId: 'ks~2027-01-05' },
      diaryNumber: '2027.001 KS',
    })
    const { body: meeting } = await world.api.call('readMeeting', {
      as: secretary,
      params: { meetingId: 'ks~2027-01-05' },
    })
    expect(meeting.agenda).toMatchObject([{ matterId: report.id, announcement: 'unanimous' }])
    const again = report.post('route', securityChief, { way: 'next-meeting' })
    expect(await refused.of(again)).toMatch(/^(403|409) /)
  })

  it('gives the matter to the board that day, all who are present agreeing', async () => {
    await world.stage.waitUntil(on('2027-01-05'))
    const task = await report.openTask('record-outcome')
    await report.answer(task, {
      kind: 'record-outcome',
      outcome: 'approved',
      paragraph: 1,
      presentCount: 12,
      agreeingCount: 12,
    })
    expect((await report.read()).decisions).toMatchObject([{ capacity: 'decides', outcome: 'approved' }])
  })
})

describe('a report on the chief’s own failure (KL 7:4)', () => {
  it('is decided by the director, and not by the chief', async () => {
    report = await UrgentReport.begin(world, { concernsSecurityChief: true })
    await report.toDecision()
    const deciding = await report.openTask('decide-extraordinary-report')
    expect(deciding.assignee.personId).toBe(director)
    await unmoved(async () => {
      expect(await refused.of(complete(deciding.id, securityChief, reportIt))).toMatch(/^403 disqualified/)
    })
    await report.answer(deciding, {
      kind: 'decide-extraordinary-report',
      round: 1,
      outcome: 'do-not-report',
      reason: 'Saken är redan utredd.',
    })
    expect(await report.report()).toMatchObject({ status: 'not-reported' })
    expect(await report.read()).toMatchObject({ phase: { name: 'closed', outcome: 'refused' } })
  })
})

describe('a report that is taken back', () => {
  it('says that it is withdrawn, as its matter does', async () => {
    report = await UrgentReport.begin(world)
    await report.toDecision()
    await world.api.call('withdrawMatter', {
      as: coordinator,
      params: { matterId: report.id },
      body: { reason: 'Larmet var falskt.' },
    })
    await world.cloud.settle()
    expect(await report.read()).toMatchObject({ phase: { name: 'closed', outcome: 'withdrawn' } })
    const { status, boardDecision } = await report.report()
    expect([status, boardDecision]).toEqual(['withdrawn', undefined])
  })
})

describe('every refusal', () => {
  it('says its code, its paragraph where law speaks, and what to do in Swedish and English', () => {
    refused.expectWhole()
  })
})
