// Keeping a body's calendar: coming meetings are planned and moved, held ones stay as they were.
import { describe, expect, it } from 'vitest'
import { changeMeeting, planMeeting } from '../../../functions/domain/meeting/plan-meeting.ts'
import {
  day,
  givenActor,
  givenBody,
  givenMeeting,
  matterId,
  now,
  onDay,
  own,
  refusedWith,
  sound,
  stored,
} from '../given.ts'

const secretary = givenActor('ns.berg', own('committee-secretary', 'kf'))
const on = (text: string) => ({ actor: secretary, standing: secretary.standings[0], ...onDay(text) })
const time = { startsAt: '18:00', durationMinutes: 240 }

describe('planning a meeting', () => {
  it('given a coming day, then the meeting is named after body and day and has an empty agenda', () => {
    const plan = { heldOn: day('2027-04-28'), ...time, place: 'Estraden' }
    const { decision, meeting } = planMeeting(givenBody(), plan, on('2027-02-01'))
    expect(meeting).toEqual(givenMeeting('2027-04-28', { place: 'Estraden' }))
    expect(sound(decision).changes).toEqual([{ after: meeting, action: 'meeting.planned' }])
    expect(decision.actor).toMatchObject({ personId: 'ns.berg', role: 'committee-secretary' })
  })

  it('given today, then it may still be planned; given yesterday, then it refuses', () => {
    const plan = { heldOn: day('2027-04-28'), ...time }
    expect(planMeeting(givenBody(), plan, on('2027-04-28')).meeting.heldOn).toBe('2027-04-28')
    expect(() => planMeeting(givenBody(), plan, on('2027-04-29'))).toThrow(
      refusedWith('day-not-possible', 'body.heldOn'),
    )
  })
})

describe('changing a meeting', () => {
  const item = { matterId, title: 'Ny policy', placedAt: now }
  const meeting = stored(givenMeeting('2027-04-28', { place: 'Estraden', agenda: [item] }))

  it('given another hour, then day, body and agenda stay', () => {
    const later = { startsAt: '19:00', durationMinutes: 120, place: 'Rådhuset' }
    const { decision, meeting: changed } = changeMeeting(meeting, later, on('2027-04-28'))
    expect(changed).toEqual({ ...meeting.state, ...later })
    expect(sound(decision).changes).toEqual([{ before: meeting, after: changed, action: 'meeting.changed' }])
  })

  it('given no place, then the old place is gone', () => {
    expect(changeMeeting(meeting, time, on('2027-04-01')).meeting).not.toHaveProperty('place')
  })

  it('given a meeting that has been held, then it refuses', () => {
    expect(() => changeMeeting(meeting, time, on('2027-04-29'))).toThrow(refusedWith('wrong-state'))
  })
})
