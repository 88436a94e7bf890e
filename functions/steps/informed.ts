// Who hears of a matter's progress: its handler and the roles that answer for the work.
import type { Matter } from '../domain/matter/matter.ts'
import { concernedByDocuments, ownersOf } from '../store/matter-recipients.ts'
import type { StepContext } from './step.ts'

/** The handler, the coordinator, the security chief, the municipal director and whoever answers for the document. */
export function processOwnersOf(matter: Matter, { store, moment }: StepContext): Promise<string[]> {
  return ownersOf(store, matter, moment.today)
}

/** Every manager, company and federation: those whom a document in force concerns (M21). */
export function everyUnitContact({ store, moment }: StepContext): Promise<string[]> {
  return concernedByDocuments(store, moment.today)
}
