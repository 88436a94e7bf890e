// What the coordinator may do with a series, and what is refused.
import { describe, expect, it } from 'vitest'
import type { Stored } from '../../../functions/domain/decision.ts'
import { requirePermission } from '../../../functions/domain/permission.ts'
import { changeSeries, pauseSeries, resumeSeries } from '../../../functions/domain/series/change-series.ts'
import type { Series } from '../../../functions/domain/series/series.ts'
import { actions, day, givenActor, onDay, own, refusedWith, resulting, sound, stored } from '../given.ts'
import { givenSeries, paused } from './given-series.ts'

const actor = givenActor('iss.lind', own('coordinator'))
const context = { actor, grant: requirePermission(actor, 'series:change'), ...onDay('2027-02-01') }
const reason = 'Bättre så.'
const standard = givenSeries('status-report', '2027-03-01')
const found = (state: Series) => ({ id: state.id, before: stored(state) })
const unstored = { id: 'action-plan' as const, before: undefined }

describe('changing a series', () => {
  const change = (
    command: Omit<Parameters<typeof changeSeries>[1], 'reason'>,
    of: { id: Series['id']; before: Stored<Series> | undefined } = found(standard),
    expectedVersion = of.before?.version ?? 0,
  ) => changeSeries(of, { ...command, reason }, { ...context, expectedVersion })

  it('gives it the new rule’s next day, with the reason in the trail', () => {
    const rule = { every: 'month', on: 15 } as const
    const decision = sound(change({ rule }).decision)
    expect(actions(decision)).toEqual(['series.changed'])
    expect(decision.changes[0]?.reason).toBe(reason)
    expect(resulting(decision, 'series')).toMatchObject({ rule, nextOn: '2027-02-15' })
  })

  it('gives it another day for once', () => {
    const nextOn = day('2027-03-08')
    expect(change({ rule: standard.rule, nextOn }).series.nextOn).toBe(nextOn)
  })

  it('changes the standard one before it is stored, as version 0', () => {
    const decision = sound(change({ rule: { every: 'year', month: 8, day: 15 } }, unstored).decision)
    expect(resulting(decision, 'series')).toMatchObject({ id: 'action-plan', nextOn: '2027-08-15' })
    expect(decision.changes[0]?.before).toBeUndefined()
  })

  it('refuses another version than the one that is read', () => {
    expect(() => change({ rule: standard.rule }, found(standard), 2)).toThrow(refusedWith('stale-version'))
    expect(() => change({ rule: standard.rule }, unstored, 1)).toThrow(refusedWith('stale-version'))
  })

  it.each(['2027-01-31', '2027-02-01', '2029-02-02'])('refuses %s as the next day', (nextOn) => {
    const command = { rule: standard.rule, nextOn: day(nextOn) }
    expect(() => change(command)).toThrow(refusedWith('day-not-possible', 'body.nextOn'))
  })

  it('refuses a rule whose next day is years away', () => {
    const rule = { every: 'months', count: 12, from: day('2031-01-01') } as const
    expect(() => change({ rule })).toThrow(refusedWith('day-not-possible', 'body.rule'))
  })

  it('refuses a day about a period that has been started', () => {
    const lastStarted = { dueOn: day('2027-02-01'), startedAt: context.now, period: '2027-01', skipped: [] }
    const started = found({ ...standard, lastStarted })
    const again = { rule: standard.rule, nextOn: day('2027-02-20') }
    expect(() => change(again, started)).toThrow(refusedWith('day-not-possible', 'body.nextOn'))
    expect(change({ rule: { every: 'month', on: 20 } }, started).series.nextOn).toBe('2027-03-20')
  })
})

describe('a pause', () => {
  it('says since when, why and by whom, and keeps the day', () => {
    const decision = sound(pauseSeries(found(standard), { reason }, context).decision)
    expect(actions(decision)).toEqual(['series.paused'])
    expect(resulting(decision, 'series')).toMatchObject({
      nextOn: '2027-03-01',
      paused: { since: '2027-02-01', reason, by: { personId: 'iss.lind', role: 'coordinator' } },
    })
  })

  it('can be made before the series is stored, so that it is never started', () => {
    const decision = sound(pauseSeries(unstored, { reason }, context).decision)
    expect(resulting(decision, 'series').paused?.since).toBe('2027-02-01')
  })

  it('is refused twice, and so is an end of none', () => {
    const still = found({ ...standard, paused: paused('2027-01-10') })
    expect(() => pauseSeries(still, { reason }, context)).toThrow(refusedWith('wrong-state'))
    expect(() => resumeSeries(found(standard), { reason }, context)).toThrow(refusedWith('wrong-state'))
  })

  it('ends with the day that is to come', () => {
    const still = found({ ...standard, paused: paused('2027-01-10') })
    const decision = sound(resumeSeries(still, { reason }, context).decision)
    expect(actions(decision)).toEqual(['series.resumed'])
    expect(resulting(decision, 'series')).toEqual({
      ...standard,
      lastChange: { at: context.now, reason, by: expect.objectContaining({ personId: 'iss.lind' }) },
    })
  })

  it('makes up for nothing that was due during it', () => {
    const old = givenSeries('status-report', '2026-11-02', { paused: paused('2026-10-10') })
    expect(resumeSeries(found(old), { reason }, context).series.nextOn).toBe('2027-03-01')
  })
})
