// What levels, states and kinds of the register are called on its pages, in both languages.

import type { Bilingual } from '../../../functions/domain/bilingual.ts'
import type { Level } from '../../../functions/domain/classification/class-levels.ts'
import type { DerivationRule } from '../../../functions/domain/classification/system-class.ts'
import type { AnswerOf } from '../../api/call.ts'
import type { TagColor } from '../../ui/tag.tsx'

/** The letters that the municipality's own words begin with; they are the same in both languages, as in the model. */
export const aspectLetters = {
  confidentiality: 'K',
  integrity: 'R',
  availability: 'T',
  traceability: 'S',
} as const

export const levels = [0, 1, 2, 3] as const

export const levelNames: Record<Level, Bilingual> = {
  0: { sv: 'ingen eller försumbar', en: 'none or negligible' },
  1: { sv: 'måttlig', en: 'moderate' },
  2: { sv: 'betydande', en: 'considerable' },
  3: { sv: 'allvarlig', en: 'serious' },
}

export const levelColors: Record<Level, TagColor> = {
  0: 'neutral',
  1: 'info',
  2: 'warning',
  3: 'danger',
}

export const standingNames: Record<AnswerOf<'readAsset'>['standing'], Bilingual> = {
  unclassified: { sv: 'Oklassad', en: 'Not classified' },
  classified: { sv: 'Klassad', en: 'Classified' },
  expired: { sv: 'Klassen har gått ut', en: 'The class has run out' },
}

export const standingColors: Record<AnswerOf<'readAsset'>['standing'], TagColor> = {
  unclassified: 'warning',
  classified: 'success',
  expired: 'danger',
}

export const systemStatusNames: Record<NonNullable<AnswerOf<'readSystem'>['derived']>['status'], Bilingual> =
  {
    empty: { sv: 'Hanterar inget', en: 'Handles nothing' },
    preliminary: { sv: 'Preliminär', en: 'Preliminary' },
    settled: { sv: 'Fastställd', en: 'Settled' },
  }

export const classificationStatusNames: Record<AnswerOf<'readClassification'>['status'], Bilingual> = {
  proposing: { sv: 'Väntar på förslag', en: 'Waits for a proposal' },
  advising: { sv: 'Samråd pågår', en: 'Advice is being given' },
  deciding: { sv: 'Väntar på beslut', en: 'Waits for a decision' },
  'in-force': { sv: 'Gällande', en: 'In force' },
  superseded: { sv: 'Ersatt', en: 'Superseded' },
  closed: { sv: 'Avslutad', en: 'Closed' },
}

export const ruleNames: Record<DerivationRule, Bilingual> = {
  'nothing-handled': { sv: 'Hanterar inget klassat', en: 'Handles nothing classified' },
  handled: { sv: 'Från informationen', en: 'From its information' },
  'sent-here': { sv: 'Från mottagen information', en: 'From information sent here' },
  'stands-on-it': { sv: 'Från det som vilar på systemet', en: 'From what stands on it' },
  aggregation: { sv: 'Höjd: många uppgifter tillsammans', en: 'Raised: many records together' },
  raised: { sv: 'Höjd genom beslut', en: 'Raised by decision' },
  lowered: { sv: 'Sänkt genom undantag', en: 'Lowered by exception' },
}

type RequirementState = AnswerOf<'listRequirements'>['rows'][number]['state']

export const requirementStateNames: Record<RequirementState, Bilingual> = {
  fulfilled: { sv: 'Uppfyllt', en: 'Fulfilled' },
  partly: { sv: 'Delvis uppfyllt', en: 'Partly fulfilled' },
  'not-fulfilled': { sv: 'Ej uppfyllt', en: 'Not fulfilled' },
  'not-applicable': { sv: 'Ej tillämpligt', en: 'Does not apply' },
  excepted: { sv: 'Undantag', en: 'Exception' },
  unanswered: { sv: 'Obesvarat', en: 'Unanswered' },
  'not-demanded': { sv: 'Krävs inte', en: 'Not demanded' },
  'over-protection': { sv: 'Överskydd', en: 'Over-protection' },
}

export const requirementStateColors: Record<RequirementState, TagColor> = {
  fulfilled: 'success',
  partly: 'warning',
  'not-fulfilled': 'danger',
  'not-applicable': 'neutral',
  excepted: 'info',
  unanswered: 'warning',
  'not-demanded': 'neutral',
  'over-protection': 'info',
}
