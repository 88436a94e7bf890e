// The words that one form needs, picked out of all while the console is built: a page brings no others to the browser.
import { fieldTexts } from './field-texts.ts'
import type { FormWords } from './form-words.ts'
import type { JsonSchema } from './json-schema.ts'
import { valueTexts } from './value-texts.ts'

interface Names {
  fields: Set<string>
  values: Set<string>
}

function gather(schema: JsonSchema, names: Names): Names {
  const { enum: several = [], const: one, properties = {}, items, anyOf = [], oneOf = [] } = schema
  for (const value of several) names.values.add(value)
  if (one !== undefined) names.values.add(String(one))
  for (const name of Object.keys(properties)) names.fields.add(name)
  const parts = [...Object.values(properties), ...(items ? [items] : []), ...anyOf, ...oneOf]
  for (const part of parts) gather(part, names)
  return names
}

/** The texts whose key is such a name, or ends in one after the form or the field that it is a name in. */
const picked = <T>(texts: Readonly<Record<string, T>>, names: ReadonlySet<string>): Record<string, T> =>
  Object.fromEntries(
    Object.entries(texts).filter(([key]) => names.has(key) || names.has(key.replace(/^[^.]*\./, ''))),
  )

export function wordsOfSchema(schema: JsonSchema): FormWords {
  const { fields, values } = gather(schema, { fields: new Set(), values: new Set() })
  return { fields: picked(fieldTexts, fields), values: picked(valueTexts, values) }
}
