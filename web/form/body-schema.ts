// A route's body as JSON Schema, for a form; run while the console is built, so that no schema library goes to the browser.
import * as z from 'zod'
import { contract, type RouteName } from '../../functions/api/contract.ts'
import type { FormSchema, JsonSchema } from './json-schema.ts'
import { wordsOfSchema } from './words-of-schema.ts'

export const jsonSchemaOf = (schema: z.ZodType): JsonSchema =>
  // The library types its answer more widely than the contract's bodies are.
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as JsonSchema

export const withWords = (schema: JsonSchema): FormSchema => ({ ...schema, words: wordsOfSchema(schema) })

/** @throws RangeError for a route without a body */
export function bodySchemaOf(name: RouteName): FormSchema {
  const route = contract[name]
  if (!('body' in route) || route.body === undefined) throw new RangeError(`${name} takes no body`)
  return withWords(jsonSchemaOf(route.body))
}
