// One entry of the trail as a sentence: the matter's own where it has one, else who did what to which kind of thing.
import type { Language } from '../../../functions/domain/bilingual.ts'
import { type Around, type AuditRow, factsOf } from '../matters/audit-facts.ts'
import { auditSentences } from '../matters/audit-sentences.ts'
import { chainKinds } from './chain-kinds.ts'
import { deeds, unknownDeed } from './deeds.ts'

/** A sentence that asks for more than the entry holds says less than the plain one. */
const isWhole = (sentence: string): boolean => !/\{\w+\}|…/.test(sentence)

function plainSentence({ action, subject }: AuditRow, who: string, language: Language): string {
  const [noun = '', verb = ''] = action.split('.')
  const kind = chainKinds[noun] ?? chainKinds[subject.kind]
  const thing = kind === undefined ? subject.kind : kind.inSentence[language]
  return `${who} ${(deeds[verb] ?? unknownDeed)[language]} ${thing}.`
}

export function entrySentence(row: AuditRow, around: Around): string {
  const facts = factsOf(row, around)
  const own = auditSentences[row.action]?.[around.language]
  const filled = own?.replace(/\{(\w+)\}/g, (whole, name: string) => facts[name] || whole)
  return filled !== undefined && isWhole(filled)
    ? filled
    : plainSentence(row, facts['who'] ?? row.actor.name, around.language)
}
