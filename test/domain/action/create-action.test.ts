// An action is made of a gap, for someone and by a day, and closed by whoever has it.
import { describe, expect, it } from 'vitest'
import type { Action } from '../../../functions/domain/action/action.ts'
import { closeAction, createAction } from '../../../functions/domain/action/create-action.ts'
import type { Grant } from '../../../functions/domain/permission.ts'
import type { AssessedRequirement } from '../../../functions/domain/requirement/assess-requirements.ts'
import {
  actions,
  day,
  givenActor,
  mails,
  moment,
  now,
  own,
  refusedWith,
  resulting,
  sound,
  stored,
} from '../given.ts'
import {
  assigned,
  elsewhere,
  givenAction,
  givenSystem,
  idOf,
  keeper,
  mailTexts,
  owner,
  reaching,
} from '../register/given-register.ts'
import { givenRequirement } from '../requirement/given-requirements.ts'

const gap: AssessedRequirement = {
  requirement: givenRequirement('K14'),
  applies: true,
  isStricter: false,
  level: 3,
  state: 'unanswered',
}
const command = { requirementId: 'K14', title: 'HEMLIG BRIST', ownerId: owner, dueOn: day('2027-05-31') }
const context = {
  ...moment,
  id: idOf(4),
  rows: [gap],
  ownerRoles: [assigned('employee')],
  actor: keeper,
  grant: reaching('kontoret'),
}
const create = (facts: Partial<typeof command> = {}, how: Partial<typeof context> = {}) =>
  createAction(givenSystem(), { ...command, ...facts }, { ...context, ...how })

describe('making an action', () => {
  it('knows the gap it mends and who answers, and tells them without saying what is missing', () => {
    const { decision, action } = create()
    expect(actions(sound(decision))).toEqual(['action.created'])
    expect(resulting(decision, 'action')).toEqual(action)
    expect(action).toMatchObject({
      source: { kind: 'gap', systemId: 'socialsystemet', requirementId: 'K14', level: 3 },
      ownerId: owner,
      status: 'not-started',
      unitPath: givenSystem().unitPath,
    })
    expect(mails(decision)).toEqual([`action-assigned to ${owner}`])
    expect(mailTexts(decision)).not.toMatch(/HEMLIG|K14|level|requirement/)
  })

  it('given a day that has been, then it refuses; today will do', () => {
    expect(() => create({ dueOn: day('2027-01-31') })).toThrow(refusedWith('day-not-possible', 'body.dueOn'))
    expect(create({ dueOn: moment.today }).action.dueOn).toBe('2027-02-01')
  })

  it.each<[string, Partial<typeof context>, Parameters<typeof refusedWith>]>([
    ['a row that is no gap', { rows: [{ ...gap, state: 'excepted' }] }, ['not-a-gap']],
    ['a requirement that there is not', { rows: [] }, ['not-a-gap']],
    ['a system out of reach', { grant: elsewhere }, ['wrong-unit']],
    ['someone without any role', { ownerRoles: [] }, ['owner-without-role', 'body.ownerId']],
    [
      'someone who has left',
      { ownerRoles: [assigned('employee', owner, { validTo: day('2027-01-31') })] },
      ['owner-without-role', 'body.ownerId'],
    ],
  ])('given %s, then it refuses', (_, how, refused) => {
    expect(() => create({}, how)).toThrow(refusedWith(...refused))
  })
})

describe('closing it', () => {
  const own1: Grant = { scope: 'own', standing: own('employee'), unitIds: [] }
  const close = (state: Action, how: object = {}, status: 'done' | 'dropped' = 'done') =>
    closeAction(
      stored(state),
      { status, note: 'Infört' },
      { actor: givenActor(owner, own('employee')), grant: own1, expectedVersion: 3, now, ...how },
    )

  it.each(['done', 'dropped'] as const)('%s, by its owner, with a note and who', (status) => {
    const { decision, action } = close(givenAction(), {}, status)
    expect(actions(sound(decision))).toEqual([`action.${status}`])
    expect(action).toMatchObject({
      status,
      closingNote: 'Infört',
      closedAt: now,
      closedBy: { personId: owner },
    })
    expect(decision.effects).toEqual([])
    expect(() => close(action)).toThrow(refusedWith('wrong-state'))
  })

  it('given another’s, then only whoever reaches the unit', () => {
    const another = givenAction({ ownerId: 'sm.alm' })
    expect(() => close(another)).toThrow(refusedWith('permission-denied'))
    expect(() => close(another, { grant: elsewhere })).toThrow(refusedWith('permission-denied'))
    expect(close(another, { grant: reaching('ks') }).action.status).toBe('done')
  })

  it('given another version, then it refuses', () => {
    expect(() => close(givenAction(), { expectedVersion: 2 })).toThrow(refusedWith('stale-version'))
  })
})
