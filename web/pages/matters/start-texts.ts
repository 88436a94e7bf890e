// The texts of starting a matter.
import type { Bilingual } from '../../../functions/domain/bilingual.ts'

export const startTexts = {
  'start.title': { sv: 'Starta ett ärende', en: 'Start a matter' },
  'start.lead': {
    sv: 'Ett nytt eller ändrat styrdokument går samma väg: registrering, utkast, granskning, remiss och beslut.',
    en: 'A new or changed governing document goes the same way: registration, draft, review, consultation and decision.',
  },
  'start.purpose': { sv: 'Vad gäller det?', en: 'What is it about?' },
  'start.revise': {
    sv: 'En ny version av ett dokument som finns',
    en: 'A new version of a document that exists',
  },
  'start.new': { sv: 'Ett nytt dokument', en: 'A new document' },
  'start.repeal': { sv: 'Att upphäva ett dokument', en: 'The repeal of a document' },
  'start.others': {
    sv: 'Handlingsplaner och rapporter startas på sina egna sidor:',
    en: 'Plans and reports are started on their own pages:',
  },
  'start.plans': { sv: 'handlingsplaner', en: 'action plans' },
  'start.reports': { sv: 'rapporter', en: 'reports' },
  'start.document': { sv: 'Vilket dokument?', en: 'Which document?' },
  'start.no-documents': {
    sv: 'Det finns inget dokument att välja. Börja med ett nytt.',
    en: 'There is no document to choose. Begin with a new one.',
  },
  'start.new-title': { sv: 'Vad ska dokumentet heta?', en: 'What is the document to be called?' },
  'start.title-taken': {
    sv: 'Det finns redan ett dokument med den titeln. Välj en ny version av det i stället.',
    en: 'There already is a document with that title. Choose a new version of it instead.',
  },
  'start.open-matter': {
    sv: 'Dokumentet har redan ett öppet ärende, och kan bara ha ett i taget.',
    en: 'The document has an open matter already, and can have one at a time.',
  },
  'start.see-open': { sv: 'Se ärendet', en: 'See the matter' },
  'start.facts': { sv: 'Ärendet', en: 'The matter' },
  'start.next': {
    sv: 'Sedan får registratorn uppgiften att registrera ärendet, och du ett mejl.',
    en: 'Then the registrar gets the task of registering the matter, and you a mail.',
  },
} as const satisfies Record<string, Bilingual>
