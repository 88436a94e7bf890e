// Daily: a document whose yearly check or revision is due gets the one or the other.
import type { Stored } from '../domain/decision.ts'
import type { Document } from '../domain/document/document.ts'
import { lookAtDocument } from '../domain/document/look-at-document.ts'
import { newId } from '../runtime/new-id.ts'
import { idsOfRoleHolders } from '../store/role-holders.ts'
import type { WatchContext } from './watch-context.ts'

export async function watchDocument(
  document: Stored<Document>,
  { store, moment }: WatchContext,
): Promise<void> {
  const { id, inForce, head } = document.state
  const [version, informedIds] = await Promise.all([
    inForce === undefined ? undefined : store.load('document-version', `${id}/${inForce}`),
    idsOfRoleHolders(store, [head.responsibleRole, 'security-chief'], moment.today),
  ])
  const context = { ...moment, informedIds, newId: () => newId(moment.now) }
  const decision = lookAtDocument(document, version?.state, context)
  if (decision) await store.commit(decision)
}
