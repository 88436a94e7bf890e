// A matter comes to the first meeting it can still be announced for.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../functions/domain/calendar/calendar-day.ts'
import type { Stored } from '../../../functions/domain/decision.ts'
import type { Meeting } from '../../../functions/domain/meeting/meeting.ts'
import {
  firstPossibleMeeting,
  noticeDay,
  placeOnAgenda,
} from '../../../functions/domain/meeting/place-on-agenda.ts'
import {
  actions,
  day,
  executiveBoard,
  givenBody,
  givenDecision,
  givenMatter,
  givenMeeting,
  matterId,
  onDay,
  refusedWith,
  resulting,
  sound,
  stored,
} from '../given.ts'

const council = givenBody()
const april: Stored<Meeting> = stored(givenMeeting('2027-04-28'))
const may: Stored<Meeting> = stored(givenMeeting('2027-05-26'))
const matter = stored(givenMatter({ phase: { name: 'signing' } }))

const place = (on: string, meetings = [may, april], body = council) =>
  placeOnAgenda(matter, body, meetings, onDay(on))

describe('the notice of a meeting (KL 5:13)', () => {
  it('is a week before in the council, five days before in a committee', () => {
    expect(noticeDay(april.state, council)).toBe('2027-04-21')
    expect(noticeDay({ heldOn: day('2027-03-01') }, executiveBoard())).toBe('2027-02-24')
  })

  it('KL 5:13: given exactly the week, then the meeting is possible', () => {
    expect(place('2027-04-21').meetingId).toBe('kf~2027-04-28')
  })

  it('KL 5:13: given one day less, then the next meeting', () => {
    expect(place('2027-04-22').meetingId).toBe('kf~2027-05-26')
  })

  it('KL 5:13: given that the board meets two days before the council, then the council takes it up at its next', () => {
    const boardOnMonday = stored(givenMeeting('2027-04-26', { bodyId: 'ks' }))
    const atTheBoard = placeOnAgenda(matter, executiveBoard(), [boardOnMonday], onDay('2027-04-19'))
    expect(atTheBoard.meetingId).toBe('ks~2027-04-26')
    expect(place(atTheBoard.heldOn).meetingId).toBe('kf~2027-05-26')
  })
})

describe('placing a matter on the agenda', () => {
  it('given a meeting, then matter and meeting change together and the machine learns the times', () => {
    const { decision, ...told } = place('2027-04-01')
    expect(actions(sound(decision))).toEqual(['matter.placed-on-agenda', 'meeting.agenda-extended'])
    expect(resulting(decision, 'matter').phase).toEqual({
      name: 'deliberation',
      bodyId: 'kf',
      meetingId: 'kf~2027-04-28',
    })
    expect(resulting(decision, 'meeting').agenda).toEqual([
      { matterId, title: 'Ny informationssäkerhetspolicy', placedAt: onDay('2027-04-01').now },
    ])
    // Summer time: 18:00 and 08:00 in Stockholm are two hours earlier in UTC.
    expect(told).toEqual({
      next: 'placed',
      meetingId: 'kf~2027-04-28',
      heldOn: '2027-04-28',
      noticeAt: '2027-04-21T06:00:00.000Z',
      meetingStartsAt: '2027-04-28T16:00:00.000Z',
    })
  })

  it('given that the matter is on that agenda already, then it stands there once, and others stay', () => {
    const other = {
      matterId: `${matterId.slice(0, -1)}0`,
      title: 'Budget',
      placedAt: onDay('2027-03-01').now,
    }
    const before = { matterId, title: 'Gammal titel', placedAt: onDay('2027-03-01').now }
    const busy = stored(givenMeeting('2027-04-28', { agenda: [before, other] }))
    const agenda = resulting(place('2027-04-01', [busy]).decision, 'meeting').agenda
    expect(agenda.map(({ title }) => title)).toEqual(['Budget', 'Ny informationssäkerhetspolicy'])
  })

  it('KL 5:51: given that the matter was tabled there, then it comes back at another meeting', () => {
    const shortNotice = givenBody({ noticeDays: 0 })
    const tabled = stored(
      givenMatter({ decisions: [givenDecision({ outcome: 'tabled', meetingId: 'kf~2027-04-28' })] }),
    )
    const again = placeOnAgenda(tabled, shortNotice, [april, may], onDay('2027-04-28'))
    expect(again.meetingId).toBe('kf~2027-05-26')
  })

  it.each([
    ['no meeting at all', []],
    ['only meetings too soon', [april]],
  ])('given %s, then it refuses and names the body', (_, meetings) => {
    expect(() => place('2027-04-22', meetings)).toThrow(refusedWith('no-meeting-planned', 'bodyId'))
  })
})

describe('any calendar', () => {
  it('KL 5:13: given any meetings, then the earliest whose notice day has not passed', () => {
    const offsets = fc.uniqueArray(fc.integer({ min: -30, max: 120 }), { maxLength: 12 })
    fc.assert(
      fc.property(offsets, fc.integer({ min: 0, max: 60 }), (days, noticeDays) => {
        const today = day('2027-04-01')
        const body = givenBody({ noticeDays })
        const meetings = days.map((offset) => stored(givenMeeting(addDays(today, offset))))
        const possible = days.filter((offset) => offset >= noticeDays).sort((a, b) => a - b)
        const expected = possible[0] === undefined ? undefined : addDays(today, possible[0])
        expect(firstPossibleMeeting(meetings, body, today)?.state.heldOn).toBe(expected)
      }),
    )
  })
})
