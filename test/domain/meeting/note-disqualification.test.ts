// Jäv that is declared before or at a meeting (S3).
import { describe, expect, it } from 'vitest'
import type { DisqualificationGround } from '../../../functions/domain/law/disqualification.ts'
import {
  disqualifiedAt,
  noteDisqualification,
} from '../../../functions/domain/meeting/note-disqualification.ts'
import {
  givenActor,
  givenMeeting,
  matterId,
  now,
  onDay,
  own,
  refusedWith,
  resulting,
  sound,
  standingInFor,
  stored,
} from '../given.ts'

const secretary = givenActor('ns.ahlgren', own('committee-secretary', 'ks'))
const by = { actor: secretary, standing: secretary.standings[0], ...onDay('2026-12-07') }
const other = { matterId: `${matterId.slice(0, -1)}0`, title: 'Budget', placedAt: now }
const item = { matterId, title: 'Åtgärd HP-14: upphandla loggtjänst', placedAt: now }
const meeting = stored(givenMeeting('2026-12-07', { bodyId: 'ks', agenda: [other, item] }))
const board = { bodyKind: 'committee' as const, decidedMatterIds: [] }

const note = (
  ground: DisqualificationGround,
  facts: { name?: string; exercisesAuthority?: boolean } = {},
  at = meeting,
  context: Parameters<typeof noteDisqualification>[3] = board,
) => noteDisqualification(at, matterId, { name: 'Anna Ek', ground, ...facts }, context, by)

describe('a member who declares jäv', () => {
  it('KL 6:28: must leave when the spouse owns a bidder, and the agenda says so', () => {
    const { decision, noted } = note('close-relative')
    expect(noted).toEqual({
      name: 'Anna Ek',
      ground: 'close-relative',
      effect: 'must-leave',
      rule: 'KL 6:28 p 1',
      notedAt: '2026-12-07T08:00:00.000Z',
    })
    const after = resulting(sound(decision), 'meeting')
    expect(after.agenda).toEqual([other, { ...item, disqualified: [noted] }])
    expect(disqualifiedAt(after, matterId)).toEqual(['Anna Ek'])
    expect(disqualifiedAt(after, other.matterId)).toEqual([])
  })

  it('KL 6:31: is only warned as chair of a municipal company, unless authority is exercised', () => {
    const { decision, noted } = note('company-role')
    expect(noted).toMatchObject({ effect: 'warning', rule: 'KL 6:31' })
    expect(disqualifiedAt(resulting(decision, 'meeting'), matterId)).toEqual([])
    expect(note('company-role', { exercisesAuthority: true }).noted).toMatchObject({
      effect: 'must-leave',
      rule: 'KL 6:28',
    })
  })

  it('KL 5:47: in the council supervision is no jäv, a close relative is', () => {
    const council = { bodyKind: 'council' as const, decidedMatterIds: [] }
    expect(note('supervision', {}, meeting, council).noted).toMatchObject({ effect: 'none', rule: 'KL 5:47' })
    expect(note('close-relative', {}, meeting, council).noted).toMatchObject({ effect: 'must-leave' })
  })

  it('given a second note about the same member, then it takes the first one’s place', () => {
    const first = stored(resulting(note('party').decision, 'meeting'))
    const second = note('company-role', { name: 'Anna Ek (S)' }, first).decision
    expect(resulting(second, 'meeting').agenda[1]?.disqualified).toMatchObject([
      { name: 'Anna Ek (S)', effect: 'warning' },
    ])
    const another = note('party', { name: 'Bo Ask' }, first).decision
    expect(disqualifiedAt(resulting(another, 'meeting'), matterId)).toEqual(['Anna Ek', 'Bo Ask'])
  })
})

describe('a note that comes too late or to the wrong place', () => {
  it('given a matter that is not on the agenda, then it refuses', () => {
    const empty = stored(givenMeeting('2026-12-07', { bodyId: 'ks', agenda: [other] }))
    expect(() => note('party', {}, empty)).toThrow(refusedWith('not-found', 'matterId'))
  })

  it('given a cancelled meeting or a matter it has decided, then it refuses', () => {
    const cancelled = { cause: 'cancelled', reason: 'Sjukdom', at: now } as const
    expect(() => note('party', {}, stored({ ...meeting.state, cancelled }))).toThrow(
      refusedWith('wrong-state'),
    )
    const decided = { ...board, decidedMatterIds: [matterId] }
    expect(() => note('party', {}, meeting, decided)).toThrow(refusedWith('wrong-state'))
  })
})

describe('a deputy of the secretary', () => {
  const declared = { name: 'Anna Ek', ground: 'party' as const }
  const noteAs = (standing: ReturnType<typeof standingInFor>) =>
    noteDisqualification(meeting, matterId, declared, board, {
      actor: givenActor('bs.vik', standing),
      standing,
      ...onDay('2026-12-07'),
    })

  it('given the policy in their scope, then they note it on the secretary’s behalf', () => {
    const { decision } = noteAs(standingInFor('ns.ahlgren', 'committee-secretary', 'ks'))
    expect(decision.actor).toMatchObject({ personId: 'bs.vik' })
    expect(decision.onBehalfOf).toMatchObject({ personId: 'ns.ahlgren', role: 'committee-secretary' })
  })

  it('given another scope, then it refuses', () => {
    const forIncidents = standingInFor('ns.ahlgren', 'committee-secretary', 'ks', ['incident'])
    expect(() => noteAs(forIncidents)).toThrow(refusedWith('deputy-out-of-scope'))
  })
})
