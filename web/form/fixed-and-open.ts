// Whether a field takes one fixed value or another that is typed: `until further notice`, or a day.
import { alternativesOf } from './initial-value.ts'
import type { JsonSchema } from './json-schema.ts'

export function fixedAndOpen(
  schema: JsonSchema,
): { fixed: string | number | boolean; open: JsonSchema } | undefined {
  const alternatives = alternativesOf(schema)
  const fixed = alternatives.find((each) => each.const !== undefined)?.const
  const open = alternatives.find((each) => each.const === undefined)
  const isPair = alternatives.length === 2 && fixed !== undefined && open !== undefined
  return isPair && open.type !== 'object' ? { fixed, open } : undefined
}
