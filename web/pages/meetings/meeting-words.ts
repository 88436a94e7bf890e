// What the kinds of bodies, the seats in them and the ways to announce a matter are called.

import type { Bilingual } from '../../../functions/domain/bilingual.ts'
import type { BodyKind } from '../../../functions/domain/law/body-law.ts'
import type { Seat } from '../../../functions/domain/organisation/body.ts'
import type { Capacity } from '../../../functions/domain/organisation/decision-path.ts'

export const bodyKindNames: Record<BodyKind, Bilingual> = {
  council: { sv: 'Fullmäktige (KL 5 kap.)', en: 'Municipal council (KL chapter 5)' },
  committee: { sv: 'Nämnd (KL 6 kap.)', en: 'Committee (KL chapter 6)' },
  'federation-board': {
    sv: 'Kommunalförbundets direktion (KL 9 kap.)',
    en: 'Board of the federation (KL chapter 9)',
  },
  advisory: { sv: 'Rådgivande organ', en: 'Advisory body' },
}

export const positionNames: Record<Seat['position'], Bilingual> = {
  chair: { sv: 'Ordförande', en: 'Chair' },
  'vice-chair': { sv: 'Vice ordförande', en: 'Vice chair' },
  member: { sv: 'Ledamot', en: 'Member' },
  substitute: { sv: 'Ersättare', en: 'Substitute' },
}

export const capacityNames: Record<Capacity, Bilingual> = {
  prepares: { sv: 'bereder', en: 'prepares' },
  proposes: { sv: 'föreslår', en: 'proposes' },
  decides: { sv: 'beslutar', en: 'decides' },
}
