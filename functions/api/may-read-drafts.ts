// Drafts are for the readers of matters, and for those who have a task in the matter.
import type { Actor } from '../domain/actor.ts'
import type { Grant } from '../domain/permission.ts'
import { Refusal } from '../domain/refusal.ts'
import { isTaskOf } from '../domain/task/task-of.ts'
import { tasksOf } from '../store/matter-parts.ts'
import type { Store } from '../store/store.ts'

/** Refuses with `permission-denied`, whether or not the matter has such a draft. */
export async function requireMayReadDrafts(
  store: Store,
  matterId: string,
  { actor, grant }: { actor: Actor; grant: Grant },
): Promise<void> {
  if (grant.scope === 'everywhere') return
  const tasks = await store.all('task', tasksOf(matterId))
  if (!tasks.some(({ state }) => isTaskOf(state, actor))) throw new Refusal('permission-denied')
}
