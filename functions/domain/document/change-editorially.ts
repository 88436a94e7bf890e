// Replaces outdated names in the version in force without a new decision, where the municipality allows it (domain 1.9).
import type { Actor, Standing } from '../actor.ts'
import { stampOf } from '../actor.ts'
import type { Decision, Stored } from '../decision.ts'
import type { Matter } from '../matter/matter.ts'
import { isLaterVersion } from '../matter/start-matter.ts'
import type { Moment } from '../moment.ts'
import type { MunicipalRules } from '../organisation/municipal-rules.ts'
import { Refusal } from '../refusal.ts'
import type { Document, DocumentVersion, StoredText } from './document.ts'
import { makeEditorialVersion } from './editorial-change.ts'
import { requireFreeLabel } from './free-label.ts'
import { charactersOf, requireReadable } from './readable-text.ts'
import type { NameReplacement } from './replace-names.ts'
import { applyReplacements } from './replace-names.ts'
import { versionInForceOn } from './version-in-force.ts'

interface EditorialContext extends Moment {
  actor: Actor
  document: Stored<Document>
  /** All versions of the document. */
  versions: readonly Stored<DocumentVersion>[]
  /** The text of the version in force; undefined when it is none that can be read. */
  bytes: Uint8Array | undefined
  rules: Pick<MunicipalRules, 'editorialChanges'>
  /** The matter that is to give the next version, when one is open. */
  openMatter: Matter | undefined
  sha256Of: (bytes: Uint8Array) => string
}

/**
 * The new text is made here of the old one, so that nothing but the asked words can change. An open matter does not stop
 * it: who answers the request tells of it, since the matter's draft needs the same words.
 * @returns the decision, the new version and the bytes of its text
 * @throws Refusal `permission-denied`, `editorial-change-not-allowed`, `wrong-state` when no version applies today,
 * `text-not-comparable`, `nothing-to-change`, `already-exists`, and `matter-already-open` when that matter is to give
 * a version of the same label
 */
export function changeEditorially(
  replacements: readonly NameReplacement[],
  context: EditorialContext,
): { decision: Decision; version: DocumentVersion; bytes: Uint8Array } {
  const { actor, document, now, today } = context
  const standing = requireResponsible(actor, document.state)
  const basis = requireAllowed(context.rules)
  const versions = context.versions.map(({ state }) => state)
  const label = versionInForceOn(versions, today)?.version.label
  const former = context.versions.find(({ state }) => state.label === label)
  if (former === undefined) throw new Refusal('wrong-state', [{ path: 'document-version', message: today }])
  const changed = applyReplacements(readText(former.state.text, context.bytes), replacements)
  const bytes = new TextEncoder().encode(changed.text)
  const text = { ...former.state.text, sha256: context.sha256Of(bytes), sizeBytes: bytes.length }
  requireReadable(text, 'body.replacements')
  const facts = { changedOn: today, basis, replacements: changed.replacements, versions }
  const version = makeEditorialVersion(former.state, text, facts)
  requireFreeLabel(version.label, context.openMatter)
  const decision: Decision = {
    at: now,
    actor: stampOf(actor, standing),
    changes: [
      { after: version, action: 'document-version.changed-editorially' },
      {
        before: document,
        after: documentAfter(document.state, version),
        action: 'document.version-in-force',
      },
      {
        before: former,
        after: { ...former.state, repealedOn: today },
        action: 'document-version.superseded',
      },
    ],
    effects: [],
  }
  return { decision, version, bytes }
}

/** The one responsible for the document, or else the coordinator; never a deputy, as with all that changes a document. */
function requireResponsible(actor: Actor, { head }: Document): Standing {
  const own = actor.standings.filter(({ deputyFor }) => deputyFor === undefined)
  const standing =
    own.find(({ role }) => role === head.responsibleRole) ?? own.find(({ role }) => role === 'coordinator')
  if (standing === undefined) throw new Refusal('permission-denied')
  return standing
}

/** Where the municipality says that it allows editorial changes. */
function requireAllowed({ editorialChanges }: EditorialContext['rules']): string {
  const { allowed, basis } = editorialChanges
  if (!allowed || basis === undefined) throw new Refusal('editorial-change-not-allowed')
  return basis
}

function readText(text: StoredText, bytes: Uint8Array | undefined): string {
  requireReadable(text, 'document-version')
  if (bytes === undefined) throw new TypeError(`The bytes of ${text.sha256} were not read`)
  return charactersOf(bytes)
}

/** The latest label stays that of a later version which a court has suspended or annulled: nobody is to have it again. */
function documentAfter(document: Document, { label }: DocumentVersion): Document {
  const { latest } = document
  const isLatest = latest === undefined || isLaterVersion(label, latest)
  return { ...document, inForce: label, latest: isLatest ? label : latest }
}
