// What a court does to a version: suspends it, lets it apply again or annuls it; and what the document is then.
import type { CalendarDay } from '../calendar/calendar-day.ts'
import type { Document, DocumentVersion } from './document.ts'
import { nextLookOn } from './review-dates.ts'
import { versionInForceOn } from './version-in-force.ts'

/** A document and all its versions: which one is in force follows from all of them. */
export interface DocumentWithVersions {
  readonly document: Document
  readonly versions: readonly DocumentVersion[]
}

/** The same with one version changed. */
export function withVersion(
  { document, versions }: DocumentWithVersions,
  label: string,
  change: (version: DocumentVersion) => DocumentVersion,
): DocumentWithVersions {
  return {
    document,
    versions: versions.map((version) => (version.label === label ? change(version) : version)),
  }
}

/** The document as its versions have it on the day: the one that applies, its head, and when it is next looked at. */
function asVersionsStand(
  { document, versions }: DocumentWithVersions,
  today: CalendarDay,
): DocumentWithVersions {
  const found = versionInForceOn(versions, today)?.version
  if (found?.label === document.inForce) return { document, versions }
  const { inForce: _, lookOn: __, ...rest } = document
  if (found === undefined) return { document: rest, versions }
  const { head, label } = found
  return { document: { ...rest, head, inForce: label, lookOn: nextLookOn(found, today) }, versions }
}

/** From the day of the court's inhibition the version may not be applied; the former one applies meanwhile. */
export function suspendVersion(
  file: DocumentWithVersions,
  label: string,
  { from, today }: { from: CalendarDay; today: CalendarDay },
): DocumentWithVersions {
  const suspended = withVersion(file, label, (version) => ({
    ...version,
    suspensions: [...(version.suspensions ?? []), { from }],
  }))
  return asVersionsStand(suspended, today)
}

/** From the day the inhibition ends the version applies again. */
export function resumeVersion(
  file: DocumentWithVersions,
  label: string,
  { to, today }: { to: CalendarDay; today: CalendarDay },
): DocumentWithVersions {
  const resumed = withVersion(file, label, (version) => ({
    ...version,
    suspensions: (version.suspensions ?? []).map((each) => (each.to === undefined ? { ...each, to } : each)),
  }))
  return asVersionsStand(resumed, today)
}

/** The annulled version stays readable; the one that applies in its place is no longer told to be repealed. */
export function annulVersion(
  file: DocumentWithVersions,
  label: string,
  { on, today }: { on: CalendarDay; today: CalendarDay },
): DocumentWithVersions {
  const annulled = withVersion(file, label, (version) => ({ ...version, annulledOn: on }))
  const restored = asVersionsStand(annulled, today)
  const { inForce } = restored.document
  return inForce === undefined ? restored : withVersion(restored, inForce, withoutRepeal)
}

/** A repeal that a court has stopped or annulled: the version that was repealed last applies again. */
export function undoRepeal(file: DocumentWithVersions, today: CalendarDay): DocumentWithVersions {
  const { latest } = file.document
  return latest === undefined ? file : asVersionsStand(withVersion(file, latest, withoutRepeal), today)
}

/** A repeal that a court had stopped takes effect after all. That it did so before as well stands in the audit trail. */
export function repealAgain(
  file: DocumentWithVersions,
  { from, today }: { from: CalendarDay; today: CalendarDay },
): DocumentWithVersions {
  const { latest } = file.document
  if (latest === undefined) return file
  return asVersionsStand(
    withVersion(file, latest, (version) => ({ ...version, repealedOn: from })),
    today,
  )
}

function withoutRepeal(version: DocumentVersion): DocumentVersion {
  if (version.repealedOn === undefined) return version
  const { repealedOn: _, ...applies } = version
  return applies
}
