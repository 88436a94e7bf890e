// What differs between two versions of a form, field by field.
import { type Fields, isFields, type Value } from './initial-value.ts'

export interface Difference {
  name: string
  /** Where the field is in the form: `description.purpose`. */
  path: string
  mine: Value
  theirs: Value
}

const isPart = (value: Value): value is Fields => value !== undefined && isFields(value)

/** The fields that differ, each by itself, those of a part too; what is left out and what is empty are the same. */
export function differencesOf(mine: Fields, theirs: Fields, within = ''): Difference[] {
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])]
  return names.flatMap((name) => {
    const [one, other] = [mine[name], theirs[name]]
    const path = within + name
    if (JSON.stringify(one ?? '') === JSON.stringify(other ?? '')) return []
    if (isPart(one) && isPart(other)) return differencesOf(one, other, `${path}.`)
    return [{ name, path, mine: one, theirs: other }]
  })
}
