// A matter comes to the first meeting it can still be announced for.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../functions/domain/calendar/calendar-day.ts'
import type { BodyDecision } from '../../../functions/domain/matter/body-decision.ts'
import type { Meeting } from '../../../functions/domain/meeting/meeting.ts'
import {
  firstPossibleMeeting,
  isMovedAlready,
  nextStop,
  placeOnAgenda,
} from '../../../functions/domain/meeting/place-on-agenda.ts'
import type { Body } from '../../../functions/domain/organisation/body.ts'
import {
  actions,
  day,
  executiveBoard,
  givenBody,
  givenDecision,
  givenMatter,
  givenMeeting,
  givenTask,
  mails,
  matterId,
  now,
  onDay,
  refusedWith,
  resulting,
  sound,
  stored,
} from '../given.ts'

const april = givenMeeting('2027-04-28')
const may = givenMeeting('2027-05-26')
const ofBoard: BodyDecision = givenDecision({
  bodyId: 'ks',
  capacity: 'proposes',
  meetingId: 'ks~2027-03-01',
})
const proposed = { decisions: [ofBoard] }

type Context = Partial<Omit<Parameters<typeof placeOnAgenda>[1], 'meetings'>>

function place(
  on: string,
  meetings: readonly Meeting[] = [may, april],
  { facts = proposed, ...context }: Context & { facts?: Parameters<typeof givenMatter>[0] } = {},
) {
  const matter = stored(givenMatter({ phase: { name: 'signing' }, ...facts }))
  const around = {
    body: givenBody(),
    capacity: 'decides' as const,
    meetings: meetings.map((meeting) => stored(meeting)),
    informedIds: ['iss.lind'],
    ...context,
  }
  return placeOnAgenda(matter, around, onDay(on))
}

describe('the notice of a meeting', () => {
  it('KL 5:13: given exactly a week, then the council’s meeting is possible; given a day less, the next', () => {
    expect(place('2027-04-21').meetingId).toBe('kf~2027-04-28')
    expect(place('2027-04-22').meetingId).toBe('kf~2027-05-26')
  })

  it('KL 5:13: given a council that asks for less of itself, then a week all the same', () => {
    const hasty = { body: givenBody({ noticeDays: 0 }) }
    expect(place('2027-04-22', [april, may], hasty).meetingId).toBe('kf~2027-05-26')
  })

  it('KL 5:13: given that the board meets two days before the council, then the council takes it up at its next', () => {
    const boardOnMonday = givenMeeting('2027-04-26', { bodyId: 'ks' })
    const board = { body: executiveBoard(), capacity: 'proposes' as const }
    expect(place('2027-04-21', [boardOnMonday], board).meetingId).toBe('ks~2027-04-26')
    expect(place('2027-04-26').meetingId).toBe('kf~2027-05-26')
  })
})

describe('what the council takes up', () => {
  it('KL 5:26: nothing that no committee has prepared', () => {
    expect(() => place('2027-04-01', [april], { facts: { decisions: [] } })).toThrow(
      expect.objectContaining({ code: 'not-prepared', basis: 'KL 5:26' }),
    )
  })

  it('KL 5:28: nothing that the executive board has made no proposal on', () => {
    const prepared = { decisions: [givenDecision({ bodyId: 'ksau', capacity: 'prepares' })] }
    expect(() => place('2027-04-01', [april], { facts: prepared })).toThrow(
      expect.objectContaining({ code: 'not-prepared', basis: 'KL 5:28' }),
    )
  })

  it.each(['tabled', 'referred-back', 'withdrawn'] as const)(
    'KL 5:26, 5:28: given that the board only %s it, then that is neither preparation nor proposal',
    (outcome) => {
      expect(() => place('2027-04-01', [april], { facts: { decisions: [{ ...ofBoard, outcome }] } })).toThrow(
        expect.objectContaining({ code: 'not-prepared', basis: 'KL 5:26' }),
      )
    },
  )

  it.each(['approved', 'approved-with-changes', 'rejected'] as const)(
    'KL 5:28: given that the board proposes %s, then the matter is prepared',
    (outcome) => {
      const facts = { decisions: [{ ...ofBoard, outcome }] }
      expect(place('2027-04-01', [april], { facts }).meetingId).toBe('kf~2027-04-28')
    },
  )
})

describe('who decides', () => {
  it('KL 5:1–2: given a policy whose path ends at the board, then it is not placed there to be decided', () => {
    const atBoard = { body: executiveBoard(), capacity: 'decides' as const }
    const board = givenMeeting('2027-04-12', { bodyId: 'ks' })
    expect(() => place('2027-04-01', [board], atBoard)).toThrow(refusedWith('wrong-decision-level'))
    const proposing = { ...atBoard, capacity: 'proposes' as const }
    expect(place('2027-04-01', [board], proposing).meetingId).toBe('ks~2027-04-12')
  })
})

describe('placing a matter on the agenda', () => {
  it('given a meeting, then matter and meeting change together and the machine learns the times', () => {
    const { decision, ...told } = place('2027-04-01')
    expect(actions(sound(decision))).toEqual(['matter.placed-on-agenda', 'meeting.agenda-extended'])
    expect(resulting(sound(decision), 'matter').phase).toEqual({
      name: 'deliberation',
      bodyId: 'kf',
      meetingId: 'kf~2027-04-28',
    })
    expect(resulting(sound(decision), 'meeting').agenda).toEqual([
      { matterId, title: 'Ny informationssäkerhetspolicy', placedAt: onDay('2027-04-01').now },
    ])
    // Summer time: 18:00 and 08:00 in Stockholm are two hours earlier in UTC. The notice goes out a weekday early.
    expect(told).toEqual({
      next: 'placed',
      meetingId: 'kf~2027-04-28',
      capacity: 'decides',
      noticeAt: '2027-04-20T06:00:00.000Z',
      meetingStartsAt: '2027-04-28T16:00:00.000Z',
    })
  })

  it('given that the matter is on that agenda already, then it stands there once, and others stay', () => {
    const item = { matterId, title: 'Gammal titel', placedAt: now }
    const other = { ...item, matterId: `${matterId.slice(0, -1)}0`, title: 'Budget' }
    const { decision } = place('2027-04-01', [givenMeeting('2027-04-28', { agenda: [item, other] })])
    const titles = resulting(sound(decision), 'meeting').agenda.map(({ title }) => title)
    expect(titles).toEqual(['Budget', 'Ny informationssäkerhetspolicy'])
  })

  it('KL 5:51: given that the matter was tabled there, then it comes back at the next meeting', () => {
    const tabled = { decisions: [ofBoard, givenDecision({ outcome: 'tabled', meetingId: 'kf~2027-04-28' })] }
    expect(place('2027-04-01', [april, may], { facts: tabled }).meetingId).toBe('kf~2027-05-26')
  })

  it.each([
    ['no meeting at all', []],
    ['only meetings too soon', [april]],
    [
      'only a cancelled one',
      [{ ...may, cancelled: { cause: 'cancelled', reason: 'Sjukdom', at: now } as const }],
    ],
    ['only one more than eight months away', [givenMeeting('2027-12-19')]],
    [
      'only a full one',
      [
        givenMeeting('2027-05-26', {
          agenda: Array.from({ length: 60 }, () => ({ matterId, title: 'Ärende', placedAt: now })),
        }),
      ],
    ],
  ])('given %s, then it refuses and names the body', (_, meetings) => {
    expect(() => place('2027-04-22', meetings)).toThrow(refusedWith('no-meeting-planned', 'bodyId'))
  })
})

describe('a matter that was moved', () => {
  const item = { matterId, title: 'Ny policy', placedAt: now }
  const movedFrom = { meetingId: 'kf~2027-04-28', because: 'inquorate' as const }
  const cancelled = { cause: 'inquorate', reason: '20 av 51 kom', presentCount: 20, at: now } as const
  const held = givenMeeting('2027-04-28', { agenda: [item], cancelled })

  it('KL 5:45: says from where and why, and those who answer for it are told (S10)', () => {
    const { decision } = place('2027-04-28', [held, may], { movedFrom })
    expect(resulting(sound(decision), 'matter').phase).toMatchObject({
      meetingId: 'kf~2027-05-26',
      movedFrom,
    })
    expect(actions(sound(decision))).toEqual(['matter.placed-on-agenda', 'meeting.agenda-extended'])
    expect(mails(sound(decision))).toEqual(['meeting-moved to iss.lind'])
    expect(sound(decision).effects[0]).toMatchObject({
      message: { formerlyOn: '2027-04-28', cause: 'inquorate', nextOn: '2027-05-26' },
    })
  })

  it('given that the secretary was asked for its outcome, then that question is taken back', () => {
    const formerTask = stored(givenTask({ taskKind: 'record-outcome' }))
    const { decision } = place('2027-04-28', [held, may], { movedFrom, formerTask })
    expect(actions(sound(decision))).toContain('task.withdrawn')
    expect(sound(decision).effects).toContainEqual(
      expect.objectContaining({ output: expect.objectContaining({ exit: 'withdrawn' }) }),
    )
  })

  it('given that it was called too late, then it leaves the former agenda', () => {
    const late = { meetingId: 'kf~2027-04-28', because: 'late-notice' as const }
    const former = givenMeeting('2027-04-28', { agenda: [item] })
    const { decision } = place('2027-04-22', [former, may], { movedFrom: late })
    expect(actions(sound(decision))).toEqual([
      'matter.placed-on-agenda',
      'meeting.agenda-extended',
      'meeting.agenda-shortened',
    ])
    expect(sound(decision).changes[2]?.after).toMatchObject({ id: 'kf~2027-04-28', agenda: [] })
  })
})

describe('a matter that another has moved', () => {
  const cancelled = { meetingId: 'kf~2027-04-28', because: 'cancelled' as const }
  const at = (meetingId: string) =>
    givenMatter({ ...proposed, phase: { name: 'deliberation', bodyId: 'kf', meetingId } })

  it('given that it is still there, then it is to be moved', () => {
    expect(isMovedAlready(at('kf~2027-04-28'), cancelled)).toBe(false)
  })

  it('given that it was called too late and stands at the next meeting, then a cancellation moves it no further', () => {
    expect(isMovedAlready(at('kf~2027-05-26'), cancelled)).toBe(true)
  })

  it('given that its outcome was recorded while the meeting was cancelled, then it goes the way of the outcome', () => {
    const decided = givenDecision({ outcome: 'tabled', meetingId: 'kf~2027-04-28' })
    const matter = { ...at('kf~2027-04-28'), decisions: [ofBoard, decided] }
    expect(isMovedAlready(matter, cancelled)).toBe(true)
    expect(isMovedAlready({ ...matter, phase: { name: 'memo' } }, cancelled)).toBe(true)
  })
})

describe('the next stop', () => {
  const path = {
    kind: 'decision-path' as const,
    documentType: 'policy' as const,
    stops: [
      { bodyId: 'ks', capacity: 'proposes' as const },
      { bodyId: 'kf', capacity: 'decides' as const },
    ],
  }

  it('is the first that is not done with the matter', () => {
    expect(nextStop(givenMatter({ stop: 1 }), path)).toEqual({ bodyId: 'kf', capacity: 'decides' })
    expect(() => nextStop(givenMatter({ stop: 2 }), path)).toThrow(refusedWith('wrong-state'))
  })
})

describe('any calendar', () => {
  it('KL 5:13: given any meetings, then the earliest whose notice day has not passed', () => {
    const offsets = fc.uniqueArray(fc.integer({ min: -30, max: 120 }), { maxLength: 12 })
    fc.assert(
      fc.property(offsets, fc.integer({ min: 0, max: 60 }), fc.boolean(), (days, noticeDays, isCouncil) => {
        const today = day('2027-04-01')
        const body: Body = { ...(isCouncil ? givenBody() : executiveBoard()), noticeDays }
        const meetings = days.map((offset) => stored(givenMeeting(addDays(today, offset))))
        const leastDays = isCouncil ? Math.max(noticeDays, 7) : noticeDays
        const possible = days.filter((offset) => offset >= leastDays).sort((a, b) => a - b)
        const expected = possible[0] === undefined ? undefined : addDays(today, possible[0])
        expect(firstPossibleMeeting(meetings, body, today)?.state.heldOn).toBe(expected)
      }),
    )
  })
})
