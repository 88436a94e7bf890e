// Records a version that was decided before this system came, so that a new one has something to supersede.
import type { Actor, Standing } from '../actor.ts'
import { stampOf } from '../actor.ts'
import type { Change, Decision, Stored } from '../decision.ts'
import type { Matter } from '../matter/matter.ts'
import { isLaterVersion } from '../matter/start-matter.ts'
import type { Moment } from '../moment.ts'
import { Refusal } from '../refusal.ts'
import type { Document, DocumentVersion } from './document.ts'
import { requireFreeLabel } from './free-label.ts'
import { isOfMediaType } from './media-type.ts'
import { nextLookOn } from './review-dates.ts'

export type EarlierVersion = Omit<
  DocumentVersion,
  'kind' | 'matterId' | 'replaces' | 'publishedOn' | 'repealedOn'
>

/**
 * The recorded version becomes the one in force; it must be later than what is known and already valid.
 * Once a matter has decided a version here, the next one takes the same way: else one person could put a text of
 * their own in force, with no review and no decision.
 */
export function recordVersion(
  version: EarlierVersion,
  bytes: Uint8Array,
  existing: Stored<Document> | undefined,
  former: Stored<DocumentVersion> | undefined,
  {
    actor,
    standing,
    openMatter,
    now,
    today,
  }: Moment & {
    actor: Actor
    standing: Standing | undefined
    /** The matter that is to give the next version, when one is open. */
    openMatter: Matter | undefined
  },
): { decision: Decision; version: DocumentVersion } {
  if (!isOfMediaType(bytes, version.text.mediaType)) throw new Refusal('file-type-not-allowed')
  if (former?.state.matterId !== undefined)
    throw new Refusal('wrong-state', [
      {
        path: 'body.label',
        message: {
          sv: `Version ${former.state.label} beslutades här.`,
          en: `Version ${former.state.label} was decided here.`,
        },
      },
    ])
  const isInOrder = version.decidedOn <= today && version.validFrom <= today
  if (!isInOrder) throw new Refusal('day-not-possible', [{ path: 'body.validFrom', message: `≤ ${today}` }])
  const startsBeforeFormer = former !== undefined && version.validFrom < former.state.validFrom
  if (startsBeforeFormer)
    throw new Refusal('day-not-possible', [
      { path: 'body.validFrom', message: `≥ ${former.state.validFrom}` },
    ])
  const latest = existing?.state.latest
  if (latest !== undefined && !isLaterVersion(version.label, latest)) throw new Refusal('already-exists')
  requireFreeLabel(version.label, openMatter)
  const recorded: DocumentVersion = {
    kind: 'document-version',
    ...version,
    ...(latest && { replaces: latest }),
    publishedOn: version.validFrom,
  }
  const document: Document = {
    ...(existing?.state ?? { kind: 'document', id: version.documentId }),
    head: version.head,
    inForce: version.label,
    latest: version.label,
    lookOn: nextLookOn(version, today),
  }
  const changes: Change[] = [
    { after: recorded, action: 'document-version.recorded' },
    {
      before: existing,
      after: document,
      action: existing ? 'document.version-in-force' : 'document.created',
    },
  ]
  if (former) {
    changes.push({
      before: former,
      after: { ...former.state, repealedOn: version.validFrom },
      action: 'document-version.superseded',
    })
  }
  return { decision: { at: now, actor: stampOf(actor, standing), changes, effects: [] }, version: recorded }
}
