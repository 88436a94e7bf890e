// Daily: a lowered class that has run out is what it was before.
import type { Stored } from '../domain/decision.ts'
import { endLowering } from '../domain/register/protect-system.ts'
import type { System } from '../domain/register/system.ts'
import type { WatchContext } from './watch-context.ts'

export async function watchSystem(system: Stored<System>, { store, moment }: WatchContext): Promise<void> {
  const decision = endLowering(system, moment)
  if (decision) await store.commit(decision)
}
