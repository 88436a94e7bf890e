// Whatever the councils decide and the courts do, on every day the versions of a document have one answer.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../functions/domain/calendar/calendar-day.ts'
import { standingOf, versionInForceOn } from '../../../functions/domain/document/version-in-force.ts'
import { day } from '../given.ts'
import { inLine, version } from './version-line.ts'

const epoch = day('2027-01-01')
const offset = fc.integer({ min: 0, max: 60 })
const onDayNumber = (number: number) => addDays(epoch, number)

const suspension = fc
  .tuple(offset, fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }))
  .map(([from, length]) => ({
    from: onDayNumber(from),
    ...(length !== undefined && { to: onDayNumber(from + length) }),
  }))

const courtFacts = fc.record(
  { annulledOn: offset.map(onDayNumber), suspensions: fc.array(suspension, { maxLength: 2 }) },
  { requiredKeys: [] },
)

/** Decisions one after the other: 1.0, 2.0 and so on, each with what the court did to it. */
const anyDecisions = fc
  .array(fc.record({ validFrom: offset, facts: courtFacts }), { minLength: 1, maxLength: 5 })
  .map((specs) =>
    specs
      .toSorted((a, b) => a.validFrom - b.validFrom)
      .map(({ validFrom, facts }, at) => version(`${at + 1}.0`, onDayNumber(validFrom), facts)),
  )
const anyDay = fc.integer({ min: 0, max: 100 }).map(onDayNumber)

describe('any line of versions', () => {
  it('has at most one in force on any day, whatever order they are read in', () => {
    fc.assert(
      fc.property(anyDecisions, anyDay, (decisions, on) => {
        const versions = inLine(...decisions)
        const applying = versions.filter((one) =>
          ['in-force', 'awaiting-legal-force'].includes(standingOf(one, on, versions)),
        )
        expect(applying.length).toBeLessThanOrEqual(1)
        expect(versionInForceOn(versions, on)?.version).toEqual(applying[0])
        expect(versionInForceOn(versions.toReversed(), on)).toEqual(versionInForceOn(versions, on))
      }),
    )
  })

  it('has the latest that has begun in force, but for those a court has stopped', () => {
    fc.assert(
      fc.property(anyDecisions, anyDay, (decisions, on) => {
        const unstopped = decisions.filter(
          ({ validFrom, annulledOn, suspensions = [] }) =>
            validFrom <= on &&
            !(annulledOn !== undefined && annulledOn <= on) &&
            !suspensions.some(({ from, to }) => from <= on && (to === undefined || on < to)),
        )
        expect(versionInForceOn(inLine(...decisions), on)?.version.label).toBe(unstopped.at(-1)?.label)
      }),
    )
  })

  it('is after an annulment as if the annulled one had never been decided', () => {
    fc.assert(
      fc.property(anyDecisions, fc.nat(4), offset, fc.nat(40), (decisions, at, annulled, later) => {
        const annulledOn = onDayNumber(annulled)
        const versions = inLine(
          ...decisions.map((one, index) => (index === at ? { ...one, annulledOn } : one)),
        )
        const without = inLine(...decisions.filter((_, index) => index !== at))
        const on = addDays(annulledOn, later)
        expect(versionInForceOn(versions, on)?.version.label).toBe(
          versionInForceOn(without, on)?.version.label,
        )
      }),
    )
  })

  it('is as before once every suspension is lifted', () => {
    fc.assert(
      fc.property(anyDecisions, fc.nat(100), (decisions, later) => {
        const lifted = decisions.map(({ suspensions = [], ...one }) => ({
          ...one,
          suspensions: suspensions.map(({ from }) => ({ from, to: addDays(from, 5) })),
        }))
        const never = decisions.map(({ suspensions: _, ...one }) => one)
        const on = addDays(onDayNumber(65), later)
        expect(versionInForceOn(inLine(...lifted), on)?.version.label).toBe(
          versionInForceOn(inLine(...never), on)?.version.label,
        )
      }),
    )
  })
})
