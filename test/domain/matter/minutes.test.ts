// Minutes adjusted and announced, and the period that begins with the announcement.
import { describe, expect, it } from 'vitest'
import { recordAdjustment, recordAnnouncement } from '../../../functions/domain/matter/minutes.ts'
import {
  councilMeetingId,
  day,
  givenDecision,
  givenMatter,
  mails,
  moment,
  refusedWith,
  resulting,
  sound,
  stored,
} from '../given.ts'

const decided = stored(givenMatter({ decisions: [givenDecision()] }))
const adjusted = { kind: 'adjust-minutes', adjustedOn: day('2027-05-03') } as const
const announcement = (on: string) =>
  ({ kind: 'announce-minutes', announcedOn: day(on), minutesKeptAt: 'Rådhuset' }) as const

describe('the adjustment (KL 5:69)', () => {
  it('given the day, then it stands with the decision', () => {
    const { decision, next } = recordAdjustment(decided, councilMeetingId, adjusted, moment)
    expect(next).toBe('adjusted')
    expect(resulting(sound(decision), 'matter').decisions).toEqual([
      givenDecision({ adjustedOn: day('2027-05-03') }),
    ])
  })

  it('KL 5:69: given a day past the fourteenth, then it is late but not invalid', () => {
    const late = { ...adjusted, adjustedOn: day('2027-06-15') }
    const { decision } = recordAdjustment(decided, councilMeetingId, late, moment)
    expect(resulting(decision, 'matter').decisions[0]?.adjustedOn).toBe('2027-06-15')
  })
})

describe('the announcement (KL 8:12)', () => {
  it.each([
    ['2026-12-03', '2026-12-28'],
    ['2026-12-10', '2027-01-04'],
    ['2027-02-24', '2027-03-17'],
    ['2027-05-05', '2027-05-26'],
  ])('KL 13:5: given that the notice was put up %s, then the last day to appeal is %s', (up, last) => {
    const { decision, next } = recordAnnouncement(decided, councilMeetingId, announcement(up), [], moment)
    expect(next).toBe('announced')
    expect(resulting(sound(decision), 'matter').decisions[0]).toMatchObject({
      announcedOn: up,
      lastAppealDay: last,
    })
  })

  it.each(['prepares', 'proposes'] as const)(
    'KL 13:2: given a body that %s, then its step is preparatory and nobody may appeal',
    (capacity) => {
      const matter = stored(givenMatter({ decisions: [givenDecision({ capacity })] }))
      const { decision } = recordAnnouncement(
        matter,
        councilMeetingId,
        announcement('2027-05-05'),
        [],
        moment,
      )
      const [recorded] = resulting(sound(decision), 'matter').decisions
      expect(recorded?.announcedOn).toBe('2027-05-05')
      expect(recorded).not.toHaveProperty('lastAppealDay')
    },
  )

  it('given the people concerned, then each gets the extract once, with the paragraph (M16)', () => {
    const informed = ['iss.lind', 'sc.dahl', 'iss.lind']
    const { decision } = recordAnnouncement(
      decided,
      councilMeetingId,
      announcement('2027-05-05'),
      informed,
      moment,
    )
    expect(mails(decision)).toEqual(['minutes-extract to iss.lind', 'minutes-extract to sc.dahl'])
    expect(decision.effects[0]).toMatchObject({ message: { bodyAbbreviation: 'KF', paragraph: 87 } })
  })

  it('given a meeting that has not had the matter, then both refuse', () => {
    const matter = stored(givenMatter())
    expect(() => recordAdjustment(matter, councilMeetingId, adjusted, moment)).toThrow(
      refusedWith('wrong-state'),
    )
    expect(() =>
      recordAnnouncement(matter, councilMeetingId, announcement('2027-05-05'), [], moment),
    ).toThrow(refusedWith('wrong-state'))
  })
})
