// Minutes adjusted and announced (domain 1.4, states 13–15).
import { lastAppealDay } from '../calendar/legal-deadlines.ts'
import type { Stored } from '../decision.ts'
import { isAdjustedLate, isAnnouncedLate } from '../law/minutes.ts'
import type { Moment } from '../moment.ts'
import { Refusal } from '../refusal.ts'
import type { AnswerOf } from '../task/task-answer.ts'
import type { Advance } from './advance.ts'
import { advanceMatter, mailTo, startMachine } from './advance.ts'
import { amendDecision, decisionAt, isAdopted } from './deliberation.ts'
import { isReadyToEnter } from './enter-into-force.ts'
import type { Matter } from './matter.ts'
import { minutesExtract } from './matter-message.ts'

/** The effect that puts a decided text in force, when everything that must come first is done. */
function entryWhenReady(matter: Matter, { today }: Moment) {
  return isReadyToEnter(matter, today) ? [startMachine('entry-into-force', { matterId: matter.id })] : []
}

/** The day of adjustment (KL 5:69); a day past the fourteenth is late but not invalid. */
export function recordAdjustment(
  matter: Stored<Matter>,
  meetingId: string,
  answer: AnswerOf<'adjust-minutes'>,
  moment: Moment,
): Advance {
  const { heldOn } = decisionAt(matter.state, meetingId)
  const { adjustedOn } = answer
  const facts = { adjustedOn, ...(isAdjustedLate(heldOn, adjustedOn) && { isAdjustedLate: true }) }
  const after: Matter = { ...matter.state, decisions: amendDecision(matter.state, meetingId, facts) }
  const effects = entryWhenReady(after, moment)
  return { decision: advanceMatter(matter, after, 'minutes.adjusted', moment, { effects }), next: 'adjusted' }
}

/**
 * The day of announcement (KL 8:12) starts the appeal period of an adopted text (KL 13:5); the extract goes out (M16).
 * A rejection ends the matter: there is nothing to put in force.
 */
export function recordAnnouncement(
  matter: Stored<Matter>,
  meetingId: string,
  answer: AnswerOf<'announce-minutes'>,
  informedIds: readonly string[],
  moment: Moment,
): Advance {
  const recorded = decisionAt(matter.state, meetingId)
  const { announcedOn, minutesKeptAt } = answer
  const { adjustedOn, capacity, outcome } = recorded
  if (adjustedOn === undefined) throw new Refusal('wrong-state')
  const facts = {
    announcedOn,
    minutesKeptAt,
    ...(isAnnouncedLate(adjustedOn, announcedOn) && { isAnnouncedLate: true }),
    ...(capacity === 'decides' && { lastAppealDay: lastAppealDay(announcedOn) }),
  }
  const after: Matter = { ...matter.state, decisions: amendDecision(matter.state, meetingId, facts) }
  const isOver = matter.state.phase.name === 'closed'
  const mayBeAppealed = isAdopted(recorded) && !isOver
  const effects = [
    ...mailTo(informedIds, minutesExtract(matter.state, recorded)),
    ...(mayBeAppealed ? [startMachine('appeal-period', { matterId: matter.state.id, meetingId })] : []),
    ...entryWhenReady(after, moment),
  ]
  const wasRejected = capacity === 'decides' && outcome === 'rejected' && !isOver
  return {
    decision: advanceMatter(matter, after, 'minutes.announced', moment, { effects }),
    next: wasRejected ? 'rejected' : 'announced',
  }
}
