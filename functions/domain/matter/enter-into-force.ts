// The decided text becomes the version in force, and the one before it is superseded (domain 1.4, states 20–22).
import type { CalendarDay } from '../calendar/calendar-day.ts'
import type { Change, Stored } from '../decision.ts'
import type { Document, DocumentVersion, Draft } from '../document/document.ts'
import { nextLookOn } from '../document/review-dates.ts'
import type { Moment } from '../moment.ts'
import type { Unit } from '../organisation/unit.ts'
import { Refusal } from '../refusal.ts'
import type { Advance, Standstill } from './advance.ts'
import { advanceMatter, mailTo } from './advance.ts'
import type { BodyDecision } from './body-decision.ts'
import { isInhibited } from './court-event-order.ts'
import { dayOfEntry } from './day-of-entry.ts'
import { decidingDecision, hasChangedText, isAdopted } from './deliberation.ts'
import { followedUpBy } from './follow-up.ts'
import type { Matter } from './matter.ts'
import { documentInForce } from './matter-message.ts'
import { openStandingTask } from './standing-task.ts'

/** Whether a body changed the text and nobody has confirmed the changed one yet. */
export function lacksConformedText(matter: Matter): boolean {
  return hasChangedText(matter) && matter.conformedDraftNumber === undefined
}

/**
 * Whether the decided text may enter into force today: it is adopted, its minutes are adjusted, its day has come
 * (before legal force too, KL 13:14), the bodies' changes are in it, and no court has stopped it.
 */
export function isReadyToEnter(matter: Matter, today: CalendarDay): boolean {
  const decision = decidingDecision(matter)
  if (decision === undefined || !isAdopted(decision) || decision.adjustedOn === undefined) return false
  const day = dayOfEntry(matter, decision)
  const dayHasCome = day !== undefined && day <= today
  const isDone = matter.enteredOn !== undefined || matter.phase.name === 'closed'
  return dayHasCome && !isDone && !lacksConformedText(matter) && !isInhibited(matter)
}

/** What a matter's entry needs besides the matter. */
interface EntryContext {
  document: Stored<Document>
  /** The decided text; a repeal has none. */
  draft: Draft | undefined
  /** The version that is in force today. */
  former: Stored<DocumentVersion> | undefined
  informedIds: readonly string[]
  /** Companies and federations that are to adopt a policy by decisions of their own (domain 1.6). */
  adoptingUnits: readonly Unit[]
}

function newVersion(
  matter: Matter,
  decision: BodyDecision,
  validFrom: CalendarDay,
  { document, draft }: EntryContext,
  { today }: Moment,
): DocumentVersion {
  if (draft === undefined || matter.diaryNumber === undefined) throw new Refusal('wrong-state')
  return {
    kind: 'document-version',
    documentId: matter.documentId,
    label: matter.label,
    matterId: matter.id,
    head: matter.head,
    text: draft.text,
    decidingBody: decision.bodyName,
    diaryNumber: matter.diaryNumber,
    paragraph: decision.paragraph,
    ...(document.state.inForce && { replaces: document.state.inForce }),
    decidedOn: decision.heldOn,
    validFrom,
    ...(decision.legalForceOn && { legalForceOn: decision.legalForceOn }),
    publishedOn: today,
  }
}

/** The document with the new version in force, or with none after a repeal. */
function documentAfter(
  { process }: Matter,
  document: Document,
  version: DocumentVersion | undefined,
  { today }: Moment,
): Document {
  if (version === undefined) {
    const { inForce: _, lookOn: __, ...rest } = document
    return rest
  }
  const { head, label } = version
  const entered = { ...document, head, inForce: label, latest: label }
  // The next year brings the next plan and the next report: nobody asks whether they are topical.
  return process === 'policy-adoption' ? { ...entered, lookOn: nextLookOn(version, today) } : entered
}

/**
 * Publishes the version with its metadata head, supersedes the former and tells the units (M21); or, when the matter is a
 * repeal, takes the former out of force. A step that comes too early, or again, changes nothing.
 */
export function enterIntoForce(
  matter: Stored<Matter>,
  context: EntryContext,
  moment: Moment,
): Advance | Standstill {
  const { state } = matter
  if (!isReadyToEnter(state, moment.today)) return { decision: undefined, next: wordOf(state) }
  const decision = decidingDecision(state)
  const validFrom = decision && dayOfEntry(state, decision)
  if (decision === undefined || validFrom === undefined) throw new Refusal('wrong-state')
  const { document, former, informedIds, adoptingUnits } = context
  const version =
    state.purpose === 'repeal' ? undefined : newVersion(state, decision, validFrom, context, moment)
  const changes: Change[] = [
    ...(version ? [{ after: version, action: 'document-version.entered-into-force' }] : []),
    {
      before: document,
      after: documentAfter(state, document.state, version, moment),
      action: version ? 'document.version-in-force' : 'document.repealed',
    },
    ...(former
      ? [
          {
            before: former,
            after: { ...former.state, repealedOn: validFrom },
            action: version ? 'document-version.superseded' : 'document-version.repealed',
          },
        ]
      : []),
  ]
  const { entryOn: _, ...rest } = state
  const after: Matter = { ...rest, enteredOn: moment.today }
  const effects = [
    ...(state.purpose === 'adopt'
      ? mailTo(informedIds, documentInForce(state, validFrom, decision.legalForceOn))
      : []),
    ...followedUpBy(state),
    ...adoptingUnits.map(({ id, contactRole }) =>
      openStandingTask(state.id, 'adopt-document', { unitId: id, role: contactRole }),
    ),
  ]
  return {
    decision: advanceMatter(matter, after, 'matter.entered-into-force', moment, { effects, changes }),
    next: wordOf(after),
  }
}

/** Whether the matter is done: in force and beyond appeal; or what it still waits for. */
function wordOf(
  matter: Matter,
): 'complete' | 'repeal-complete' | 'report-complete' | 'entered' | 'not-yet' | 'closed' {
  if (matter.phase.name === 'closed') return 'closed'
  if (matter.enteredOn === undefined) return 'not-yet'
  if (decidingDecision(matter)?.legalForceOn === undefined) return 'entered'
  switch (matter.purpose) {
    case 'adopt':
      return 'complete'
    case 'repeal':
      return 'repeal-complete'
    case 'receive':
      return 'report-complete'
    default:
      return matter.purpose satisfies never
  }
}
