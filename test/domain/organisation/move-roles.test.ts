// People of a unit that ends hold the same roles at the one that takes over.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../functions/domain/calendar/calendar-day.ts'
import { inDecisions } from '../../../functions/domain/organisation/carry-out-reorganisation.ts'
import { moveRoles } from '../../../functions/domain/organisation/move-roles.ts'
import type { UnitMapping } from '../../../functions/domain/organisation/reorganisation.ts'
import type { Deputy, RoleAssignment } from '../../../functions/domain/organisation/role-assignment.ts'
import { isValidOn } from '../../../functions/domain/organisation/role-assignment.ts'
import { day, onDay, sound, stored } from '../given.ts'
import { ended, first, firstDay, givenReorganisation } from './given-reorganisation.ts'

const secretary: RoleAssignment = {
  kind: 'role-assignment',
  id: 'moe-secretary',
  personId: 'ns.moe',
  role: 'committee-secretary',
  unitId: ended,
  validFrom: day('2023-01-01'),
}
const deputy: Deputy = {
  kind: 'deputy',
  id: 'winter',
  personId: 'ma.ek',
  principalId: 'ns.moe',
  role: 'committee-secretary',
  unitId: ended,
  scope: ['policy-adoption'],
  validFrom: day('2026-12-20'),
  validTo: day('2027-01-10'),
}

function moved(
  change: UnitMapping['change'],
  assignments: readonly RoleAssignment[],
  { held = [], deputies = [] }: { held?: readonly RoleAssignment[]; deputies?: readonly Deputy[] } = {},
) {
  const mappings: UnitMapping[] = [{ fromUnitId: ended, change, successors: [{ unitId: first }] }]
  let count = 0
  const groups = moveRoles(givenReorganisation({ mappings }), assignments.map(stored), {
    held: [...assignments, ...held],
    deputies: deputies.map(stored),
    newId: () => `new-${++count}`,
  })
  for (const decision of inDecisions(groups, onDay('2027-01-01'))) sound(decision)
  return groups.map((group) => group.map(({ action, after }) => ({ action, after })))
}

describe('a role at a unit that ends', () => {
  it.each(['merged', 'split'] as const)(
    'given a unit that is %s, then the role ends the day before and goes on at the first successor',
    (change) => {
      expect(moved(change, [secretary])).toEqual([
        [
          { action: 'role-assignment.ended', after: { ...secretary, validTo: '2026-12-31' } },
          {
            action: 'role-assignment.created',
            after: { ...secretary, id: 'new-1', unitId: first, validFrom: firstDay },
          },
        ],
      ])
    },
  )

  it('given a unit that simply ends, then the role ends with it', () => {
    expect(moved('ended', [secretary])).toEqual([
      [{ action: 'role-assignment.ended', after: { ...secretary, validTo: '2026-12-31' } }],
    ])
  })

  it('S5: given its chair, whom the council elects, then the office ends and nobody becomes chair elsewhere', () => {
    const chair = { ...secretary, role: 'chair' as const }
    expect(moved('merged', [chair]).flat()).toHaveLength(1)
  })

  it('given that the person holds it at the successor too, then it is not given twice', () => {
    const there = { ...secretary, id: 'there', unitId: first, validFrom: day('2025-01-01') }
    expect(moved('merged', [secretary], { held: [there] }).flat()).toHaveLength(1)
  })

  it('given a role that ended before, then it is left alone, so that a repeat changes nothing', () => {
    expect(moved('merged', [{ ...secretary, validTo: day('2026-12-31') }])).toEqual([])
  })

  it('given a role that was to begin later, then it begins at the successor and never at the unit', () => {
    const later = { ...secretary, id: 'later', validFrom: day('2027-03-01'), validTo: day('2027-05-31') }
    const [[end, begin] = []] = moved('merged', [later])
    expect(end?.after.kind === 'role-assignment' && isValidOn(end.after, '2027-03-01')).toBe(false)
    expect(begin?.after).toMatchObject({ unitId: first, validFrom: '2027-03-01', validTo: '2027-05-31' })
  })
})

describe('whoever stands in', () => {
  it('stands in at the successor for the rest of the time, in the same group', () => {
    const [group = []] = moved('merged', [secretary], { deputies: [deputy] })
    expect(group.map(({ action }) => action)).toEqual([
      'role-assignment.ended',
      'deputy.ended',
      'role-assignment.created',
      'deputy.appointed',
    ])
    expect(group[1]?.after).toEqual({ ...deputy, validTo: '2026-12-31' })
    expect(group[3]?.after).toMatchObject({ unitId: first, validFrom: firstDay, validTo: '2027-01-10' })
  })

  it('ends with a role that does not go on', () => {
    expect(
      moved('ended', [secretary], { deputies: [deputy] })
        .flat()
        .map(({ action }) => action),
    ).toEqual(['role-assignment.ended', 'deputy.ended'])
  })

  it('is left alone in another role, at another unit, or for another person', () => {
    const others = [
      { ...deputy, id: 'a', role: 'chair' as const },
      { ...deputy, id: 'b', unitId: first },
      { ...deputy, id: 'c', principalId: 'ns.ek' },
    ]
    expect(moved('merged', [secretary], { deputies: others }).flat()).toHaveLength(2)
  })
})

describe('any periods', () => {
  it('leave nobody without the role on a day they had it, and nobody with it at the unit that is no more', () => {
    const period = fc.record({
      from: fc.integer({ min: -400, max: 200 }),
      length: fc.option(fc.integer({ min: 0, max: 400 }), { nil: undefined }),
    })
    fc.assert(
      fc.property(period, fc.integer({ min: 0, max: 300 }), ({ from, length }, later) => {
        const validFrom = addDays(firstDay, from)
        const held: RoleAssignment = {
          ...secretary,
          validFrom,
          ...(length !== undefined && { validTo: addDays(validFrom, length) }),
        }
        const after = moved('merged', [held])
          .flat()
          .flatMap((change) => (change.after.kind === 'role-assignment' ? [change.after] : []))
        const roles = after.length > 0 ? after : [held]
        const some = addDays(firstDay, later)
        const unitsOn = roles.filter((role) => isValidOn(role, some)).map(({ unitId }) => unitId)
        expect(unitsOn).toEqual(isValidOn(held, some) ? [first] : [])
      }),
    )
  })
})
