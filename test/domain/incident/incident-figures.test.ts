// What is counted of an incident comes back from its sort key as it was written.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Controller, Incident } from '../../../functions/domain/incident/incident.ts'
import {
  factsOfIncident,
  incidentFactsOf,
  placeOfIncident,
} from '../../../functions/domain/incident/incident-figures.ts'
import { IncidentType } from '../../../functions/domain/incident/incident-type.ts'
import { startClock } from '../../../functions/domain/incident/legal-clock.ts'
import { day } from '../given.ts'
import { givenIncident, incidentId } from './given-incident.ts'

const known = '2026-12-31T08:00:00.000Z'
const stamp = { personId: 'kj.elin', name: 'Elin', role: 'legal-counsel' } as const
const controller = (facts: Partial<Controller>): Controller => ({
  unitId: 'skolnamnden',
  name: 'Skolnämnden',
  delegateUnitIds: ['skolnamnden', 'skolan'],
  risk: 'high',
  sensitive: true,
  knownAt: known,
  knownBy: stamp,
  informing: { status: 'proposed' },
  ...facts,
})
const clock = startClock('early-warning', 'early-warning', known)
const factsOf = (facts: Partial<Incident>) => incidentFactsOf(factsOfIncident(givenIncident(facts)))

describe('the facts of an incident', () => {
  it('given one that is only reported, then nothing is decided', () => {
    expect(factsOf({ status: 'reported', type: 'outage' })).toEqual({
      discoveredOn: '2026-12-30',
      type: 'outage',
      isClosed: false,
      reportsInTime: 0,
      reportsLate: 0,
    })
  })

  it('count reports in time, late and not sent after the time; a decision to send none is neither', () => {
    const clocks = [
      { ...clock, doneAt: clock.dueAt, doneBy: 'report' as const },
      { ...clock, doneAt: '2027-01-05T00:00:00.000Z', doneBy: 'report' as const },
      { ...clock, alarms: [{ percent: 100 as const, asked: [] }] },
      { ...clock, doneAt: '2027-01-05T00:00:00.000Z', doneBy: 'decision' as const },
      clock,
    ]
    expect(factsOf({ clocks })).toMatchObject({ reportsInTime: 1, reportsLate: 2 })
  })

  it.each<[string, Controller[], object]>([
    ['undecided', [controller({})], {}],
    [
      'reported after 54 hours',
      [controller({ reported: true, decidedAt: '2027-01-02T14:59:00.000Z' })],
      { isReportedToAuthority: true, hoursToDecision: 54 },
    ],
    [
      'decided not to be',
      [controller({ reported: false, decidedAt: '2026-12-31T09:00:00.000Z' })],
      { isReportedToAuthority: false, hoursToDecision: 1 },
    ],
    [
      'reported by one while another is undecided',
      [controller({ reported: true, decidedAt: '2027-01-02T14:59:00.000Z' }), controller({ unitId: 'ks' })],
      { isReportedToAuthority: true },
    ],
  ])('of a breach: %s', (_, controllers, expected) => {
    const { isReportedToAuthority, hoursToDecision } = factsOf({ controllers })
    expect(JSON.parse(JSON.stringify({ isReportedToAuthority, hoursToDecision }))).toEqual(expected)
  })

  it('come back whole from any incident, within the length of a sort key', () => {
    const slug = fc.stringMatching(/^[a-z0-9](?:[a-z0-9.-]{0,62}[a-z0-9])?$/)
    const maybe = fc.option(fc.boolean(), { nil: undefined })
    fc.assert(
      fc.property(
        fc.constantFrom(...IncidentType.options),
        maybe,
        maybe,
        fc.boolean(),
        fc.array(slug, { minLength: 1, maxLength: 14 }),
        (type, isSignificant, isPersonalData, isClosed, unitIds) => {
          const key = factsOfIncident(
            givenIncident({
              type,
              unitIds,
              status: isClosed ? 'closed' : 'open',
              discoveredOn: day('2027-02-28'),
              ...(isSignificant !== undefined && { isSignificant }),
              ...(isPersonalData !== undefined && { isPersonalData }),
            }),
          )
          expect(Buffer.byteLength(key)).toBeLessThan(1024)
          expect(placeOfIncident(key)).toEqual({ id: incidentId, unitIds })
          const facts = incidentFactsOf(key)
          expect(facts).toMatchObject({ type, isClosed, discoveredOn: '2027-02-28' })
          expect([facts.isSignificant, facts.isPersonalData]).toEqual([isSignificant, isPersonalData])
        },
      ),
    )
  })
})
