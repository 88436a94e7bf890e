// What a form holds before anything is typed.
import type { JsonSchema } from './json-schema.ts'

export type Value = string | number | boolean | undefined | Value[] | { [name: string]: Value }
export type Fields = { [name: string]: Value }

export const isFields = (value: Value): value is Fields => typeof value === 'object' && !Array.isArray(value)

/** The alternatives of a schema that is one of several; none for others. */
export const alternativesOf = ({ oneOf, anyOf }: JsonSchema): readonly JsonSchema[] => oneOf ?? anyOf ?? []

/** A choice among fixed values, as a list of them: an enum, or alternatives that are each one value. */
export function choicesOf(schema: JsonSchema): (string | number | boolean)[] | undefined {
  if (schema.enum) return schema.enum
  const alternatives = alternativesOf(schema)
  if (alternatives.length === 0) return undefined
  const constants = alternatives.map((each) => each.const)
  return constants.every((each) => each !== undefined) ? constants : undefined
}

/** The required fields, and those of one value; what may be left out is not there. */
export function initialValue(schema: JsonSchema): Value {
  if (schema.const !== undefined) return schema.const
  if (choicesOf(schema)) return undefined
  const [first] = alternativesOf(schema)
  if (first) return initialValue(first)
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [name, initialValue(schema.properties?.[name] ?? {})]),
      )
    case 'array':
      // What is ticked begins with nothing ticked; what is written row by row begins with the rows that there must be.
      if (choicesOf(schema.items ?? {})) return []
      return Array.from({ length: schema.minItems ?? 0 }, () => initialValue(schema.items ?? {}))
    case 'boolean':
      return false
    case 'string':
      return ''
    default:
      return undefined
  }
}

/** The value as the API takes it: what was left empty is left out. */
export function withoutEmpty(value: Value): Value {
  if (Array.isArray(value)) return value.map(withoutEmpty).filter((each) => each !== undefined)
  if (value === '') return undefined
  if (!isFields(value)) return value
  const kept = Object.entries(value).flatMap(([name, each]) => {
    const inner = withoutEmpty(each)
    return inner === undefined ? [] : [[name, inner] as const]
  })
  return Object.fromEntries(kept)
}
