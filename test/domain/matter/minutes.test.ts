// Minutes adjusted and announced, and what begins with either (domain 1.4, states 13–15).
import { describe, expect, it } from 'vitest'
import type { BodyDecision } from '../../../functions/domain/matter/body-decision.ts'
import type { Matter } from '../../../functions/domain/matter/matter.ts'
import { recordAdjustment, recordAnnouncement } from '../../../functions/domain/matter/minutes.ts'
import {
  day,
  givenDecision,
  givenMatter,
  mails,
  matterId,
  councilMeetingId as meetingId,
  now,
  onDay,
  refusedWith,
  resulting,
  sound,
  startedWith,
  stored,
} from '../given.ts'

const phase = { name: 'minutes', bodyId: 'kf' } as const
const entry = ['entry-into-force', { matterId }]
const appealPeriod = ['appeal-period', { matterId, meetingId }]

const decided = (facts: Partial<BodyDecision> = {}, matter: Partial<Matter> = {}): Matter =>
  givenMatter({ phase, draftNumber: 2, decisions: [givenDecision(facts)], ...matter })

const adjust = (matter: Matter, on = '2027-05-04') =>
  recordAdjustment(stored(matter), meetingId, { kind: 'adjust-minutes', adjustedOn: day(on) }, onDay(on))

function announce(matter: Matter, on = '2027-05-05', informedIds: string[] = []) {
  const answer = { kind: 'announce-minutes', announcedOn: day(on), minutesKeptAt: 'Rådhuset' } as const
  return recordAnnouncement(stored(matter), meetingId, answer, informedIds, onDay(on))
}

const decisionIn = ({ decision }: ReturnType<typeof adjust>) =>
  resulting(sound(decision), 'matter').decisions[0]

describe('the adjustment', () => {
  it('KL 5:69: given the day, then it stands with the decision of that meeting alone', () => {
    const tabled = givenDecision({ meetingId: 'kf~2027-03-31', outcome: 'tabled' })
    const { decision, next } = adjust(decided({}, { decisions: [tabled, givenDecision()] }))
    expect(next).toBe('adjusted')
    expect(resulting(sound(decision), 'matter').decisions).toEqual([
      tabled,
      givenDecision({ adjustedOn: day('2027-05-04') }),
    ])
    expect(startedWith(sound(decision))).toEqual([])
  })

  it('KL 5:69: given the fourteenth day, then it is in time; given the fifteenth, then late but not invalid', () => {
    expect(decisionIn(adjust(decided(), '2027-05-12'))).not.toHaveProperty('isAdjustedLate')
    expect(decisionIn(adjust(decided(), '2027-05-13'))).toMatchObject({
      adjustedOn: '2027-05-13',
      isAdjustedLate: true,
    })
    expect(adjust(decided(), '2027-05-13').next).toBe('adjusted')
  })

  it('KL 6:35: given a committee’s minutes, then the same fourteen days', () => {
    const ofBoard = decided({ bodyId: 'ks', capacity: 'proposes' })
    expect(decisionIn(adjust(ofBoard, '2027-05-12'))).not.toHaveProperty('isAdjustedLate')
    expect(decisionIn(adjust(ofBoard, '2027-05-13'))).toHaveProperty('isAdjustedLate', true)
  })

  it('KL 13:14: given that the body’s own day has come, then the text enters, before announcement and legal force', () => {
    const { decision } = adjust(decided({ validFrom: day('2027-05-01') }))
    expect(startedWith(sound(decision))).toEqual([entry])
  })

  it.each<[string, Partial<BodyDecision>, Partial<Matter>]>([
    ['a day that lies ahead', { validFrom: day('2027-07-01') }, {}],
    ['no day but that of legal force', {}, {}],
    [
      'changes that are not in the text',
      { validFrom: day('2027-05-01'), outcome: 'approved-with-changes' },
      {},
    ],
    ['a rejection', { validFrom: day('2027-05-01'), outcome: 'rejected' }, {}],
  ])('given %s, then nothing enters yet', (_, facts, matter) => {
    expect(startedWith(sound(adjust(decided(facts, matter)).decision))).toEqual([])
  })
})

describe('the announcement', () => {
  const adjusted = (facts: Partial<BodyDecision> = {}, matter: Partial<Matter> = {}) =>
    decided({ adjustedOn: day('2027-05-04'), ...facts }, matter)

  it.each([
    ['2026-12-03', '2026-12-28'],
    ['2026-12-10', '2027-01-04'],
    ['2027-02-24', '2027-03-17'],
    ['2027-05-05', '2027-05-26'],
  ])('KL 13:5: given that the notice was put up %s, then the last day to appeal is %s', (up, last) => {
    const advance = announce(adjusted(), up)
    expect(advance.next).toBe('announced')
    expect(decisionIn(advance)).toMatchObject({
      announcedOn: up,
      minutesKeptAt: 'Rådhuset',
      lastAppealDay: last,
    })
  })

  it('KL 8:12: given the second day, then it is in time; given the third, then late', () => {
    expect(decisionIn(announce(adjusted(), '2027-05-06'))).not.toHaveProperty('isAnnouncedLate')
    expect(decisionIn(announce(adjusted(), '2027-05-07'))).toHaveProperty('isAnnouncedLate', true)
  })

  it('KL 8:12: given minutes that are not adjusted, then it refuses', () => {
    expect(() => announce(decided())).toThrow(refusedWith('wrong-state'))
  })

  it('KL 13:5: given an adopted text, then the appeal period begins', () => {
    expect(startedWith(sound(announce(adjusted()).decision))).toEqual([appealPeriod])
  })

  it.each(['prepares', 'proposes'] as const)(
    'KL 13:2: given a body that %s, then its step is preparatory and nobody may appeal',
    (capacity) => {
      const { decision, next } = announce(adjusted({ capacity }))
      expect(next).toBe('announced')
      expect(resulting(sound(decision), 'matter').decisions[0]).not.toHaveProperty('lastAppealDay')
      expect(startedWith(sound(decision))).toEqual([])
    },
  )

  it.each(['tabled', 'referred-back'] as const)(
    'KL 5:50: given that the council %s it, then the matter goes on and no appeal is waited for',
    (outcome) => {
      const { decision, next } = announce(adjusted({ outcome }, { phase: { name: 'memo' } }))
      expect(next).toBe('announced')
      expect(startedWith(sound(decision))).toEqual([])
      expect(resulting(sound(decision), 'matter').phase).toEqual({ name: 'memo' })
    },
  )

  it('given a rejection, then the matter closes after it (domain 1.4, state 91)', () => {
    const advance = announce(adjusted({ outcome: 'rejected' }))
    expect(advance.next).toBe('rejected')
    expect(decisionIn(advance)).toMatchObject({ announcedOn: '2027-05-05', lastAppealDay: '2027-05-26' })
    expect(startedWith(sound(advance.decision))).toEqual([])
  })

  it('KL 5:28: given that a body proposes to reject, then the matter goes on to the one that decides', () => {
    expect(announce(adjusted({ capacity: 'proposes', outcome: 'rejected' })).next).toBe('announced')
  })

  it('KL 13:14: given a paragraph adjusted at the meeting, then the text enters beside the appeal period', () => {
    const { decision } = announce(adjusted({ validFrom: day('2027-05-01') }))
    expect(startedWith(sound(decision))).toEqual([appealPeriod, entry])
  })

  it('given a matter that was closed, then its minutes are announced all the same and nothing begins', () => {
    const closed = { phase: { name: 'closed', outcome: 'withdrawn', closedAt: now } } as const
    for (const outcome of ['approved', 'rejected', 'withdrawn'] as const) {
      const advance = announce(adjusted({ outcome, validFrom: day('2027-05-01') }, closed))
      expect(advance.next).toBe('announced')
      expect(decisionIn(advance)?.announcedOn).toBe('2027-05-05')
      expect(startedWith(sound(advance.decision))).toEqual([])
    }
  })

  it('given the people concerned, then each gets the extract once, with the paragraph (M16)', () => {
    const { decision } = announce(adjusted(), '2027-05-05', ['iss.lind', 'sc.dahl', 'iss.lind'])
    expect(mails(sound(decision))).toEqual(['minutes-extract to iss.lind', 'minutes-extract to sc.dahl'])
    expect(sound(decision).effects[0]).toMatchObject({ message: { bodyAbbreviation: 'KF', paragraph: 87 } })
  })
})

describe('a meeting that has not had the matter', () => {
  it('given one, then both refuse', () => {
    expect(() => adjust(givenMatter())).toThrow(refusedWith('wrong-state'))
    expect(() => announce(givenMatter())).toThrow(refusedWith('wrong-state'))
  })
})
