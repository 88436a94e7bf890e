// What can be told of a form before it is sent: what is empty, too long, or no number. The server remains the judge.
import { byValue, discriminatorOf, flat } from './discriminator.ts'
import { alternativesOf, choicesOf, isFields, type Value } from './initial-value.ts'
import type { JsonSchema } from './json-schema.ts'

export interface Hint {
  path: string
  text:
    | 'form.required'
    | 'form.choose-one'
    | 'form.too-few'
    | 'form.number'
    | 'form.whole-number'
    | 'form.at-least'
    | 'form.at-most'
    | 'form.too-long'
    | 'form.not-so-written'
  count?: number
}

const within = (path: string, name: string | number): string =>
  path === '' ? String(name) : `${path}.${name}`

function textHints({ maxLength, pattern, format }: JsonSchema, text: string, path: string): Hint[] {
  if (maxLength !== undefined && text.length > maxLength)
    return [{ path, text: 'form.too-long', count: maxLength }]
  // A day or a moment is chosen and not typed; its pattern says nothing more.
  const isTyped = pattern !== undefined && format === undefined
  return isTyped && !new RegExp(pattern, 'u').test(text) ? [{ path, text: 'form.not-so-written' }] : []
}

function numberHints({ type, minimum, maximum }: JsonSchema, value: Value, path: string): Hint[] {
  if (typeof value !== 'number') return [{ path, text: 'form.number' }]
  if (type === 'integer' && !Number.isInteger(value)) return [{ path, text: 'form.whole-number' }]
  if (minimum !== undefined && value < minimum) return [{ path, text: 'form.at-least', count: minimum }]
  if (maximum !== undefined && value > maximum) return [{ path, text: 'form.at-most', count: maximum }]
  return []
}

/** A fixed word, or a value of another type. */
function mixedHints(alternatives: readonly JsonSchema[], value: Value, path: string): Hint[] {
  if (alternatives.some((each) => each.const !== undefined && each.const === value)) return []
  const open = alternatives.find((each) => each.const === undefined)
  return open === undefined ? [] : hintsFor(open, value, { path })
}

function variantHints(given: readonly JsonSchema[], value: Value, path: string): Hint[] {
  const alternatives = flat(given)
  const discriminator = discriminatorOf(alternatives)
  if (discriminator === undefined) return mixedHints(given, value, path)
  const chosen = isFields(value) ? value[discriminator] : undefined
  const alternative = byValue(alternatives, discriminator).find((each) => each.value === chosen)
  return alternative === undefined
    ? [{ path: within(path, discriminator), text: 'form.choose-one' }]
    : hintsFor(alternative.schema, value, { path })
}

function listHints({ minItems = 0, items = {} }: JsonSchema, value: Value, path: string): Hint[] {
  const rows = Array.isArray(value) ? value : []
  if (rows.length < minItems) return [{ path, text: 'form.too-few', count: minItems }]
  return rows.flatMap((row, at) => hintsFor(items, row, { path: within(path, at) }))
}

const isEmpty = (value: Value): boolean =>
  value === undefined || (typeof value === 'string' && value.trim() === '')

/** What is to be put right, in the order of the fields. */
export function hintsFor(
  schema: JsonSchema,
  value: Value,
  { path = '', isRequired = true }: { path?: string; isRequired?: boolean } = {},
): Hint[] {
  if (isEmpty(value) && !isRequired) return []
  if (schema.const !== undefined) return []
  if (choicesOf(schema)) return isEmpty(value) ? [{ path, text: 'form.choose-one' }] : []
  const alternatives = alternativesOf(schema)
  if (alternatives.length > 0) return variantHints(alternatives, value, path)
  switch (schema.type) {
    case 'object':
      return Object.entries(schema.properties ?? {}).flatMap(([name, field]) =>
        hintsFor(field, isFields(value) ? value[name] : undefined, {
          path: within(path, name),
          isRequired: schema.required?.includes(name) ?? false,
        }),
      )
    case 'array':
      return listHints(schema, value, path)
    case 'boolean':
      return []
    case 'integer':
    case 'number':
      return isEmpty(value) ? [{ path, text: 'form.required' }] : numberHints(schema, value, path)
    default:
      return typeof value !== 'string' || isEmpty(value)
        ? [{ path, text: 'form.required' }]
        : textHints(schema, value.trim(), path)
  }
}
