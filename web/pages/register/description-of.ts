// What a person says of an asset or a system, out of all that is known of it: the fields that a change sends whole.
import type { Fields } from '../../form/initial-value.ts'
import type { JsonSchema } from '../../form/json-schema.ts'

/** @param schema the body of the route that changes it */
export function descriptionOf(schema: JsonSchema, thing: object): Fields {
  const names = Object.keys(schema.properties?.['description']?.properties ?? {})
  return Object.fromEntries(Object.entries(thing).filter(([name]) => names.includes(name)))
}
