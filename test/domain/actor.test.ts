// Who acts: the person with the roles that are theirs, or that they stand in for, on the day they act.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ActorStamp, actorOn, stampOf, systemStamp } from '../../functions/domain/actor.ts'
import { addDays } from '../../functions/domain/calendar/calendar-day.ts'
import type { Person } from '../../functions/domain/organisation/person.ts'
import { Role } from '../../functions/domain/organisation/role.ts'
import type { Deputy, RoleAssignment } from '../../functions/domain/organisation/role-assignment.ts'
import { day, givenActor, own } from './given.ts'

const person: Person = {
  kind: 'person',
  id: 'bs.vik',
  name: 'Johan Vik',
  email: 'johan.vik@alingsas.example',
  language: 'sv',
}
const assignment: RoleAssignment = {
  kind: 'role-assignment',
  id: 'vik-ciso',
  personId: 'bs.vik',
  role: 'it-security-coordinator',
  unitId: 'kontoret',
  validFrom: day('2026-10-15'),
  validTo: day('2026-12-31'),
}
const deputy: Deputy = {
  kind: 'deputy',
  id: 'summer',
  personId: 'bs.vik',
  principalId: 'sc.dahl',
  role: 'security-chief',
  unitId: 'kontoret',
  scope: ['policy-adoption', 'incident'],
  validFrom: day('2027-07-01'),
  validTo: day('2027-08-15'),
}
const { validTo: _, ...untilFurtherNotice } = assignment
const rolesOn = (text: string) =>
  actorOn(text, person, [assignment], [deputy]).standings.map(({ role }) => role)

describe('the actor on a day', () => {
  it('given a role and a period as deputy, then own roles first, and whose place the other is', () => {
    const actor = actorOn('2027-07-15', person, [untilFurtherNotice], [deputy])
    expect(actor).toEqual({
      personId: 'bs.vik',
      name: 'Johan Vik',
      standings: [
        { role: 'it-security-coordinator', unitId: 'kontoret' },
        {
          role: 'security-chief',
          unitId: 'kontoret',
          deputyFor: { personId: 'sc.dahl', scope: ['policy-adoption', 'incident'] },
        },
      ],
    })
  })

  it('KL 6:18: given the last day of a mandate, then the role holds; the day after it does not', () => {
    expect(rolesOn('2026-12-31')).toEqual(['it-security-coordinator'])
    expect(rolesOn('2027-01-01')).toEqual([])
  })

  it('given the days before a role begins, then it does not hold', () => {
    expect(rolesOn('2026-10-14')).toEqual([])
    expect(rolesOn('2026-10-15')).toEqual(['it-security-coordinator'])
  })

  it('given the first and the last day of a deputy, then they stand in, and neither before nor after', () => {
    const days = ['2027-06-30', '2027-07-01', '2027-08-15', '2027-08-16']
    expect(days.map((on) => rolesOn(on).length)).toEqual([0, 1, 1, 0])
  })

  it('given nothing in the register, then a person without standings', () => {
    expect(actorOn('2027-01-01', person, [], [])).toEqual(givenActorOf(person))
  })

  it('given any day, then exactly the periods that cover it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 60 }))),
        fc.nat({ max: 60 }),
        (periods, at) => {
          const from = day('2027-01-01')
          const assignments = periods.map(
            ([start, end], number): RoleAssignment => ({
              ...assignment,
              id: `role-${number}`,
              unitId: `unit-${number}`,
              validFrom: addDays(from, start),
              validTo: addDays(from, end),
            }),
          )
          const covering = periods.flatMap(([start, end], number) =>
            start <= at && at <= end ? [`unit-${number}`] : [],
          )
          const { standings } = actorOn(addDays(from, at), person, assignments, [])
          expect(standings.map(({ unitId }) => unitId)).toEqual(covering)
        },
      ),
    )
  })
})

function givenActorOf({ id, name }: Person) {
  return { ...givenActor(id), name }
}

describe('the stamp', () => {
  it('given a standing, then name and role as they are now', () => {
    const actor = givenActor('sc.dahl', own('security-chief'))
    expect(stampOf(actor, actor.standings[0])).toEqual({
      personId: 'sc.dahl',
      name: 'Name of sc.dahl',
      role: 'security-chief',
    })
  })

  it('given none, then an employee', () => {
    expect(stampOf(givenActor('sc.dahl'), undefined).role).toBe('employee')
  })

  it('given the system, then its role is one that nobody can be given', () => {
    expect(Role.safeParse(systemStamp.role).success).toBe(false)
    expect(ActorStamp.parse(systemStamp)).toEqual({ personId: 'system', name: 'LIS', role: 'system' })
  })
})
