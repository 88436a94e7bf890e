// The texts of the home page.
import type { Bilingual } from '../../../functions/domain/bilingual.ts'

export const homeTexts = {
  'home.title': { sv: 'Hej {name}', en: 'Hello {name}' },
  'home.report-incident': { sv: 'Anmäl en incident', en: 'Report an incident' },
  'home.tasks': { sv: 'Mina uppgifter', en: 'My tasks' },
  'home.tasks-of': { sv: 'Uppgifter du gör för {name}', en: 'Tasks you do for {name}' },
  'home.all-tasks': { sv: 'Alla mina uppgifter', en: 'All my tasks' },
  'home.no-tasks': {
    sv: 'Inget väntar på dig. När något gör det får du ett mejl. Har något hänt med information eller ett system? Rapportera det.',
    en: 'Nothing waits for you. When something does, you get a mail. Has something happened to information or a system? Report it.',
  },
  'home.late': { sv: 'Försenat', en: 'Late' },
  'home.follow': { sv: 'Det jag följer', en: 'What I follow' },
  'home.incidents': { sv: 'Pågående incidenter', en: 'Incidents going on' },
  'home.matters': { sv: 'Mina ärenden', en: 'My matters' },
  'home.next-clock': { sv: 'Nästa klocka', en: 'Next clock' },
  'home.ahead': { sv: 'Året framåt', en: 'The year ahead' },
  'home.whose': { sv: 'Visa', en: 'Show' },
  'home.mine': { sv: 'Mitt', en: 'Mine' },
  'home.all': { sv: 'Allt', en: 'Everything' },
  'home.nothing-mine': {
    sv: 'Inget av ditt är planerat det närmaste året.',
    en: 'Nothing of yours is planned in the coming year.',
  },
  'home.whole-calendar': { sv: 'Hela kalendern', en: 'The whole calendar' },
  'home.meetings': { sv: '{count} sammanträden', en: '{count} meetings' },
} as const satisfies Record<string, Bilingual>
