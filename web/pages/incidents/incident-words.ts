// What the states, the clocks and the reports of an incident are called.

import type { Bilingual } from '../../../functions/domain/bilingual.ts'
import type { Incident } from '../../../functions/domain/incident/incident.ts'
import type { ClockKind } from '../../../functions/domain/incident/legal-clock.ts'
import type { ReportKind } from '../../../functions/domain/incident/report-field-table.ts'
import type { TagColor } from '../../ui/tag.tsx'

export const statusNames: Record<Incident['status'], Bilingual> = {
  reported: { sv: 'Anmäld', en: 'Reported' },
  open: { sv: 'Pågår', en: 'Open' },
  closed: { sv: 'Avslutad', en: 'Closed' },
}
export const statusColors: Record<Incident['status'], TagColor> = {
  reported: 'warning',
  open: 'info',
  closed: 'neutral',
}

export const clockNames: Record<ClockKind, Bilingual> = {
  'early-warning': { sv: 'Upplysning', en: 'Early warning' },
  notification: { sv: 'Incidentanmälan', en: 'Incident notification' },
  'final-report': { sv: 'Slutrapport', en: 'Final report' },
  'gdpr-72': { sv: 'Anmälan till IMY', en: 'Notification to IMY' },
}

export const clockLaws: Record<ClockKind, Bilingual> = {
  'early-warning': {
    sv: 'Cybersäkerhetslagen 2 kap. 5 §, 24 timmar',
    en: 'Cybersecurity Act, chapter 2, section 5: 24 hours',
  },
  notification: {
    sv: 'Cybersäkerhetslagen 2 kap. 6 §, 72 timmar',
    en: 'Cybersecurity Act, chapter 2, section 6: 72 hours',
  },
  'final-report': {
    sv: 'Cybersäkerhetslagen 2 kap. 8 §, en månad',
    en: 'Cybersecurity Act, chapter 2, section 8: one month',
  },
  'gdpr-72': { sv: 'GDPR artikel 33, 72 timmar', en: 'GDPR article 33: 72 hours' },
}

/** The report that stops a clock. */
export const reportOfClock: Record<ClockKind, ReportKind> = {
  'early-warning': 'early-warning',
  notification: 'notification',
  'final-report': 'final',
  'gdpr-72': 'gdpr',
}

export const reportNames: Record<ReportKind, Bilingual> = {
  'early-warning': { sv: 'Upplysning', en: 'Early warning' },
  notification: { sv: 'Incidentanmälan', en: 'Incident notification' },
  final: { sv: 'Slutrapport', en: 'Final report' },
  gdpr: { sv: 'Anmälan till IMY', en: 'Notification to IMY' },
}

/** Where each report is handed in. */
export const reportPlaces: Record<ReportKind, Bilingual> = {
  'early-warning': { sv: 'Lämnas i Cyberportalen.', en: 'Handed in through Cyberportalen.' },
  notification: { sv: 'Lämnas i Cyberportalen.', en: 'Handed in through Cyberportalen.' },
  final: { sv: 'Lämnas i Cyberportalen.', en: 'Handed in through Cyberportalen.' },
  gdpr: { sv: 'Lämnas i IMY:s e-tjänst.', en: 'Handed in through the service of IMY.' },
}

type InformingStatus = Incident['controllers'][number]['informing']['status']
export const informingNames: Record<InformingStatus, Bilingual> = {
  'not-needed': { sv: 'Behövs inte', en: 'Not needed' },
  proposed: { sv: 'Föreslagen: ett beslut väntar', en: 'Proposed: a decision is awaited' },
  decided: { sv: 'Beslutad, inte lämnad än', en: 'Decided, not given yet' },
  informed: { sv: 'Lämnad', en: 'Given' },
  declined: { sv: 'Beslut att inte informera', en: 'Decided not to inform' },
}
