// The plan's tasks follow the calendar of the year: drafted in September, ranked by the middle of November (domain 2.1).
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '../../../functions/domain/calendar/calendar-day.ts'
import { planDueDay, type ScheduledPlanTask } from '../../../functions/domain/plan/plan-calendar.ts'
import { planTaskRules } from '../../../functions/domain/plan/plan-task-rules.ts'
import { taskFacts } from '../../../functions/domain/task/task-facts.ts'
import { day, givenMatter } from '../given.ts'

describe('a plan that is begun on 1 September', () => {
  it.each<[ScheduledPlanTask, string, string]>([
    ['draft-plan', '2026-09-01', '2026-09-30'],
    ['draft-plan', '2026-09-02', '2026-09-30'],
    ['rank-plan', '2026-09-03', '2026-11-15'],
    ['rank-plan', '2026-09-30', '2026-11-15'],
    ['rank-plan', '2026-11-08', '2026-11-15'],
  ])('has %s asked on %s due on %s', (kind, today, dueOn) => {
    expect(planDueDay(kind, 2027, day(today))).toBe(dueOn)
    const matter = givenMatter({ process: 'action-plan', year: 2027 })
    expect(taskFacts(kind, matter, { today: day(today) })).toEqual({ dueOn, subject: { planYear: 2027 } })
  })
})

describe('a plan out of its time', () => {
  it.each<[string, ScheduledPlanTask, string, string]>([
    ['late in September', 'draft-plan', '2026-09-20', '2026-10-04'],
    ['in November', 'draft-plan', '2026-11-01', '2026-11-15'],
    ['in its own year', 'draft-plan', '2027-02-01', '2027-02-15'],
    ['in its own year', 'rank-plan', '2027-02-16', '2027-02-23'],
    ['in December', 'rank-plan', '2026-12-01', '2026-12-08'],
    ['in spring', 'draft-plan', '2026-03-01', '2026-04-30'],
    ['in spring', 'rank-plan', '2026-03-31', '2026-06-14'],
  ])('%s: %s asked on %s is due on %s', (_, kind, today, dueOn) => {
    expect(planDueDay(kind, 2027, day(today))).toBe(dueOn)
  })

  it('never gives fewer days than the task’s own, nor more than a machine can wait', () => {
    const asked = fc.integer({ min: 0, max: 1500 }).map((days) => addDays(day('2025-01-01'), days))
    const kinds = fc.constantFrom<ScheduledPlanTask>('draft-plan', 'rank-plan')
    fc.assert(
      fc.property(kinds, asked, (kind, today) => {
        const days = daysBetween(today, planDueDay(kind, 2027, today))
        const { dueDays, mostDays } = planTaskRules[kind]
        expect(days).toBeGreaterThanOrEqual(dueDays)
        expect(days).toBeLessThanOrEqual(mostDays)
      }),
    )
  })
})

describe('money', () => {
  it('is examined within days of its own, whenever the council has ranked', () => {
    const matter = givenMatter({ process: 'action-plan', year: 2027 })
    expect(taskFacts('finance-plan', matter, { today: day('2026-11-15') })).toEqual({
      subject: { planYear: 2027 },
    })
  })
})
