// The texts around the pages: the menu and the foot.
import type { Bilingual } from '../../functions/domain/bilingual.ts'

export const frameTexts = {
  'skip-to-content': { sv: 'Hoppa till innehållet', en: 'Skip to the content' },
  'session.sign-out': { sv: 'Logga ut', en: 'Sign out' },
  'nav.label': { sv: 'Huvudmeny', en: 'Main menu' },
  'nav.menu': { sv: 'Meny', en: 'Menu' },
  'nav.mine': { sv: 'Mitt', en: 'Mine' },
  'nav.steering': { sv: 'Styrning', en: 'Governance' },
  'nav.security': { sv: 'Säkerhet', en: 'Security' },
  'nav.control': { sv: 'Kontroll', en: 'Control' },
  'nav.home': { sv: 'Start', en: 'Home' },
  'nav.tasks': { sv: 'Uppgifter', en: 'Tasks' },
  'nav.calendar': { sv: 'Kalender', en: 'Calendar' },
  'nav.matters': { sv: 'Ärenden', en: 'Matters' },
  'nav.documents': { sv: 'Styrdokument', en: 'Governing documents' },
  'nav.meetings': { sv: 'Sammanträden', en: 'Meetings' },
  'nav.actions': { sv: 'Åtgärder', en: 'Actions' },
  'nav.plans': { sv: 'Handlingsplan', en: 'Action plan' },
  'nav.reports': { sv: 'Rapporter', en: 'Reports' },
  'nav.register': { sv: 'Register', en: 'Register' },
  'nav.incidents': { sv: 'Incidenter', en: 'Incidents' },
  'nav.audit': { sv: 'Granskningsspår', en: 'Audit trail' },
  'nav.administration': { sv: 'Administration', en: 'Administration' },
  'nav.help': { sv: 'Hjälp', en: 'Help' },
  'nav.accessibility': { sv: 'Tillgänglighet', en: 'Accessibility' },
} as const satisfies Record<string, Bilingual>
