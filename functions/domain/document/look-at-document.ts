// What a document's day brings: the work on its revision when that must begin, else its yearly check.
import { systemStamp } from '../actor.ts'
import { addDays } from '../calendar/calendar-day.ts'
import type { Decision, Stored } from '../decision.ts'
import { openRevision } from '../matter/start-revision.ts'
import type { Moment } from '../moment.ts'
import type { Document, DocumentVersion } from './document.ts'
import { nextLookOn, nextTopicalityReviewOn, revisionStartsOn } from './review-dates.ts'
import { openTopicalityReview } from './review-topicality.ts'

function lookedAt(before: Stored<Document>, after: Document, { now }: Moment): Decision {
  return {
    at: now,
    actor: systemStamp,
    changes: [{ before, after, action: 'document.looked-at' }],
    effects: [],
  }
}

/**
 * @param version the one in force; without one there is nothing to look at any more
 * @param context.newId names the matter or the review
 * @param context.informedIds the responsible role and the security chief
 * @returns undefined before the document's day
 */
export function lookAtDocument(
  document: Stored<Document>,
  version: DocumentVersion | undefined,
  { newId, informedIds, ...moment }: Moment & { newId: () => string; informedIds: readonly string[] },
): Decision | undefined {
  const { now, today } = moment
  const { lookOn, ...withoutDay } = document.state
  if (lookOn === undefined || today < lookOn) return undefined
  if (version === undefined) return lookedAt(document, withoutDay, moment)
  const { reviseBy } = version.head
  if (today >= revisionStartsOn(reviseBy) && withoutDay.openMatterId === undefined) {
    const reason = `Dokumentet ska revideras senast ${reviseBy}.`
    const matterId = newId()
    const opened = openRevision(document.state, {
      origin: 'review-date',
      reason,
      matterId,
      informedIds,
      ...moment,
    })
    const after: Document = { ...opened.document, lookOn: nextLookOn(version, today) }
    return {
      at: now,
      actor: systemStamp,
      changes: [
        { after: opened.matter, action: 'matter.started', reason },
        { before: document, after, action: 'document.matter-opened' },
      ],
      effects: opened.effects,
    }
  }
  const isAnniversary = nextTopicalityReviewOn(version, addDays(lookOn, -1)) <= today
  if (isAnniversary) return openTopicalityReview(document, version, newId(), moment)
  return lookedAt(document, { ...withoutDay, lookOn: nextLookOn(version, today) }, moment)
}
