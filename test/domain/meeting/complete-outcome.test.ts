// Completing the secretary's task, held against the meeting as it is now.
import { describe, expect, it } from 'vitest'
import { completeOutcome, type MeetingRecord } from '../../../functions/domain/meeting/complete-outcome.ts'
import type { Meeting } from '../../../functions/domain/meeting/meeting.ts'
import { MinutesParagraph } from '../../../functions/domain/meeting/minutes-paragraph.ts'
import type { RecordOutcomeAnswer } from '../../../functions/domain/meeting/outcome.ts'
import {
  actions,
  givenActor,
  givenMeeting,
  givenTask,
  holder,
  matterId,
  now,
  onDay,
  own,
  refusedWith,
  resulting,
  sound,
  stored,
} from '../given.ts'
import { attendanceOf, boardSubject, outcome, refusedUnder } from './given-outcome.ts'

const secretary = givenActor('ns.ahlgren', own('committee-secretary', 'ks'))
const task = stored(
  givenTask({
    taskKind: 'record-outcome',
    assignee: holder('ns.ahlgren', 'committee-secretary', 'ks'),
    subject: boardSubject({ meetingId: 'ks~2027-04-28' }),
  }),
)
const item = { matterId, title: 'Ny policy', placedAt: now }
const meetingWith = (facts: Partial<Meeting> = {}) =>
  givenMeeting('2027-04-28', { bodyId: 'ks', agenda: [item], ...facts })

function complete(
  answer: Partial<RecordOutcomeAnswer> = {},
  record: Partial<MeetingRecord> = {},
  actor = secretary,
) {
  const found = { meeting: meetingWith(), seats: [], takenParagraph: undefined, ...record }
  return completeOutcome(task, outcome({ presentCount: 15, ...answer }), found, {
    actor,
    ...onDay('2027-04-28'),
  })
}

describe('recording an outcome', () => {
  it('KL 6:35: the task is done and the paragraph is taken, in one decision', () => {
    const decision = sound(complete())
    expect(actions(decision)).toEqual(['task.completed', 'paragraph.taken'])
    expect(resulting(decision, 'minutes-paragraph')).toMatchObject({ bodyId: 'ks', year: 2027, number: 87 })
    expect(decision.effects).toHaveLength(1)
  })

  it('KL 6:35: given that the paragraph is taken, then nothing is done', () => {
    const takenParagraph = MinutesParagraph.parse(complete().changes[1]?.after)
    expect(() => complete({}, { takenParagraph })).toThrow(refusedUnder('KL 6:35', 'paragraph-taken'))
  })

  it('KL 6:30: given jäv that was noted after the task was opened, then the member may not have taken part', () => {
    const jäv = {
      name: 'Ledamot 3',
      ground: 'party',
      effect: 'must-leave',
      rule: 'KL 6:28 p 1',
      notedAt: now,
    } as const
    const meeting = meetingWith({ agenda: [{ ...item, disqualified: [jäv] }] })
    const attendance = attendanceOf(15)
    expect(() => complete({ attendance }, { meeting })).toThrow(
      refusedUnder('KL 6:30', 'disqualified-took-part', 'attendance.2.name'),
    )
    const warned = meetingWith({ agenda: [{ ...item, disqualified: [{ ...jäv, effect: 'warning' }] }] })
    expect(() => complete({ attendance }, { meeting: warned })).not.toThrow()
  })

  it('KL 6:35: given that the register knows every seat, then only those who hold one were there', () => {
    const seats = attendanceOf(15).map(({ name }) => ({ personName: name, position: 'member' as const }))
    const attendance = [...attendanceOf(14), { name: 'Gäst' }]
    expect(() => complete({ attendance }, { seats })).toThrow(
      refusedUnder('KL 6:35', 'member-not-present', 'attendance.14.name'),
    )
    expect(() => complete({ attendance: attendanceOf(15) }, { seats })).not.toThrow()
    expect(() => complete({ attendance }, { seats: seats.slice(1) })).not.toThrow()
  })

  it('given a cancelled meeting, then nothing was decided there', () => {
    const cancelled = { cause: 'cancelled', reason: 'Sjukdom', at: now } as const
    expect(() => complete({}, { meeting: meetingWith({ cancelled }) })).toThrow(refusedWith('wrong-state'))
  })

  it('given a stranger, then they learn only that it is not theirs', () => {
    const cancelled = { cause: 'cancelled', reason: 'Sjukdom', at: now } as const
    const stranger = givenActor('bs.vik', own('registrar'))
    expect(() => complete({}, { meeting: meetingWith({ cancelled }) }, stranger)).toThrow(
      refusedWith('permission-denied'),
    )
  })
})
