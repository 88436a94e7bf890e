// Receipts stop clocks; a notification starts the final report's; each controller has its own 72 hours (GDPR art. 33, 34).
import { describe, expect, it } from 'vitest'
import type { Incident } from '../../../functions/domain/incident/incident.ts'
import { informPersons } from '../../../functions/domain/incident/inform-persons.ts'
import { closeIncident } from '../../../functions/domain/incident/keep-timeline.ts'
import { decideNotToReportBreach, knowOfBreach } from '../../../functions/domain/incident/know-of-breach.ts'
import { startClock } from '../../../functions/domain/incident/legal-clock.ts'
import { noteHandled, recordReport } from '../../../functions/domain/incident/record-report.ts'
import { seesDetails } from '../../../functions/domain/incident/see-incident.ts'
import { givenActor, mails, own, refusedWith, sound, startedWith, stored } from '../given.ts'
import { as, coordinator, counsel, givenIncident, incidentId, units } from './given-incident.ts'

const known = '2026-12-31T02:10:00.000Z'
const now = '2027-01-02T16:00:00.000Z'
const sending = { ...as(coordinator, 'incident:send', now), units }
const significant = givenIncident({
  isSignificant: true,
  clocks: [
    startClock('early-warning', 'early-warning', known),
    startClock('notification', 'notification', known),
  ],
})
const reference = 'CP-2027-000017'
const record = (incident: Incident, clock: string, sentAt = '2027-01-02T15:00:00.000Z', more: object = {}) =>
  recordReport(stored(incident), { clock, sentAt, reference, ...more }, sending)

describe('a report that was sent', () => {
  it('stops its clock and keeps reference and receipt', () => {
    const { decision, incident } = record(significant, 'early-warning', '2027-01-01T00:30:00.000Z', {
      receipt: 'Mottagen.',
    })
    expect(startedWith(sound(decision))).toEqual([])
    expect(incident.clocks[0]).toMatchObject({ doneAt: '2027-01-01T00:30:00.000Z', doneBy: 'report' })
    expect(incident.reports).toMatchObject([
      { reference, receipt: 'Mottagen.', by: { personId: 'iss.lind' } },
    ])
  })

  it('when it is the notification, starts the month of the final report from when it was sent', () => {
    const { decision, incident } = record(significant, 'notification')
    expect(incident.clocks[2]).toMatchObject({ key: 'final-report', dueAt: '2027-02-02T15:00:00.000Z' })
    expect(startedWith(sound(decision))).toEqual([
      ['incident', { incidentId, clock: 'final-report', at: '2027-01-18T03:00:00.000Z' }],
    ])
  })

  it('is refused for a clock that was never started, or is stopped', () => {
    expect(() => record(significant, 'final-report')).toThrow(refusedWith('clock-not-running', 'body.clock'))
    const { incident } = record(significant, 'notification')
    expect(() => record(incident, 'notification')).toThrow(refusedWith('clock-not-running', 'body.clock'))
  })

  it('is refused when it was sent before its clock started, or is yet to be sent', () => {
    for (const sentAt of ['2026-12-31T02:09:59.000Z', '2027-01-02T16:00:00.001Z'])
      expect(() => record(significant, 'notification', sentAt)).toThrow(refusedWith('day-not-possible'))
  })

  it('may be a status report in place of the final one while the incident goes on; its end starts a new month', () => {
    const { incident: notified } = record(significant, 'notification')
    const { incident } = record(notified, 'final-report', '2027-01-02T15:30:00.000Z', {
      isStatusReport: true,
    })
    const context = as(coordinator, 'incident:decide', '2027-03-31T10:00:00.000Z')
    const handled = noteHandled(stored(incident), '2027-01-31T09:00:00.000Z', context)
    sound(handled.decision)
    expect(handled.incident.clocks.at(-1)).toMatchObject({
      key: 'final-report-after-handling',
      dueAt: '2027-02-28T09:00:00.000Z',
    })
    expect(() => noteHandled(stored(handled.incident), now, context)).toThrow(refusedWith('wrong-state'))
    expect(() => record(significant, 'notification', now, { isStatusReport: true })).toThrow(
      refusedWith('wrong-state'),
    )
  })
})

describe('a personal data breach', () => {
  const knowing = (actor = counsel) => ({
    ...as(actor, 'incident:breach', '2026-12-31T08:00:00.000Z'),
    units,
    recipientIds: ['kj.elin', 'dso.peter'],
  })
  const breach = { unitId: 'skolnamnden', risk: 'high', sensitive: true } as const
  const manager = givenActor('fc.eva', own('unit-manager', 'skolan'))
  const known = knowOfBreach(stored(givenIncident()), breach, knowing(manager))

  it('starts the controller’s own clock, proposes to inform at a high risk, and tells those who advise', () => {
    expect(known.incident.clocks).toMatchObject([
      { key: 'gdpr-72.skolnamnden', dueAt: '2027-01-03T08:00:00.000Z' },
    ])
    expect(known.incident.controllers).toMatchObject([{ informing: { status: 'proposed' } }])
    expect(mails(sound(known.decision))).toEqual([
      'incident-breach-known to kj.elin',
      'incident-breach-known to dso.peter',
    ])
    expect(startedWith(known.decision).map(([machine]) => machine)).toEqual([
      'incident',
      'extraordinary-report',
    ])
  })

  it('has a clock for each controller, and none twice', () => {
    const second = knowOfBreach(
      stored(known.incident),
      { ...breach, unitId: 'bolaget', risk: 'risk' },
      knowing(),
    )
    expect(second.incident.clocks.map(({ key }) => key)).toEqual(['gdpr-72.skolnamnden', 'gdpr-72.bolaget'])
    expect(startedWith(sound(second.decision)).map(([machine]) => machine)).toEqual(['incident'])
    expect(() => knowOfBreach(stored(known.incident), breach, knowing())).toThrow(
      refusedWith('already-exists'),
    )
  })

  it('is for a controller’s own delegate or the lawyer, and an administration is no controller', () => {
    const small = givenActor('ec.hanna', own('unit-manager', 'klassen'))
    expect(() => knowOfBreach(stored(givenIncident()), breach, knowing(small))).toThrow(
      refusedWith('wrong-unit'),
    )
    const administration = { ...breach, unitId: 'skolan' }
    expect(() => knowOfBreach(stored(givenIncident()), administration, knowing())).toThrow(
      refusedWith('malformed-request'),
    )
    const nowhere = { ...breach, unitId: 'ingenstans' }
    expect(() => knowOfBreach(stored(givenIncident()), nowhere, knowing())).toThrow(refusedWith('not-found'))
  })

  it('is seen by the controller’s delegate, also when another unit’s system was hit, and begun by none who sees it not', () => {
    const elsewhere = givenIncident({ unitIds: ['vatten'], unitPaths: ['/kf/tekniska/vatten/'] })
    expect(() => knowOfBreach(stored(elsewhere), breach, knowing(manager))).toThrow(refusedWith('wrong-unit'))
    const { incident } = knowOfBreach(stored(elsewhere), breach, knowing())
    expect(incident.controllers).toMatchObject([{ delegateUnitIds: ['skolnamnden', 'skolan'] }])
    const grant = as(manager, 'incident:read', now).grant
    expect(seesDetails(elsewhere, grant)).toBe(false)
    expect(seesDetails(incident, grant)).toBe(true)
  })

  it('is reported by whoever may act for the controller, which decides it', () => {
    const context = { ...as(manager, 'incident:send', now), units }
    const command = {
      clock: 'gdpr-72.skolnamnden',
      sentAt: '2027-01-02T14:00:00.000Z',
      reference: 'IMY-2027-12',
    }
    const { incident } = recordReport(stored(known.incident), command, context)
    expect(incident.controllers).toMatchObject([{ reported: true, decidedAt: '2027-01-02T14:00:00.000Z' }])
    const csl = { ...significant, controllers: known.incident.controllers }
    expect(() => recordReport(stored(csl), { ...command, clock: 'notification' }, context)).toThrow(
      refusedWith('wrong-unit'),
    )
  })

  it('may be decided not to be reported, with a reason, once', () => {
    const context = { ...as(manager, 'incident:breach', now), units }
    const decide = (incident: Incident) =>
      decideNotToReportBreach(stored(incident), 'skolnamnden', 'Krypterat.', context)
    const { incident } = decide(known.incident)
    expect(incident.controllers).toMatchObject([{ reported: false, notReportedReason: 'Krypterat.' }])
    expect(incident.clocks).toMatchObject([{ doneBy: 'decision' }])
    expect(() => decide(incident)).toThrow(refusedWith('clock-not-running'))
  })

  it('is told to the persons: decided, then done, and not done before it is decided', () => {
    const context = { ...as(manager, 'incident:breach', now), units }
    const inform = (incident: Incident, command: Parameters<typeof informPersons>[2]) =>
      informPersons(stored(incident), 'skolnamnden', command, context).incident
    const informed = { step: 'informed', informedAt: now } as const
    expect(() => inform(known.incident, informed)).toThrow(refusedWith('wrong-state'))
    const decided = inform(known.incident, { step: 'decide', inform: true, reason: 'Hälsa.' })
    const done = inform(decided, informed)
    expect(done.controllers).toMatchObject([
      { informing: { status: 'informed', informedAt: now, reason: 'Hälsa.' } },
    ])
    const declined = inform(known.incident, { step: 'decide', inform: false, reason: 'Krypterat.' })
    expect(declined.controllers).toMatchObject([{ informing: { status: 'declined' } }])
  })
})

describe('closing', () => {
  const close = (incident: Incident) =>
    closeIncident(stored(incident), 'Återställt.', {
      ...as(coordinator, 'incident:decide', now),
      expectedVersion: 3,
    })

  it('is refused while a clock runs or something is undecided, and says what', () => {
    expect(() => close(significant)).toThrow(
      refusedWith('wrong-state', 'clocks.early-warning', 'clocks.notification'),
    )
    expect(() => close(givenIncident())).toThrow(refusedWith('wrong-state', 'incident.isSignificant'))
  })

  it('ends an incident with nothing left', () => {
    const { decision, incident } = close(givenIncident({ isSignificant: false }))
    sound(decision)
    expect(incident).toMatchObject({
      status: 'closed',
      summary: 'Återställt.',
      closedAt: now,
      handledAt: now,
    })
    expect(() => close(incident)).toThrow(refusedWith('wrong-state'))
  })
})
