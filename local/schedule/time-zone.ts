// Wall-clock time in a time zone, to and from epoch milliseconds.

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formats.set(timeZone, format)
  return format
}

/** The wall clock at an instant, written as if it were UTC: a number that can be read with the getUTC methods. */
export function wallClock(instant: number, timeZone: string): number {
  const parts = formatOf(timeZone).formatToParts(instant)
  const read = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value)
  return Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute'), read('second'))
}

const DAY_MS = 86_400_000

/**
 * The instant at which a wall clock shows this time; undefined when it never does (the hour skipped in
 * spring), and the first of the two in the hour that comes twice in autumn.
 */
export function instantOf(wall: number, timeZone: string): number | undefined {
  const offsets = [wall - DAY_MS, wall + DAY_MS].map((near) => wallClock(near, timeZone) - near)
  const candidates = offsets.map((offset) => wall - offset)
  return candidates.sort((one, other) => one - other).find((instant) => wallClock(instant, timeZone) === wall)
}
