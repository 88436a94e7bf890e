// What each action on a task is in a sentence.
import type { AuditSentence } from './audit-sentence.ts'

/** Whoever opens a task, passes it on or reminds of it also sends a mail about it. */
export const taskSentences: Record<string, AuditSentence> = {
  'task.opened': {
    sv: '{to} fick uppgiften ”{task}”, senast {due}. Ett mejl gick ut.',
    en: '{to} got the task “{task}”, due {due}. A mail was sent.',
    isMinor: true,
  },
  'task.completed': { sv: '{who} gjorde ”{task}”.', en: '{who} did “{task}”.' },
  'task.refused': { sv: '{who} avböjde ”{task}”.', en: '{who} refused “{task}”.' },
  'task.ignored': { sv: '”{task}” blev obesvarad.', en: '“{task}” was not answered.' },
  'task.withdrawn': { sv: '”{task}” drogs tillbaka.', en: '“{task}” was withdrawn.' },
  'task.reminded': {
    sv: 'Påminnelse om ”{task}” gick ut med mejl till {holder}.',
    en: 'A reminder of “{task}” was mailed to {holder}.',
    isMinor: true,
  },
  'task.escalated': {
    sv: '”{task}” gick vidare till {to}, för att tiden hade gått ut. Ett mejl gick ut.',
    en: '“{task}” went on to {to}, because time had run out. A mail was sent.',
  },
  'task.passed-on': {
    sv: '”{task}” gick vidare till {to}. Ett mejl gick ut.',
    en: '“{task}” was passed on to {to}. A mail was sent.',
  },
  'task.handed-over': {
    sv: '{who} lämnade över ”{task}” till {to}. Ett mejl gick ut.',
    en: '{who} handed “{task}” over to {to}. A mail was sent.',
  },
  'task.read': { sv: '{who} öppnade ”{task}”.', en: '{who} opened “{task}”.', isMinor: true },
  'task.rebound': { sv: '”{task}” ställdes på nytt.', en: '“{task}” was asked anew.', isMinor: true },
  'task.disqualification-noted': {
    sv: 'Jäv noterades på ”{task}”.',
    en: 'A conflict of interest was noted on “{task}”.',
    isMinor: true,
  },
  'task.respite-asked': {
    sv: '{who} bad om anstånd med ”{task}”.',
    en: '{who} asked for respite with “{task}”.',
    isMinor: true,
  },
  'task.respite-granted': {
    sv: 'Ny sista dag för ”{task}”: {due}.',
    en: 'New last day for “{task}”: {due}.',
    isMinor: true,
  },
  'task.respite-declined': {
    sv: 'Anståndet med ”{task}” avslogs.',
    en: 'Respite with “{task}” was declined.',
    isMinor: true,
  },
  'disqualification.declared': {
    sv: '{who} anmälde jäv och handlägger inte längre ärendet.',
    en: '{who} declared a conflict of interest and no longer handles the matter.',
  },
}
