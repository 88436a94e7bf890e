// The texts of the home page.
import type { Bilingual } from '../../texts/bilingual.ts'

export const homeTexts = {
  'home.title': { sv: 'Hej {name}', en: 'Hello {name}' },
  'home.tasks': { sv: 'Mina uppgifter', en: 'My tasks' },
  'home.late': { sv: 'Försenat', en: 'Late' },
  'home.ahead': { sv: 'Året framåt', en: 'The year ahead' },
  'home.whole-calendar': { sv: 'Hela kalendern', en: 'The whole calendar' },
  'home.all-tasks': { sv: 'Alla mina uppgifter', en: 'All my tasks' },
} as const satisfies Record<string, Bilingual>
