// AWS cron expressions: six fields, `?`, lists, ranges, steps and names, in a time zone.
import { instantOf, wallClock } from './time-zone.ts'

/** Thrown at start for an expression that is wrong or uses `L`, `W` or `#`. */
export class UnsupportedSchedule extends Error {
  constructor(expression: string, reason: string) {
    super(`The schedule ${expression} ${reason}.`)
    this.name = 'UnsupportedSchedule'
  }
}

interface Field {
  name: string
  from: number
  to: number
  names: string[]
}

const FIELDS: Field[] = [
  { name: 'minutes', from: 0, to: 59, names: [] },
  { name: 'hours', from: 0, to: 23, names: [] },
  { name: 'day of month', from: 1, to: 31, names: [] },
  {
    name: 'month',
    from: 1,
    to: 12,
    names: ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'],
  },
  { name: 'day of week', from: 1, to: 7, names: ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'] },
  { name: 'year', from: 1970, to: 2199, names: [] },
]

/** Gives the first run after an instant, both in epoch milliseconds; undefined when there is none. */
export type NextRun = (after: number) => number | undefined

function parseField(expression: string, field: Field, text: string): Set<number> {
  const fault = () =>
    new UnsupportedSchedule(expression, `has "${text}" for ${field.name}, which is not supported`)
  const number = (part: string): number => {
    const byName = field.names.indexOf(part.toUpperCase())
    const value = byName >= 0 ? byName + field.from : /^\d+$/.test(part) ? Number(part) : Number.NaN
    if (!(value >= field.from && value <= field.to)) throw fault()
    return value
  }
  const values = new Set<number>()
  for (const item of text.split(',')) {
    const [range = '', stepText] = item.split('/')
    const step = stepText === undefined ? 1 : Number(stepText)
    if (!Number.isInteger(step) || step < 1) throw fault()
    const [first = '', last] = range.split('-')
    const isAll = range === '*' || range === '?'
    const from = isAll ? field.from : number(first)
    const to = isAll || (stepText !== undefined && last === undefined) ? field.to : number(last ?? first)
    if (to < from) throw fault()
    for (let value = from; value <= to; value += step) values.add(value)
  }
  return values
}

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000
const LONGEST_JUMP_MS = 3 * 3_600_000

/**
 * Parses `cron(minutes hours day-of-month month day-of-week year)`. As EventBridge Scheduler documents:
 * a time that the clock skips in spring does not run, one that comes twice in autumn runs once.
 */
export function cron(expression: string, timeZone: string): NextRun {
  const texts = /^cron\((.*)\)$/.exec(expression)?.[1]?.trim().split(/\s+/) ?? []
  if (texts.length !== FIELDS.length)
    throw new UnsupportedSchedule(expression, 'has not the six fields of a cron expression')
  if ((texts[2] === '?') === (texts[4] === '?')) {
    throw new UnsupportedSchedule(expression, 'needs ? in exactly one of day of month and day of week')
  }
  const [minutes, hours, days, months, weekdays, years] = FIELDS.map((field, index) =>
    parseField(expression, field, texts[index] ?? ''),
  )
  const isDay = (wall: Date): boolean =>
    days?.has(wall.getUTCDate()) === true &&
    months?.has(wall.getUTCMonth() + 1) === true &&
    weekdays?.has(wall.getUTCDay() + 1) === true &&
    years?.has(wall.getUTCFullYear()) === true
  const lastYear = Math.max(...(years ?? []))

  const times = [...(hours ?? [])]
    .flatMap((hour) => [...(minutes ?? [])].map((minute) => (hour * 60 + minute) * MINUTE_MS))
    .sort((one, other) => one - other)

  return (after) => {
    const wallAfter = wallClock(after, timeZone)
    // A day back: in the hour that comes twice, the wall clock is behind what has already run.
    let day = Math.floor(wallAfter / DAY_MS) * DAY_MS - DAY_MS
    for (; new Date(day).getUTCFullYear() <= lastYear; day += DAY_MS) {
      if (!isDay(new Date(day))) continue
      for (const time of times) {
        // No zone's clock jumps further; the exact comparison below is dear.
        if (day + time < wallAfter - LONGEST_JUMP_MS) continue
        const instant = instantOf(day + time, timeZone)
        if (instant !== undefined && instant > after) return instant
      }
    }
    return undefined
  }
}
