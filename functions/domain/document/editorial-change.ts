// An editorial change (redaktionell ändring): new words for the same things, without a new decision (domain 1.3, 1.9).
import type { CalendarDay } from '../calendar/calendar-day.ts'
import { Refusal } from '../refusal.ts'
import type { DocumentVersion, StoredText } from './document.ts'
import { VersionLabel } from './document.ts'
import { versionInForceOn } from './version-in-force.ts'

/** The label of the next editorial version: `3.0` gives `3.1`. Throws RangeError after the 999th. */
export function nextEditorialLabel(label: string): string {
  const [major, minor] = label.split('.')
  const next = VersionLabel.safeParse(`${major}.${Number(minor) + 1}`)
  if (!next.success) throw new RangeError(`No editorial version follows ${label}`)
  return next.data
}

/**
 * The version with the changed text. It rests on the same decision, with its paragraph, registry number and legal force,
 * and applies from the day of the change; what it replaces is then to be repealed from that day.
 * @param versions all versions of the document: only the one that applies on the day can be changed
 * @param basis where the deciding body or the policy for governing documents allows editorial changes
 * @throws Refusal('wrong-state') when the version does not apply on the day, 'already-exists' when the next label is
 * taken, 'nothing-to-change' when the text is the same
 */
export function makeEditorialVersion(
  version: DocumentVersion,
  text: StoredText,
  {
    changedOn,
    basis,
    replacements,
    versions,
  }: {
    changedOn: CalendarDay
    basis: string
    replacements: NonNullable<DocumentVersion['editorial']>['replacements']
    versions: readonly DocumentVersion[]
  },
): DocumentVersion {
  const applies = versionInForceOn(versions, changedOn)?.version.label === version.label
  if (!applies) throw new Refusal('wrong-state')
  const label = nextEditorialLabel(version.label)
  if (versions.some((other) => other.label === label)) throw new Refusal('already-exists')
  const isSameText = text.sha256 === version.text.sha256
  if (isSameText || replacements.length === 0) throw new Refusal('nothing-to-change')
  // What befell the replaced version is told there, and holds for every version of the decision.
  const { repealedOn: _, annulledOn: __, suspensions: ___, ...decided } = version
  return {
    ...decided,
    label,
    text,
    replaces: version.label,
    validFrom: changedOn,
    publishedOn: changedOn,
    editorial: { basis, replacements },
  }
}
