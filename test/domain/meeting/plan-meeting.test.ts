// Keeping a body's calendar: coming meetings are planned and moved, held ones stay as they were.
import { describe, expect, it } from 'vitest'
import { changeMeeting, planMeeting } from '../../../functions/domain/meeting/plan-meeting.ts'
import {
  day,
  givenActor,
  givenBody,
  givenMeeting,
  mails,
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
  const called = { body: givenBody(), informedIds: ['iss.lind'], memberIds: ['fv.rask', 'fv.borg'] }
  const change = (to: Parameters<typeof changeMeeting>[1], at = '2027-04-28', before = meeting) =>
    changeMeeting(before, to, called, on(at))
  const later = { startsAt: '19:00', durationMinutes: 120, place: 'Rådhuset' }

  it('given another hour, then day, body and agenda stay', () => {
    const { decision, meeting: changed } = change(later)
    expect(changed).toEqual({ ...meeting.state, ...later })
    expect(sound(decision).changes).toEqual([{ before: meeting, after: changed, action: 'meeting.changed' }])
  })

  it('given no place, then the old place is gone', () => {
    expect(change(time, '2027-04-01').meeting).not.toHaveProperty('place')
  })

  it('given a meeting that has been held or cancelled, then it refuses', () => {
    expect(() => change(time, '2027-04-29')).toThrow(refusedWith('wrong-state'))
    const cancelled = stored({
      ...meeting.state,
      cancelled: { cause: 'cancelled' as const, reason: 'Sjukdom', at: now },
    })
    expect(() => change(time, '2027-04-01', cancelled)).toThrow(refusedWith('wrong-state'))
  })

  it('given that nobody has been called, then nobody is told', () => {
    expect(change(later).decision.effects).toEqual([])
  })

  describe('after the summons', () => {
    const summoned = { ...item, summonedAt: now }
    const other = { ...item, matterId: `${matterId.slice(0, -1)}0`, title: 'Budget' }
    const issued = stored({ ...meeting.state, agenda: [summoned, other] })

    it('KL 5:15: given another hour, then those who present a called matter and the members are told the new one', () => {
      const { decision } = change(later, '2027-04-26', issued)
      expect(mails(sound(decision))).toEqual([
        'meeting-changed to iss.lind',
        'members-summoned to fv.rask',
        'members-summoned to fv.borg',
      ])
      expect(decision.effects[0]).toMatchObject({
        message: {
          matterId,
          matterTitle: 'Ny policy',
          meetingStart: '2027-04-28T17:00:00.000Z',
          meetingEnd: '2027-04-28T19:00:00.000Z',
        },
      })
    })

    it('given the same hour and place, then nobody is told', () => {
      const same = { ...time, place: 'Estraden' }
      expect(change(same, '2027-04-26', issued).decision.effects).toEqual([])
      expect(change({ ...same, place: 'Rådhuset' }, '2027-04-26', issued).decision.effects).toHaveLength(3)
    })
  })
})
