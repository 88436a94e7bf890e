// What the chair decides alone (S6), and what is not the chair's to decide (S10).
import { describe, expect, it } from 'vitest'
import { protectedFields } from '../../../functions/domain/aggregate.ts'
import { changedFields } from '../../../functions/domain/audit/diff-fields.ts'
import { makeChairDecision } from '../../../functions/domain/meeting/make-chair-decision.ts'
import {
  actions,
  day,
  executiveBoard,
  givenActor,
  givenBody,
  givenMeeting,
  mails,
  matterId,
  now,
  onDay,
  own,
  resulting,
  sound,
  stored,
} from '../given.ts'

const chair = givenActor('fv.borg', own('chair', 'ks'))
const by = { actor: chair, standing: chair.standings[0], ...onDay('2027-07-13') }
const made = {
  title: 'Akut utbyte av identitetstjänsten',
  decision: '400 000 kronor får användas.',
  diaryNumber: '2027.231 KS',
  subject: 'ordinary' as const,
  urgencyReason: 'Sårbarheten utnyttjas redan; nästa sammanträde är den 23 augusti.',
}
const cancelled = { cause: 'cancelled', reason: 'Semester', at: now } as const
const calendar = [
  stored(givenMeeting('2027-06-14', { bodyId: 'ks' })),
  stored(givenMeeting('2027-07-26', { bodyId: 'ks', cancelled })),
  stored(givenMeeting('2027-08-23', { bodyId: 'ks' })),
  stored(givenMeeting('2027-09-13', { bodyId: 'ks' })),
]
const informedIds = ['ns.ahlgren', 'kd.holm']

const decide = (
  facts: Partial<typeof made> | { subject: 'goals-and-direction' | 'opinion-to-council' } = {},
  context: Partial<Parameters<typeof makeChairDecision>[1]> = {},
) =>
  makeChairDecision(
    { ...made, ...facts },
    { id: matterId, body: executiveBoard(), unit: {}, meetings: calendar, informedIds, ...context },
    by,
  )

describe('a decision by the chair', () => {
  it('given a title that tells whom it concerns, then neither its own trail nor the meeting’s has the words', () => {
    const { decision } = decide({ title: 'Ledsagning för Anna Ek' })
    const trail = decision.changes.map(({ before, after }) =>
      changedFields(before?.state, after, protectedFields[after.kind]),
    )
    expect(trail.map((change) => Object.keys(change).includes('title'))).toEqual([true, false])
    expect(JSON.stringify(trail)).not.toContain('Anna Ek')
  })

  it('KL 6:39: says what was decided, by whom, when and why the committee could not be awaited', () => {
    const { decision, chairDecision } = decide()
    expect(resulting(sound(decision), 'chair-decision')).toEqual(chairDecision)
    expect(chairDecision).toEqual({
      kind: 'chair-decision',
      id: matterId,
      bodyId: 'ks',
      ...made,
      decidedBy: { personId: 'fv.borg', name: 'Name of fv.borg', role: 'chair' },
      decidedOn: '2027-07-13',
      decidedAt: by.now,
      reportAt: 'ks~2027-08-23',
    })
  })

  it('KL 6:40: is reported to the next meeting that is held, in the same decision', () => {
    const earlier = { chairDecisionId: `${matterId.slice(0, -1)}0`, title: 'Tidigare' }
    const august = stored(givenMeeting('2027-08-23', { bodyId: 'ks', notifications: [earlier] }))
    const { decision } = decide({}, { meetings: [august] })
    expect(actions(sound(decision))).toEqual(['chair-decision.made', 'meeting.notifications-extended'])
    expect(resulting(decision, 'meeting')).toMatchObject({
      id: 'ks~2027-08-23',
      notifications: [earlier, { chairDecisionId: matterId, title: made.title }],
    })
  })

  it('KL 6:40: the secretary and the director are told, and not what was decided', () => {
    const { decision } = decide()
    expect(mails(decision)).toEqual([
      'chair-decision-reported to ns.ahlgren',
      'chair-decision-reported to kd.holm',
    ])
    expect(decision.effects[0]).toMatchObject({
      message: { bodyName: 'Kommunstyrelsen', title: made.title, reportOn: '2027-08-23' },
    })
    expect(JSON.stringify(decision.effects)).not.toContain('400 000')
  })
})

describe('what is not the chair’s to decide', () => {
  const refusedOn = (basis: string, code: string) => expect.objectContaining({ basis, code })

  it('KL 6:38: goals and direction, as in an action plan (S10), and opinions to the council', () => {
    for (const subject of ['goals-and-direction', 'opinion-to-council'] as const)
      expect(() => decide({ subject })).toThrow(refusedOn('KL 6:38', 'not-delegable'))
  })

  it('KL 6:39: what can wait', () => {
    expect(() => decide({ urgencyReason: '  ' })).toThrow(refusedOn('KL 6:39', 'not-urgent'))
  })

  it('KL 6:39: anything of the council’s', () => {
    expect(() => decide({}, { body: givenBody() })).toThrow(refusedOn('KL 6:39', 'wrong-body'))
  })

  it('KL 6:37: anything after a reorganisation, until the committee has decided who may decide for it', () => {
    const without = { delegationOrderNeededSince: day('2027-07-01') }
    expect(() => decide({}, { unit: without })).toThrow(refusedOn('KL 6:37, 7:5', 'delegation-missing'))
    expect(() => decide({}, { unit: { delegationOrderFrom: day('2027-07-13') } })).not.toThrow()
  })

  it('KL 6:40: what no coming meeting could be told of', () => {
    const noneLeft = calendar.slice(0, 2)
    expect(() => decide({}, { meetings: noneLeft })).toThrow(refusedOn('KL 6:40', 'no-meeting-planned'))
  })
})
