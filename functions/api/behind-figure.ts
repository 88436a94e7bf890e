// One page of the list behind a figure: the facts that were counted, read again until the page is full.
import { Refusal } from '../domain/refusal.ts'
import { lists } from '../store/lists.ts'
import type { Store } from '../store/store.ts'

/** Sorts after every fact of a unit and what belongs to it. */
export const afterAll = '\uffff'

/** So many facts are read for a page before more are: enough for a page of 25 where one in ten belongs to the list. */
const factsAtFirst = 250

/** What DynamoDB takes; it answers a longer one with an error. */
const longestSortKeyBytes = 1024

/**
 * @param idOf the id of the thing that the facts are about when it belongs to the list, else undefined
 * @returns the ids of a page; the cursor is the last fact that was shown
 * @throws Refusal `cursor-invalid`
 */
export async function behindFigure(
  store: Store,
  prefixes: readonly string[],
  idOf: (facts: string) => string | undefined,
  { limit, cursor }: { limit: number; cursor: string | undefined },
): Promise<{ ids: string[]; cursor: string | undefined }> {
  const after = cursor === undefined ? '' : Buffer.from(cursor, 'base64url').toString('utf8')
  const isFact = after.startsWith('/') && Buffer.byteLength(after) <= longestSortKeyBytes
  if (cursor !== undefined && !isFact) throw new Refusal('cursor-invalid')
  const found: { facts: string; id: string }[] = []
  for (const prefix of prefixes) {
    if (after > prefix + afterAll) continue
    const since = after > prefix ? after : prefix
    const pages = store.sortKeys(
      { table: 'register', index: 'gsi3', partition: lists.figures, since, until: prefix + afterAll },
      { first: factsAtFirst },
    )
    for await (const page of pages) {
      for (const facts of page) {
        const id = facts === after ? undefined : idOf(facts)
        if (id !== undefined) found.push({ facts, id })
      }
      if (found.length > limit) break
    }
    if (found.length > limit) break
  }
  const shown = found.slice(0, limit)
  const last = shown.at(-1)
  return {
    ids: shown.map(({ id }) => id),
    cursor: found.length > limit && last ? Buffer.from(last.facts).toString('base64url') : undefined,
  }
}
