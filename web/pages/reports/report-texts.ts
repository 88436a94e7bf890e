// The texts of the reporting chain.
import type { Bilingual } from '../../../functions/domain/bilingual.ts'

export const reportTexts = {
  'reports.title': { sv: 'Rapporter', en: 'Reports' },
  'reports.lead': {
    sv: 'Så går läget uppåt: från samordnaren till säkerhetschefen varje månad, och till kommunstyrelsen varje år och när något allvarligt händer.',
    en: 'How things stand is told upwards: by the coordinator to the security chief each month, and to the executive board each year and when something serious happens.',
  },
  'reports.chain': { sv: 'Rapporteringskedjan', en: 'The chain of reporting' },
  'reports.coordinator': { sv: 'Samordnaren', en: 'The coordinator' },
  'reports.coordinator-does': {
    sv: 'skriver lägesrapporten varje månad',
    en: 'writes the status report each month',
  },
  'reports.chief': { sv: 'Säkerhetschefen', en: 'The security chief' },
  'reports.chief-does': {
    sv: 'tar emot den, och rapporterar varje år till kommunstyrelsen',
    en: 'receives it, and reports each year to the executive board',
  },
  'reports.board': { sv: 'Kommunstyrelsen', en: 'The executive board' },
  'reports.board-does': {
    sv: 'får årsrapporten, och beslutar handlingsplanen',
    en: 'gets the annual report, and decides the action plan',
  },
  'reports.latest': { sv: 'Senast', en: 'Latest' },
  'reports.next': { sv: 'Nästa', en: 'Next' },
  'reports.next-period': { sv: '{name} {period}', en: '{name} {period}' },
  'reports.none': { sv: 'Ingen än', en: 'None yet' },
  'reports.paused': { sv: 'Inget är planerat', en: 'Nothing is planned' },
  'reports.status': { sv: 'Lägesrapport', en: 'Status report' },
  'reports.annual': { sv: 'Årsrapport', en: 'Annual report' },
  'reports.plan': { sv: 'Handlingsplan', en: 'Action plan' },
  'reports.urgent': { sv: 'Extraordinär rapport', en: 'Extraordinary report' },
  'reports.begun': { sv: 'Redan påbörjad', en: 'Begun already' },
  'reports.ongoing': { sv: 'Pågår', en: 'Going on' },
  'reports.finished': { sv: 'Skickad', en: 'Sent' },
  'reports.starts': { sv: 'Startar av sig själv', en: 'Starts by itself' },
  'reports.all': { sv: 'Alla rapporter', en: 'All reports' },
  'reports.all-status': { sv: 'Lägesrapporter', en: 'Status reports' },
  'reports.all-status-help': {
    sv: 'Månadens läge till säkerhetschefen',
    en: 'The month, to the security chief',
  },
  'reports.all-annual': { sv: 'Årsrapporter', en: 'Annual reports' },
  'reports.all-annual-help': {
    sv: 'Året till kommunstyrelsen, med nyckeltal',
    en: 'The year, to the board, with key figures',
  },
  'reports.all-urgent': { sv: 'Extraordinära rapporter', en: 'Extraordinary reports' },
  'reports.all-urgent-help': {
    sv: 'När något allvarligt inte kan vänta',
    en: 'When something serious cannot wait',
  },
  'reports.all-plan': { sv: 'Handlingsplaner', en: 'Action plans' },
  'reports.all-plan-help': { sv: 'Vad som ska göras under året', en: 'What shall be done in the year' },
} as const satisfies Record<string, Bilingual>
