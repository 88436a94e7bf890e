// The texts of a matter's drafts.
import type { Bilingual } from '../../../functions/domain/bilingual.ts'

export const draftTexts = {
  'drafts.title': { sv: 'Utkast', en: 'Drafts' },
  'drafts.none': {
    sv: 'Inget utkast är uppladdat än. Den som har uppgiften att skriva laddar upp det första.',
    en: 'No draft has been uploaded yet. Whoever has the task of writing uploads the first one.',
  },
  'drafts.upload': { sv: 'Ladda upp ett nytt utkast', en: 'Upload a new draft' },
  'drafts.number': { sv: 'Utkast', en: 'Draft' },
  'drafts.file': { sv: 'Fil', en: 'File' },
  'drafts.by': { sv: 'Av', en: 'By' },
  'drafts.when': { sv: 'När', en: 'When' },
  'drafts.state': { sv: 'Läge', en: 'State' },
  'drafts.stored': { sv: 'Kontrollerad', en: 'Checked' },
  'drafts.not-stored': { sv: 'Inte uppladdad', en: 'Not uploaded' },
  'drafts.current': { sv: 'Ärendets text', en: 'The matter’s text' },
  'drafts.consulted': { sv: 'På remiss', en: 'Consulted on' },
  'drafts.conformed': { sv: 'Med organets ändringar', en: 'With the body’s changes' },
  'drafts.changed': {
    sv: '{percent} % ändrat sedan utkast {number}',
    en: '{percent} % changed since draft {number}',
  },
  'drafts.read': { sv: 'Utkast {number}', en: 'Draft {number}' },
  'drafts.version-in-force': { sv: 'Gällande version', en: 'The version in force' },
  'drafts.system': { sv: 'LIS', en: 'LIS' },
  'consequences.title': { sv: 'Konsekvenser', en: 'Consequences' },
  'reviews.title': { sv: 'Intern granskning', en: 'Internal review' },
  'reviews.reviewer': { sv: 'Granskare', en: 'Reviewer' },
  'reviews.draft': { sv: 'Utkast', en: 'Draft' },
  'reviews.verdict': { sv: 'Resultat', en: 'Result' },
  'reviews.comment': { sv: 'Synpunkter', en: 'Comments' },
  'reviews.approve': { sv: 'Godkänt', en: 'Approved' },
  'reviews.change': { sv: 'Behöver ändras', en: 'Must be changed' },
  'reviews.refused': { sv: 'Avböjde', en: 'Refused' },
  'reviews.missing': { sv: 'Svarade inte', en: 'Did not answer' },
} as const satisfies Record<string, Bilingual>
