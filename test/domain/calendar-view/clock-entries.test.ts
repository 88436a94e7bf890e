// Which legal clocks stand in the calendar, when they are late, whose they are, and that they tell nothing of the incident.
import { describe, expect, it } from 'vitest'
import { compareEntries } from '../../../functions/domain/calendar-view/calendar-entry.ts'
import { entriesOfClocks } from '../../../functions/domain/calendar-view/clock-entries.ts'
import type { Controller, Incident } from '../../../functions/domain/incident/incident.ts'
import { type ClockKind, gdprClockOf, startClock } from '../../../functions/domain/incident/legal-clock.ts'
import { isSenderOf } from '../../../functions/domain/incident/see-incident.ts'
import { day, givenActor, own } from '../given.ts'
import { coordinator, counsel, givenIncident, grantOf, incidentId } from '../incident/given-incident.ts'

const today = day('2027-03-28')
const period = { from: today, to: day('2028-03-28'), today }
const knownAt = '2027-03-27T13:00:00.000Z'
const shown = () => true

const clockOf = (key: string, kind: ClockKind = 'early-warning') => startClock(key, kind, knownAt)
const early = clockOf('early-warning')
const entries = (incident: Incident, now: string, isShown: () => boolean = shown) =>
  entriesOfClocks(incident, period, now, isShown)

describe('a legal clock in the calendar', () => {
  it('stands on its Swedish day with its hour, over the spring change too', () => {
    expect(entries(givenIncident({ clocks: [early] }), '2027-03-28T08:00:00.000Z')).toEqual([
      {
        id: `incident-clock.${incidentId}.0`,
        kind: 'incident-clock',
        on: '2027-03-28',
        dueAt: '2027-03-28T13:00:00.000Z',
        state: 'coming',
        words: { sv: 'Frist för en incident', en: 'Deadline of an incident' },
        title: 'Tidig varning',
        path: `/incidents/${incidentId}`,
      },
    ])
    const late = { ...early, dueAt: '2027-03-28T22:30:00.000Z' }
    expect(entries(givenIncident({ clocks: [late] }), knownAt)).toMatchObject([{ on: '2027-03-29' }])
  })

  it('is late when its hour has passed, not first the next day', () => {
    const incident = givenIncident({ clocks: [early] })
    const stateAt = (now: string) => entries(incident, now).map(({ state }) => state)
    expect(stateAt('2027-03-28T13:00:00.000Z')).toEqual(['coming'])
    expect(stateAt('2027-03-28T13:00:00.001Z')).toEqual(['late'])
  })

  it('stays as late in every period that holds today, and leaves when it has stopped', () => {
    const now = '2027-04-20T08:00:00.000Z'
    const later = { ...period, from: day('2027-04-01'), today: day('2027-04-20') }
    const incident = givenIncident({ clocks: [early] })
    expect(entriesOfClocks(incident, later, now, shown)).toMatchObject([{ state: 'late' }])
    expect(entriesOfClocks(incident, { ...later, from: day('2027-05-01') }, now, shown)).toEqual([])
    const sent = givenIncident({ clocks: [{ ...early, doneAt: knownAt, doneBy: 'report' }] })
    expect(entries(sent, now)).toEqual([])
  })

  it('tells which report is due, and neither the incident nor whose personal data it is about', () => {
    const incident = givenIncident({
      clocks: [
        early,
        clockOf('notification', 'notification'),
        clockOf('final-report', 'final-report'),
        clockOf(gdprClockOf('socialnamnden'), 'gdpr-72'),
      ],
    })
    const all = entries(incident, knownAt)
    expect(all.map(({ title }) => title)).toEqual([
      'Tidig varning',
      'Incidentanmälan',
      'Slutrapport',
      'Anmälan till IMY',
    ])
    // The words are what the feed holds, which is read without signing in (OSL 18:8).
    expect(new Set(all.map(({ words }) => words.sv))).toEqual(new Set(['Frist för en incident']))
    const written = JSON.stringify(all)
    expect(written).not.toContain(incident.title)
    expect(written).not.toContain('socialnamnden')
    expect(new Set(all.map(({ id }) => id)).size).toBe(4)
  })

  it('keeps its id when another stops or a new one starts', () => {
    const second = clockOf('notification', 'notification')
    const before = entries(givenIncident({ clocks: [early, second] }), knownAt)
    const stopped = { ...early, doneAt: knownAt, doneBy: 'report' as const }
    const started = clockOf('final-report', 'final-report')
    const after = entries(givenIncident({ clocks: [stopped, second, started] }), knownAt)
    expect(after[0]?.id).toBe(before[1]?.id)
  })

  it('leaves out what is not the reader’s', () => {
    expect(entries(givenIncident({ clocks: [early] }), knownAt, () => false)).toEqual([])
  })

  it('is sorted among the day’s meetings by its hour', () => {
    const [clock] = entries(givenIncident({ clocks: [early] }), knownAt)
    if (clock === undefined) throw new TypeError('No clock')
    const { dueAt: _, ...rest } = clock
    const meeting = { ...rest, kind: 'meeting', startsAt: '2027-03-28T12:00:00.000Z' } as const
    const wholeDay = { ...rest, kind: 'task' } as const
    expect([clock, meeting, wholeDay].toSorted(compareEntries)).toEqual([wholeDay, meeting, clock])
  })
})

describe('whose clock it is', () => {
  const controllers: Controller[] = [
    {
      unitId: 'skolnamnden',
      name: 'Skolnämnden',
      delegateUnitIds: ['skolnamnden', 'skolan'],
      risk: 'risk',
      sensitive: false,
      knownAt,
      knownBy: { personId: 'kj.elin', name: 'Elin', role: 'legal-counsel' },
      informing: { status: 'not-needed' },
    },
  ]
  const own72 = clockOf(gdprClockOf('skolnamnden'), 'gdpr-72')
  const other72 = clockOf(gdprClockOf('bolaget'), 'gdpr-72')
  const isMine = (actor: typeof coordinator, clock: typeof own72) =>
    isSenderOf({ controllers }, clock, grantOf(actor, 'incident:send'))

  it('is every one of those who send for all', () => {
    for (const clock of [early, own72, other72]) {
      expect(isMine(coordinator, clock)).toBe(true)
      expect(isMine(counsel, clock)).toBe(true)
    }
  })

  it('is the controller’s own of its delegate, and no other', () => {
    const manager = givenActor('chef.skolan', own('unit-manager', 'skolan'))
    expect([own72, other72, early].map((clock) => isMine(manager, clock))).toEqual([true, false, false])
  })
})
