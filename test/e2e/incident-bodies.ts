// Right bodies for the routes of incidents.
import type { RouteName } from '../../functions/api/contract.ts'

export const threshold = {
  sectors: ['public-administration'],
  criticalSystemLimited: true,
  activityLimitedHours: 30,
  fallbackHours: 30,
  controlLostHours: 1,
  protectedInformation: true,
  costShare: 2.5,
  otherLegalPerson: false,
  persons: 4100,
  environmentalDamage: false,
  otherActorInCrisis: false,
  deathOrSeriousInjury: false,
  recurrences: 1,
  usersWithoutSupply: 10,
  usersShare: 1,
  supplyHours: 1,
}

const at = '2026-01-02T03:04:05.678Z'

export const incidentBodies: [RouteName, Record<string, unknown>][] = [
  [
    'reportIncident',
    {
      protectiveSecurity: 'no',
      title: 'Driftstörning',
      description: 'Ingen kommer in.',
      discoveredOn: '2026-01-01',
      type: 'outage',
      unitId: 'ks',
    },
  ],
  [
    'triageIncident',
    {
      type: 'supplier',
      assetIds: ['akter'],
      systemIds: ['system'],
      unitIds: ['ks'],
      suppliers: [{ name: 'Molnet AB', knewAt: at, toldAt: at, duty: true }],
      affectedPersons: 4100,
      facts: threshold,
    },
  ],
  ['decideSignificance', { significant: true, reason: 'Tröskeln är nådd.', knownAt: at }],
  ['decideNotToReport', { reason: 'Ingen tröskel är nådd.' }],
  [
    'recordReport',
    {
      clock: 'early-warning',
      sentAt: at,
      reference: 'CP-2027-000017',
      receipt: 'Mottagen.',
      isStatusReport: false,
    },
  ],
  ['noteHandled', { handledAt: at }],
  ['acknowledgeAlarm', { clock: 'early-warning' }],
  [
    'writeReportTexts',
    { report: 'gdpr', controllerId: 'ks', texts: [{ field: 'nature', text: 'Kryptering.' }] },
  ],
  ['knowOfBreach', { unitId: 'ks', risk: 'high', sensitive: true, persons: 10, knownAt: at }],
  ['decideNotToReportBreach', { reason: 'Krypterat.' }],
  ['informPersons', { step: 'decide', inform: true, reason: 'Hälsouppgifter.' }],
  ['informPersons', { step: 'informed', informedAt: at }],
  ['addTimelineEntry', { at, text: 'Leverantören mejlar.' }],
  ['addIncidentTask', { title: 'Begär loggar', ownerId: 'ma.lisa.hjort', dueOn: '2030-01-01' }],
  [
    'drawLesson',
    {
      text: 'Jouren saknades.',
      action: { title: 'Avtala jour', unitId: 'ks', ownerId: 'ma.lisa.hjort', dueOn: '2030-01-01' },
    },
  ],
  ['closeIncident', { summary: 'Återställt.' }],
]
