// Starts the entry into force of a matter whose day has come, whatever else has been waited for.
import type { Decision, Stored } from '../decision.ts'
import type { Moment } from '../moment.ts'
import { advanceMatter, startMachine } from './advance.ts'
import type { Matter } from './matter.ts'

/** The machine finds out whether all is ready; the matter leaves the daily round's list. Undefined before its day. */
export function startEntry(matter: Stored<Matter>, moment: Moment): Decision | undefined {
  const { entryOn, ...after } = matter.state
  if (entryOn === undefined || moment.today < entryOn) return undefined
  const effects = [startMachine('entry-into-force', { matterId: after.id })]
  return advanceMatter(matter, after, 'matter.entry-started', moment, { effects })
}
