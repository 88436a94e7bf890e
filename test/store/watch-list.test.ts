// What the daily round finds on its list, and on which day.
import { describe, expect, it } from 'vitest'
import type { Aggregate } from '../../functions/domain/aggregate.ts'
import type { Deputy } from '../../functions/domain/organisation/role-assignment.ts'
import { newSeries } from '../../functions/domain/series/standard-series.ts'
import { keysOf } from '../../functions/store/keys.ts'
import { lists } from '../../functions/store/lists.ts'
import { day, givenDocument, givenMatter } from '../domain/given.ts'
import { givenReorganisation } from '../domain/organisation/given-reorganisation.ts'

/** The day on which the round first finds it. */
function foundOn(thing: Aggregate): string | undefined {
  const { gsi2pk, gsi2sk } = keysOf(thing)
  return gsi2pk === lists.watch ? gsi2sk?.slice(0, '2027-01-01'.length) : undefined
}

const deputy: Deputy = {
  kind: 'deputy',
  id: 'summer',
  personId: 'bs.vik',
  principalId: 'sc.dahl',
  role: 'security-chief',
  unitId: 'kontoret',
  scope: ['incident'],
  validFrom: day('2027-07-01'),
  validTo: day('2027-08-15'),
}

const paused = {
  since: day('2027-02-01'),
  reason: 'Vakant',
  by: { personId: 'iss.lind', name: 'Lind', role: 'coordinator' as const },
}

describe('the list of the daily round', () => {
  it.each<[string, Aggregate, string | undefined]>([
    ['a document, on its day', givenDocument({ lookOn: day('2028-03-01') }), '2028-03-01'],
    ['no document without a day', givenDocument(), undefined],
    ['a matter, on its day of entry', givenMatter({ entryOn: day('2027-05-01') }), '2027-05-01'],
    ['no matter that waits for something else', givenMatter(), undefined],
    [
      'an approved reorganisation, on its first day',
      givenReorganisation({ status: 'approved' }),
      '2027-01-01',
    ],
    ['one under review, a week before', givenReorganisation(), '2026-12-25'],
    ['none that is carried out', givenReorganisation({ status: 'carried-out' }), undefined],
    ['a deputy, the day after the last', deputy, '2027-08-16'],
    ['a series, on its next day', newSeries('action-plan', day('2027-02-01')), '2027-09-01'],
    ['no series that is paused', { ...newSeries('action-plan', day('2027-02-01')), paused }, undefined],
    ['no deputy whose principal was told', { ...deputy, handedOverOn: day('2027-08-16') }, undefined],
  ])('has %s', (_, thing, on) => {
    expect(foundOn(thing)).toBe(on)
  })
})
