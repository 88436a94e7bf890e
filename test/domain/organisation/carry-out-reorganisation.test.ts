// What the first day of a reorganisation does to units and seats, once however often it is done.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change } from '../../../functions/domain/decision.ts'
import type { Seat } from '../../../functions/domain/organisation/body.ts'
import {
  endSeats,
  finishReorganisation,
  inDecisions,
  renameBodies,
  reorganiseUnits,
} from '../../../functions/domain/organisation/carry-out-reorganisation.ts'
import type { Reorganisation } from '../../../functions/domain/organisation/reorganisation.ts'
import { isValidOn } from '../../../functions/domain/organisation/role-assignment.ts'
import type { Unit } from '../../../functions/domain/organisation/unit.ts'
import { actions, day, givenBody, mails, onDay, sound, stored } from '../given.ts'
import {
  ended,
  first,
  firstDay,
  givenReorganisation,
  givenUnit,
  second,
  unitsBefore,
} from './given-reorganisation.ts'

const approved = (facts: Partial<Reorganisation> = {}) =>
  givenReorganisation({ status: 'approved', ...facts })
const nobody = () => false

function unitsAfter(
  reorganisation: Reorganisation,
  units: readonly Unit[] = unitsBefore,
  decidedAnew: (unitId: string) => boolean = nobody,
): Map<string, Unit> {
  const changes = reorganiseUnits(reorganisation, units.map(stored), decidedAnew)
  for (const decision of inDecisions([changes], onDay('2027-01-01'))) sound(decision)
  const changed = changes.flatMap(({ after }) => (after.kind === 'unit' ? [after] : []))
  return new Map([...units, ...changed].map((unit) => [unit.id, unit]))
}

describe('the units on the first day', () => {
  it('S5: given a committee that is split, then it has its last day the day before, and stays readable', () => {
    const unit = unitsAfter(approved()).get(ended)
    expect(unit).toEqual(givenUnit(ended, { validTo: day('2026-12-31') }))
    expect([
      isValidOn(unit ?? givenUnit(ended), '2026-12-31'),
      isValidOn(unit ?? givenUnit(ended), firstDay),
    ]).toEqual([true, false])
  })

  it('KL 6:37: given those that take over, then each must decide a delegation order anew', () => {
    const after = unitsAfter(approved())
    expect([first, second].map((id) => after.get(id)?.delegationOrderNeededSince)).toEqual([
      firstDay,
      firstDay,
    ])
    expect(after.get('kf')).not.toHaveProperty('delegationOrderNeededSince')
  })

  it('KL 6:37: given one that has decided anew beforehand, then it need not again', () => {
    const after = unitsAfter(approved(), unitsBefore, (unitId) => unitId === first)
    expect(after.get(first)).toEqual(givenUnit(first))
    expect(after.get(second)?.delegationOrderNeededSince).toBe(firstDay)
  })

  it('given an office of the committee that ends, then it belongs to the one that takes over', () => {
    expect(unitsAfter(approved()).get('kultur-och-utbildningsforvaltningen')?.parentId).toBe(first)
  })

  it('given a new name, then the unit goes on under it, and needs no new delegation order', () => {
    const renamed = approved({
      mappings: [
        { fromUnitId: ended, change: 'renamed', newName: 'Kulturnämnden', successors: [{ unitId: ended }] },
      ],
    })
    expect(unitsAfter(renamed).get(ended)).toEqual(givenUnit(ended, { name: 'Kulturnämnden' }))
  })

  it('given new units, then they begin that day, parents first, and a new committee needs its delegation order', () => {
    const { kind: _, validFrom: __, ...described } = givenUnit('nya-namnden')
    const office = {
      ...described,
      id: 'a-kontoret',
      unitKind: 'administration' as const,
      parentId: 'nya-namnden',
    }
    const changes = reorganiseUnits(
      approved({ newUnits: [office, described] }),
      unitsBefore.map(stored),
      nobody,
    )
    expect(changes.slice(0, 2)).toEqual([
      {
        after: givenUnit('nya-namnden', { validFrom: firstDay, delegationOrderNeededSince: firstDay }),
        action: 'unit.created',
      },
      { after: { kind: 'unit', ...office, validFrom: firstDay }, action: 'unit.created' },
    ])
  })

  it('given a unit that ended earlier, then its last day stands', () => {
    const earlier = unitsBefore.map((unit) =>
      unit.id === ended ? { ...unit, validTo: day('2026-12-20') } : unit,
    )
    expect(unitsAfter(approved(), earlier).get(ended)?.validTo).toBe('2026-12-20')
  })

  it('given that it is done again, then nothing changes, also when an order was decided in between', () => {
    const decided = (unit: Unit): Unit => {
      const { delegationOrderNeededSince: _, ...without } = unit
      return unit.id === first ? without : unit
    }
    const once = [...unitsAfter(approved()).values()].map(decided)
    expect(reorganiseUnits(approved(), once.map(stored), (unitId) => unitId === first)).toEqual([])
  })
})

describe('the bodies of a renamed unit', () => {
  const mappings = [
    {
      fromUnitId: first,
      change: 'renamed' as const,
      newName: 'Barn- och utbildningsnämnden',
      successors: [],
    },
  ]
  const units = [givenUnit(first, { name: 'Barn- och ungdomsnämnden' }), givenUnit(second)]
  const own = givenBody({ id: first, unitId: first, name: 'Barn- och ungdomsnämnden' })
  const others = [
    givenBody({ id: 'bunau', unitId: first, name: 'Utskottet för skolan' }),
    givenBody({ id: second, unitId: second, name: second }),
  ]

  it('S5: given one that bears its name, then it takes the new one, and the others keep theirs', () => {
    const changes = renameBodies(approved({ mappings }), [own, ...others].map(stored), units)
    expect(changes).toEqual([
      {
        before: stored(own),
        after: { ...own, name: 'Barn- och utbildningsnämnden' },
        action: 'body.renamed',
      },
    ])
  })

  it('given that it is done again, before or after its unit has changed name, then nothing changes', () => {
    const renamed = { ...own, name: 'Barn- och utbildningsnämnden' }
    for (const name of [own.name, renamed.name])
      expect(renameBodies(approved({ mappings }), [stored(renamed)], [givenUnit(first, { name })])).toEqual(
        [],
      )
  })
})

describe('the seats of a body that is no more', () => {
  const seat = (id: string, validFrom: string, validTo: string): Seat => ({
    kind: 'seat',
    id,
    bodyId: ended,
    personId: 'fv.ek',
    position: 'member',
    validFrom: day(validFrom),
    validTo: day(validTo),
  })
  const lastDay = day('2026-12-31')

  it('S5: end with it, those that were to begin too', () => {
    const seats = [
      seat('old', '2023-01-01', '2026-12-31'),
      seat('on', '2026-10-15', '2030-12-31'),
      seat('new', '2027-01-01', '2030-12-31'),
    ]
    const changes = endSeats(seats.map(stored), lastDay)
    expect(changes.map(({ after }) => after)).toMatchObject([
      { id: 'on', validTo: '2026-12-31' },
      { id: 'new', validTo: '2026-12-31' },
    ])
    const after = changes.flatMap((change) => (change.after.kind === 'seat' ? [change.after] : []))
    expect(after.filter((each) => isValidOn(each, firstDay))).toEqual([])
    expect(endSeats(after.map(stored), lastDay)).toEqual([])
  })
})

describe('many changes', () => {
  it('fit their transactions, and no group is parted', () => {
    const change = (at: number): Change => ({ after: givenUnit(`u${at}`), action: 'unit.created' })
    const sizes = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 40 })
    fc.assert(
      fc.property(sizes, (all) => {
        let at = 0
        const groups = all.map((size) => Array.from({ length: size }, () => change(at++)))
        const decisions = inDecisions(groups, onDay('2027-01-01'))
        expect(decisions.flatMap(({ changes }) => changes)).toEqual(groups.flat())
        for (const { changes } of decisions) {
          expect(changes.length).toBeLessThanOrEqual(25)
          const parted = groups.filter((group) => {
            const inside = group.filter((each) => changes.includes(each)).length
            return inside > 0 && inside < group.length
          })
          expect(parted).toEqual([])
        }
      }),
    )
  })
})

describe('the end', () => {
  const told = {
    informedIds: ['iss.lind', 'kj.lund', 'iss.lind'],
    needing: [
      {
        unit: givenUnit(first),
        bodies: [givenBody({ id: 'bun', name: 'Nämnden' }), givenBody({ id: 'bunau', name: 'Utskottet' })],
        informedIds: ['ns.moe'],
      },
      { unit: givenUnit('nya-namnden', { name: 'Nya nämnden' }), bodies: [], informedIds: ['ns.ek'] },
    ],
  }

  it('is on record, and those concerned are told, also which bodies must decide a delegation order', () => {
    const decision = sound(finishReorganisation(stored(approved()), told, onDay('2027-01-01')))
    expect(actions(decision)).toEqual(['reorganisation.carried-out'])
    expect(decision.changes[0]?.after).toMatchObject({
      status: 'carried-out',
      carriedOutAt: '2027-01-01T08:00:00.000Z',
    })
    expect(mails(decision)).toEqual([
      'reorganisation-carried-out to iss.lind',
      'reorganisation-carried-out to kj.lund',
      'delegation-order-needed to ns.moe',
      'delegation-order-needed to ns.moe',
      'delegation-order-needed to ns.ek',
    ])
    const named = decision.effects.flatMap((effect) =>
      effect.kind === 'send-mail' && effect.message.template === 'delegation-order-needed'
        ? [effect.message.bodyName]
        : [],
    )
    expect(named).toEqual(['Nämnden', 'Utskottet', 'Nya nämnden'])
  })
})
