// The texts of the register's first page, its lists, and what one does with many rows at once.
import type { Bilingual } from '../../../functions/domain/bilingual.ts'

export const registerTexts = {
  'register.title': { sv: 'Register', en: 'Register' },
  'register.lead': {
    sv: 'Vilken information kommunen har, var den hanteras och hur den ska skyddas.',
    en: 'Which information the municipality has, where it is handled and how it is to be protected.',
  },
  'register.models': { sv: 'Klassningsmodell och kravkatalog', en: 'Classification model and requirements' },
  'register.procurement': { sv: 'Krav vid upphandling', en: 'Requirements for procurement' },
  'register.import': { sv: 'Läs in från fil', en: 'Import from a file' },
  'register.disclosures': { sv: 'Registerutdrag', en: 'Disclosures' },
  'register.first': { sv: 'Gör det här först', en: 'Do this first' },
  'register.by-unit': { sv: 'Läget per enhet', en: 'By unit' },
  'register.share-classified': {
    sv: 'Tillgångar med gällande klass',
    en: 'Assets with a class in force',
  },
  'register.all-done': {
    sv: 'Allt är klassat, alla har en ägare och inget krav är öppet.',
    en: 'Everything is classified and has an owner, and no requirement is open.',
  },
  'register.nothing': {
    sv: 'Inget är registrerat här. Börja med en informationstillgång, eller läs in en fil.',
    en: 'Nothing is registered here. Begin with an information asset, or import a file.',
  },
  unit: { sv: 'Enhet', en: 'Unit' },
  name: { sv: 'Namn', en: 'Name' },
  class: { sv: 'Klass', en: 'Class' },
  vacant: { sv: 'Ägare saknas', en: 'No owner' },

  'to-do.critical-unclassified': {
    sv: 'kritiska tillgångar saknar gällande klass',
    en: 'critical assets have no class in force',
  },
  'to-do.gaps-at-three': {
    sv: 'öppna krav på nivå 3',
    en: 'open requirements at level 3',
  },
  'to-do.expired': {
    sv: 'tillgångar har en klass som har gått ut',
    en: 'assets have a class that has run out',
  },
  'to-do.assets-vacant': {
    sv: 'tillgångar saknar informationsägare',
    en: 'assets have no information owner',
  },
  'to-do.systems-vacant': { sv: 'system saknar systemägare', en: 'systems have no owner' },
  'to-do.unclassified': { sv: 'tillgångar är oklassade', en: 'assets are not classified' },
  'to-do.preliminary': {
    sv: 'system har en preliminär klass',
    en: 'systems have a preliminary class',
  },
  'to-do.gaps': { sv: 'öppna krav i alla nivåer', en: 'open requirements at every level' },
  'to-do.exceptions': { sv: 'gällande undantag', en: 'exceptions in force' },
  'to-do.over-protected': { sv: 'skydd som ingen klass kräver', en: 'protections that no class demands' },

  'figures.assets': { sv: 'Tillgångar', en: 'Assets' },
  'figures.classified': { sv: 'Klassade', en: 'Classified' },
  'figures.expired': { sv: 'Utgångna', en: 'Run out' },
  'figures.systems': { sv: 'System', en: 'Systems' },
  'figures.gaps': { sv: 'Öppna krav', en: 'Open requirements' },
  'figures.gaps-at-three': { sv: 'På nivå 3', en: 'At level 3' },
  'figures.exceptions': { sv: 'Undantag', en: 'Exceptions' },
  'figures.over-protected': { sv: 'Överskydd', en: 'Over-protection' },
  'figures.hidden': { sv: 'Dolt', en: 'Hidden' },
  'figures.gaps-hidden': {
    sv: 'Vilka krav som är öppna visas för färre (OSL 18:8).',
    en: 'Which requirements are open is shown to fewer people (OSL 18:8).',
  },

  'filter.unit': { sv: 'Enhet', en: 'Unit' },
  'filter.all-units': { sv: 'Alla enheter', en: 'All units' },
  'filter.name': { sv: 'Namnet börjar med', en: 'The name begins with' },
  'filter.show': { sv: 'Visa', en: 'Show' },
  'filter.all': { sv: 'Alla', en: 'All' },
  'list.no-match': {
    sv: 'Inget stämmer med filtret. Ändra eller töm det.',
    en: 'Nothing matches the filter. Change or clear it.',
  },

  'assets.title': { sv: 'Informationstillgångar', en: 'Information assets' },
  'assets.lead': {
    sv: 'Det är informationen som klassas, i vilken form den än finns.',
    en: 'It is the information that is classified, whatever its form.',
  },
  'assets.new': { sv: 'Registrera tillgång', en: 'Register an asset' },
  'assets.none': {
    sv: 'Ingen informationstillgång är registrerad. Börja med den som verksamheten minst kan vara utan.',
    en: 'No information asset is registered. Begin with the one that the activity can least do without.',
  },
  'assets.owner': { sv: 'Informationsägare', en: 'Information owner' },
  'assets.valid-until': { sv: 'Klassen gäller till', en: 'Class valid until' },
  'assets.ended': { sv: 'Avslutad', en: 'Ended' },
  'asset-question.unclassified': { sv: 'Oklassade', en: 'Not classified' },
  'asset-question.expired': { sv: 'Klassen har gått ut', en: 'The class has run out' },
  'asset-question.vacant': { sv: 'Utan ägare', en: 'Without an owner' },
  'asset-question.critical': { sv: 'Kritiska', en: 'Critical' },
  'asset-question.critical-unclassified': {
    sv: 'Kritiska utan gällande klass',
    en: 'Critical, no class in force',
  },

  'systems.title': { sv: 'System', en: 'Systems' },
  'systems.lead': {
    sv: 'Ett system får sin klass av informationen som det hanterar.',
    en: 'A system gets its class from the information that it handles.',
  },
  'systems.new': { sv: 'Registrera system', en: 'Register a system' },
  'systems.none': {
    sv: 'Inget system är registrerat. Registrera det första, och säg sedan vilken information det hanterar.',
    en: 'No system is registered. Register the first one, then say which information it handles.',
  },
  'systems.owner': { sv: 'Systemägare', en: 'System owner' },
  'systems.lifecycle': { sv: 'Skede', en: 'Stage' },
  'system-question.vacant': { sv: 'Utan systemägare', en: 'Without an owner' },
  'system-question.preliminary': { sv: 'Preliminär klass', en: 'Preliminary class' },
  'system-question.critical': { sv: 'Kritiska', en: 'Critical' },
  'system-question.gaps-at-three': { sv: 'Öppna krav på nivå 3', en: 'Open requirements at level 3' },
  'system-question.gaps': { sv: 'Öppna krav', en: 'Open requirements' },
  'system-question.exceptions': { sv: 'Undantag', en: 'Exceptions' },
  'system-question.over-protected': { sv: 'Överskydd', en: 'Over-protection' },

  'bulk.chosen': { sv: 'Välj', en: 'Choose' },
  'bulk.choose': { sv: 'Välj {name}', en: 'Choose {name}' },
  'bulk.all': { sv: 'Välj alla som visas', en: 'Choose all that are shown' },
  'bulk.none': { sv: 'Välj ingen', en: 'Choose none' },
  'bulk.open': { sv: 'Ändra valda ({count})', en: 'Change the chosen ({count})' },
  'bulk.what': { sv: 'Vad ska bli lika för alla?', en: 'What shall be the same for all?' },
  'bulk.missing': {
    sv: 'Välj vad som ska ändras och fyll i det nya värdet.',
    en: 'Choose what to change and fill in the new value.',
  },
  'bulk.change': { sv: 'Ändra {count}', en: 'Change {count}' },
  'bulk.running': { sv: 'Ändrar', en: 'Changing' },
  'bulk.all-done': { sv: 'Alla {count} är ändrade.', en: 'All {count} are changed.' },
  'bulk.some-failed': {
    sv: '{failed} av {count} gick inte att ändra. Läs varför, rätta och försök igen med dem.',
    en: '{failed} of {count} could not be changed. Read why, put it right and try those again.',
  },
  'bulk.results': { sv: 'Resultat per rad', en: 'Result by row' },
  'bulk.outcome': { sv: 'Resultat', en: 'Result' },
  'bulk.done': { sv: 'Ändrad', en: 'Changed' },
  'bulk.failed': { sv: 'Inte ändrad', en: 'Not changed' },
  'bulk.retry': { sv: 'Försök igen med dem', en: 'Try those again' },

  'export.title': { sv: 'Exportera', en: 'Export' },
  'export.help': {
    sv: 'Hela registret som du får se det. Exporten noteras i granskningsspåret.',
    en: 'The whole register as you may see it. The export is noted in the audit trail.',
  },
  'export.help-unit': {
    sv: 'Den valda enheten med allt som hör till den. Exporten noteras i granskningsspåret.',
    en: 'The chosen unit with all that belongs to it. The export is noted in the audit trail.',
  },
  'export.write': { sv: 'Skapa filen', en: 'Write the file' },
  'file.written': { sv: 'Filen är klar.', en: 'The file is ready.' },
  'file.download': { sv: 'Ladda ned {name}', en: 'Download {name}' },
  'file.until': { sv: 'Länken fungerar till {time}.', en: 'The link works until {time}.' },
  'file.rows': { sv: 'Rader', en: 'Rows' },
  'file.masked': { sv: 'Maskerade fält', en: 'Masked fields' },
  'file.digest': { sv: 'Kontrollsumma (SHA-256)', en: 'Digest (SHA-256)' },
} as const satisfies Record<string, Bilingual>
