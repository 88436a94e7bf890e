// The texts of recording a version decided elsewhere, and of an editorial change.
import type { Bilingual } from '../../../functions/domain/bilingual.ts'

export const recordTexts = {
  'record.title': { sv: 'Registrera en version', en: 'Record a version' },
  'record.help': {
    sv: 'För det som beslutades innan det här systemet fanns. Nya beslut kommer ur sina ärenden.',
    en: 'For what was decided before this system. New decisions come from their matters.',
  },
  'record.document-title': { sv: 'Vad heter dokumentet?', en: 'What is the document called?' },
  'record.file': { sv: 'Textens fil', en: 'The file of the text' },
  'record.file-help': {
    sv: 'Markdown, vanlig text, PDF eller Word, högst 3 MB',
    en: 'Markdown, plain text, PDF or Word, at most 3 MB',
  },
  'record.too-large': { sv: 'Filen är större än 3 MB.', en: 'The file is larger than 3 MB.' },
  'record.other-type': {
    sv: 'Filen är av en annan typ. Välj .md, .txt, .pdf eller .docx.',
    en: 'The file is of another type. Choose .md, .txt, .pdf or .docx.',
  },
  'editorial.title': { sv: 'Redaktionell ändring', en: 'Editorial change' },
  'editorial.help': {
    sv: 'Byter inaktuella namn i den gällande texten utan nytt beslut. Inget annat ändras.',
    en: 'Replaces outdated names in the text in force without a new decision. Nothing else is changed.',
  },
  'editorial.choose': { sv: 'Namn att byta', en: 'Names to replace' },
  'editorial.exchange': { sv: '{from} → {to}', en: '{from} → {to}' },
  'editorial.nothing': {
    sv: 'Inget namn i texten kan bytas utan att meningen läses.',
    en: 'No name in the text can be replaced without reading its sentence.',
  },
  'editorial.submit': { sv: 'Byt namnen', en: 'Replace the names' },
  'editorial.done': {
    sv: 'Version {label} gäller nu.',
    en: 'Version {label} is now in force.',
  },
  'editorial.open-matter': {
    sv: 'Ett öppet ärende ska ge nästa version: byt samma ord i dess utkast.',
    en: 'An open matter is to give the next version: replace the same words in its draft.',
  },
} as const satisfies Record<string, Bilingual>
