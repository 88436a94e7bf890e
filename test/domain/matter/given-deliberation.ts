// What the tests of a deliberation begin from: a body of the second stop records what it did on 28 April 2027.

import type { BodyDecision } from '../../../functions/domain/matter/body-decision.ts'
import { recordOutcome } from '../../../functions/domain/matter/deliberation.ts'
import type { Matter } from '../../../functions/domain/matter/matter.ts'
import type { Capacity } from '../../../functions/domain/organisation/decision-path.ts'
import type { AnswerOf } from '../../../functions/domain/task/task-answer.ts'
import {
  councilMeetingId,
  givenBody,
  givenMatter,
  givenMeeting,
  matterId,
  onDay,
  resulting,
  sound,
  stored,
} from '../given.ts'

export type OutcomeAnswer = AnswerOf<'record-outcome'>

export const phase = { name: 'deliberation', bodyId: 'kf', meetingId: councilMeetingId } as const

/** At the second body of its path. */
export const atSecondStop = givenMatter({ phase, stop: 1 })

/** The machine of the meeting's minutes, as `startedWith` shows it. */
export const minutesBeside = ['minutes', { matterId, meetingId: councilMeetingId, entry: 'adjustment' }]

export function record(
  capacity: Capacity,
  facts: Partial<OutcomeAnswer>,
  {
    matter = atSecondStop,
    body = givenBody(),
    meeting = givenMeeting('2027-04-28'),
    deferredBy = undefined as BodyDecision['deferredBy'],
  } = {},
) {
  const answer: OutcomeAnswer = {
    kind: 'record-outcome',
    outcome: 'approved',
    paragraph: 87,
    presentCount: 51,
    ...facts,
  }
  const informedIds = ['iss.lind', 'sc.dahl', 'iss.lind']
  const context = { body, capacity, meeting, deferredBy, informedIds }
  return recordOutcome(stored(matter), answer, context, onDay('2027-04-29'))
}

/** The matter as the record leaves it. */
export function recorded(...of: Parameters<typeof record>): Matter {
  return resulting(sound(record(...of).decision), 'matter')
}
