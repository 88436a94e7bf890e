// Days in a workbook are numbers with a format that shows a day; here is which formats do, and which day a number is.

// Built in and the same in every language: 14–17 and 22 show a day, 18–21 and 45–47 only a time (ECMA-376, 18.8.30).
const builtInDays: ReadonlySet<number> = new Set([14, 15, 16, 17, 22])
// East Asian languages show a day with these.
const isEastAsianDay = (id: number) => (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)

/** Whether a number of this format shows a day. `code` is the format's own text, where it is not a built-in one. */
export function showsDay(formatId: number, code: string | undefined): boolean {
  if (code === undefined) return builtInDays.has(formatId) || isEastAsianDay(formatId)
  const bare = code
    .replaceAll(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, '')
    .replaceAll(/general/gi, '')
    .split(';')[0]
  const hasDayOrYear = /[yd]/i.test(bare ?? '')
  const hasOnlyMonth = /m/i.test(bare ?? '') && !/[hs0#?]/i.test(bare ?? '')
  return hasDayOrYear || hasOnlyMonth
}

const msPerDay = 86_400_000
// Serial 1 is 1 January 1900, and the 29 February 1900 that never was counts as a day; from 1 March on, day 0 is this one.
const dayZero = Date.UTC(1899, 11, 30)
const dayZeroOf1904 = Date.UTC(1904, 0, 1)
const firstAfterLeapDay = 61

/** The day as `YYYY-MM-DD`; undefined for a number that is a time without a day, or beyond the year 9999. */
export function dayOfSerial(serial: number, countsFrom1904: boolean): string | undefined {
  const whole = Math.floor(serial)
  const isDay = whole >= (countsFrom1904 ? 0 : 1)
  const shift = !countsFrom1904 && whole < firstAfterLeapDay ? 1 : 0
  const ms = (countsFrom1904 ? dayZeroOf1904 : dayZero) + (whole + shift) * msPerDay
  if (!isDay || !(ms < Date.UTC(10_000, 0, 1))) return undefined
  return new Date(ms).toISOString().slice(0, 'YYYY-MM-DD'.length)
}
