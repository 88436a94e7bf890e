// Which version of a document applies on a day, and how each of the others stands (domain 1.3, 1.4 states 19–22, 92, 93).
import * as z from 'zod'
import type { CalendarDay } from '../calendar/calendar-day.ts'
import { isLaterVersion } from '../matter/start-matter.ts'
import type { DocumentVersion } from './document.ts'

/**
 * How a version stands on a day. `awaiting-legal-force` applies all the same (KL 13:14); `suspended` may not be applied
 * while the court's inhibition lasts; `repealed` also when it is replaced or its time of validity is over.
 */
export const VersionStanding = z
  .enum(['not-yet', 'in-force', 'awaiting-legal-force', 'suspended', 'repealed', 'annulled'])
  .describe('gäller inte än, gäller, gäller i väntan på laga kraft, inhiberad, upphävd, upphävd av domstol')
export type VersionStanding = z.infer<typeof VersionStanding>

/** How the version stands that applies. */
export const StandingInForce = VersionStanding.extract(['in-force', 'awaiting-legal-force'])
type StandingInForce = z.infer<typeof StandingInForce>

/**
 * How a version stands on a day among the document's versions. A later version takes its place from the day it begins,
 * but not while it is suspended nor once it is annulled: then the earlier one applies again, though its `repealedOn`
 * stands. Alone, a version is repealed on the day it says.
 */
export function standingOf(
  version: DocumentVersion,
  day: CalendarDay,
  versions: readonly DocumentVersion[] = [version],
): VersionStanding {
  const facts = decisionFacts(version, versions)
  const isReplaced = versions.some(
    (other) => isLaterVersion(other.label, version.label) && holdsItsPlace(other, day, versions),
  )
  const isOut = isReplaced || isRepealedOutright(version, day, versions) || hasEnded(version, day)
  const isToldOut = version.repealedOn !== undefined && version.repealedOn <= day
  if (isAnnulled(facts, day)) return 'annulled'
  if (isOut && (hasBegun(version, day) || isToldOut)) return 'repealed'
  if (!hasBegun(version, day)) return 'not-yet'
  if (isSuspended(facts, day)) return 'suspended'
  const hasLegalForce = facts.legalForceOn !== undefined && facts.legalForceOn <= day
  return hasLegalForce ? 'in-force' : 'awaiting-legal-force'
}

/**
 * The version that applies on a day, of all versions of one document in any order; undefined when none does. At most
 * one does: the latest that has begun and is neither suspended nor annulled.
 */
export function versionInForceOn(
  versions: readonly DocumentVersion[],
  day: CalendarDay,
): { version: DocumentVersion; standing: StandingInForce } | undefined {
  for (const version of versions) {
    const standing = standingOf(version, day, versions)
    if (standing === 'in-force' || standing === 'awaiting-legal-force') return { version, standing }
  }
  return undefined
}

interface DecisionFacts {
  readonly legalForceOn: CalendarDay | undefined
  readonly annulledOn: CalendarDay | undefined
  readonly suspensions: NonNullable<DocumentVersion['suspensions']>
}

/**
 * What happened to the decision behind a version. An editorial version has no decision of its own: it gains legal
 * force, is suspended and annulled with the one it restates, whichever of them the day was written on.
 */
function decisionFacts(version: DocumentVersion, versions: readonly DocumentVersion[]): DecisionFacts {
  const decided = decidedLabel(version, versions)
  const sameDecision = versions.filter((other) => decidedLabel(other, versions) === decided)
  return {
    legalForceOn: earliest(sameDecision.map(({ legalForceOn }) => legalForceOn)),
    annulledOn: earliest(sameDecision.map(({ annulledOn }) => annulledOn)),
    suspensions: sameDecision.flatMap(({ suspensions }) => suspensions ?? []),
  }
}

/** The label of the version that was decided: its own, or that of the one an editorial version goes back to. */
function decidedLabel(version: DocumentVersion, versions: readonly DocumentVersion[]): string {
  const former = versions.find(
    ({ label }) => label === version.replaces && isLaterVersion(version.label, label),
  )
  const goesBack = version.editorial !== undefined && former !== undefined
  return goesBack ? decidedLabel(former, versions) : version.label
}

function earliest(days: readonly (CalendarDay | undefined)[]): CalendarDay | undefined {
  return days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(0)
}

/** Nothing applies before it is decided, whatever its `validFrom` says. */
function hasBegun({ validFrom, decidedOn }: DocumentVersion, day: CalendarDay): boolean {
  return validFrom <= day && decidedOn <= day
}

/** The validity's day is the last one, as in "gäller till och med 31 december 2020". */
function hasEnded({ head }: DocumentVersion, day: CalendarDay): boolean {
  return head.validity !== 'until-further-notice' && head.validity < day
}

const isAnnulled = ({ annulledOn }: DecisionFacts, day: CalendarDay): boolean =>
  annulledOn !== undefined && annulledOn <= day

/** A suspension's `to` is the first day on which the version applies again. */
const isSuspended = ({ suspensions }: DecisionFacts, day: CalendarDay): boolean =>
  suspensions.some(({ from, to }) => from <= day && (to === undefined || day < to))

/** Whether a version keeps the earlier ones out, also when it is itself repealed or over: they do not come back. */
function holdsItsPlace(
  version: DocumentVersion,
  day: CalendarDay,
  versions: readonly DocumentVersion[],
): boolean {
  const facts = decisionFacts(version, versions)
  return hasBegun(version, day) && !isAnnulled(facts, day) && !isSuspended(facts, day)
}

/**
 * Repealed without a successor. A `repealedOn` that only says when a successor began is left to the successor, which
 * may be suspended or annulled.
 */
function isRepealedOutright(
  { label, repealedOn }: DocumentVersion,
  day: CalendarDay,
  versions: readonly DocumentVersion[],
): boolean {
  const isSuccession = versions.some(
    ({ replaces, validFrom }) => replaces === label && validFrom === repealedOn,
  )
  return repealedOn !== undefined && repealedOn <= day && !isSuccession
}
