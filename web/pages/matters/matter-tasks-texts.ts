// The texts of the list of a matter's tasks.
import type { Bilingual } from '../../../functions/domain/bilingual.ts'

export const matterTasksTexts = {
  'list.caption': { sv: 'Ärendets uppgifter', en: 'Tasks of the matter' },
  'list.show': { sv: 'Visa', en: 'Show' },
  'list.all': { sv: 'Alla', en: 'All' },
  'list.open': { sv: 'Öppna', en: 'Open' },
  'list.closed': { sv: 'Avslutade', en: 'Closed' },
  'list.none': { sv: 'Här finns inga uppgifter.', en: 'There are no tasks here.' },
  'list.task': { sv: 'Uppgift', en: 'Task' },
  'list.who': { sv: 'Vem', en: 'Who' },
  'list.due': { sv: 'Senast', en: 'Due' },
  'list.state': { sv: 'Läge', en: 'State' },
  'list.closed-at': { sv: 'Avslutad', en: 'Closed' },
  'list.closed-by': { sv: 'av {name}', en: 'by {name}' },
} as const satisfies Record<string, Bilingual>
