// One page of a list of which the reader sees some stretches only: the units that are theirs, one after the other.
import type { AggregateKind, AggregateOf } from '../domain/aggregate.ts'
import type { Stored } from '../domain/decision.ts'
import { Refusal } from '../domain/refusal.ts'
import type { ListQuery, Page, Store } from './store.ts'

/** `2` is the beginning of the third stretch, `2.abc` a place inside it. */
const cursorForm = /^(\d{1,4})(?:\.(.+))?$/

function placeOf(cursor: string | undefined, stretches: number): { at: number; inner: string | undefined } {
  if (cursor === undefined) return { at: 0, inner: undefined }
  const [, at, inner] = cursorForm.exec(cursor) ?? []
  if (at === undefined || Number(at) >= stretches) throw new Refusal('cursor-invalid')
  return { at: Number(at), inner }
}

/**
 * Reads on into the next stretches while the page has room: a page costs one Query, and one more for each stretch that
 * ends within it.
 * @param prefixes of the sort key, sorted; none overlaps another
 * @param ahead how many stretches are read at once, at most; more than one where most are expected to be empty
 * @throws Refusal `cursor-invalid`
 */
export async function pageOfPrefixes<K extends AggregateKind>(
  store: Store,
  kind: K,
  query: Omit<ListQuery, 'prefix'>,
  prefixes: readonly string[],
  { limit, cursor, ahead = 1 }: { limit: number; cursor: string | undefined; ahead?: number },
): Promise<Page<Stored<AggregateOf<K>>>> {
  const items: Stored<AggregateOf<K>>[] = []
  let { at, inner } = placeOf(cursor, Math.max(1, prefixes.length))
  // A few at first: what is read ahead of a full page is read in vain.
  let width = Math.min(ahead, 2)
  while (at < prefixes.length) {
    const room = limit - items.length
    const pages = await Promise.all(
      prefixes
        .slice(at, at + width)
        .map((prefix, nth) =>
          store.page(kind, { ...query, prefix }, { limit: room, cursor: nth === 0 ? inner : undefined }),
        ),
    )
    for (const page of pages) {
      const left = limit - items.length
      // What was read ahead and has no room is read again with the next page.
      if (left === 0 || page.items.length > left) {
        if (page.items.length > 0 || page.cursor !== undefined) return { items, cursor: String(at) }
      }
      items.push(...page.items)
      if (page.cursor !== undefined) return { items, cursor: `${at}.${page.cursor}` }
      at++
    }
    inner = undefined
    width = Math.min(ahead, width * 3)
    if (items.length >= limit && at < prefixes.length) return { items, cursor: String(at) }
  }
  return { items, cursor: undefined }
}
