// Who may read one information asset and its classifications: those within whose units it is, and whoever is asked about it now.
import type { Actor } from '../domain/actor.ts'
import { type Grant, reaches } from '../domain/permission.ts'
import { Refusal } from '../domain/refusal.ts'
import type { InformationAsset } from '../domain/register/information-asset.ts'
import { openTasksOf } from '../store/matter-parts.ts'
import type { Store } from '../store/store.ts'

/**
 * A system may handle information of another unit than its manager's, and the manager is asked for the class: whoever has
 * an open task on the classification, or stands in for them, reads what it is of. Nothing more is read within one's units.
 * @throws Refusal `wrong-unit`
 */
export async function requireAssetReach(
  store: Store,
  { unitPath, openClassificationId }: Pick<InformationAsset, 'unitPath' | 'openClassificationId'>,
  { grant, actor }: { grant: Grant; actor: Actor },
): Promise<void> {
  if (reaches(grant, unitPath)) return
  const tasks = openClassificationId === undefined ? [] : await openTasksOf(store, openClassificationId)
  const askedIds = new Set(tasks.map(({ state }) => state.assignee.personId))
  const principals = actor.standings.flatMap(({ deputyFor }) => deputyFor?.personId ?? [])
  const isAsked = [actor.personId, ...principals].some((id) => askedIds.has(id))
  if (!isAsked) throw new Refusal('wrong-unit')
}
