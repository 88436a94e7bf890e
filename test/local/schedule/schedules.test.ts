// Schedules run each due time once, over restarts as well.
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { type ScheduleSettings, Schedules } from '../../../local/schedule/schedules.ts'

const HOUR = 3_600_000
const daily: ScheduleSettings = {
  name: 'daily',
  arn: 'arn:daily',
  expression: 'cron(0 7 * * ? *)',
  timeZone: 'UTC',
  targetArn: 'arn:target',
  input: '{"at":"<aws.scheduler.scheduled-time>"}',
}

function scheduler(schedules: ScheduleSettings[], startAt: string) {
  const database = new DatabaseSync(':memory:')
  const clock = { time: Date.parse(startAt), now: () => clock.time }
  const started: string[] = []
  const parts = {
    database,
    clock,
    start: (_: string, input: string) => started.push(input),
    afterStart: () => undefined,
  }
  return { clock, started, open: () => new Schedules('schedules', schedules, parts) }
}

describe('Schedules', () => {
  it('starts the target at its time, with the time in its input', () => {
    const { clock, started, open } = scheduler([daily], '2026-05-01T06:00:00Z')
    const schedules = open()
    schedules.runDue()
    expect(started).toEqual([])
    clock.time += HOUR
    schedules.runDue()
    schedules.runDue()
    expect(started).toEqual(['{"at":"2026-05-01T07:00:00Z"}'])
    expect(new Date(schedules.nextDue() ?? 0).toISOString()).toBe('2026-05-02T07:00:00.000Z')
  })

  it('neither repeats nor skips a run over a restart', () => {
    const { clock, started, open } = scheduler([daily], '2026-05-01T06:00:00Z')
    open()
    clock.time += HOUR
    open().runDue()
    open().runDue()
    expect(started).toHaveLength(1)
  })

  it('runs once, late, what fell due while the process was down for less than a day', () => {
    const often = { ...daily, expression: 'rate(5 minutes)' }
    const { clock, started, open } = scheduler([often], '2026-05-01T06:00:00Z')
    open()
    clock.time += 3 * HOUR
    open().runDue()
    expect(started).toEqual(['{"at":"2026-05-01T09:00:00Z"}'])
  })

  it('does not catch up with what is older than a day', () => {
    const monthly = { ...daily, expression: 'cron(0 7 1 * ? *)' }
    const { clock, started, open } = scheduler([monthly], '2026-05-31T06:00:00Z')
    open()
    clock.time = Date.parse('2026-06-15T06:00:00Z')
    const schedules = open()
    schedules.runDue()
    expect(started).toEqual([])
    expect(new Date(schedules.nextDue() ?? 0).toISOString()).toBe('2026-07-01T07:00:00.000Z')
  })

  it('can pass over all but the last run before a limit', () => {
    const often = { ...daily, expression: 'rate(5 minutes)' }
    const { open } = scheduler([often], '2026-05-01T06:00:00Z')
    const schedules = open()
    schedules.skipTo(Date.parse('2026-05-01T08:07:00Z'))
    expect(new Date(schedules.nextDue() ?? 0).toISOString()).toBe('2026-05-01T08:05:00.000Z')
  })
})
