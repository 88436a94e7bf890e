// The texts of the import of the organisation.
import type { Bilingual } from '../../../functions/domain/bilingual.ts'

export const importTexts = {
  'import.title': { sv: 'Import', en: 'Import' },
  'import.help': {
    sv: 'Läs in enheter, personer, roller, organ och sammanträden från en fil (CSV eller JSON). Hela filen kontrolleras först: är en enda rad fel ändras inget. Samma fil kan läsas in igen.',
    en: 'Bring units, people, roles, bodies and meetings in from a file (CSV or JSON). The whole file is checked first: if a single row is wrong, nothing is changed. The same file can be brought in again.',
  },
  'import.file': { sv: 'Fil', en: 'File' },
  'import.unreadable': { sv: 'Filen är inte JSON.', en: 'The file is not JSON.' },
  'import.holds': { sv: 'Innehåll i {name}', en: 'What {name} holds' },
  'import.kind': { sv: 'Slag', en: 'Kind' },
  'import.rows': { sv: 'Rader', en: 'Rows' },
  'import.send': { sv: 'Kontrollera och läs in', en: 'Check and import' },
  'import.faults': { sv: 'Det här behöver rättas i filen', en: 'This needs to be put right in the file' },
  'import.nothing-changed': {
    sv: 'Inget är ändrat. Rätta de {count} felen i filen och välj den igen.',
    en: 'Nothing has been changed. Put the {count} faults right in the file and choose it again.',
  },
  'import.place': { sv: 'Plats', en: 'Place' },
  'import.fault': { sv: 'Vad som är fel', en: 'What is wrong' },
  'import.row': { sv: 'rad {row}', en: 'row {row}' },
  'import.cell': { sv: 'rad {row}, kolumn {column}', en: 'row {row}, column {column}' },
  'import.done': { sv: 'Inläst', en: 'Imported' },
  'import.done-count': {
    sv: '{created} nya, {changed} ändrade, {unchanged} oförändrade.',
    en: '{created} new, {changed} changed, {unchanged} unchanged.',
  },
  'import.created': { sv: 'Nya', en: 'New' },
  'import.changed': { sv: 'Ändrade', en: 'Changed' },
  'import.unchanged': { sv: 'Oförändrade', en: 'Unchanged' },
} as const satisfies Record<string, Bilingual>
