// What a body did with the matter, and where that sends it (domain 1.4, states 09–12).
import type { Effect, Stored } from '../decision.ts'
import type { Meeting } from '../meeting/meeting.ts'
import type { Moment } from '../moment.ts'
import type { Body } from '../organisation/body.ts'
import type { Capacity } from '../organisation/decision-path.ts'
import { Refusal } from '../refusal.ts'
import type { AnswerOf } from '../task/task-answer.ts'
import type { Advance, Standstill } from './advance.ts'
import { advanceMatter, mailTo, startMachine } from './advance.ts'
import type { BodyDecision, Proceedings } from './body-decision.ts'
import { dayOfEntry } from './day-of-entry.ts'
import type { Matter } from './matter.ts'
import { decisionMade } from './matter-message.ts'
import type { Phase } from './phase.ts'
import { prepareAnew } from './prepare-anew.ts'
import { openStandingTask } from './standing-task.ts'

/** The newest decision of a body at a meeting. */
export function decisionAt(matter: Matter, meetingId: string): BodyDecision {
  const found = matter.decisions.findLast((decision) => decision.meetingId === meetingId)
  if (found === undefined) throw new Refusal('wrong-state')
  return found
}

/** The newest decision of the body that decides; undefined while the matter is still on its way there. */
export function decidingDecision(matter: Matter): BodyDecision | undefined {
  return matter.decisions.findLast(({ capacity }) => capacity === 'decides')
}

/** Whether the text was adopted, as proposed or with the body's own changes. */
export function isAdopted({ capacity, outcome }: Pick<BodyDecision, 'capacity' | 'outcome'>): boolean {
  return capacity === 'decides' && (outcome === 'approved' || outcome === 'approved-with-changes')
}

/**
 * Whether the adopted text is another than the draft: the deciding body changed it, or followed a proposal that did
 * (KL 5:28). What was changed before a referral back has been prepared anew; a repeal has no text, and a report is its
 * sender's.
 */
export function hasChangedText(matter: Matter): boolean {
  const { purpose, decisions } = matter
  const decision = decidingDecision(matter)
  if (purpose !== 'adopt' || decision === undefined || !isAdopted(decision)) return false
  const referral = decisions.findLastIndex(({ outcome }) => outcome === 'referred-back')
  return decisions.slice(referral + 1).some(({ outcome }) => outcome === 'approved-with-changes')
}

/** The decision with new facts about it. */
export function amendDecision(
  matter: Matter,
  meetingId: string,
  facts: Partial<BodyDecision>,
): BodyDecision[] {
  const newest = decisionAt(matter, meetingId)
  return matter.decisions.map((decision) => (decision === newest ? { ...decision, ...facts } : decision))
}

/** Splits the record into the decision that is shown and the proceedings that are kept beside it. */
function splitRecord(answer: AnswerOf<'record-outcome'>) {
  const {
    kind: _,
    outcome,
    paragraph,
    presentCount,
    votes,
    chairVote,
    validFrom,
    adjustedImmediately,
    ...proceedings
  } = answer
  const decision = {
    outcome,
    paragraph,
    presentCount,
    ...(votes && { votes }),
    ...(chairVote && { chairVote }),
    ...(validFrom && { validFrom }),
    ...(adjustedImmediately && { adjustedImmediately }),
  }
  return { decision, proceedings }
}

type Way = 'next-body' | 'same-body' | 'preparation' | 'minutes' | 'close'

/**
 * A preparing or proposing body's yes or no is a proposal, so the matter goes on either way (KL 5:28); a tabled matter
 * comes back to the same body (KL 5:51); one referred back is prepared anew (KL 5:50).
 */
export function wayAfter(outcome: BodyDecision['outcome'], capacity: Capacity): Way {
  switch (outcome) {
    case 'approved':
    case 'approved-with-changes':
    case 'rejected':
      return capacity === 'decides' ? 'minutes' : 'next-body'
    case 'tabled':
      return 'same-body'
    case 'referred-back':
      return 'preparation'
    case 'withdrawn':
      // A preparing body strikes the matter from its agenda; only one that proposes or decides ends it (domain 1.4).
      return capacity === 'prepares' ? 'same-body' : 'close'
    default:
      return outcome satisfies never
  }
}

function phaseAfter(way: Way, matter: Matter, bodyId: string): Phase {
  if (way === 'preparation') return prepareAnew(matter).phase
  if (way === 'minutes') return { name: 'minutes', bodyId }
  return matter.phase
}

/**
 * What the way on begins with; the body's minutes run beside whatever else happens (KL 5:69, 6:35). Those of a decision
 * on the matter always do: it can be appealed, and has no legal force before they are announced (KL 13:5).
 */
function startedBy(way: Way, matter: Matter, decision: BodyDecision, body: Body): Effect[] {
  const { id: matterId } = matter
  const { meetingId } = decision
  const minutes =
    body.keepsPublicMinutes || way === 'minutes'
      ? [
          startMachine('minutes', {
            matterId,
            meetingId,
            entry: decision.adjustedImmediately ? 'announcement' : 'adjustment',
          }),
        ]
      : []
  switch (way) {
    case 'next-body':
    case 'same-body':
      return [...minutes, startMachine('formal-decision', { matterId })]
    case 'preparation':
      return [...minutes, prepareAnew(matter).begins]
    case 'minutes':
    case 'close':
      return minutes
    default:
      return way satisfies never
  }
}

/** Every assignment in the paragraph, and the bodies' changes to a text that is adopted, become tasks. */
function tasksFrom(matter: Matter, proceedings: Proceedings): Effect[] {
  const { meetingId } = proceedings
  const assigned = (proceedings.assignments ?? []).map(({ role, reportBackOn }, assignment) =>
    openStandingTask(matter.id, 'report-assignment', { meetingId, assignment, role, dueOn: reportBackOn }),
  )
  return hasChangedText(matter)
    ? [...assigned, openStandingTask(matter.id, 'conform-text', { meetingId })]
    : assigned
}

/** Records the outcome and starts what follows from it. */
export function recordOutcome(
  matter: Stored<Matter>,
  answer: AnswerOf<'record-outcome'>,
  context: {
    body: Body
    capacity: Capacity
    meeting: Meeting
    deferredBy: BodyDecision['deferredBy']
    informedIds: readonly string[]
  },
  moment: Moment,
): Advance | Standstill {
  const { state } = matter
  if (state.phase.name === 'closed') return { decision: undefined, next: 'closed' }
  const { body, capacity, meeting, deferredBy, informedIds } = context
  const { decision: shown, proceedings: kept } = splitRecord(answer)
  const announcement = meeting.agenda.find(({ matterId }) => matterId === state.id)?.announcement
  const recorded: BodyDecision = {
    bodyId: body.id,
    bodyName: body.name,
    bodyAbbreviation: body.abbreviation,
    capacity,
    meetingId: meeting.id,
    heldOn: meeting.heldOn,
    ...shown,
    ...(deferredBy && { deferredBy }),
    ...(announcement && { announcement }),
    ...(answer.adjustedImmediately && { adjustedOn: meeting.heldOn }),
  }
  const proceedings: Proceedings = { meetingId: meeting.id, ...kept }
  const way = wayAfter(answer.outcome, capacity)
  const { entryOn: _, ...rest } = state
  const entryOn = isAdopted(recorded) ? dayOfEntry(state, recorded) : undefined
  const after: Matter = {
    ...rest,
    decisions: [...state.decisions, recorded],
    proceedings: [...state.proceedings, proceedings],
    minorityUsed: state.minorityUsed || deferredBy === 'minority',
    stop: way === 'next-body' ? state.stop + 1 : way === 'preparation' ? 0 : state.stop,
    ...(entryOn && { entryOn }),
    phase: phaseAfter(way, state, body.id),
  }
  const effects = [
    ...mailTo(informedIds, decisionMade(state, recorded)),
    ...startedBy(way, state, recorded, body),
    ...tasksFrom(after, proceedings),
  ]
  return {
    decision: advanceMatter(matter, after, `decision.${answer.outcome}`, moment, { effects }),
    next: way === 'close' ? 'withdrawn' : 'recorded',
  }
}
