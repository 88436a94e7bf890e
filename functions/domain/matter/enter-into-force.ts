// The decided text becomes the version in force, and the one before it is superseded (domain 1.4, states 20–22).
import type { CalendarDay } from '../calendar/calendar-day.ts'
import type { Change, Stored } from '../decision.ts'
import type { Document, DocumentVersion, Draft } from '../document/document.ts'
import type { Moment } from '../moment.ts'
import { Refusal } from '../refusal.ts'
import type { Advance } from './advance.ts'
import { advanceMatter, mailTo } from './advance.ts'
import { decisionAt } from './deliberation.ts'
import type { BodyDecision, Matter } from './matter.ts'
import { documentInForce } from './matter-message.ts'

/**
 * The day the text applies from: the body's own day, or the day of legal force (KL 13:14).
 * Undefined while neither is known.
 */
export function dayOfEntry(
  decision: Pick<BodyDecision, 'validFrom' | 'legalForceOn'>,
): CalendarDay | undefined {
  return decision.validFrom ?? decision.legalForceOn
}

/** Publishes the version with its metadata head, supersedes the former and tells the units (M21). */
export function enterIntoForce(
  matter: Stored<Matter>,
  meetingId: string,
  context: {
    document: Stored<Document>
    draft: Draft
    former: Stored<DocumentVersion> | undefined
    informedIds: readonly string[]
  },
  moment: Moment,
): Advance {
  const { state } = matter
  const { document, draft, former } = context
  const decision = decisionAt(state, meetingId)
  const validFrom = dayOfEntry(decision)
  const isDecided = decision.capacity === 'decides' && decision.outcome === 'approved'
  if (validFrom === undefined || state.diaryNumber === undefined || !isDecided)
    throw new Refusal('wrong-state')
  const version: DocumentVersion = {
    kind: 'document-version',
    documentId: state.documentId,
    label: state.label,
    matterId: state.id,
    head: state.head,
    text: draft.text,
    decidingBody: decision.bodyName,
    diaryNumber: state.diaryNumber,
    paragraph: decision.paragraph,
    ...(document.state.inForce && { replaces: document.state.inForce }),
    decidedOn: decision.heldOn,
    validFrom,
    ...(decision.legalForceOn && { legalForceOn: decision.legalForceOn }),
    publishedOn: moment.today,
  }
  const changes: Change[] = [
    { after: version, action: 'document-version.entered-into-force' },
    {
      before: document,
      after: { ...document.state, head: state.head, inForce: state.label, latest: state.label },
      action: 'document.version-in-force',
    },
  ]
  if (former) {
    changes.push({
      before: former,
      after: { ...former.state, repealedOn: validFrom },
      action: 'document-version.superseded',
    })
  }
  const effects = mailTo(context.informedIds, documentInForce(state, validFrom, decision.legalForceOn))
  return {
    decision: advanceMatter(matter, state, 'matter.published', moment, { effects, changes }),
    next: 'in-force',
  }
}
