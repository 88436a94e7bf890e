// What the fixed values in the forms about matters and documents are called, from the tables of their names.
import type { Bilingual } from '../../functions/domain/bilingual.ts'
import { courtEventNames, courtNames, rulingNames } from '../texts/court-names.ts'
import { announcementNames } from '../texts/decision-names.ts'
import { documentTypeNames, originNames } from '../texts/matter-names.ts'

const valuesOf = (field: string, names: Readonly<Record<string, Bilingual>>): [string, Bilingual][] =>
  Object.entries(names).map(([value, name]) => [`${field}.${value}`, name])

export const matterValueTexts: Readonly<Record<string, Bilingual>> = {
  ...Object.fromEntries([
    ...valuesOf('court', courtNames),
    ...valuesOf('event', courtEventNames),
    ...valuesOf('result', rulingNames),
    ...valuesOf('basis', announcementNames),
    ...valuesOf('documentType', documentTypeNames),
    ...valuesOf('origin', originNames),
  ]),
  'receivedBy.court': { sv: 'Domstolen', en: 'The court' },
  'receivedBy.municipality': { sv: 'Kommunen', en: 'The municipality' },
  'by.appellant': { sv: 'Den som klagade', en: 'The appellant' },
  'by.municipality': { sv: 'Kommunen', en: 'The municipality' },
  'validity.until-further-notice': { sv: 'Tills vidare', en: 'Until further notice' },
}
