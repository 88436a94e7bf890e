// A matter that cannot wait for the meeting it was placed at.
import { describe, expect, it } from 'vitest'
import type { AnnouncementBasis } from '../../../functions/domain/law/announcement.ts'
import type { Matter } from '../../../functions/domain/matter/matter.ts'
import type { Meeting } from '../../../functions/domain/meeting/meeting.ts'
import { placeUrgently } from '../../../functions/domain/meeting/place-urgently.ts'
import {
  actions,
  executiveBoard,
  givenActor,
  givenBody,
  givenDecision,
  givenMatter,
  givenMeeting,
  givenTask,
  mails,
  matterId,
  now,
  onDay,
  own,
  refusedWith,
  resulting,
  sound,
  stored,
} from '../given.ts'

const coordinator = givenActor('iss.lind', own('coordinator'))
const on = (text: string) => ({ actor: coordinator, standing: coordinator.standings[0], ...onDay(text) })
const item = { matterId, title: 'Ny informationssäkerhetspolicy', placedAt: now }
const summoned = { matterId: `${matterId.slice(0, -1)}0`, title: 'Budget', placedAt: now, summonedAt: now }
const april = givenMeeting('2027-04-28', { agenda: [summoned] })
const may = givenMeeting('2027-05-26', { agenda: [item] })
const atCouncil: Matter = givenMatter({
  phase: { name: 'deliberation', bodyId: 'kf', meetingId: 'kf~2027-05-26' },
})
const people = { informedIds: ['iss.lind', 'sc.dahl'], memberIds: ['fv.rask'] }

function place(
  basis: AnnouncementBasis,
  at: string,
  {
    matter = atCouncil,
    meeting = april,
    former = may,
    ...context
  }:
    | (Partial<Parameters<typeof placeUrgently>[3]> & {
        matter?: Matter
        meeting?: Meeting
        former?: Meeting
      })
    | { matter?: Matter; meeting?: Meeting; former?: Meeting } = {},
) {
  const choice = { basis, reason: 'Måste gälla före 1 maj' }
  return placeUrgently(
    stored(matter),
    stored(meeting),
    choice,
    {
      body: givenBody(),
      former: stored(former),
      formerTask: undefined,
      disqualifiedIds: [],
      ...people,
      ...context,
    },
    on(at),
  )
}

describe('a matter the board decided two days before the council', () => {
  it('KL 5:13: can no longer be announced in the regular way', () => {
    expect(() => place('regular', '2027-04-26')).toThrow(
      expect.objectContaining({ code: 'not-announced-in-time', basis: 'KL 5:13' }),
    )
  })

  it('KL 5:14: may be announced as urgent until the weekday before', () => {
    expect(() => place('urgent-announcement', '2027-04-26')).not.toThrow()
    expect(() => place('urgent-announcement', '2027-04-27')).not.toThrow()
    expect(() => place('urgent-announcement', '2027-04-28')).toThrow(
      expect.objectContaining({ code: 'not-announced-in-time', basis: 'KL 5:14' }),
    )
  })

  it('KL 5:14: given a committee, then there is no urgent announcement', () => {
    const atBoard = {
      body: executiveBoard(),
      matter: givenMatter({ phase: { name: 'deliberation', bodyId: 'ks', meetingId: 'ks~2027-05-24' } }),
      meeting: givenMeeting('2027-04-28', { bodyId: 'ks' }),
      former: givenMeeting('2027-05-24', { bodyId: 'ks', agenda: [item] }),
    }
    expect(() => place('urgent-announcement', '2027-04-20', atBoard)).toThrow(
      expect.objectContaining({ code: 'not-announced-in-time', basis: 'KL 5:14' }),
    )
    expect(() => place('regular', '2027-04-23', atBoard)).not.toThrow()
  })

  it('KL 5:52: may be taken up if all who are present will agree', () => {
    const { decision } = place('unanimous', '2027-04-28')
    expect(resulting(sound(decision), 'meeting').agenda.at(-1)).toMatchObject({ announcement: 'unanimous' })
  })
})

describe('placing urgently', () => {
  it('given an urgent announcement, then the matter leaves one agenda for the other, and its machine starts there', () => {
    const { decision, matter } = place('urgent-announcement', '2027-04-26')
    expect(actions(sound(decision))).toEqual([
      'matter.placed-urgently',
      'meeting.agenda-extended',
      'meeting.agenda-shortened',
    ])
    expect(matter.phase).toEqual({
      name: 'deliberation',
      bodyId: 'kf',
      meetingId: 'kf~2027-04-28',
      movedFrom: { meetingId: 'kf~2027-05-26', because: 'urgent' },
    })
    const at = onDay('2027-04-26').now
    expect(decision.changes[1]?.after).toMatchObject({
      id: 'kf~2027-04-28',
      agenda: [
        summoned,
        {
          matterId,
          title: item.title,
          placedAt: at,
          summonedAt: at,
          announcement: 'urgent-announcement',
          urgencyReason: 'Måste gälla före 1 maj',
        },
      ],
    })
    expect(decision.changes[2]?.after).toMatchObject({ id: 'kf~2027-05-26', agenda: [] })
    expect(decision.effects[0]).toEqual({
      kind: 'start-execution',
      machine: 'formal-decision',
      input: { matterId, meetingId: 'kf~2027-04-28' },
    })
  })

  it('given that, then those who present it hear that it moved and are called; members were summoned before', () => {
    const { decision } = place('urgent-announcement', '2027-04-26')
    expect(mails(decision)).toEqual([
      'meeting-moved to iss.lind',
      'meeting-moved to sc.dahl',
      'summoned to iss.lind',
      'summoned to sc.dahl',
    ])
    const alone = place('urgent-announcement', '2027-04-26', { meeting: givenMeeting('2027-04-28') })
    expect(mails(alone.decision)).toContain('members-summoned to fv.rask')
  })

  it('KL 5:15: given that there is still time, then the summons waits for its day', () => {
    const { decision } = place('regular', '2027-04-21', { meeting: givenMeeting('2027-04-28') })
    const [placed] = resulting(sound(decision), 'meeting').agenda
    expect(placed).not.toHaveProperty('summonedAt')
    expect(placed).not.toHaveProperty('announcement')
    expect(mails(decision)).toEqual(['meeting-moved to iss.lind', 'meeting-moved to sc.dahl'])
  })

  it('given that the secretary was asked at the former meeting, then that question is taken back', () => {
    const formerTask = stored(givenTask({ taskKind: 'record-outcome' }))
    const { decision } = place('unanimous', '2027-04-28', { formerTask })
    expect(actions(sound(decision))).toContain('task.withdrawn')
    expect(decision.effects.at(-1)).toMatchObject({ kind: 'answer-task', output: { exit: 'withdrawn' } })
  })
})

describe('a place that is refused', () => {
  const urgently = (facts: { matter?: Matter; meeting?: Meeting; former?: Meeting }, at = '2027-04-26') => {
    return () => place('unanimous', at, facts)
  }

  it('KL 7:4: given that whoever asks has jäv in the matter, then it refuses', () => {
    expect(() => place('unanimous', '2027-04-26', { disqualifiedIds: [coordinator.personId] })).toThrow(
      refusedWith('disqualified'),
    )
  })

  it('given another body’s meeting, then it refuses', () => {
    const ofBoard = givenMeeting('2027-04-28', { bodyId: 'ks' })
    expect(urgently({ meeting: ofBoard })).toThrow(refusedWith('wrong-body'))
  })

  it('given a meeting that has begun, is cancelled or is full, then it refuses', () => {
    const cancelled = { cause: 'cancelled', reason: 'Sjukdom', at: now } as const
    const full = givenMeeting('2027-04-28', { agenda: Array.from({ length: 60 }, () => summoned) })
    expect(urgently({}, '2027-04-29')).toThrow(refusedWith('wrong-state'))
    expect(urgently({ meeting: { ...april, cancelled } })).toThrow(refusedWith('wrong-state'))
    expect(urgently({ meeting: full })).toThrow(refusedWith('wrong-state'))
  })

  it('given the meeting that has it, or one that has had it, then it refuses', () => {
    expect(urgently({ meeting: may })).toThrow(refusedWith('wrong-state'))
    const tabledInApril = { ...atCouncil, decisions: [givenDecision({ outcome: 'tabled' })] }
    expect(urgently({ matter: tabledInApril })).toThrow(refusedWith('wrong-state'))
  })

  it('given a matter that is before no body, or on its way to the next, then it refuses', () => {
    expect(urgently({ matter: givenMatter() })).toThrow(refusedWith('wrong-state'))
    const decidedInMay = { ...atCouncil, decisions: [givenDecision({ meetingId: 'kf~2027-05-26' })] }
    expect(urgently({ matter: decidedInMay })).toThrow(refusedWith('wrong-state'))
    const unplaced = givenMatter({ phase: { name: 'deliberation', bodyId: 'kf' } })
    expect(urgently({ matter: unplaced })).toThrow(refusedWith('wrong-state'))
  })
})
