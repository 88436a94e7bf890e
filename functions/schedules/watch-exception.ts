// Daily: an exception that has run out is a gap again.
import type { Stored } from '../domain/decision.ts'
import { expireException } from '../domain/requirement/except-requirement.ts'
import type { RequirementException } from '../domain/requirement/requirement-answer.ts'
import type { WatchContext } from './watch-context.ts'

export async function watchException(
  exception: Stored<RequirementException>,
  { store, moment }: WatchContext,
): Promise<void> {
  const { state: system } = await store.load('system', exception.state.systemId)
  const decision = expireException(exception, system, moment)
  if (decision) await store.commit(decision)
}
