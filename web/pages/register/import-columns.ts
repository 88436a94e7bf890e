// What each column of an import file holds, in both languages, in the order that the export writes them.
import type { Bilingual } from '../../texts/bilingual.ts'

export interface ImportColumn {
  /** The Swedish heading. */
  name: string
  isDemanded: boolean
  holds: Bilingual
}

const yesNo: Bilingual = { sv: 'ja eller nej', en: 'ja or nej' }
const yesNoPersonal: Bilingual = {
  sv: 'ja eller nej, när personuppgifter är ja',
  en: 'ja or nej, when personuppgifter is ja',
}
const unitId: Bilingual = { sv: 'enhetens id, till exempel socialforvaltningen', en: 'the id of the unit' }
const systemIds: Bilingual = {
  sv: 'systemens id, med | emellan',
  en: 'the ids of systems, separated by |',
}
const level: Bilingual = { sv: '0, 1, 2 eller 3', en: '0, 1, 2 or 3' }
const proposedLevel: Bilingual = {
  sv: '0, 1, 2 eller 3; K, R och T fylls i tillsammans',
  en: '0, 1, 2 or 3; K, R and T go together',
}

const column = (name: string, holds: Bilingual): ImportColumn => ({ name, isDemanded: true, holds })
const mayBeLeftOut = (name: string, holds: Bilingual): ImportColumn => ({ name, isDemanded: false, holds })

const assets: readonly ImportColumn[] = [
  mayBeLeftOut('id', {
    sv: 'tillgångens id i registret; tomt för en ny',
    en: 'the id of the asset in the register; empty for a new one',
  }),
  column('namn', { sv: 'högst 200 tecken', en: 'at most 200 characters' }),
  mayBeLeftOut('beskrivning', { sv: 'en text', en: 'a text' }),
  column('enhet', unitId),
  column('syfte', { sv: 'vad informationen är till för', en: 'what the information is for' }),
  column('process', { sv: 'processen som den används i', en: 'the process it is used in' }),
  column('former', {
    sv: 'text, ljud, bild, film eller tal; flera med | emellan',
    en: 'text, ljud, bild, film or tal; several separated by |',
  }),
  column('medier', {
    sv: 'i system, på papper, muntligt eller flyttbart medium; flera med | emellan',
    en: 'i system, på papper, muntligt or flyttbart medium; several separated by |',
  }),
  column('informationsägare', { sv: 'personens id, till exempel ia.anna.ek', en: 'the id of the person' }),
  column('personuppgifter', yesNo),
  mayBeLeftOut('känsliga', yesNoPersonal),
  mayBeLeftOut('lagöverträdelser', yesNoPersonal),
  mayBeLeftOut('skyddade', yesNoPersonal),
  mayBeLeftOut('barn', yesNoPersonal),
  mayBeLeftOut('antal registrerade', {
    sv: 'under 100, under 1 000, under 10 000 eller över 10 000, när personuppgifter är ja',
    en: 'under 100, under 1 000, under 10 000 or över 10 000, when personuppgifter is ja',
  }),
  mayBeLeftOut('över 500', yesNoPersonal),
  mayBeLeftOut('tredjeland', yesNoPersonal),
  mayBeLeftOut('hög risk', yesNoPersonal),
  mayBeLeftOut('sekretess', {
    sv: 'lagrum, till exempel OSL 26:1; flera med | emellan',
    en: 'paragraphs, for example OSL 26:1; several separated by |',
  }),
  column('stark sekretess', yesNo),
  column('bevarande', {
    sv: 'bevaras, gallras eller inte beslutat',
    en: 'bevaras, gallras or inte beslutat',
  }),
  mayBeLeftOut('gallras efter år', {
    sv: 'ett helt tal från 0 till 200',
    en: 'a whole number from 0 to 200',
  }),
  mayBeLeftOut('gallringsbeslut', { sv: 'beslutet', en: 'the decision' }),
  column('samhällsviktig', yesNo),
  mayBeLeftOut('antal poster', { sv: 'ett helt tal', en: 'a whole number' }),
  mayBeLeftOut('system', systemIds),
  column('rör rikets säkerhet', { sv: 'nej i varje rad', en: 'nej in every row' }),
  mayBeLeftOut('K', proposedLevel),
  mayBeLeftOut('R', proposedLevel),
  mayBeLeftOut('T', proposedLevel),
  mayBeLeftOut('S', level),
  mayBeLeftOut('konsekvens', {
    sv: 'värsta rimliga följd, när K, R och T är ifyllda',
    en: 'the worst realistic consequence, when K, R and T are filled in',
  }),
]

const klassa: readonly ImportColumn[] = [
  column('Informationsmängd', { sv: 'tillgångens namn', en: 'the name of the asset' }),
  mayBeLeftOut('id', { sv: 'tillgångens id i registret', en: 'the id of the asset in the register' }),
  column('enhet', unitId),
  mayBeLeftOut('system', systemIds),
  column('Konfidentialitet', level),
  column('Riktighet', level),
  column('Tillgänglighet', level),
  mayBeLeftOut('Spårbarhet', level),
  column('Klassad', { sv: 'dagen för beslutet, 2027-04-28', en: 'the day of the decision, 2027-04-28' }),
  column('Beslutad av', { sv: 'namnet på den som beslutade', en: 'the name of whoever decided' }),
  column('Motivering', { sv: 'skälen för beslutet', en: 'the reasons for the decision' }),
]

export const importColumns: Record<'assets' | 'klassa', readonly ImportColumn[]> = { assets, klassa }
