// What tells the alternatives of a schema apart.
import type { JsonSchema } from './json-schema.ts'

/** The field whose fixed value is another in each alternative; none where they are told apart otherwise. */
export function discriminatorOf(alternatives: readonly JsonSchema[]): string | undefined {
  const [first, ...others] = alternatives
  return Object.entries(first?.properties ?? {}).find(
    ([name, { const: fixed }]) =>
      fixed !== undefined &&
      others.every(({ properties }) => {
        const other = properties?.[name]?.const
        return other !== undefined && other !== fixed
      }),
  )?.[0]
}
