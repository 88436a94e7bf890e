// A table whose entries each become a file of their own when the console is built, fetched when it is asked for.

export type OneByOne<T> = Readonly<Record<string, () => Promise<T>>>

// Registered, since the build has this file in its own copy.
const behind = Symbol.for('lis.table-behind')

export function oneByOne<T>(table: Readonly<Record<string, T>>): OneByOne<T> {
  const fetches = Object.entries(table).map(([name, value]) => [name, () => Promise.resolve(value)] as const)
  return Object.defineProperty(Object.fromEntries(fetches), behind, { value: table })
}

/** The table behind, for whoever builds the console; undefined for any other value. */
export const tableBehind = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === 'object' && value !== null ? Reflect.get(value, behind) : undefined
