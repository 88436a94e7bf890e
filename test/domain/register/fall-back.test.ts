// An owner has left: what they owned falls back to the nearest manager, and somebody is asked to appoint another.
import { describe, expect, it } from 'vitest'
import { Role } from '../../../functions/domain/organisation/role.ts'
import {
  fallBackDay,
  isOwnerRole,
  passOn,
  settleRole,
  temporaryOwner,
} from '../../../functions/domain/register/fall-back.ts'
import { actions, day, holder, moment, now, resulting, sound, startedWith, stored, today } from '../given.ts'
import {
  assigned,
  chief,
  givenAction,
  givenAsset,
  givenSystem,
  givenVacancy,
  idOf,
  owner,
  unitPath,
  writesOf,
} from './given-register.ts'

describe('the day of falling back', () => {
  it.each([
    [
      'the day after the last',
      assigned('information-owner', owner, { validTo: day('2027-03-31') }),
      '2027-04-01',
    ],
    ['also after a leap day', assigned('system-owner', owner, { validTo: day('2028-02-29') }), '2028-03-01'],
    ['none without a last day', assigned('information-owner'), undefined],
    [
      'also of a manager, who may have things of others',
      assigned('unit-manager', owner, { validTo: day('2027-03-31') }),
      '2027-04-01',
    ],
    ['none for another role', assigned('coordinator', owner, { validTo: day('2027-03-31') }), undefined],
    [
      'none when it is done',
      assigned('information-owner', owner, {
        validTo: day('2027-03-31'),
        objectsPassedOn: day('2027-04-01'),
      }),
      undefined,
    ],
    [
      'another when the role was given back and ended again',
      assigned('information-owner', owner, {
        validTo: day('2027-09-30'),
        objectsPassedOn: day('2027-04-01'),
      }),
      '2027-10-01',
    ],
  ])('%s', (_, assignment, expected) => {
    expect(fallBackDay(assignment)).toBe(expected)
  })

  it('concerns the two roles that own', () => {
    expect(Role.options.filter(isOwnerRole)).toEqual(['system-owner', 'information-owner'])
  })
})

describe('who has it for the time being', () => {
  const here = holder(chief, 'unit-manager')
  const above = holder('um.top', 'unit-manager', 'ks')
  const director = holder('vd.ek', 'company-director', 'kf')
  const coordinator = holder('iss.lind', 'coordinator', 'elsewhere')
  const beside = holder('um.skola', 'unit-manager', 'skolan')
  const all = [coordinator, director, beside, above, here]

  it.each([
    ['the unit’s manager', all, owner, here],
    ['the next above, where the unit has none', [coordinator, director, beside, above], owner, above],
    ['a company’s director', [coordinator, director, beside], owner, director],
    ['the coordinator, where there is no manager on the way up', [beside, coordinator], owner, coordinator],
    ['nobody, where there is not even that', [beside], owner, undefined],
    ['not the one who left, who managed the unit too', all, chief, above],
    ['not the one who left, who coordinated too', [coordinator], 'iss.lind', undefined],
  ])('%s', (_, holders, left, expected) => {
    expect(temporaryOwner(holders, unitPath, left)).toEqual(expected)
  })
})

describe('passing on', () => {
  const to = { vacancyId: idOf(3), ownerId: chief, since: today }

  it('marks assets and systems as vacant, and gives an action to another', () => {
    const things = [stored(givenAsset()), stored(givenSystem({ ownerId: owner })), stored(givenAction())]
    const [decision, ...others] = passOn(things, to, now)
    expect(others).toEqual([])
    expect(actions(sound(decision))).toEqual([
      'information-asset.fell-back',
      'system.fell-back',
      'action.fell-back',
    ])
    const marks = { ownerId: chief, vacantSince: today, vacancyId: idOf(3) }
    expect(resulting(sound(decision), 'information-asset')).toEqual({ ...givenAsset(), ...marks })
    expect(resulting(sound(decision), 'system')).toMatchObject(marks)
    expect(resulting(sound(decision), 'action')).toEqual({ ...givenAction(), ownerId: chief })
  })

  it.each([0, 1, 14, 25, 26, 120])(
    'given %d things, then each is passed on once, and each commit fits',
    (count) => {
      const things = Array.from({ length: count }, (_, at) => stored(givenAsset({ id: `a${at}` })))
      const decisions = passOn(things, to, now)
      expect(decisions.flatMap(({ changes }) => changes)).toHaveLength(count)
      expect(decisions).toHaveLength(Math.ceil(count / 25))
      for (const decision of decisions) expect(writesOf(sound(decision))).toBeLessThanOrEqual(100)
    },
  )
})

describe('the vacancy', () => {
  const vacancy = givenVacancy({ objectCount: 14 })
  const left = assigned('information-owner', owner, { validTo: day('2027-01-31') })

  it('is opened with the last commit, which settles the role for good', () => {
    const decision = settleRole(stored(left), [vacancy], moment)
    expect(actions(sound(decision))).toEqual(['role-assignment.objects-passed-on', 'owner-vacancy.opened'])
    expect(resulting(decision, 'owner-vacancy')).toEqual(vacancy)
    expect(startedWith(decision)).toEqual([['owner-vacancy', { vacancyId: idOf(3) }]])
    expect(fallBackDay(resulting(decision, 'role-assignment'))).toBeUndefined()
  })

  it('given that nothing was owned, then nobody is asked', () => {
    const decision = settleRole(stored(left), [], moment)
    expect(actions(sound(decision))).toEqual(['role-assignment.objects-passed-on'])
    expect(decision.effects).toEqual([])
  })
})
