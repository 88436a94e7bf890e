// AWS cron expressions in Swedish time, summer and winter and the nights between.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cron } from '../../../local/schedule/cron.ts'
import { scheduleExpression } from '../../../local/schedule/schedule-expression.ts'
import { wallClock } from '../../../local/schedule/time-zone.ts'

const ZONE = 'Europe/Stockholm'
const next = (expression: string, after: string, zone = ZONE) => {
  const at = cron(expression, zone)(Date.parse(after))
  return at === undefined ? undefined : new Date(at).toISOString()
}

describe('cron', () => {
  it.each([
    ['cron(0 7 * * ? *)', '2026-01-10T05:59:00Z', '2026-01-10T06:00:00.000Z'],
    ['cron(0 7 * * ? *)', '2026-01-10T06:00:00Z', '2026-01-11T06:00:00.000Z'],
    ['cron(0 7 * * ? *)', '2026-07-10T00:00:00Z', '2026-07-10T05:00:00.000Z'],
    ['cron(30 0 1 9 ? *)', '2026-10-01T00:00:00Z', '2027-08-31T22:30:00.000Z'],
    ['cron(0 8 ? * MON-FRI *)', '2026-11-27T12:00:00Z', '2026-11-30T07:00:00.000Z'],
    ['cron(0 8 ? * 2,4 *)', '2026-11-30T12:00:00Z', '2026-12-02T07:00:00.000Z'],
    ['cron(0/15 9-10 1 JAN,JUL ? *)', '2026-01-01T08:20:00Z', '2026-01-01T08:30:00.000Z'],
    ['cron(0 0 29 2 ? *)', '2026-03-01T00:00:00Z', '2028-02-28T23:00:00.000Z'],
    ['cron(0 12 1 1 ? 2027)', '2027-01-02T00:00:00Z', undefined],
  ])('%s after %s is %s', (expression, after, expected) => {
    expect(next(expression, after)).toBe(expected)
  })

  it('skips a time that the clock jumps over in spring', () => {
    // Documented: "if a cron expression falls on a non-existent date and time, your schedule invocation is skipped".
    expect(next('cron(30 2 * * ? *)', '2026-03-28T12:00:00Z')).toBe('2026-03-30T00:30:00.000Z')
  })

  it('runs once at a time that comes twice in autumn', () => {
    // Documented: "your schedule runs only once and does not repeat its invocation".
    expect(next('cron(30 2 * * ? *)', '2026-10-24T12:00:00Z')).toBe('2026-10-25T00:30:00.000Z')
    expect(next('cron(30 2 * * ? *)', '2026-10-25T00:30:00Z')).toBe('2026-10-26T01:30:00.000Z')
  })

  it.each([
    'cron(0 7 * * * *)',
    'cron(0 7 ? * ? *)',
    'cron(0 7 L * ? *)',
    'cron(0 7 ? * 6#3 *)',
    'cron(0 25 * * ? *)',
    'cron(0 7 * *)',
    'cron(0/0 7 * * ? *)',
  ])('refuses %s at start', (expression) => {
    expect(() => cron(expression, ZONE)).toThrow(`The schedule ${expression}`)
  })

  it('always gives a later instant that shows the wanted time on a Swedish clock', () => {
    const minute = fc.integer({ min: 0, max: 59 })
    const hour = fc.integer({ min: 0, max: 23 })
    const instant = fc.integer({
      min: Date.parse('2020-01-01T00:00:00Z'),
      max: Date.parse('2040-01-01T00:00:00Z'),
    })
    fc.assert(
      fc.property(minute, hour, instant, (minutes, hours, after) => {
        const at = cron(`cron(${minutes} ${hours} * * ? *)`, ZONE)(after) ?? 0
        const wall = new Date(wallClock(at, ZONE))
        expect(at).toBeGreaterThan(after)
        expect(at - after).toBeLessThanOrEqual(49 * 3_600_000)
        expect([wall.getUTCHours(), wall.getUTCMinutes()]).toEqual([hours, minutes])
      }),
      { numRuns: 300 },
    )
  })

  it('runs a daily schedule once each day of a year, save the night the time is skipped', () => {
    const run = cron('cron(0 7 * * ? *)', ZONE)
    const days: number[] = []
    for (let at = Date.parse('2026-01-01T00:00:00Z'); days.length < 365; ) {
      at = run(at) ?? 0
      days.push(Math.floor(wallClock(at, ZONE) / 86_400_000))
    }
    expect(days.every((day, index) => index === 0 || day === (days[index - 1] ?? 0) + 1)).toBe(true)
  })
})

describe('rate', () => {
  it('counts from when the schedule was made', () => {
    const run = scheduleExpression('rate(5 minutes)', 'UTC', 1_000)
    expect([run(1_000), run(300_999), run(301_000)]).toEqual([301_000, 301_000, 601_000])
  })

  it.each(['rate(0 minutes)', 'rate(5 weeks)', 'at(2026-01-01T00:00:00)'])('refuses %s', (expression) => {
    expect(() => scheduleExpression(expression, 'UTC', 0)).toThrow(expression)
  })
})
