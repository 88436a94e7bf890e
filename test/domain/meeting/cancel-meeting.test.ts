// A meeting that is not held, or not held to its end (S10): what it has not decided goes on.
import { describe, expect, it } from 'vitest'
import { type Cancellation, cancelMeeting } from '../../../functions/domain/meeting/cancel-meeting.ts'
import type { ChairDecision } from '../../../functions/domain/meeting/chair-decision.ts'
import type { Meeting } from '../../../functions/domain/meeting/meeting.ts'
import {
  actions,
  day,
  executiveBoard,
  givenActor,
  givenBody,
  givenMeeting,
  matterId,
  now,
  onDay,
  own,
  refusedWith,
  resulting,
  sound,
  stored,
} from '../given.ts'

const secretary = givenActor('ns.ahlgren', own('committee-secretary', 'ks'))
const on = (text: string) => ({ actor: secretary, standing: secretary.standings[0], ...onDay(text) })
const otherId = `${matterId.slice(0, -1)}0`
const agenda = [
  { matterId, title: 'Handlingsplan 2027', placedAt: now },
  { matterId: otherId, title: 'Ny policy', placedAt: now },
]
const december = givenMeeting('2026-12-07', { bodyId: 'ks', startsAt: '08:00', agenda })
const february = stored(givenMeeting('2027-02-08', { bodyId: 'ks' }))
const tooFew: Cancellation = { cause: 'inquorate', reason: '6 av 15 kom', presentCount: 6 }
const ill: Cancellation = { cause: 'cancelled', reason: 'Sjukdom' }

function cancel(
  cancellation: Cancellation,
  {
    at = '2026-12-07',
    meeting = december,
    ...context
  }: Partial<Parameters<typeof cancelMeeting>[2]> & { at?: string; meeting?: Meeting } = {},
) {
  const cancelled = stored(meeting)
  return cancelMeeting(
    cancelled,
    cancellation,
    {
      body: executiveBoard(),
      decidedMatterIds: [],
      meetings: [cancelled, february],
      reported: [],
      ...context,
    },
    on(at),
  )
}

/** The matters that are sent on, and why. */
const sentOn = (decision: ReturnType<typeof cancel>['decision']) =>
  decision.effects.map((effect) => (effect.kind === 'start-execution' ? effect.input : effect))

describe('a cancelled meeting', () => {
  it('KL 6:27: given six of fifteen, then it says so and every matter goes on to another meeting', () => {
    const { decision, meeting } = cancel(tooFew)
    expect(actions(sound(decision))).toEqual(['meeting.cancelled'])
    expect(resulting(decision, 'meeting')).toEqual(meeting)
    expect(meeting.cancelled).toEqual({
      cause: 'inquorate',
      reason: '6 av 15 kom',
      presentCount: 6,
      at: '2026-12-07T08:00:00.000Z',
    })
    const movedFrom = { meetingId: 'ks~2026-12-07', because: 'inquorate' }
    expect(sentOn(decision)).toEqual([
      { matterId, movedFrom },
      { matterId: otherId, movedFrom },
    ])
  })

  it('given illness, then it may be cancelled beforehand, and nobody is counted', () => {
    const { decision, meeting } = cancel(ill, { at: '2026-12-01' })
    expect(meeting.cancelled).toEqual({
      cause: 'cancelled',
      reason: 'Sjukdom',
      at: '2026-12-01T08:00:00.000Z',
    })
    expect(sentOn(decision)).toHaveLength(2)
    expect(sentOn(decision)[0]).toMatchObject({ movedFrom: { because: 'cancelled' } })
  })

  it('KL 5:45: given that the quorum was lost mid-meeting, then what was decided before stands', () => {
    const { decision } = cancel(tooFew, { decidedMatterIds: [matterId] })
    expect(sentOn(decision)).toMatchObject([{ matterId: otherId }])
  })

  it('given a full agenda, then every matter goes on in one decision', () => {
    const full = Array.from({ length: 60 }, (_, at) => ({
      matterId: `${matterId.slice(0, -2)}${String(at).padStart(2, '0')}`,
      title: 'Ärende',
      placedAt: now,
    }))
    expect(sentOn(cancel(ill, { meeting: { ...december, agenda: full } }).decision)).toHaveLength(60)
  })
})

describe('a cancellation that is refused', () => {
  it('KL 6:27: too few must really be too few: 7 of 15 are, 8 are a quorum', () => {
    const refused = (basis: string) =>
      expect.objectContaining({
        code: 'malformed-request',
        basis,
        faults: [{ path: 'body.presentCount', message: '≤ 7' }],
      })
    expect(() => cancel({ ...tooFew, presentCount: 7 })).not.toThrow()
    expect(() => cancel({ ...tooFew, presentCount: 8 })).toThrow(refused('KL 6:27'))
    expect(() => cancel({ cause: 'inquorate', reason: 'Få' })).toThrow(refused('KL 6:27'))
    const council = { body: givenBody({ seatCount: 15 }) }
    expect(() => cancel({ ...tooFew, presentCount: 8 }, council)).toThrow(refused('KL 5:45'))
  })

  it('given a coming meeting, then nobody can have counted yet', () => {
    expect(() => cancel(tooFew, { at: '2026-12-06' })).toThrow(refusedWith('day-not-possible', 'body.cause'))
    expect(() => cancel(tooFew, { at: '2026-12-08' })).not.toThrow()
  })

  it('given a meeting that has decided something, then it was held', () => {
    expect(() => cancel(ill, { decidedMatterIds: [matterId] })).toThrow(refusedWith('wrong-state'))
  })

  it('given a meeting that is cancelled, then it stays so', () => {
    const { meeting } = cancel(ill)
    expect(() => cancel(tooFew, { meeting })).toThrow(refusedWith('wrong-state'))
  })
})

describe('the chair’s decisions that were to be reported', () => {
  const chairDecisionId = matterId
  const notifications = [{ chairDecisionId, title: 'Akut utbyte' }]
  const chairDecision: ChairDecision = {
    kind: 'chair-decision',
    id: chairDecisionId,
    bodyId: 'ks',
    title: 'Akut utbyte',
    decision: 'Byt ut tjänsten.',
    subject: 'ordinary',
    urgencyReason: 'Sårbarheten utnyttjas redan.',
    decidedBy: { personId: 'fv.borg', name: 'Linnea Borg', role: 'chair' },
    decidedOn: day('2026-11-26'),
    decidedAt: '2026-11-26T08:00:00.000Z',
    reportAt: 'ks~2026-12-07',
  }
  const reported = [stored(chairDecision)]
  const meeting = { ...december, notifications }

  it('KL 6:40: are reported to the meeting after it', () => {
    const earlier = { chairDecisionId: otherId, title: 'Tidigare' }
    const next = stored({ ...february.state, notifications: [earlier] })
    const { decision } = cancel(ill, {
      at: '2026-12-01',
      meeting,
      reported,
      meetings: [stored(meeting), next],
    })
    expect(actions(sound(decision))).toEqual([
      'meeting.cancelled',
      'meeting.notifications-extended',
      'chair-decision.report-moved',
    ])
    expect(decision.changes[0]?.after).not.toHaveProperty('notifications')
    expect(decision.changes[1]?.after).toMatchObject({
      id: 'ks~2027-02-08',
      notifications: [earlier, ...notifications],
    })
    expect(resulting(decision, 'chair-decision').reportAt).toBe('ks~2027-02-08')
  })

  it('KL 6:40: given no meeting to report to, then one must be planned first', () => {
    const none = { at: '2026-12-01', meeting, reported, meetings: [stored(meeting)] }
    expect(() => cancel(ill, none)).toThrow(
      expect.objectContaining({ code: 'no-meeting-planned', basis: 'KL 6:40' }),
    )
  })
})
