// Where in an incident the report is prepared that stops a clock.
import { reportOfClock } from './incident-words.ts'
import type { Clock } from './open-incident.ts'

const gdprPrefix = 'gdpr-72.'

/** The controller whose clock it is; undefined for the clocks of the Cybersecurity Act. */
export const controllerOfClock = (key: string): string | undefined =>
  key.startsWith(gdprPrefix) ? key.slice(gdprPrefix.length) : undefined

export function reportAddress({ key, clockKind }: Clock): string {
  const controllerId = controllerOfClock(key)
  const search = new URLSearchParams({
    report: reportOfClock[clockKind],
    ...(controllerId !== undefined && { controller: controllerId }),
  })
  return `/reports?${search}`
}
