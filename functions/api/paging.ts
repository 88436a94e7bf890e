// One page of a list as every list route answers it.
import type { AggregateKind, AggregateOf } from '../domain/aggregate.ts'
import type { ListQuery, Store } from '../store/store.ts'

/** Rows on a page when the caller does not say. */
export const defaultLimit = 25

/** Reads one page with one Query and shapes its rows; those that do not belong are left out, and the page is shorter. */
export async function listPage<K extends AggregateKind, T>(
  store: Store,
  kind: K,
  list: ListQuery,
  query: { limit?: number | undefined; cursor?: string | undefined },
  view: (state: AggregateOf<K>) => T,
  belongs: (state: AggregateOf<K>) => boolean = () => true,
): Promise<{ body: { items: T[]; cursor?: string } }> {
  const { items, cursor } = await store.page(kind, list, {
    limit: query.limit ?? defaultLimit,
    cursor: query.cursor,
  })
  const shown = items.flatMap(({ state }) => (belongs(state) ? [view(state)] : []))
  return { body: { items: shown, ...(cursor && { cursor }) } }
}
