// A draft's way in: declared with its digest, uploaded, checked, and from then on unchangeable.
import type { Actor, Standing } from '../actor.ts'
import { stampOf } from '../actor.ts'
import type { Decision, Stored } from '../decision.ts'
import { lacksConformedText } from '../matter/enter-into-force.ts'
import type { Matter } from '../matter/matter.ts'
import { Refusal } from '../refusal.ts'
import type { Draft, StoredText } from './document.ts'
import { isOfMediaType } from './media-type.ts'

interface Context {
  actor: Actor
  standing: Standing | undefined
  now: string
}

type DraftDecision = { decision: Decision; draft: Draft }

const phasesWithDrafts: readonly Matter['phase']['name'][] = [
  'registration',
  'drafting',
  'compilation',
  'memo',
]

/** Whether the matter takes a text now: while it is written, and when the body's own changes must be brought in. */
function takesDrafts(matter: Matter): boolean {
  const isOpen = matter.phase.name !== 'closed'
  return phasesWithDrafts.includes(matter.phase.name) || (isOpen && lacksConformedText(matter))
}

/**
 * Declares the next draft of a matter that is being written.
 * @param context.disqualifiedIds who has declared jäv in the matter: they write no text for it either (KL 6:30, 7:4)
 */
export function declareDraft(
  matter: Matter,
  drafts: readonly Draft[],
  text: StoredText,
  { actor, standing, now, disqualifiedIds }: Context & { disqualifiedIds: readonly string[] },
): DraftDecision {
  if (disqualifiedIds.includes(actor.personId)) throw new Refusal('disqualified')
  if (!takesDrafts(matter)) throw new Refusal('wrong-state')
  const number = 1 + Math.max(0, ...drafts.map((earlier) => earlier.number))
  const draft: Draft = {
    kind: 'draft',
    matterId: matter.id,
    number,
    text,
    uploadedBy: actor.personId,
    declaredAt: now,
  }
  const changes = [{ after: draft, action: 'draft.declared' }]
  return { decision: { at: now, actor: stampOf(actor, standing), changes, effects: [] }, draft }
}

/**
 * Checks what was uploaded.
 * @param sha256 the digest of the bytes as they lie in the bucket; undefined when nothing was uploaded
 * @param changedSince how it differs from the draft the matter has consulted on
 * @returns undefined when the draft was confirmed before
 */
export function confirmDraft(
  draft: Stored<Draft>,
  uploaded: { bytes: Uint8Array; sha256: string } | undefined,
  { actor, standing, now, changedSince }: Context & Pick<Draft, 'changedSince'>,
): DraftDecision | undefined {
  const { text, storedAt, uploadedBy } = draft.state
  if (storedAt !== undefined) return undefined
  if (uploadedBy !== actor.personId) throw new Refusal('permission-denied')
  if (uploaded === undefined) throw new Refusal('draft-not-stored')
  const isDeclaredContent = uploaded.sha256 === text.sha256 && uploaded.bytes.length === text.sizeBytes
  if (!isDeclaredContent) throw new Refusal('digest-mismatch')
  if (!isOfMediaType(uploaded.bytes, text.mediaType)) throw new Refusal('file-type-not-allowed')
  const after: Draft = { ...draft.state, storedAt: now, ...(changedSince && { changedSince }) }
  const changes = [{ before: draft, after, action: 'draft.stored' }]
  return { decision: { at: now, actor: stampOf(actor, standing), changes, effects: [] }, draft: after }
}
