// One page of a list as every list route answers it.
import type { AggregateKind, AggregateOf } from '../domain/aggregate.ts'
import type { ListQuery, Store } from '../store/store.ts'

const defaultLimit = 25

/** Reads one page with one Query and shapes its rows. */
export async function listPage<K extends AggregateKind, T>(
  store: Store,
  kind: K,
  list: ListQuery,
  query: { limit?: number | undefined; cursor?: string | undefined },
  view: (state: AggregateOf<K>) => T,
): Promise<{ body: { items: T[]; cursor?: string } }> {
  const { items, cursor } = await store.page(kind, list, {
    limit: query.limit ?? defaultLimit,
    cursor: query.cursor,
  })
  return { body: { items: items.map(({ state }) => view(state)), ...(cursor && { cursor }) } }
}
