// The system writes a matter's text from what it knows: a draft without a person as its author.
import { type ActorStamp, systemStamp } from '../actor.ts'
import type { Decision, Stored } from '../decision.ts'
import type { Draft, StoredText } from '../document/document.ts'
import type { Moment } from '../moment.ts'
import { withDraft } from './drafting.ts'
import type { Matter } from './matter.ts'

/** @property draftNumber the matter's text now; undefined when it was closed before it had one */
type Rendered = { decision: Decision | undefined; draftNumber: number | undefined }

/**
 * The rendered text becomes the matter's next draft and its text. The same text again is the same draft: rendering what
 * has not changed leaves nothing behind, and neither does rendering for a matter that is closed; whatever the machine
 * does next finds that out.
 * @param text as it lies in the bucket already
 * @param by whoever asked for it; the system, when a machine did
 */
export function adoptRenderedText(
  matter: Stored<Matter>,
  drafts: readonly Draft[],
  text: StoredText,
  { now, by = systemStamp }: Moment & { by?: ActorStamp },
): Rendered {
  const { state } = matter
  if (state.phase.name === 'closed') return { decision: undefined, draftNumber: state.draftNumber }
  const current = drafts.find(({ number }) => number === state.draftNumber)
  if (current?.text.sha256 === text.sha256) return { decision: undefined, draftNumber: current.number }
  const number = 1 + Math.max(0, ...drafts.map((earlier) => earlier.number))
  const draft: Draft = {
    kind: 'draft',
    matterId: state.id,
    number,
    text,
    uploadedBy: 'system',
    declaredAt: now,
    storedAt: now,
  }
  const changes = [
    { before: matter, after: withDraft(state, draft), action: 'matter.text-rendered' },
    { after: draft, action: 'draft.rendered' },
  ]
  const decision = { at: now, actor: by, changes, effects: [] }
  return { decision, draftNumber: number }
}
