// Records an outcome, by the task or by the meeting: reads what the rule asks of the calendar and the register.
import type { Actor } from '../domain/actor.ts'
import type { Decision, Stored } from '../domain/decision.ts'
import { completeOutcome as completeOutcomeRule } from '../domain/meeting/complete-outcome.ts'
import type { Meeting } from '../domain/meeting/meeting.ts'
import { paragraphId } from '../domain/meeting/minutes-paragraph.ts'
import type { RecordOutcomeAnswer } from '../domain/meeting/outcome.ts'
import type { Moment } from '../domain/moment.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Task } from '../domain/task/task.ts'
import { seatsOn } from '../store/meetings.ts'
import type { Store } from '../store/store.ts'

/** The seats of the day with the names the minutes call their holders by. */
async function namedSeats(store: Store, { bodyId, heldOn }: Meeting) {
  const seats = await seatsOn(store, bodyId, heldOn)
  const persons = await Promise.all(seats.map(({ personId }) => store.find('person', personId)))
  return seats.flatMap(({ position }, at) => {
    const personName = persons[at]?.state.name
    return personName === undefined ? [] : [{ position, personName }]
  })
}

/** The decision that closes the task and takes the paragraph. */
export async function completeOutcome(
  store: Store,
  task: Stored<Task>,
  answer: RecordOutcomeAnswer,
  by: Moment & { actor: Actor },
): Promise<Decision> {
  const { meetingId } = task.state.subject
  if (meetingId === undefined) throw new Refusal('wrong-state')
  const { state: meeting } = await store.load('meeting', meetingId)
  const [seats, taken] = await Promise.all([
    answer.attendance === undefined ? [] : namedSeats(store, meeting),
    store.find('minutes-paragraph', paragraphId(meeting.bodyId, meeting.heldOn, answer.paragraph)),
  ])
  return completeOutcomeRule(task, answer, { meeting, seats, takenParagraph: taken?.state }, by)
}
