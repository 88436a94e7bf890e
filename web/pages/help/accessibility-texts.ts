// The texts of the accessibility statement, in the order of the authority's template.
import type { Bilingual } from '../../../functions/domain/bilingual.ts'

export const accessibilityTexts = {
  'statement.title': { sv: 'Tillgänglighetsredogörelse', en: 'Accessibility statement' },
  'statement.lead': {
    sv: '{municipality} står bakom den här webbplatsen. Vi vill att alla ska kunna använda den. Redogörelsen beskriver hur LIS uppfyller lagen om tillgänglighet till digital offentlig service (2018:1937), vilka brister som är kända och hur du rapporterar andra. Den gäller webbgränssnittet, mejlen och de dokument som LIS gör.',
    en: '{municipality} is behind this site. We want everyone to be able to use it. The statement describes how LIS fulfils the act on accessibility of digital public service (2018:1937), which shortcomings are known and how you report others. It covers the console, the mails and the documents that LIS makes.',
  },
  'statement.how-accessible': { sv: 'Hur tillgänglig är webbplatsen?', en: 'How accessible is the site?' },
  'statement.partly': {
    sv: 'Webbplatsen är delvis förenlig med lagen och WCAG 2.1 nivå AA (EN 301 549). De kända bristerna står här nedanför.',
    en: 'The site is partly compliant with the act and WCAG 2.1 level AA (EN 301 549). The known shortcomings are listed below.',
  },
  'statement.shortcomings': { sv: 'Kända brister', en: 'Known shortcomings' },
  'statement.shortcomings-help': {
    sv: 'Vi vet om de här bristerna och arbetar med dem:',
    en: 'We know of these shortcomings and work on them:',
  },
  'statement.shortcoming-diagrams': {
    sv: 'Diagram har sina värden i en tabell intill, men själva bilden kan vara svår att tolka i stark förstoring.',
    en: 'Charts have their values in a table beside them, but the picture itself may be hard to read when strongly enlarged.',
  },
  'statement.shortcoming-uploads': {
    sv: 'Utkast och bilagor som användare laddar upp kan sakna taggar och alternativtexter. Be registratorn om en tillgänglig version.',
    en: 'Drafts and attachments that users upload may lack tags and alternative texts. Ask the registrar for an accessible version.',
  },
  'statement.shortcoming-tables': {
    sv: 'Breda tabeller rullas i sidled i smala fönster (de nås med tangentbord).',
    en: 'Wide tables scroll sideways in narrow windows (they can be reached by keyboard).',
  },
  'statement.shortcoming-untested': {
    sv: 'Webbplatsen är inte provad av personer som till vardags använder skärmläsare, talstyrning eller andra hjälpmedel.',
    en: 'The site has not been tried by people who use a screen reader, voice control or other aids in daily life.',
  },
  'statement.report': { sv: 'Rapportera brister', en: 'Report shortcomings' },
  'statement.report-help': {
    sv: 'Hittar du något som inte fungerar, eller behöver du innehåll på annat sätt, till exempel som uppläst text, lättläst eller i tillgänglig PDF? Kontakta registratorn på {municipality}:',
    en: 'Have you found something that does not work, or do you need content in another form, such as read aloud, easy to read or as an accessible PDF? Contact the registrar of {municipality}:',
  },
  'statement.answer-time': {
    sv: 'Kommunen svarar så snart den kan, i regel inom några arbetsdagar.',
    en: 'The municipality answers as soon as it can, as a rule within a few working days.',
  },
  'statement.authority': { sv: 'Tillsyn', en: 'Supervision' },
  'statement.authority-help': {
    sv: 'Myndigheten för digital förvaltning (Digg) har tillsyn över lagen. Är du inte nöjd med hur kommunen hanterar din anmälan kan du anmäla till Digg.',
    en: 'The Agency for Digital Government (Digg) supervises the act. If you are not satisfied with how the municipality handles your report you may report it to Digg.',
  },
  'statement.authority-link': {
    sv: 'Anmäl bristande tillgänglighet till Digg',
    en: 'Report lacking accessibility to Digg',
  },
  'statement.tested': { sv: 'Hur webbplatsen är testad', en: 'How the site was tested' },
  'statement.tested-how': {
    sv: 'Leverantören provar varje sida automatiskt: med axe-core, en gång med tangentbordet, i 320 bildpunkters bredd, med text i 200 procent och i tvingade färger. PDF-dokument görs som PDF/UA-1.',
    en: 'The supplier tests every page by machine: with axe-core, a walk with the keyboard, at 320 pixels’ width, with text at 200 per cent and in forced colours. PDF documents are made as PDF/UA-1.',
  },
  'statement.tested-when': {
    sv: 'Senaste bedömningen gjordes 2026-11-27. Redogörelsen ses över minst en gång om året.',
    en: 'The latest assessment was made on 2026-11-27. The statement is reviewed at least once a year.',
  },
} as const satisfies Record<string, Bilingual>
