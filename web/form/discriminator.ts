// What tells the alternatives of a schema apart.
import type { JsonSchema } from './json-schema.ts'

type Fixed = NonNullable<JsonSchema['const']>

/** The alternatives themselves, where one of them is several again. */
export const flat = (alternatives: readonly JsonSchema[]): JsonSchema[] =>
  alternatives.flatMap((each) => (each.properties ? [each] : flat(each.oneOf ?? each.anyOf ?? [])))

const fixedValues = ({ properties }: JsonSchema, name: string): readonly Fixed[] => {
  const field = properties?.[name]
  return field?.const === undefined ? (field?.enum ?? []) : [field.const]
}

/** The field whose values say which alternative it is; none where they are told apart otherwise. */
export function discriminatorOf(alternatives: readonly JsonSchema[]): string | undefined {
  const [first] = alternatives
  return Object.keys(first?.properties ?? {}).find((name) => {
    const values = alternatives.map((each) => fixedValues(each, name))
    const isConstant = alternatives.every(({ properties }) => properties?.[name]?.const !== undefined)
    const distinct = new Set(values.flat()).size
    const isNeverShared = distinct === values.flat().length
    return values.every((each) => each.length > 0) && distinct > 1 && (isConstant || isNeverShared)
  })
}

/** The alternatives by the value that tells them apart, in their order; those of one value are told apart by another field. */
export function byValue(
  alternatives: readonly JsonSchema[],
  discriminator: string,
): { value: Fixed; schema: JsonSchema }[] {
  const groups = new Map<Fixed, JsonSchema[]>()
  for (const alternative of alternatives)
    for (const value of fixedValues(alternative, discriminator)) {
      const narrowed = {
        ...alternative,
        properties: { ...alternative.properties, [discriminator]: { const: value } },
      }
      groups.set(value, [...(groups.get(value) ?? []), narrowed])
    }
  return [...groups].map(([value, members]) => ({
    value,
    schema: members.length === 1 && members[0] ? members[0] : { oneOf: members },
  }))
}
