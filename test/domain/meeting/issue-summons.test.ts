// The matter is announced for its meeting, with a calendar entry for those who present it (KL 5:13, 5:15).
import { describe, expect, it } from 'vitest'
import { issueSummons } from '../../../functions/domain/meeting/issue-summons.ts'
import {
  givenBody,
  givenMatter,
  givenMeeting,
  mails,
  matterId,
  onDay,
  refusedWith,
  resulting,
  sound,
  stored,
} from '../given.ts'

const moment = onDay('2027-04-21')
const placed = { matterId, title: 'Ny informationssäkerhetspolicy', placedAt: onDay('2027-04-01').now }
const other = { ...placed, matterId: `${matterId.slice(0, -1)}0`, title: 'Budget' }

describe('a summons', () => {
  const meeting = stored(givenMeeting('2027-04-28', { agenda: [other, placed] }))
  const issue = () =>
    issueSummons(givenMatter(), meeting, givenBody(), ['iss.lind', 'sc.dahl', 'iss.lind'], moment)

  it('given a matter on the agenda, then the agenda says when it was announced, for this matter alone', () => {
    const { decision, next } = issue()
    expect(next).toBe('summoned')
    expect(resulting(sound(decision), 'meeting').agenda).toEqual([
      other,
      { ...placed, summonedAt: moment.now },
    ])
  })

  it('given the people concerned, then each is mailed once, with the hours of the meeting', () => {
    const { decision } = issue()
    expect(mails(decision)).toEqual(['summoned to iss.lind', 'summoned to sc.dahl'])
    expect(decision.effects[0]).toMatchObject({
      message: {
        bodyName: 'Kommunfullmäktige',
        meetingStart: '2027-04-28T16:00:00.000Z',
        meetingEnd: '2027-04-28T20:00:00.000Z',
      },
    })
  })

  it('KL 5:13, 5:52: given the last day of notice, then it is in time; given the day after, then it refuses', () => {
    const onTheDay = issueSummons(givenMatter(), meeting, givenBody(), [], onDay('2027-04-21'))
    expect(onTheDay.next).toBe('summoned')
    expect(() => issueSummons(givenMatter(), meeting, givenBody(), [], onDay('2027-04-22'))).toThrow(
      refusedWith('not-announced-in-time', 'meetingId'),
    )
  })

  it('KL 5:52: given a matter that is not on the agenda, then it refuses', () => {
    const empty = stored(givenMeeting('2027-04-28', { agenda: [other] }))
    expect(() => issueSummons(givenMatter(), empty, givenBody(), [], moment)).toThrow(
      refusedWith('wrong-state'),
    )
  })
  it('KL 5:13: given the last day of notice, then it may still be announced; the day after it may not', () => {
    const placedMeeting = stored(givenMeeting('2027-04-28', { agenda: [placed] }))
    const issueOn = (day: string) => () =>
      issueSummons(givenMatter(), placedMeeting, givenBody(), [], onDay(day))
    expect(issueOn('2027-04-21')).not.toThrow()
    expect(issueOn('2027-04-22')).toThrow(refusedWith('not-announced-in-time'))
  })
})
