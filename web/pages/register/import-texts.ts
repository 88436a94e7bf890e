// The texts of importing a file.
import type { Bilingual } from '../../../functions/domain/bilingual.ts'

export const importTexts = {
  'import.title': { sv: 'Läs in från fil', en: 'Import from a file' },
  'import.back': { sv: 'Registret', en: 'The register' },
  'import.content': { sv: 'Vad innehåller filen?', en: 'What does the file hold?' },
  'import.assets': { sv: 'Informationstillgångar', en: 'Information assets' },
  'import.assets-help': {
    sv: 'Nya och ändrade tillgångar, med eller utan förslag till klass.',
    en: 'New and changed assets, with or without a proposed class.',
  },
  'import.klassa': { sv: 'Beslutade klasser (KLASSA)', en: 'Classes already decided (KLASSA)' },
  'import.klassa-help': {
    sv: 'Klasser som beslutats i ett annat verktyg. De börjar gälla direkt.',
    en: 'Classes decided in another tool. They are in force at once.',
  },
  'import.file': { sv: 'Fil', en: 'File' },
  'import.file-help': { sv: 'CSV eller Excel (.xlsx)', en: 'CSV or Excel (.xlsx)' },
  'import.choose-file': { sv: 'Välj en fil.', en: 'Choose a file.' },
  'import.not-readable': {
    sv: 'Filen går inte att läsa. Välj en som slutar på .csv eller .xlsx.',
    en: 'The file cannot be read. Choose one that ends in .csv or .xlsx.',
  },
  'import.check': { sv: 'Kontrollera filen', en: 'Check the file' },
  'import.checking': { sv: 'Kontrollerar varje rad …', en: 'Checking every row …' },
  'import.reading': { sv: 'Läser in …', en: 'Reading in …' },
  'import.preview': { sv: 'Det här händer om du läser in filen', en: 'This happens if you read the file in' },
  'import.preview-help': {
    sv: 'Alla rader är rätt. Inget är ändrat än.',
    en: 'Every row is right. Nothing is changed yet.',
  },
  'import.done': { sv: 'Filen är inläst', en: 'The file has been read in' },
  'import.done-help': {
    sv: 'De som ska föreslå eller besluta en klass får var sitt mejl för hela filen.',
    en: 'Those who are to propose or decide a class get one mail each for the whole file.',
  },
  'import.created': { sv: 'Nya tillgångar', en: 'New assets' },
  'import.changed': { sv: 'Ändrade', en: 'Changed' },
  'import.unchanged': { sv: 'Oförändrade', en: 'Unchanged' },
  'import.proposed': { sv: 'Föreslagna klasser', en: 'Classes proposed' },
  'import.classified': { sv: 'Klasser som börjar gälla', en: 'Classes put in force' },
  'import.read-in': { sv: 'Läs in filen', en: 'Read the file in' },
  'import.see': { sv: 'Se informationstillgångarna', en: 'See the information assets' },
  'import.faults': { sv: '{count} fel i {rows} rader', en: '{count} faults in {rows} rows' },
  'import.faults-caption': { sv: 'Det som behöver rättas', en: 'What needs to be put right' },
  'import.only-first': {
    sv: 'De första {count} felen visas. Rätta dem och kontrollera filen igen.',
    en: 'The first {count} faults are shown. Put them right and check the file again.',
  },
  'import.row': { sv: 'Rad', en: 'Row' },
  'import.column': { sv: 'Kolumn', en: 'Column' },
  'import.stands': { sv: 'Där står', en: 'It says' },
  'import.wrong': { sv: 'Fel', en: 'Fault' },
  'import.columns': { sv: 'Så ska filen se ut', en: 'What the file looks like' },
  'import.columns-help': {
    sv: 'Rubrikerna står på första raden. En export av registret har samma kolumner och kan ändras och läsas in igen.',
    en: 'The headings stand in the first row. An export of the register has the same columns and can be edited and read in again.',
  },
  'import.template': { sv: 'Ladda ned en tom fil', en: 'Download an empty file' },
  'import.demanded': { sv: 'Krävs', en: 'Demanded' },
  'import.holds': { sv: 'Innehåll', en: 'Content' },
} as const satisfies Record<string, Bilingual>
