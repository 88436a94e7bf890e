// A list of which the reader sees some stretches: walked in pages of any length, each visible thing comes once, in order, and no other.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AggregateKind, AggregateOf } from '../../functions/domain/aggregate.ts'
import type { Stored } from '../../functions/domain/decision.ts'
import { Refusal } from '../../functions/domain/refusal.ts'
import { decodeCursor, encodeCursor } from '../../functions/store/cursor.ts'
import { pageOfPrefixes } from '../../functions/store/prefix-page.ts'
import type { ListQuery, Store } from '../../functions/store/store.ts'
import { refusedWith, stored } from '../domain/given.ts'
import { givenAsset, givenSystem } from '../domain/register/given-register.ts'

const list = { table: 'register', index: 'gsi1', partition: 'ASSETS' } as const
const refuse = () => {
  throw new Error('A page asks for nothing else')
}

/** A list in memory that pages as DynamoDB does: a full page has a cursor, though nothing may come after it. */
function storeOf(keys: readonly string[], others: ReadonlySet<string> = new Set()) {
  const rows = [...new Set(keys)].sort()
  let queries = 0
  const page: Store['page'] = async <K extends AggregateKind>(
    kind: K,
    { prefix = '', partition }: ListQuery,
    { limit, cursor }: { limit: number; cursor: string | undefined },
  ) => {
    queries += 1
    const after = cursor === undefined ? undefined : decodeCursor(cursor, partition)['sk']
    // As the database does with a place outside the stretch.
    if (after !== undefined && !after.startsWith(prefix)) throw new Refusal('cursor-invalid')
    const found = rows.filter((key) => key.startsWith(prefix) && (after === undefined || key > after))
    const read = found.slice(0, limit)
    const things: Stored[] = read.map((key) =>
      stored(others.has(key) ? givenSystem({ id: key }) : givenAsset({ id: key })),
    )
    const isOfKind = (thing: Stored): thing is Stored<AggregateOf<K>> => thing.state.kind === kind
    const last = read.at(-1)
    return {
      items: things.filter(isOfKind),
      cursor: read.length === limit && last ? encodeCursor({ sk: last }, partition) : undefined,
    }
  }
  const store: Store = {
    page,
    load: refuse,
    find: refuse,
    all: refuse,
    many: refuse,
    sortKeys: refuse,
    partition: refuse,
    rows: refuse,
    commit: refuse,
    findReceipt: refuse,
  }
  return { store, queries: () => queries }
}

const read = (store: Store, prefixes: readonly string[], limit: number, cursor?: string, ahead = 1) =>
  pageOfPrefixes(store, 'information-asset', list, prefixes, { limit, cursor, ahead })

async function walk(store: Store, prefixes: readonly string[], limit: number, ahead: number) {
  const seen: string[] = []
  const sizes: number[] = []
  let cursor: string | undefined
  do {
    const page = await read(store, prefixes, limit, cursor, ahead)
    seen.push(...page.items.map(({ state }) => state.id))
    sizes.push(page.items.length)
    cursor = page.cursor
    if (sizes.length > 500) throw new Error('It does not end')
  } while (cursor !== undefined)
  return { seen, sizes }
}

const unit = fc.constantFrom(...'abcdefgh')
const anyKey = fc.tuple(unit, fc.nat(9)).map(([letter, number]) => `/${letter}/#${number}`)
const anyPrefixes = fc.uniqueArray(unit).map((letters) => letters.toSorted().map((letter) => `/${letter}/`))

describe('walking the pages', () => {
  it('gives each visible thing once, in order, and none that is not visible, whatever the limit', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyKey, { maxLength: 40 }),
        fc.array(anyKey, { maxLength: 10 }),
        anyPrefixes,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 10 }),
        async (keys, otherKeys, prefixes, limit, ahead) => {
          const others = new Set(otherKeys)
          const { store } = storeOf([...keys, ...otherKeys], others)
          const { seen, sizes } = await walk(store, prefixes, limit, ahead)
          const visible = keys.filter(
            (key) => !others.has(key) && prefixes.some((prefix) => key.startsWith(prefix)),
          )
          expect(seen).toEqual([...new Set(visible)].sort())
          expect(Math.max(...sizes)).toBeLessThanOrEqual(limit)
        },
      ),
    )
  })

  it('given nothing to see, then an empty page and no question', async () => {
    const { store, queries } = storeOf(['/a/#1'])
    expect(await read(store, [], 10)).toEqual({ items: [], cursor: undefined })
    expect(queries()).toBe(0)
  })

  it('costs one Query for a page, and one more for each stretch that ends within it', async () => {
    const { store, queries } = storeOf(['/a/#1', '/a/#2', '/b/#1', '/c/#1'])
    await read(store, ['/a/', '/b/', '/c/'], 2)
    expect(queries()).toBe(1)
    const wide = storeOf(['/a/#1', '/a/#2', '/b/#1', '/c/#1'])
    await read(wide.store, ['/a/', '/b/', '/c/'], 10)
    expect(wide.queries()).toBe(3)
  })
})

describe('an altered cursor', () => {
  const { store } = storeOf(['/a/#1', '/a/#2', '/b/#1', '/secret/#1'])
  const prefixes = ['/a/', '/b/']
  const inside = (sk: string, partition: string = list.partition) => encodeCursor({ sk }, partition)

  it.each([
    ['no number', 'x'],
    ['nothing', ''],
    ['a stretch that there is not', '2'],
    ['a number below', '-1'],
    ['a fraction', '0.5.1'],
    ['no key', '0.abc'],
    ['a key of another list', `0.${inside('/a/#1', 'SYSTEMS')}`],
    ['a key of another stretch', `1.${inside('/a/#1')}`],
    ['a key that is not visible', `0.${inside('/secret/#0')}`],
    ['more than a number may be', '99999'],
  ])('with %s is refused', async (_, cursor) => {
    await expect(read(store, prefixes, 1, cursor)).rejects.toThrow(refusedWith('cursor-invalid'))
  })

  it('is refused also where nothing is visible any more', async () => {
    await expect(read(store, [], 1, '1')).rejects.toThrow(refusedWith('cursor-invalid'))
    expect(await read(store, [], 1, '0')).toEqual({ items: [], cursor: undefined })
  })
})
