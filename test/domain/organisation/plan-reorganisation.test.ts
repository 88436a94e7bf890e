// Planning a reorganisation, and changing the plan while it is reviewed.
import { describe, expect, it } from 'vitest'
import { changePlan, planReorganisation } from '../../../functions/domain/organisation/plan-reorganisation.ts'
import { actions, day, mails, refusedWith, sound, stored } from '../given.ts'
import { givenPlan, givenReorganisation, planningDay, unitsBefore } from './given-reorganisation.ts'
import { coordinator, granted } from './some-actors.ts'

const context = {
  units: unitsBefore,
  reviewerIds: ['kj.lund', 'dso.moe'],
  ...granted(coordinator, 'reorganisation:plan'),
  ...planningDay,
}
const review = {
  role: 'legal-counsel',
  verdict: 'change',
  comment: 'Arkivet saknas.',
  by: { personId: 'kj.lund', name: 'Lund', role: 'legal-counsel' },
  at: planningDay.now,
} as const

describe('planning a reorganisation', () => {
  it('asks legal counsel and the data protection officer to review it', () => {
    const id = '01ktz6v4m0x8d3q2r5s7t9w1ya'
    const { decision, reorganisation } = planReorganisation(givenPlan(), { ...context, id })
    expect(reorganisation).toEqual(givenReorganisation())
    expect(actions(sound(decision))).toEqual(['reorganisation.planned'])
    expect(mails(decision)).toEqual([
      'reorganisation-to-review to kj.lund',
      'reorganisation-to-review to dso.moe',
    ])
  })

  it('refuses one that cannot be', () => {
    expect(() =>
      planReorganisation(givenPlan({ mappings: [] }), { ...context, id: 'x', today: day('2027-01-01') }),
    ).toThrow(refusedWith('day-not-possible', 'body.effectiveOn'))
  })
})

describe('changing the plan', () => {
  const before = stored(givenReorganisation({ reviews: [review], remindedOn: day('2026-12-17') }))
  const change = { ...context, expectedVersion: before.version }
  const later = givenPlan({ effectiveOn: day('2027-02-01') })

  it('given reviews, when the plan is another, then both roles are asked anew', () => {
    const { decision, reorganisation } = changePlan(before, later, change)
    expect(reorganisation).toEqual(givenReorganisation(later))
    expect(actions(sound(decision))).toEqual(['reorganisation.plan-changed'])
    expect(mails(decision)).toHaveLength(2)
  })

  it('given another version than the one that was read, then it is stale', () => {
    expect(() => changePlan(before, later, { ...change, expectedVersion: 2 })).toThrow(
      refusedWith('stale-version'),
    )
  })

  it.each(['approved', 'carried-out'] as const)('given that it is %s, then the plan stands', (status) => {
    expect(() => changePlan(stored(givenReorganisation({ status })), later, change)).toThrow(
      refusedWith('wrong-state'),
    )
  })

  it('given that its day passed without approval, then it needs another day', () => {
    const late = { ...change, today: day('2027-01-08') }
    expect(() => changePlan(before, givenPlan(), late)).toThrow(refusedWith('day-not-possible'))
    expect(changePlan(before, later, late).reorganisation.effectiveOn).toBe('2027-02-01')
  })
})
