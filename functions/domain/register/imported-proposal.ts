// The class that a row of a file proposes: how it is put, and whether it is still to be put.
import { canonicalJson } from '../audit/canonical-json.ts'
import type { CalendarDay } from '../calendar/calendar-day.ts'
import { explainedFrom } from '../classification/check-levels.ts'
import { areSameLevels, aspects, highestLevel, levelOf } from '../classification/class-levels.ts'
import type {
  Classification,
  ClassificationTrigger,
  ProposalContent,
} from '../classification/classification.ts'
import type { InformationAsset } from './information-asset.ts'
import type { AssetRow } from './read-asset-table.ts'

/** One text for every aspect that asks for one; where none does, for all, so that nothing written is lost. */
export function proposalOf({ proposal, description }: AssetRow): ProposalContent | undefined {
  if (proposal === undefined) return undefined
  const { levels, consequence } = proposal
  const from = Math.min(explainedFrom, highestLevel(levels))
  const explained = aspects.filter(
    (aspect) => levels[aspect] !== undefined && levelOf(levels, aspect) >= from,
  )
  return {
    levels,
    answers: [],
    consequences: Object.fromEntries(explained.map((aspect) => [aspect, consequence])),
    laws: [...description.secrecy],
  }
}

function isSameProposal(one: ProposalContent, other: ProposalContent): boolean {
  return (
    areSameLevels(one.levels, other.levels) &&
    canonicalJson(one.consequences) === canonicalJson(other.consequences)
  )
}

/** Whether the class in force has passed its last day. */
export function hasRunOut({ current }: InformationAsset, today: CalendarDay): boolean {
  return current !== undefined && current.validUntil < today
}

/**
 * Why an asset is classified anew when nothing that is said of it asks for it: its class has run out; or else the file's
 * own word is that something around it is another than it was.
 */
export function triggerOfFile(asset: InformationAsset, today: CalendarDay): ClassificationTrigger {
  if (asset.current === undefined) return 'first'
  return hasRunOut(asset, today) ? 'expiry' : 'changed-system'
}

/**
 * What is to be done with the proposal: `none` when it was put before, by the same file or otherwise, or says what is in
 * force; `open` a classification with it; `give` it to the one that is open and waits for one; `conflict` with another
 * that is being advised on or decided.
 * @param latest the open classification, or else the one whose class is in force
 */
export function fateOfProposal(
  content: ProposalContent,
  asset: InformationAsset,
  latest: Classification | undefined,
  today: CalendarDay,
): 'none' | 'open' | 'give' | 'conflict' {
  const wasPut = latest?.proposal !== undefined && isSameProposal(latest.proposal, content)
  if (asset.openClassificationId !== undefined) {
    if (wasPut) return 'none'
    return latest?.status === 'proposing' ? 'give' : 'conflict'
  }
  const isInForce = asset.current !== undefined && areSameLevels(asset.current.levels, content.levels)
  return (wasPut || isInForce) && !hasRunOut(asset, today) ? 'none' : 'open'
}
