// The secretary records an outcome: the task is done and its paragraph is taken, held against the meeting as it is now.
import type { Actor } from '../actor.ts'
import type { Decision, Stored } from '../decision.ts'
import type { Moment } from '../moment.ts'
import type { Seat } from '../organisation/body.ts'
import { Refusal } from '../refusal.ts'
import { completeTask } from '../task/complete-task.ts'
import type { Task } from '../task/task.ts'
import { checkDisqualified } from './check-disqualified.ts'
import { checkSeats, hasEverySeat } from './check-seats.ts'
import type { Meeting } from './meeting.ts'
import type { MinutesParagraph } from './minutes-paragraph.ts'
import { disqualifiedAt } from './note-disqualification.ts'
import type { RecordOutcomeAnswer } from './outcome.ts'
import { outcomeFacts } from './outcome-facts.ts'
import { takeParagraph } from './take-paragraph.ts'

/** What the register and the calendar say of the meeting. */
export interface MeetingRecord {
  readonly meeting: Meeting
  /** Those who hold seats on the day; none when the attendance was not recorded. */
  readonly seats: readonly (Pick<Seat, 'position'> & { readonly personName: string })[]
  readonly takenParagraph: MinutesParagraph | undefined
}

/**
 * Completes a record-outcome task. Jäv may have been noted after the task was opened, so the agenda is asked again.
 * Throws what `completeTask` and `checkOutcome` throw; `wrong-state` for a cancelled meeting, `disqualified-took-part`,
 * `member-not-present`, `paragraph-taken`.
 */
export function completeOutcome(
  task: Stored<Task>,
  answer: RecordOutcomeAnswer,
  { meeting, seats, takenParagraph }: MeetingRecord,
  by: Moment & { actor: Actor },
): Decision {
  const decision = completeTask(task, answer, by)
  if (meeting.cancelled !== undefined) throw new Refusal('wrong-state')
  const { matterId, subject } = task.state
  const { bodyKind, seatCount } = outcomeFacts(subject)
  checkDisqualified(answer, bodyKind, disqualifiedAt(meeting, matterId))
  if (seatCount !== undefined && hasEverySeat(seats, seatCount)) checkSeats(answer, seats, bodyKind)
  const use = { matterId, number: answer.paragraph, bodyKind }
  const paragraph = takeParagraph(meeting, use, takenParagraph)
  return { ...decision, changes: [...decision.changes, paragraph] }
}
