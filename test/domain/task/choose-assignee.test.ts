// Who is asked: the first role in order that someone allowed holds, and in the right unit where a unit is meant.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseAssignee, findAssignee } from '../../../functions/domain/task/choose-assignee.ts'
import { holder, refusedWith } from '../given.ts'

const secretaryOfCouncil = holder('ns.berg', 'committee-secretary', 'kf')
const secretaryOfBoard = holder('ns.ek', 'committee-secretary', 'ks')
const registrar = holder('reg.nilsson', 'registrar')
const coordinator = holder('iss.lind', 'coordinator')
const everyone = [secretaryOfBoard, secretaryOfCouncil, registrar, coordinator]
const order = ['committee-secretary', 'registrar', 'coordinator'] as const

describe('choosing whom to ask', () => {
  it('given a unit, then the holder of the first role in that unit, with the other roles left', () => {
    expect(findAssignee(everyone, order, 'kf', [])).toEqual({
      assignee: secretaryOfCouncil,
      escalation: ['registrar', 'coordinator'],
    })
  })

  it('given no unit, then the first holder of the first role', () => {
    expect(findAssignee(everyone, order, undefined, [])?.assignee).toEqual(secretaryOfBoard)
  })

  it('given nobody in the unit, then the next role, wherever it is held', () => {
    expect(findAssignee(everyone, order, 'socialnamnden', [])).toEqual({
      assignee: registrar,
      escalation: ['coordinator'],
    })
  })

  it('given a unit, then it binds a unit’s role in any place of the order, and no other role', () => {
    expect(findAssignee(everyone, ['municipal-director', 'committee-secretary'], 'kf', [])?.assignee).toEqual(
      secretaryOfCouncil,
    )
    expect(findAssignee(everyone, ['registrar'], 'kf', [])?.assignee).toEqual(registrar)
  })

  it('given someone who is forbidden, then a colleague in the same role and unit', () => {
    const colleague = holder('ns.alm', 'committee-secretary', 'kf')
    expect(findAssignee([...everyone, colleague], order, 'kf', ['ns.berg'])?.assignee).toEqual(colleague)
  })

  it('given that only the forbidden hold the role, then the next role', () => {
    expect(findAssignee(everyone, order, 'kf', ['ns.berg', 'reg.nilsson'])).toEqual({
      assignee: coordinator,
      escalation: [],
    })
  })

  it('given that nobody is left, then nobody; and as a demand it refuses with the roles that were asked', () => {
    const all = everyone.map(({ personId }) => personId)
    expect(findAssignee(everyone, order, 'kf', all)).toBeUndefined()
    expect(() => chooseAssignee(everyone, order, 'kf', all)).toThrow(refusedWith('no-role-holder', 'role'))
    expect(() => chooseAssignee(everyone, [], undefined, [])).toThrow(refusedWith('no-role-holder'))
  })

  it('given any holders, then never a forbidden one, and every role passed over had nobody allowed', () => {
    const person = fc.constantFrom('a', 'b', 'c', 'd')
    const anyHolder = fc
      .tuple(person, fc.constantFrom(...order), fc.constantFrom('kf', 'ks'))
      .map(([personId, role, unitId]) => holder(personId, role, unitId))
    fc.assert(
      fc.property(fc.array(anyHolder), fc.subarray(['a', 'b', 'c', 'd']), (holders, forbidden) => {
        const choice = findAssignee(holders, order, undefined, forbidden)
        const allowed = holders.filter(({ personId }) => !forbidden.includes(personId))
        const firstRole = order.find((role) => allowed.some((each) => each.role === role))
        expect(choice?.assignee.role).toBe(firstRole)
        expect(forbidden).not.toContain(choice?.assignee.personId)
        if (choice)
          expect([choice.assignee.role, ...choice.escalation]).toEqual(
            order.slice(-1 - choice.escalation.length),
          )
      }),
    )
  })
})
