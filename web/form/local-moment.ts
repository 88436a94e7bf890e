// A moment as a field for day and time shows it: Stockholm's clock there, UTC to the API.

const parts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** `2027-03-28T13:05:00Z` → `2027-03-28T15:05`; what is no moment, such as nothing yet, leaves the field empty. */
export function localMoment(moment: string): string {
  const at = Date.parse(moment)
  return Number.isNaN(at) ? '' : parts.format(at).replace(' ', 'T')
}

/** `2027-03-28T15:05` → `2027-03-28T13:05:00.000Z`. An hour that the clock passes twice is the first of them. */
export function momentOf(local: string): string {
  const asUtc = Date.parse(`${local}Z`)
  if (Number.isNaN(asUtc)) return local
  // Stockholm is one or two hours ahead of UTC; the earlier moment that reads so on its clock is meant.
  const hour = 3_600_000
  const found = [2, 1]
    .map((ahead) => new Date(asUtc - ahead * hour).toISOString())
    .find((moment) => localMoment(moment) === local.slice(0, 16))
  return found ?? new Date(asUtc - hour).toISOString()
}
