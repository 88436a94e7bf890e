// What the fixed values of the organisation are called.
import type { Bilingual } from '../texts/bilingual.ts'

export const organisationValueTexts = {
  'unitKind.council': { sv: 'Fullmäktige', en: 'Council' },
  'unitKind.executive-board': { sv: 'Kommunstyrelse', en: 'Executive board' },
  'unitKind.committee': { sv: 'Nämnd', en: 'Committee' },
  'unitKind.administration': { sv: 'Förvaltning', en: 'Administration' },
  'unitKind.unit': { sv: 'Enhet', en: 'Unit' },
  'unitKind.company': { sv: 'Bolag', en: 'Company' },
  'unitKind.federation': { sv: 'Kommunalförbund', en: 'Federation' },
  'scope.policy-adoption': { sv: 'Styrdokument', en: 'Governing documents' },
  'scope.action-plan': { sv: 'Handlingsplan', en: 'Action plan' },
  'scope.status-report': { sv: 'Lägesrapport', en: 'Status report' },
  'scope.annual-report': { sv: 'Årsrapport', en: 'Annual report' },
  'scope.extraordinary-report': { sv: 'Extraordinär rapport', en: 'Extraordinary report' },
  'scope.classification': { sv: 'Klassning', en: 'Classification' },
  'scope.incident': { sv: 'Incidenter', en: 'Incidents' },
  'remindersOnHolidays.send': { sv: 'Skickas samma dag', en: 'Sent the same day' },
  'remindersOnHolidays.next-business-day': {
    sv: 'Väntar till nästa vardag',
    en: 'Wait for the next business day',
  },
  'change.renamed': { sv: 'Byter namn', en: 'Renamed' },
  'change.merged': { sv: 'Slås ihop', en: 'Merged' },
  'change.split': { sv: 'Delas', en: 'Split' },
  'change.ended': { sv: 'Upphör', en: 'Ended' },
} as const satisfies Record<string, Bilingual>
