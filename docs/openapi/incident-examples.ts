// Example bodies of the routes of incidents, after the scenario of New Year's Eve (domain 7, S8).
import type { RouteName } from '../../functions/api/contract.ts'

const reason = 'Verksamheten är begränsad mer än fyra timmar och 4 100 personer berörs.'

export const incidentExamples = {
  reportIncident: {
    'an outage at a supplier': {
      protectiveSecurity: 'no',
      title: 'Rehabsystemet går inte att nå',
      description: 'Leverantören meddelar driftstörning sedan kvällen. Ingen kommer in i systemet.',
      discoveredOn: '2026-12-30',
      type: 'outage',
      unitId: 'kommunledningskontoret',
    },
  },
  triageIncident: {
    'a supplier attack': {
      type: 'supplier',
      assetIds: ['01kx4t7m2v9c3d5f8gahjknpqr'],
      systemIds: ['01kx3s6k1w8b2c4e7fhjmnpqrt'],
      unitIds: ['kommunledningskontoret'],
      suppliers: [
        {
          name: 'Rehab i molnet AB',
          knewAt: '2026-12-29T08:00:00.000Z',
          toldAt: '2026-12-30T21:40:00.000Z',
          duty: true,
        },
      ],
      affectedPersons: 4100,
      facts: {
        sectors: ['public-administration'],
        criticalSystemLimited: true,
        activityLimitedHours: 30,
        fallbackHours: 30,
        persons: 4100,
      },
    },
  },
  decideSignificance: {
    significant: { significant: true, reason, knownAt: '2026-12-31T02:10:00.000Z' },
    'not significant': { significant: false, reason: 'Ingen tröskel nås, och inga uppgifter har röjts.' },
  },
  decideNotToReport: { 'no threshold': { reason: 'Incidenten är inte betydande.' } },
  recordReport: {
    'early warning': {
      clock: 'early-warning',
      sentAt: '2027-01-01T00:30:00.000Z',
      reference: 'CP-2027-000017',
      receipt: 'Mottagen av Cyberportalen.',
    },
  },
  noteHandled: { 'is over': { handledAt: '2027-01-05T10:00:00.000Z' } },
  acknowledgeAlarm: { 'the first clock': { clock: 'early-warning' } },
  writeReportTexts: {
    'the cause': {
      report: 'notification',
      texts: [{ field: 'cause', text: 'Leverantörens driftmiljö krypterades av en angripare.' }],
    },
  },
  knowOfBreach: {
    'a high risk': {
      unitId: 'ks',
      risk: 'high',
      sensitive: true,
      persons: 4100,
      knownAt: '2026-12-31T08:00:00.000Z',
    },
  },
  decideNotToReportBreach: {
    'an unlikely risk': { reason: 'Uppgifterna var krypterade och nyckeln är orörd.' },
  },
  informPersons: {
    decide: { step: 'decide', inform: true, reason: 'Hälsouppgifter kan ha röjts.' },
    informed: { step: 'informed', informedAt: '2027-01-03T09:00:00.000Z' },
  },
  addTimelineEntry: {
    'the supplier tells': { at: '2026-12-30T21:40:00.000Z', text: 'Leverantören mejlar om driftstörning.' },
  },
  addIncidentTask: {
    'ask for the logs': {
      title: 'Begär loggar från leverantören',
      ownerId: 'its.sofia.berg',
      dueOn: '2027-01-04',
    },
  },
  drawLesson: {
    'with an action': {
      text: 'Leverantörens jour saknades i avtalet.',
      action: {
        title: 'Komplettera avtalet med jour',
        unitId: 'kommunledningskontoret',
        ownerId: 'sa.helena.brink',
        dueOn: '2027-06-30',
      },
    },
  },
  closeIncident: { closed: { summary: 'Systemet är återställt och alla berörda är informerade.' } },
} as const satisfies Partial<Record<RouteName, Record<string, unknown>>>
