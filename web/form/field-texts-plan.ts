// The fields of an action, the yearly plan and the reports that are started by hand.
import type { FieldText } from './form-words.ts'

export const planFieldTexts = {
  // An action
  planning: { sv: 'Vad, vem och när', en: 'What, who and when' },
  goal: {
    sv: 'Mål i policyn',
    en: 'Goal of the policy',
    help: { sv: 'Det som åtgärden bidrar till', en: 'What the action serves' },
  },
  ownerRole: {
    sv: 'Ansvarig roll',
    en: 'Responsible role',
    help: { sv: 'Den roll som ansvarar, vem som än har den', en: 'The role that answers, whoever holds it' },
  },
  effort: { sv: 'Insats', en: 'Effort' },
  hours: { sv: 'Arbetstid i timmar', en: 'Work in hours' },
  cost: { sv: 'Kostnad i hela kronor', en: 'Cost in whole kronor' },
  startOn: { sv: 'Börjar', en: 'Starts' },
  effectMeasure: {
    sv: 'Effektmått',
    en: 'Measure of effect',
    help: { sv: 'Hur det märks att åtgärden har hjälpt', en: 'How it shows that the action has worked' },
  },
  dependsOn: {
    sv: 'Åtgärder som måste vara klara först',
    en: 'Actions that must be done first',
    one: { sv: 'åtgärd', en: 'action' },
  },
  source: { sv: 'Var den kommer ifrån', en: 'Where it comes from' },
  kind: { sv: 'Slag', en: 'Kind' },
  incidentId: { sv: 'Incident', en: 'Incident' },
  matterId: { sv: 'Ärende', en: 'Matter' },
  assignment: {
    sv: 'Uppdragets nummer i beslutet',
    en: 'The assignment’s number in the decision',
    help: { sv: 'Det första är 0', en: 'The first is 0' },
  },
  reference: {
    sv: 'Var det står',
    en: 'Where it can be read',
    help: {
      sv: 'Rapportens nummer eller lagens paragraf',
      en: 'A report’s number, a paragraph of a statute',
    },
  },
  planYear: {
    sv: 'Föreslås till handlingsplanen för år',
    en: 'Proposed for the action plan of year',
  },
  status: { sv: 'Läge', en: 'State' },

  // What is started by hand
  year: { sv: 'År', en: 'Year' },
  period: {
    sv: 'Månad',
    en: 'Month',
    help: { sv: 'Skriv år och månad: 2027-09', en: 'Write year and month: 2027-09' },
  },
  statusReportId: { sv: 'Lägesrapport', en: 'Status report' },
  cause: { sv: 'Vad det gäller', en: 'What it is about' },
} as const satisfies Record<string, FieldText>
