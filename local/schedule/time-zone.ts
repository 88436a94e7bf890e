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

const OFFSET_SPAN_MS = 900_000
const MOST_KNOWN_OFFSETS = 10_000
const offsets = new Map<string, number>()

/** The wall clock at an instant, written as if it were UTC: a number that can be read with the getUTC methods. */
export function wallClock(instant: number, timeZone: string): number {
  return Math.floor(instant / 1000) * 1000 + offsetAt(instant, timeZone)
}

/** Zones change their offset on whole quarters of an hour, so one look-up serves a quarter. */
function offsetAt(instant: number, timeZone: string): number {
  const quarter = Math.floor(instant / OFFSET_SPAN_MS) * OFFSET_SPAN_MS
  const key = `${timeZone} ${quarter}`
  const known = offsets.get(key)
  if (known !== undefined) return known
  const parts = formatOf(timeZone).formatToParts(quarter)
  const read = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value)
  const wall = Date.UTC(
    read('year'),
    read('month') - 1,
    read('day'),
    read('hour'),
    read('minute'),
    read('second'),
  )
  if (offsets.size >= MOST_KNOWN_OFFSETS) offsets.clear()
  offsets.set(key, wall - quarter)
  return wall - quarter
}

const DAY_MS = 86_400_000

/**
 * The instant at which a wall clock shows this time; undefined when it never does (the hour skipped in
 * spring), and the first of the two in the hour that comes twice in autumn.
 */
export function instantOf(wall: number, timeZone: string): number | undefined {
  const nearby = [wall - DAY_MS, wall + DAY_MS].map((near) => offsetAt(near, timeZone))
  const candidates = nearby.map((offset) => wall - offset)
  return candidates.sort((one, other) => one - other).find((instant) => wallClock(instant, timeZone) === wall)
}
