// The texts around a stored text: reading it, what it changes, and the outdated names in it.
import type { Bilingual } from '../../../functions/domain/bilingual.ts'

export const readingTexts = {
  'reading.view': { sv: 'Visa', en: 'Show' },
  'reading.text': { sv: 'Text', en: 'Text' },
  'reading.changes': { sv: 'Ändringar', en: 'Changes' },
  'reading.names': { sv: 'Inaktuella namn', en: 'Outdated names' },
  'reading.only-file': {
    sv: 'Texten är en {type} och läses i sitt eget program.',
    en: 'The text is a {type} file and is read in its own program.',
  },
  'reading.download': { sv: 'Hämta {file}', en: 'Download {file}' },
  'reading.print': { sv: 'Skriv ut', en: 'Print' },
  'reading.not-comparable': {
    sv: 'Bara Markdown och vanlig text kan jämföras och sökas igenom.',
    en: 'Only Markdown and plain text can be compared and searched.',
  },
  'changes.against': { sv: 'Jämför med', en: 'Compare with' },
  'changes.since-version': { sv: 'Jämfört med version {label}', en: 'Compared with version {label}' },
  'changes.since-draft': { sv: 'Jämfört med utkast {number}', en: 'Compared with draft {number}' },
  'changes.since-nothing': {
    sv: 'Det finns ingen tidigare text: allt är nytt.',
    en: 'There is no former text: everything is new.',
  },
  'changes.share': { sv: '{percent} % av orden är ändrade.', en: '{percent} % of the words are changed.' },
  'changes.none': { sv: 'Texterna är lika.', en: 'The texts are the same.' },
  'changes.added': { sv: 'Tillagt', en: 'Added' },
  'changes.removed': { sv: 'Borttaget', en: 'Removed' },
  'changes.changed': { sv: 'Ändrat', en: 'Changed' },
  'changes.hidden': { sv: '{count} oförändrade rader', en: '{count} unchanged lines' },
  'changes.legend': {
    sv: 'Tillagt är understruket och märkt +, borttaget överstruket och märkt −.',
    en: 'What is added is underlined and marked +, what is removed is struck through and marked −.',
  },
  'changes.start-added': { sv: 'tillagt:', en: 'added:' },
  'changes.start-removed': { sv: 'borttaget:', en: 'removed:' },
  'changes.end': { sv: 'slut', en: 'end' },
  'names.none': {
    sv: 'Inga inaktuella namn. Listan gicks igenom {day}.',
    en: 'No outdated names. The list was gone through on {day}.',
  },
  'names.count': {
    sv: '{count} ställen har ett namn som inte längre gäller. Listan gicks igenom {day}.',
    en: '{count} places have a name that no longer holds. The list was gone through on {day}.',
  },
  'names.line': { sv: 'Rad', en: 'Line' },
  'names.found': { sv: 'Står i texten', en: 'In the text' },
  'names.current': { sv: 'Heter nu', en: 'Is now called' },
  'names.since': { sv: 'Sedan', en: 'Since' },
  'names.how': { sv: 'Så byts det', en: 'How to change it' },
  'names.plain': { sv: 'Byts rakt av', en: 'Replace as it stands' },
  'names.by-hand': { sv: 'Läs meningen först', en: 'Read the sentence first' },
} as const satisfies Record<string, Bilingual>
