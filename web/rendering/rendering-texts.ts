// The texts of what can be fetched as a file.
import type { Bilingual } from '../../functions/domain/bilingual.ts'

export const renderingTexts = {
  'rendering.publication': { sv: 'PDF att publicera', en: 'PDF to publish' },
  'rendering.publication-help': {
    sv: 'Läses rätt av skärmläsare och andra hjälpmedel, som lagen kräver av det som publiceras (standarden PDF/UA-1). Välj den för webbplatsen och för att skicka vidare.',
    en: 'Read correctly by screen readers and other aids, as the law demands of what is published (the standard PDF/UA-1). Choose it for the website and to pass on.',
  },
  'rendering.archive': { sv: 'PDF för arkivet', en: 'PDF for the archive' },
  'rendering.archive-help': {
    sv: 'Håller i årtionden: allt som behövs för att visa den finns i filen (standarden PDF/A-2a). Välj den för diariet och slutarkivet.',
    en: 'Lasts for decades: all that is needed to show it is in the file (the standard PDF/A-2a). Choose it for the registry and the archive.',
  },
  'rendering.word': { sv: 'Word', en: 'Word' },
  'rendering.word-help': {
    sv: 'Att skriva vidare i. Det som ändras där ändras inte här.',
    en: 'To go on writing in. What is changed there is not changed here.',
  },
  'rendering.fetch-pdf-publication': { sv: 'Hämta PDF att publicera', en: 'Get the PDF to publish' },
  'rendering.fetch-pdf-archive': { sv: 'Hämta PDF för arkivet', en: 'Get the PDF for the archive' },
  'rendering.fetch-word': { sv: 'Hämta Word', en: 'Get Word' },
  'rendering.writing': {
    sv: 'Dokumentet skrivs. Det kan ta en stund.',
    en: 'The document is being written. It may take a while.',
  },
  'rendering.done': { sv: '{file} är hämtad ({size} kB).', en: '{file} has been fetched ({size} kB).' },
  'rendering.again': { sv: 'Hämta igen', en: 'Get it again' },
  'rendering.digest': {
    sv: 'Kontrollsumma (SHA-256), densamma så länge dokumentet säger detsamma',
    en: 'Checksum (SHA-256), the same as long as the document says the same',
  },
} as const satisfies Record<string, Bilingual>
