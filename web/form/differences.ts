// What differs between two versions of a form, field by field.
import type { Fields, Value } from './initial-value.ts'

export interface Difference {
  name: string
  mine: Value
  theirs: Value
}

/** The fields that differ, each by itself; what is left out and what is empty are the same. */
export function differencesOf(mine: Fields, theirs: Fields): Difference[] {
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])]
  return names
    .filter((name) => JSON.stringify(mine[name] ?? '') !== JSON.stringify(theirs[name] ?? ''))
    .map((name) => ({ name, mine: mine[name], theirs: theirs[name] }))
}
