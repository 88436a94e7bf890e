// A schedule's expression, cron or rate, as a function from one instant to the next run.
import { cron, type NextRun, UnsupportedSchedule } from './cron.ts'

const UNIT_MS: Record<string, number> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 }

function rate(expression: string, anchor: number): NextRun {
  const [, amount = '', unit = ''] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? []
  const period = Number(amount) * (UNIT_MS[unit] ?? 0)
  if (!(period > 0)) throw new UnsupportedSchedule(expression, 'is neither a cron nor a rate expression')
  return (after) => anchor + (Math.floor((after - anchor) / period) + 1) * period
}

/** `anchor` is when the schedule was first seen, which is where AWS counts a rate from. */
export function scheduleExpression(expression: string, timeZone: string, anchor: number): NextRun {
  return expression.startsWith('cron(') ? cron(expression, timeZone) : rate(expression, anchor)
}
