// What a caller sees of the register: everything within their units, and nothing of any other, in lists and in counts.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unitsWithin, visiblePrefixes } from '../../functions/api/register-reach.ts'
import { CalendarDay } from '../../functions/domain/calendar/calendar-day.ts'
import type { Unit } from '../../functions/domain/organisation/unit.ts'
import { pathOf } from '../../functions/domain/organisation/unit-path.ts'
import { type Grant, reaches } from '../../functions/domain/permission.ts'
import { Refusal } from '../../functions/domain/refusal.ts'
import { factsOfAsset } from '../../functions/domain/register/register-facts.ts'
import { FigureCount } from '../../functions/domain/register/register-figures.ts'
import { givenAsset } from '../domain/register/given-register.ts'

const today = CalendarDay.parse('2027-02-01')

/** A tree in which each unit belongs to an earlier one, or to none; ids that begin alike are the hard case. */
const trees = fc.array(fc.nat(), { minLength: 1, maxLength: 12 }).map((parents) => {
  const ids = parents.map((_, at) => `u${'1'.repeat(at % 4)}${at}`)
  return new Map(
    parents.map((parent, at): [string, Unit] => {
      const id = ids[at] ?? ''
      const parentId = parent % (at + 1) === at ? undefined : ids[parent % (at + 1)]
      const unit = { kind: 'unit', id, name: id, unitKind: 'unit', contactRole: 'unit-manager' } as const
      return [id, { ...unit, validFrom: today, ...(parentId && { parentId }) }]
    }),
  )
})

const scenes = trees.chain((units) => {
  const ids = [...units.keys()]
  return fc.record({
    units: fc.constant(units),
    unitIds: fc.subarray(ids),
    owners: fc.array(fc.constantFrom(...ids), { maxLength: 30 }),
  })
})

const grantAt = (unitIds: readonly string[]): Grant => ({ scope: 'own-unit', standing: undefined, unitIds })

describe('what a restricted caller sees', () => {
  it('is exactly what belongs to their units: no other unit’s asset is in a list or a count, and none of theirs is missing', () => {
    fc.assert(
      fc.property(scenes, ({ units, unitIds, owners }) => {
        const grant = grantAt(unitIds)
        const prefixes = visiblePrefixes(grant, units, undefined)
        const assets = owners.map((unitId, at) =>
          givenAsset({ id: `a${at}`, unitId, unitPath: pathOf(units, unitId) }),
        )
        const facts = assets.map((asset) => factsOfAsset(asset))
        const seen = facts.filter((each) => prefixes.some((prefix) => each.startsWith(prefix)))
        const theirs = assets
          .filter((asset) => reaches(grant, asset.unitPath))
          .map((asset) => factsOfAsset(asset))
        expect(seen.toSorted()).toEqual(theirs.toSorted())

        const count = new FigureCount(today)
        count.add(seen)
        const paths = unitsWithin(units, prefixes)
        expect(count.units.map(({ unitPath }) => unitPath).filter((path) => !paths.includes(path))).toEqual(
          [],
        )
        expect(count.units.reduce((sum, unit) => sum + unit.assets.total, 0)).toBe(theirs.length)
      }),
    )
  })

  it('is read in stretches of which none lies in another, so that nothing is shown twice', () => {
    fc.assert(
      fc.property(scenes, ({ units, unitIds }) => {
        const prefixes = visiblePrefixes(grantAt(unitIds), units, undefined)
        const within = prefixes.filter((one) =>
          prefixes.some((other) => other !== one && one.startsWith(other)),
        )
        expect(within).toEqual([])
        expect(prefixes).toEqual(prefixes.toSorted())
      }),
    )
  })

  it('asked for one unit is that unit and what belongs to it, and is refused for a unit out of reach', () => {
    fc.assert(
      fc.property(scenes, fc.nat(), ({ units, unitIds }, at) => {
        const asked = [...units.keys()][at % units.size] ?? ''
        const grant = grantAt(unitIds)
        const path = pathOf(units, asked)
        if (reaches(grant, path)) expect(visiblePrefixes(grant, units, asked)).toEqual([path])
        else expect(() => visiblePrefixes(grant, units, asked)).toThrow(new Refusal('wrong-unit'))
      }),
    )
  })
})
