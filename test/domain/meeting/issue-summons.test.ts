// The matter is announced for its meeting, with a calendar entry for those who present it and a summons to the members.
import { describe, expect, it } from 'vitest'
import type { Matter } from '../../../functions/domain/matter/matter.ts'
import { isStillCalledTo, issueSummons } from '../../../functions/domain/meeting/issue-summons.ts'
import type { AgendaItem, Meeting } from '../../../functions/domain/meeting/meeting.ts'
import {
  actions,
  councilMeetingId,
  executiveBoard,
  givenBody,
  givenMatter,
  givenMeeting,
  mails,
  matterId,
  now,
  onDay,
  resulting,
  sound,
  stored,
} from '../given.ts'

const placed: AgendaItem = {
  matterId,
  title: 'Ny informationssäkerhetspolicy',
  placedAt: onDay('2027-04-01').now,
}
const other: AgendaItem = { ...placed, matterId: `${matterId.slice(0, -1)}0`, title: 'Budget' }
const meetingWith = (agenda: AgendaItem[], facts: Partial<Meeting> = {}) =>
  givenMeeting('2027-04-28', { agenda, ...facts })
const atMeeting = (meetingId: string): Matter =>
  givenMatter({ phase: { name: 'deliberation', bodyId: 'kf', meetingId } })
const called = atMeeting(councilMeetingId)

const people = { informedIds: ['iss.lind', 'sc.dahl', 'iss.lind'], memberIds: ['fv.rask', 'fv.borg'] }

function issue(
  on = '2027-04-20',
  { matter = called, meeting = meetingWith([other, placed]), body = givenBody() } = {},
) {
  return issueSummons(stored(matter), stored(meeting), { body, ...people }, onDay(on))
}

describe('a summons', () => {
  it('KL 5:13: given a matter on the agenda, then the agenda says when it was announced, for this matter alone', () => {
    const { decision, next } = issue()
    expect(next).toBe('summoned')
    expect(actions(sound(decision))).toEqual(['meeting.summons-issued'])
    expect(resulting(sound(decision), 'meeting').agenda).toEqual([
      other,
      { ...placed, summonedAt: onDay('2027-04-20').now },
    ])
  })

  it('KL 5:15: given the people concerned, then each is mailed once, with the hours of the meeting', () => {
    const { decision } = issue()
    expect(mails(sound(decision))).toEqual([
      'summoned to iss.lind',
      'summoned to sc.dahl',
      'members-summoned to fv.rask',
      'members-summoned to fv.borg',
    ])
    expect(sound(decision).effects[0]).toMatchObject({
      message: {
        bodyName: 'Kommunfullmäktige',
        meetingStart: '2027-04-28T16:00:00.000Z',
        meetingEnd: '2027-04-28T20:00:00.000Z',
      },
    })
  })

  it('KL 5:15: given that another matter was called before, then the members have their summons', () => {
    const meeting = meetingWith([{ ...other, summonedAt: now }, placed])
    expect(mails(sound(issue('2027-04-20', { meeting }).decision))).toEqual([
      'summoned to iss.lind',
      'summoned to sc.dahl',
    ])
  })

  it('given that the matter was called before, then nothing is done', () => {
    const meeting = meetingWith([{ ...placed, summonedAt: now }])
    expect(issue('2027-04-20', { meeting })).toEqual({ decision: undefined, next: 'summoned' })
  })
})

describe('the last day of notice', () => {
  it('KL 5:13, 5:15: given a week before, then it is in time', () => {
    expect(issue('2027-04-21').next).toBe('summoned')
  })

  it('KL 5:13, 5:52: given a day less, then the matter goes on to a later meeting and nobody is called to this one', () => {
    const { decision, next } = issue('2027-04-22')
    expect(next).toBe('late')
    expect(actions(sound(decision))).toEqual(['matter.not-announced-in-time'])
    expect(sound(decision).effects).toEqual([
      {
        kind: 'start-execution',
        machine: 'formal-decision',
        input: { matterId, movedFrom: { meetingId: councilMeetingId, because: 'late-notice' } },
      },
    ])
  })

  it('given a board, then its own days count', () => {
    const board = { body: executiveBoard() }
    expect(issue('2027-04-23', board).next).toBe('summoned')
    expect(issue('2027-04-24', board).next).toBe('late')
  })

  it('KL 5:14: given an urgent announcement, then the weekday before', () => {
    const meeting = meetingWith([{ ...placed, announcement: 'urgent-announcement' }])
    expect(issue('2027-04-27', { meeting }).next).toBe('summoned')
    expect(issue('2027-04-28', { meeting }).next).toBe('late')
  })
})

describe('a matter that no longer waits for this meeting', () => {
  const cancelled = { cause: 'cancelled', reason: 'Sjukdom', at: now } as const
  const gone = { decision: undefined, next: 'moved' }

  it.each<[string, Parameters<typeof issue>[1]]>([
    ['was moved to another', { matter: atMeeting('kf~2027-05-26') }],
    [
      'was closed',
      { matter: givenMatter({ phase: { name: 'closed', outcome: 'withdrawn', closedAt: now } }) },
    ],
    ['is on no agenda', { meeting: meetingWith([other]) }],
    ['was to be taken up at a cancelled one', { meeting: meetingWith([placed], { cancelled }) }],
  ])('given one that %s, then nobody is called', (_, facts) => {
    expect(issue('2027-04-20', facts)).toEqual(gone)
  })

  it('is told from one that does', () => {
    expect(isStillCalledTo(called, meetingWith([placed]))).toBe(true)
    expect(isStillCalledTo(called, meetingWith([placed], { cancelled }))).toBe(false)
  })
})
