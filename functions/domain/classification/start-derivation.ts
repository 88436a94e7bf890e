// Asks for systems' classes to be derived anew, because of what a commit has changed.
import type { Effect } from '../decision.ts'
import { startMachine } from '../matter/advance.ts'

/** A derived class takes three writes and a start or two of a transaction's hundred, and one execution makes one commit. */
export const systemsInOneDerivation = 15

/** An execution for every fifteen systems; none when nothing is reached. */
export function startDerivation(systemIds: Iterable<string>): Effect[] {
  const ids = [...new Set(systemIds)].sort()
  const effects: Effect[] = []
  for (let at = 0; at < ids.length; at += systemsInOneDerivation) {
    const some = ids.slice(at, at + systemsInOneDerivation)
    effects.push(startMachine('register-upkeep', { entry: 'derive', systemIds: some }))
  }
  return effects
}
