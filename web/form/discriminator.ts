// What tells the alternatives of a schema apart.
import type { JsonSchema } from './json-schema.ts'

type Fixed = NonNullable<JsonSchema['const']>

/** The alternatives themselves, where one of them is several again. */
export const flat = (alternatives: readonly JsonSchema[]): JsonSchema[] =>
  alternatives.flatMap((each) => (each.properties ? [each] : flat(each.oneOf ?? each.anyOf ?? [])))

/** The field that has a fixed value in every alternative, and not the same in all; none where they are told apart otherwise. */
export function discriminatorOf(alternatives: readonly JsonSchema[]): string | undefined {
  const [first] = alternatives
  return Object.keys(first?.properties ?? {}).find((name) => {
    const values = alternatives.map(({ properties }) => properties?.[name]?.const)
    return values.every((value) => value !== undefined) && new Set(values).size > 1
  })
}

/** The alternatives by the value that tells them apart, in their order; those of one value are told apart by another field. */
export function byValue(
  alternatives: readonly JsonSchema[],
  discriminator: string,
): { value: Fixed; schema: JsonSchema }[] {
  const groups = new Map<Fixed, JsonSchema[]>()
  for (const alternative of alternatives) {
    const value = alternative.properties?.[discriminator]?.const
    if (value !== undefined) groups.set(value, [...(groups.get(value) ?? []), alternative])
  }
  return [...groups].map(([value, members]) => ({
    value,
    schema: members.length === 1 && members[0] ? members[0] : { oneOf: members },
  }))
}
