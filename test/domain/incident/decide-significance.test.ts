// Triage, the decision on significance, and what it starts.
import { describe, expect, it } from 'vitest'
import {
  decideNotToReport,
  decideSignificance,
} from '../../../functions/domain/incident/decide-significance.ts'
import { reportIncident } from '../../../functions/domain/incident/report-incident.ts'
import { supplierDeviations } from '../../../functions/domain/incident/supplier-duty.ts'
import { triageIncident } from '../../../functions/domain/incident/triage-incident.ts'
import { day, mails, refusedWith, sound, startedWith, stored } from '../given.ts'
import { givenAsset, givenSystem } from '../register/given-register.ts'
import { as, coordinator, givenIncident, incidentId, reporter } from './given-incident.ts'

const now = '2026-12-31T03:00:00.000Z'
const deciding = as(coordinator, 'incident:decide', now)
const reason = 'Fyra timmar är passerade.'

describe('a report', () => {
  const command = {
    protectiveSecurity: 'no',
    title: 'Fel',
    description: 'Ett fel.',
    discoveredOn: day('2026-12-30'),
  } as const
  const context = {
    ...as(reporter, 'incident:report', now),
    id: incidentId,
    unit: { id: 'skolan', path: '/kf/skolnamnden/skolan/' },
    recipientIds: ['iss.lind', 'bs.vik', 'iss.lind'],
  }

  it('is kept in the reporter’s name, and those who assess it are told once', () => {
    const { decision, incident } = reportIncident(command, context)
    expect(incident).toMatchObject({ status: 'reported', type: 'other', reportedBy: { personId: 'ma.lisa' } })
    expect(mails(sound(decision))).toEqual(['incident-reported to iss.lind', 'incident-reported to bs.vik'])
    expect(JSON.stringify(decision.effects)).not.toContain('Ett fel')
  })

  it.each(['yes', 'unknown'] as const)('is stopped when Sweden’s security may be concerned: %s', (answer) => {
    expect(() => reportIncident({ ...command, protectiveSecurity: answer }, context)).toThrow(
      refusedWith('protective-security'),
    )
  })

  it('is refused of a day to come', () => {
    expect(() => reportIncident({ ...command, discoveredOn: day('2027-01-01') }, context)).toThrow(
      refusedWith('day-not-possible', 'body.discoveredOn'),
    )
  })
})

describe('triage', () => {
  const asset = givenAsset()
  const system = givenSystem()
  const command = {
    type: 'supplier' as const,
    assetIds: [asset.id],
    systemIds: [system.id],
    unitIds: ['skolan'],
    suppliers: [],
    affectedPersons: 4100,
    facts: { sectors: ['public-administration' as const] },
  }
  const context = {
    ...as(coordinator, 'incident:triage', now),
    expectedVersion: 3,
    assets: [asset],
    systems: [system],
    pathOfUnit: (unitId: string) => (unitId === 'skolan' ? '/kf/skolnamnden/skolan/' : undefined),
  }

  it('notes the assets with their class, the units they belong to, and what the thresholds propose', () => {
    const { decision, incident } = triageIncident(
      stored(givenIncident({ status: 'reported' })),
      command,
      context,
    )
    sound(decision)
    expect(incident).toMatchObject({ status: 'open', affectedPersons: 4100 })
    expect(incident.unitIds).toContain(asset.unitId)
    expect(incident.assets).toEqual([
      { assetId: asset.id, name: asset.name, ...(asset.current && { levels: asset.current.levels }) },
    ])
    expect(incident.proposal).toMatchObject({ significant: true, hits: [{ id: 'general-persons' }] })
    expect(incident.isSignificant).toBeUndefined()
  })

  it('keeps the class of an asset as it was when it was first noted', () => {
    const levels = { confidentiality: 3, integrity: 3, availability: 3 } as const
    const before = givenIncident({ assets: [{ assetId: asset.id, name: 'Förr', levels }] })
    expect(triageIncident(stored(before), command, context).incident.assets).toEqual(before.assets)
  })

  it('refuses what the register does not have, by its place', () => {
    const before = stored(givenIncident())
    const refused = (changed: object, path: string) =>
      expect(() => triageIncident(before, { ...command, ...changed }, context)).toThrow(
        refusedWith('not-found', path),
      )
    refused({ assetIds: [asset.id, 'okänd'] }, 'body.assetIds.1')
    refused({ systemIds: ['okänt'] }, 'body.systemIds.0')
    refused({ unitIds: ['okänd'] }, 'body.unitIds.0')
  })
})

describe('the decision on significance', () => {
  it('starts 24 and 72 hours from knowledge, and the extraordinary report', () => {
    const command = { significant: true, reason, knownAt: '2026-12-31T02:10:00.000Z' }
    const { decision, incident } = decideSignificance(stored(givenIncident()), command, deciding)
    expect(incident.clocks.map(({ key, dueAt }) => [key, dueAt])).toEqual([
      ['early-warning', '2027-01-01T02:10:00.000Z'],
      ['notification', '2027-01-03T02:10:00.000Z'],
    ])
    expect(startedWith(sound(decision))).toEqual([
      ['incident', { incidentId, clock: 'early-warning', at: '2026-12-31T14:10:00.000Z' }],
      ['incident', { incidentId, clock: 'notification', at: '2027-01-01T14:10:00.000Z' }],
      ['extraordinary-report', { entry: 'opening', cause: 'significant-incident', incidentId }],
    ])
  })

  it('is made once, but what was not significant may become so', () => {
    const yes = { significant: true, reason }
    const no = { significant: false, reason }
    const decide = (isSignificant: boolean, command: typeof yes) =>
      decideSignificance(stored(givenIncident({ isSignificant })), command, deciding)
    expect(() => decide(true, yes)).toThrow(refusedWith('wrong-state'))
    expect(() => decide(true, no)).toThrow(refusedWith('wrong-state'))
    expect(() => decide(false, no)).toThrow(refusedWith('wrong-state'))
    expect(decide(false, yes).incident.clocks).toHaveLength(2)
  })

  it('is refused before triage, and of knowledge that lies ahead or before the discovery', () => {
    const decide =
      (knownAt: string, status: 'open' | 'reported' = 'open') =>
      () =>
        decideSignificance(
          stored(givenIncident({ status })),
          { significant: true, reason, knownAt },
          deciding,
        )
    expect(decide(now, 'reported')).toThrow(refusedWith('wrong-state'))
    expect(decide('2026-12-31T03:00:00.001Z')).toThrow(refusedWith('day-not-possible', 'body.knownAt'))
    expect(decide('2026-12-29T22:59:59.000Z')).toThrow(refusedWith('day-not-possible', 'body.knownAt'))
    expect(decide('2026-12-29T23:00:00.000Z')().incident.clocks).toHaveLength(2)
  })

  it('starts one extraordinary report, also when a breach has started it', () => {
    const before = givenIncident({ reportedUpwards: 'personal-data-incident' })
    const { decision } = decideSignificance(stored(before), { significant: true, reason }, deciding)
    expect(startedWith(sound(decision)).map(([machine]) => machine)).toEqual(['incident', 'incident'])
  })
})

describe('the decision not to report', () => {
  it('stops the clocks that run for the CSIRT unit, and no other', () => {
    const { incident } = decideSignificance(stored(givenIncident()), { significant: true, reason }, deciding)
    const { decision, incident: after } = decideNotToReport(stored(incident), 'Felbedömt.', deciding)
    sound(decision)
    expect(after.clocks.map(({ doneBy }) => doneBy)).toEqual(['decision', 'decision'])
    expect(after.notReported).toMatchObject({ reason: 'Felbedömt.' })
    expect(() => decideNotToReport(stored(after), 'Igen.', deciding)).toThrow(refusedWith('wrong-state'))
  })

  it('is documented of an incident that is not significant, and not before that is decided', () => {
    const decided = stored(givenIncident({ isSignificant: false }))
    expect(decideNotToReport(decided, 'Inte betydande.', deciding).incident.notReported).toBeDefined()
    expect(() => decideNotToReport(stored(givenIncident()), 'För tidigt.', deciding)).toThrow(
      refusedWith('wrong-state'),
    )
  })
})

describe('a supplier’s duty to tell (K42)', () => {
  const knewAt = '2026-12-29T12:00:00.000Z'
  it.each([
    ['in time, to the hour', { knewAt, toldAt: '2026-12-30T12:00:00.000Z', duty: true }, []],
    ['a minute late', { knewAt, toldAt: '2026-12-30T12:01:00.000Z', duty: true }, [24]],
    ['not at all', { knewAt, duty: true }, [39]],
    ['late, without a duty', { knewAt, toldAt: '2026-12-31T12:01:00.000Z', duty: false }, []],
    ['nobody knows when it knew', { duty: true }, []],
  ])('%s', (_, part, hours) => {
    const broken = supplierDeviations([{ name: 'Molnet AB', ...part }], now)
    expect(broken.map((deviation) => deviation.hours)).toEqual(hours)
  })
})
