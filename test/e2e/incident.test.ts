// S8: a supplier attack with personal data on New Year's Eve. The clocks run through the holidays, the on-call chain is
// alerted in turn, each report stops its clock, and the incident counts in the year of its discovery (domain 7).
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CalendarDay } from '../../functions/domain/calendar/calendar-day.ts'
import { instantAt } from '../../functions/domain/calendar/stockholm-time.ts'
import { IncidentScene, people } from './incident-scene.ts'
import { rawCall, wordOf } from './raw-call.ts'
import { personAt } from './recorded-document.ts'
import { proposalOf, RegisterScene } from './register-scene.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'

const on = (day: string): CalendarDay => CalendarDay.parse(day)
/** A local time in Sweden as an instant. */
const local = (text: string): string => {
  const [day = '', clock = ''] = text.split('T')
  return instantAt(on(day), clock)
}
const unitId = 'kommunledningskontoret'
const board = 'ks'
const { coordinator, deputy, securityChief, itSecurity, director, counsel, officer, employee } = people

let world: TestCloud
let incident: IncidentScene
let systemId: string
let assetId: string

const until = (text: string) => {
  const [day = '', clock = ''] = text.split('T')
  return world.stage.waitUntil(on(day), clock)
}

/** Who has been mailed an alarm, in turn, as `75 iss.maja.lind`; only those of the incident of the test. */
async function alarms(): Promise<string[]> {
  const mails = (await world.mailbox.all()).filter(({ subject }) => subject.startsWith('Larm'))
  return mails.map(({ subject, to }) => `${/(\d+) %/.exec(subject)?.[1] ?? '100'} ${personAt(to)}`)
}

const clock = async (key: string) => (await incident.read()).details?.clocks.find((each) => each.key === key)
const send = (clockKey: string, sentAt: string, reference: string, as: string = coordinator) =>
  incident.call('recordReport', as, { body: { clock: clockKey, sentAt, reference, receipt: 'Mottagen.' } })

beforeAll(async () => {
  world = await startTestCloud({ startsAt: '2026-12-28T08:00:00.000Z' })
  incident = new IncidentScene(world)
  const register = new RegisterScene(world)
  const owned = { unitId, ownerId: 'sa.helena.brink' }
  systemId = (await register.registerSystem('HR och rehab', { ...owned, hosting: 'cloud-eu' }, coordinator))
    .id
  const asset = { unitId, ownerId: 'ec.hanna.dufva' }
  const parts = { systemIds: [systemId], proposal: proposalOf([2, 1, 1, 2]), as: coordinator }
  await world.api.call('assignRole', {
    as: coordinator,
    params: { personId: 'ec.hanna.dufva' },
    body: { role: 'information-owner', unitId, validFrom: on('2026-12-01') },
  })
  assetId = (await register.registerAsset('Rehabärenden', asset, parts)).id
  await register.answer(
    'ec.hanna.dufva',
    { kind: 'decide-classification', round: 1, outcome: 'accept' },
    assetId,
  )
  await world.api.call('appointDeputy', {
    as: coordinator,
    params: { personId: coordinator },
    body: {
      deputyId: deputy,
      role: 'coordinator',
      unitId,
      scope: ['incident'],
      validFrom: on('2026-12-30'),
      validTo: on('2027-01-06'),
    },
  })
})
afterAll(() => world.close())

describe('the night before', () => {
  it('is reported by an employee in one call, and those who assess it are told without a word of it', async () => {
    await until('2026-12-30T23:00')
    await incident.report(employee, '2026-12-30', { type: 'outage', unitId })
    const mails = (await world.mailbox.all()).filter(({ subject }) => subject.startsWith('Ny incident'))
    expect(mails.map(({ to }) => personAt(to)).toSorted()).toEqual([deputy, coordinator].toSorted())
    expect(mails.every(({ text }) => !/rehab|leverantör/i.test(text))).toBe(true)
  })

  it('is seen by its reporter as they wrote it, and by no other employee', async () => {
    const own = await incident.read(employee)
    expect(own).toMatchObject({ status: 'reported', title: 'Rehabsystemet går inte att nå' })
    expect(own.details).toBeUndefined()
    const other = await rawCall(world, 'GET', `/incidents/${incident.id}`, { as: people.otherEmployee })
    expect(wordOf(other)).toBe('403 permission-denied')
  })

  it('is triaged by the deputy: the class as it was, the broken duty of the supplier, and what the thresholds propose', async () => {
    await until('2026-12-31T03:20')
    const triaged = await incident.call('triageIncident', deputy, {
      body: {
        type: 'supplier',
        assetIds: [assetId],
        systemIds: [systemId],
        unitIds: [unitId],
        suppliers: [
          {
            name: 'Rehab i molnet AB',
            knewAt: local('2026-12-29T20:00'),
            toldAt: local('2026-12-30T22:40'),
            duty: true,
          },
        ],
        affectedPersons: 4100,
        facts: { sectors: ['public-administration'], activityLimitedHours: 30, fallbackHours: 30 },
      },
      ifMatch: await incident.version(),
    })
    expect(triaged.details).toMatchObject({
      assets: [{ assetId, levels: { confidentiality: 2 } }],
      supplierDeviations: [{ supplier: 'Rehab i molnet AB', requirementId: 'K42', hours: 26 }],
      proposal: {
        significant: true,
        hits: [
          { id: 'general-persons' },
          { id: 'administration-limited' },
          { id: 'administration-fallback' },
        ],
      },
    })
    expect(triaged.details?.isSignificant).toBeUndefined()
  })
})

describe('New Year’s Eve', () => {
  it('a person decides that it is significant, and two clocks run from the instant of knowledge', async () => {
    const body = {
      significant: true,
      reason: 'Fyra timmar har passerat.',
      knownAt: local('2026-12-31T03:10'),
    }
    const decided = await incident.call('decideSignificance', deputy, { body })
    expect(decided.details?.clocks).toMatchObject([
      { key: 'early-warning', dueAt: local('2027-01-01T03:10') },
      { key: 'notification', dueAt: local('2027-01-03T03:10') },
    ])
    expect(decided.details?.reportedUpwards).toBe('significant-incident')
  })

  it('the lawyer states when the board knew of the breach: a clock of its own, and a proposal to inform', async () => {
    await until('2026-12-31T09:05')
    const body = {
      unitId: board,
      risk: 'high' as const,
      sensitive: true,
      persons: 4100,
      knownAt: local('2026-12-31T09:00'),
    }
    const known = await incident.call('knowOfBreach', counsel, { body })
    expect(known.details).toMatchObject({
      isPersonalData: true,
      controllers: [{ unitId: board, informing: { status: 'proposed' } }],
    })
    expect(await clock('gdpr-72.ks')).toMatchObject({ dueAt: local('2027-01-03T09:00') })
    const told = (await world.mailbox.all()).filter(({ subject }) =>
      subject.includes('behöver din bedömning'),
    )
    expect(told.map(({ to }) => personAt(to)).toSorted()).toEqual([officer, counsel].toSorted())
  })

  it('each clock stands by its hour in the calendar of those who see the incident, and nothing of it does', async () => {
    const clocksOf = async (as: string, mine: boolean) => {
      const to = on('2027-01-31')
      const query = { to, ...(mine && { mine: 'true' as const }) }
      const { body } = await world.api.call('readCalendar', { as, query })
      return body.items.filter(({ kind }) => kind === 'incident-clock')
    }
    const seen = await clocksOf(coordinator, true)
    expect(seen.map(({ dueAt, title }) => [dueAt, title])).toEqual([
      [local('2027-01-01T03:10'), 'Tidig varning'],
      [local('2027-01-03T03:10'), 'Incidentanmälan'],
      [local('2027-01-03T09:00'), 'Anmälan till IMY'],
    ])
    expect(new Set(seen.map(({ words }) => words.sv))).toEqual(new Set(['Frist för en incident']))
    expect(await clocksOf(officer, false)).toEqual(seen)
    expect(await clocksOf(officer, true)).toEqual([])
    expect(await clocksOf(employee, false)).toEqual([])
  })

  it('half of the first clock has gone at 15:10: the coordinator is alerted, and the deputy half an hour later', async () => {
    await until('2026-12-31T15:09')
    expect(await alarms()).toEqual([])
    await until('2026-12-31T15:11')
    expect(await alarms()).toEqual([`50 ${coordinator}`])
    await until('2026-12-31T15:39')
    expect(await alarms()).toHaveLength(1)
    await until('2026-12-31T15:41')
    expect(await alarms()).toEqual([`50 ${coordinator}`, `50 ${deputy}`])
  })

  it('the deputy acknowledges, and nobody further is alerted until three quarters have gone', async () => {
    await until('2026-12-31T15:50')
    await incident.call('acknowledgeAlarm', deputy, { body: { clock: 'early-warning' } })
    await until('2026-12-31T21:09')
    expect(await alarms()).toHaveLength(2)
    expect((await clock('early-warning'))?.alarms).toMatchObject([{ percent: 50, acknowledgedBy: deputy }])
  })

  it('in silence the whole chain is alerted, one by one, up to the municipal director', async () => {
    await until('2026-12-31T23:30')
    expect((await alarms()).slice(2)).toEqual(
      [coordinator, deputy, securityChief, itSecurity, director].map((personId) => `75 ${personId}`),
    )
  })

  it('at 90 per cent, after midnight on a holiday, the chain begins again', async () => {
    await until('2027-01-01T00:47')
    expect((await alarms()).slice(7)).toEqual([`90 ${coordinator}`])
    await incident.call('acknowledgeAlarm', coordinator, { body: { clock: 'early-warning' } })
  })
})

describe('the reports', () => {
  it('copy mode lays out the early warning, with what is known and what is missing', async () => {
    const { body } = await world.api.call('readReportFields', {
      as: deputy,
      params: { incidentId: incident.id },
      query: { report: 'early-warning' },
    })
    const field = (id: string) => body.fields.find((each) => each.id === id)
    expect(field('supplier')).toMatchObject({ text: 'Rehab i molnet AB', missing: false })
    expect(field('malicious')).toMatchObject({ missing: true })
    expect(field('impact')?.text).toContain('Kommunledningskontoret')
    expect(body.missing).toBe(body.fields.filter(({ missing }) => missing).length)
  })

  it('the early warning is sent at 01:30, and its clock falls silent', async () => {
    await until('2027-01-01T01:35')
    await send('early-warning', local('2027-01-01T01:30'), 'CP-2027-000017')
    const before = (await alarms()).length
    await until('2027-01-01T15:09')
    expect((await alarms()).length).toBe(before)
    expect(await clock('early-warning')).toMatchObject({
      doneAt: local('2027-01-01T01:30'),
      doneBy: 'report',
    })
  })

  it('the breach is reported to the data protection authority at 54 hours', async () => {
    await until('2027-01-02T15:05')
    const sent = await send('gdpr-72.ks', local('2027-01-02T15:00'), 'IMY-2027-31', counsel)
    expect(sent.details?.controllers).toMatchObject([
      { reported: true, decidedAt: local('2027-01-02T15:00') },
    ])
  })

  it('the notification starts the final report’s month from when it was sent', async () => {
    await until('2027-01-02T16:05')
    await send('notification', local('2027-01-02T16:00'), 'CP-2027-000018')
    expect(await clock('final-report')).toMatchObject({ dueAt: local('2027-02-02T16:00') })
  })

  it('the persons are informed: decided, done, and tracked for the controller', async () => {
    const params = { controllerId: board }
    const decide = { step: 'decide' as const, inform: true, reason: 'Hälsouppgifter kan ha röjts.' }
    await incident.call('informPersons', counsel, { params, body: decide })
    await until('2027-01-04T09:00')
    const informed = { step: 'informed' as const, informedAt: local('2027-01-04T08:30') }
    const after = await incident.call('informPersons', counsel, { params, body: informed })
    expect(after.details?.controllers).toMatchObject([
      { informing: { status: 'informed', informedAt: local('2027-01-04T08:30') } },
    ])
  })

  it('the final report is sent on the 20th, after its half has been alerted', async () => {
    const before = (await alarms()).length
    await until('2027-01-18T04:01')
    expect((await alarms()).slice(before)).toEqual([`50 ${coordinator}`])
    await incident.call('acknowledgeAlarm', coordinator, { body: { clock: 'final-report' } })
    await until('2027-01-20T10:00')
    await send('final-report', local('2027-01-20T09:00'), 'CP-2027-000019')
    await until('2027-02-03T10:00')
    expect((await alarms()).length).toBe(before + 1)
  })
})

describe('the end', () => {
  it('a task is done by its owner, and a lesson becomes an action', async () => {
    const task = { title: 'Begär loggar', ownerId: employee, dueOn: on('2027-02-10') }
    await incident.call('addIncidentTask', coordinator, { body: task })
    const [given] = (await incident.read(employee)).ownTasks
    await incident.call('finishIncidentTask', employee, { params: { incidentTaskId: given?.id ?? '' } })
    const action = { title: 'Avtala jour', unitId, ownerId: 'sa.helena.brink', dueOn: on('2027-06-30') }
    const drawn = await incident.call('drawLesson', coordinator, {
      body: { text: 'Jour saknades i avtalet.', action },
    })
    const actionId = drawn.details?.lessons[0]?.actionId ?? ''
    const made = await world.api.call('readAction', { as: 'sa.helena.brink', params: { actionId } })
    expect(made.body).toMatchObject({
      title: 'Avtala jour',
      source: { kind: 'incident', incidentId: incident.id },
    })
  })

  it('it is closed with a summary, and is listed under the year of its discovery', async () => {
    const body = { summary: 'Systemet är återställt och alla berörda är informerade.' }
    await incident.call('closeIncident', securityChief, { body, ifMatch: await incident.version() })
    const lists = await Promise.all(
      [coordinator, director, employee, 'fc.maria.bergstrand'].map((as) =>
        world.api.call('listIncidents', { as, query: {} }),
      ),
    )
    const [all, ofDirector, mine, ofAnotherUnit] = lists.map(({ body: list }) => list.items)
    expect(all).toMatchObject([
      { id: incident.id, status: 'closed', discoveredOn: '2026-12-30', isSignificant: true },
    ])
    expect(ofDirector).toEqual(all)
    expect(mine).toMatchObject([{ id: incident.id, status: 'closed' }])
    expect(mine?.[0]?.isSignificant).toBeUndefined()
    expect(ofAnotherUnit).toEqual([])
  })

  it('has left no mail that says what happened', async () => {
    const mails = (await world.mailbox.all()).filter(({ text }) => text.includes(`/incidents/${incident.id}`))
    expect(mails.length).toBeGreaterThan(10)
    for (const { subject, text } of mails)
      expect(`${subject} ${text}`).not.toMatch(/rehab|IMY|cyber|personuppgift/i)
  })
})
