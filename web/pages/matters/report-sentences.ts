// What each action of an annual or an extraordinary report is in a sentence.
import type { AuditSentence } from './audit-sentence.ts'

type Step = readonly [sv: string, en: string]

/** The same step is noted on the report and on its matter: it is told of the report. */
const annualSteps: Readonly<Record<string, Step>> = {
  opened: ['Årsrapporten öppnades.', 'The annual report was opened.'],
  requested: ['{who} bad om årsrapporten.', '{who} asked for the annual report.'],
  'data-call-opened': ['Enheterna ombads lämna sina uppgifter.', 'The units were asked for their data.'],
  'unit-noted': ['En enhets uppgifter fördes in.', 'The data of a unit were entered.'],
  'officer-noted': [
    'Dataskyddsombudets rapport fördes in.',
    'The report of the data protection officer was entered.',
  ],
  'data-call-closed': ['Insamlingen av uppgifter stängdes.', 'The data call was closed.'],
  compiled: ['Årsrapporten sammanställdes.', 'The annual report was compiled.'],
  frozen: ['Årets siffror frystes.', 'The figures of the year were frozen.'],
  reviewed: ['Rådet har granskat årsrapporten.', 'The council has reviewed the annual report.'],
  'secrecy-reviewed': ['Sekretessen prövades.', 'The secrecy was reviewed.'],
  rendered: ['Årsrapporten skrevs ut.', 'The annual report was written out.'],
  signed: ['Säkerhetschefen skrev under årsrapporten.', 'The security chief signed the annual report.'],
  returned: ['Årsrapporten skickades tillbaka.', 'The annual report was sent back.'],
  'asked-again': ['Frågan ställdes på nytt.', 'The question was asked anew.'],
  'assignments-taken-up': ['Styrelsens uppdrag blev åtgärder.', 'The board’s assignments became actions.'],
  'sent-out': ['Årsrapporten expedierades.', 'The annual report was sent out.'],
}

const urgentSteps: Readonly<Record<string, Step>> = {
  opened: ['Den extraordinära rapporten öppnades.', 'The extraordinary report was opened.'],
  drafted: ['Utkastet till rapport blev klart.', 'The draft of the report was finished.'],
  approved: ['Säkerhetschefen beslutade att rapportera.', 'The security chief decided to report.'],
  'sent-back': ['Rapporten skickades tillbaka.', 'The report was sent back.'],
  'not-reported': ['Det beslutades att inte rapportera.', 'It was decided not to report.'],
  'management-mailed': ['Ledningen fick besked med mejl.', 'The management was told by mail.'],
  'management-informed': ['En i ledningen är informerad.', 'One of the management is informed.'],
  'route-chosen': ['Vägen till kommunstyrelsen valdes.', 'The way to the executive board was chosen.'],
  written: ['Rapporten skrevs ut.', 'The report was written out.'],
  'sent-to-decision': ['Rapporten gick till kommunstyrelsen.', 'The report went to the executive board.'],
  unanswered: ['Frågan blev obesvarad.', 'The question was not answered.'],
  'chair-decided': [
    'Ordföranden beslutade i stället för organet.',
    'The chair decided in place of the body.',
  ],
}

function told(kind: string, steps: Readonly<Record<string, Step>>): [string, AuditSentence][] {
  return Object.entries(steps).map(([step, [sv, en]]) => [`${kind}.${step}`, { sv, en }])
}

function minor(steps: Readonly<Record<string, Step>>): [string, AuditSentence][] {
  return Object.entries(steps).map(([step, [sv, en]]) => [`matter.${step}`, { sv, en, isMinor: true }])
}

export const reportSentences: Record<string, AuditSentence> = Object.fromEntries([
  ...minor(urgentSteps),
  ...minor(annualSteps),
  ...told('annual-report', annualSteps),
  ...told('extraordinary-report', urgentSteps),
])
