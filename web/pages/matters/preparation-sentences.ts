// What each action of a matter’s preparation is in a sentence.
import type { AuditSentence } from './audit-sentence.ts'

export const preparationSentences: Record<string, AuditSentence> = {
  'matter.started': { sv: '{who} startade ärendet.', en: '{who} started the matter.' },
  'matter.registered': {
    sv: 'Ärendet fick diarienummer {diaryNumber}.',
    en: 'The matter got the diary number {diaryNumber}.',
  },
  'draft.declared': {
    sv: '{who} anmälde utkast {draft}.',
    en: '{who} declared draft {draft}.',
    isMinor: true,
  },
  'draft.stored': {
    sv: 'Utkast {draft} laddades upp av {who} och kontrollerades.',
    en: 'Draft {draft} was uploaded by {who} and checked.',
  },
  'draft.rendered': {
    sv: 'LIS skrev ut utkast {draft} ur sina uppgifter.',
    en: 'LIS wrote draft {draft} from its data.',
  },
  'matter.drafted': {
    sv: 'Utkast {draftNumber} är ärendets text.',
    en: 'Draft {draftNumber} is the text of the matter.',
  },
  'matter.review-started': {
    sv: 'Den interna granskningen började.',
    en: 'The internal review began.',
  },
  'matter.reviewed': {
    sv: 'Granskningen blev klar: {phase}.',
    en: 'The review was finished: {phase}.',
  },
  'matter.asked-again': {
    sv: 'Frågan ställdes på nytt.',
    en: 'The question was asked anew.',
    isMinor: true,
  },
  'consultation.planned': {
    sv: 'Texten skickas på remiss med sista svarsdag {lastAnswerDay}.',
    en: 'The text goes out for consultation, with {lastAnswerDay} as the last answer day.',
  },
  'consultation.skipped': { sv: 'Ingen remiss behövs.', en: 'No consultation is needed.' },
  'consultation.opened': {
    sv: 'Remissen gick ut till {units} remissinstanser.',
    en: 'The consultation went out to {units} units.',
  },
  'consultation.waiting-ended': {
    sv: '{who} avslutade väntan på remissvar.',
    en: '{who} ended the waiting for answers.',
  },
  'consultation.closed': { sv: 'Remissen stängdes.', en: 'The consultation was closed.' },
  'consultation.compiled': {
    sv: 'Remissvaren sammanställdes: {phase}.',
    en: 'The opinions were compiled: {phase}.',
  },
  'opinion.opened': { sv: '{unit} öppnade remissen.', en: '{unit} opened the consultation.', isMinor: true },
  'opinion.answered': { sv: '{unit} svarade: {position}.', en: '{unit} answered: {position}.' },
  'opinion.abstained': { sv: '{unit} avstod från att svara.', en: '{unit} abstained.' },
  'opinion.late': { sv: '{unit} svarade för sent: {position}.', en: '{unit} answered late: {position}.' },
  'opinion.missing': { sv: '{unit} svarade inte.', en: '{unit} did not answer.' },
  'opinion.moved': {
    sv: 'Remissen gick över till {unit}.',
    en: 'The consultation went over to {unit}.',
  },
  'opinion.respite-asked': { sv: '{unit} bad om anstånd.', en: '{unit} asked for respite.' },
  'opinion.respite-granted': {
    sv: '{who} beviljade {unit} anstånd.',
    en: '{who} granted {unit} respite.',
  },
  'opinion.respite-declined': {
    sv: '{who} avslog anstånd för {unit}.',
    en: '{who} declined respite for {unit}.',
  },
  'opinions.respite': { sv: 'Anstånd noterades.', en: 'Respite was noted.', isMinor: true },
  'memo.written': { sv: 'Tjänsteskrivelsen skrevs.', en: 'The memo was written.' },
  'memo.signed': { sv: 'Tjänsteskrivelsen godkändes.', en: 'The memo was signed.' },
  'memo.returned': {
    sv: 'Tjänsteskrivelsen skickades tillbaka.',
    en: 'The memo was sent back.',
  },
  'matter.ranked': { sv: 'Rådet prioriterade åtgärderna.', en: 'The council ranked the actions.' },
  'matter.financed': { sv: 'Finansieringen prövades.', en: 'The financing was examined.' },
  'matter.text-rendered': {
    sv: 'Texten skrevs ut som ett nytt utkast.',
    en: 'The text was written out as a new draft.',
    isMinor: true,
  },
}
