// The system opens a matter by itself: a revision when its time has come or a court has annulled a version, or a repeal.
import { addDays, type CalendarDay } from '../calendar/calendar-day.ts'
import type { Change, Effect, Stored } from '../decision.ts'
import { type Document, type DocumentHead, VersionLabel } from '../document/document.ts'
import type { Moment } from '../moment.ts'
import { Refusal } from '../refusal.ts'
import { mailTo } from './advance.ts'
import type { Matter, MatterOrigin } from './matter.ts'
import { revisionStarted } from './matter-message.ts'
import { newMatter, startPreparation, withOpenMatter } from './start-matter.ts'

interface Revision extends Moment {
  origin: Extract<MatterOrigin, 'review-date' | 'topicality-review' | 'court-ruling'>
  /** Left out: to adopt a new version. */
  purpose?: 'adopt' | 'repeal'
  reason: string
  matterId: string
  /** The responsible role and the security chief. */
  informedIds: readonly string[]
}

/** Two years *(our choice)*: within a mandate period there is then time for one more revision (domain 1.9). */
const revisionDays = 730

/** The label of the next decided version: `3.1` gives `4.0`. Throws RangeError after 999. */
function nextMajorLabel(latest: string | undefined): string {
  const major = Number(latest?.split('.')[0] ?? 0)
  const next = VersionLabel.safeParse(`${major + 1}.0`)
  if (!next.success) throw new RangeError(`No version follows ${latest}`)
  return next.data
}

/**
 * The head of the version to come. The day it must be revised by is moved two years ahead, unless it is later already:
 * the old day is what set the work going, and would have the new version revised as soon as it is decided. A validity
 * that would end before that day is not carried over.
 */
function nextHead(head: DocumentHead, today: CalendarDay): DocumentHead {
  const earliest = addDays(today, revisionDays)
  const reviseBy = head.reviseBy > earliest ? head.reviseBy : earliest
  const endsBefore = head.validity !== 'until-further-notice' && head.validity < reviseBy
  return { ...head, reviseBy, validity: endsBefore ? 'until-further-notice' : head.validity }
}

/**
 * The matter, and the document that now has it open.
 * @throws Refusal `matter-already-open`; `wrong-state` when there is nothing in force to repeal
 */
export function openRevision(
  document: Document,
  { origin, purpose = 'adopt', reason, matterId, informedIds, now, today }: Revision,
): { matter: Matter; document: Document; effects: Effect[] } {
  const { id, head, inForce, latest } = document
  const isRepeal = purpose === 'repeal'
  if (isRepeal && inForce === undefined) throw new Refusal('wrong-state')
  const matter = newMatter({
    id: matterId,
    process: 'policy-adoption',
    purpose,
    title: head.title,
    reason,
    origin,
    startedBy: 'system',
    startedAt: now,
    documentId: id,
    head: isRepeal ? head : nextHead(head, today),
    label: isRepeal && inForce ? inForce : nextMajorLabel(latest),
    ...(inForce && !isRepeal && { replaces: inForce }),
  })
  const effects = [startPreparation(matterId), ...mailTo(informedIds, revisionStarted(matter, origin))]
  return { matter, document: withOpenMatter(document, matterId), effects }
}

/** The changes and effects that open the matter, for the decision that asks for it. */
export function startRevision(
  document: Stored<Document>,
  revision: Revision,
): { matter: Matter; changes: Change[]; effects: Effect[] } {
  const opened = openRevision(document.state, revision)
  const changes = [
    { after: opened.matter, action: 'matter.started', reason: revision.reason },
    { before: document, after: opened.document, action: 'document.matter-opened' },
  ]
  return { matter: opened.matter, changes, effects: opened.effects }
}
