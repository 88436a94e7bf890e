// The texts of a task and of the list of tasks.
import type { Bilingual } from '../../texts/bilingual.ts'

export const taskTexts = {
  'tasks.title': { sv: 'Mina uppgifter', en: 'My tasks' },
  'tasks.open': { sv: 'Öppna', en: 'Open' },
  'tasks.closed': { sv: 'Avslutade', en: 'Closed' },
  'tasks.none-closed': {
    sv: 'Du har inte avslutat någon uppgift än.',
    en: 'You have not closed any task yet.',
  },
  'tasks.show': { sv: 'Visa', en: 'Show' },
  'tasks.status.open': { sv: 'Öppen', en: 'Open' },
  'tasks.status.done': { sv: 'Utförd', en: 'Done' },
  'tasks.status.refused': { sv: 'Avböjd', en: 'Refused' },
  'tasks.status.ignored': { sv: 'Obesvarad', en: 'Not answered' },
  'tasks.status.withdrawn': { sv: 'Återtagen', en: 'Withdrawn' },
  'task.about': { sv: 'Gäller', en: 'About' },
  'task.why-me': { sv: 'Varför du', en: 'Why you' },
  'task.why-me-role': { sv: 'Du är {role}.', en: 'You are {role}.' },
  'task.why-me-passed-on': { sv: 'Den lämnades vidare: {reason}', en: 'It was passed on: {reason}' },
  'task.due': { sv: 'Senast', en: 'No later than' },
  'task.afterwards': { sv: 'Sedan', en: 'Afterwards' },
  'task.answer': { sv: 'Ditt svar', en: 'Your answer' },
  'task.complete': { sv: 'Skicka svaret', en: 'Send the answer' },
  'task.completed': { sv: 'Tack! Uppgiften är gjord.', en: 'Thank you! The task is done.' },
  'task.cannot': { sv: 'Kan du inte göra den?', en: 'Can you not do it?' },
  'task.refuse': { sv: 'Avböj', en: 'Refuse' },
  'task.refuse-help': {
    sv: 'Säg varför. Nästa roll får uppgiften, eller så går ärendet vidare utan ditt svar.',
    en: 'Say why. The next role gets the task, or the matter goes on without your answer.',
  },
  'task.hand-over': { sv: 'Lämna över', en: 'Hand over' },
  'task.hand-over-help': {
    sv: 'Uppgiften går till någon annan som har samma roll.',
    en: 'The task goes to someone else who holds the same role.',
  },
  'task.to-person': { sv: 'Till vem', en: 'To whom' },
  'task.disqualify': { sv: 'Anmäl jäv', en: 'Declare a conflict of interest' },
  'task.disqualify-help': {
    sv: 'Du får inte längre hantera ärendet, och någon annan får uppgiften (förvaltningslagen 16–18 §§).',
    en: 'You may no longer handle the matter, and someone else gets the task (Administrative Procedure Act, 16–18 §§).',
  },
  'task.reason': { sv: 'Skäl', en: 'Reason' },
  'task.closed': {
    sv: 'Uppgiften är avslutad ({status}) och kan inte besvaras.',
    en: 'The task is closed ({status}) and cannot be answered.',
  },
  'task.read-matter': { sv: 'Läs ärendet', en: 'Read the matter' },
  'task.read-asset': { sv: 'Se informationstillgången', en: 'See the information asset' },
  'task.cancel': { sv: 'Avbryt', en: 'Cancel' },
  'tasks.no-tasks': {
    sv: 'Inget väntar på dig. När något gör det får du ett mejl.',
    en: 'Nothing waits for you. When something does, you get a mail.',
  },
} as const satisfies Record<string, Bilingual>
