// Which fields of a form depend on what is typed in others: the schema says what there may be, a rule what is asked now.
import { type Fields, isFields } from './initial-value.ts'
import type { JsonSchema } from './json-schema.ts'

/** Fields by their path in the form: `route.reason`. */
export interface FieldNeeds {
  /** Neither asked nor sent. */
  hide?: readonly string[]
  /** Asked for, though the schema lets them be left out. */
  require?: readonly string[]
}

export type FormRule = (value: Fields) => FieldNeeds

/** A field that is asked for in one case alone. */
export const only = (isAsked: boolean, ...names: string[]): FieldNeeds =>
  isAsked ? { require: names } : { hide: names }

export const gathered = (...needs: FieldNeeds[]): FieldNeeds => ({
  hide: needs.flatMap(({ hide = [] }) => hide),
  require: needs.flatMap(({ require = [] }) => require),
})

/** The same needs of a part of the form: `reason` of `route` is `route.reason`. */
export const ofPart = (name: string, { hide = [], require = [] }: FieldNeeds): FieldNeeds => ({
  hide: hide.map((path) => `${name}.${path}`),
  require: require.map((path) => `${name}.${path}`),
})

/** The names at this level, and the rest of the paths by the name that they go through. */
function split(paths: readonly string[]): { names: Set<string>; deeper: Map<string, string[]> } {
  const names = new Set<string>()
  const deeper = new Map<string, string[]>()
  for (const path of paths) {
    const [name = '', ...rest] = path.split('.')
    if (rest.length === 0) names.add(name)
    else deeper.set(name, [...(deeper.get(name) ?? []), rest.join('.')])
  }
  return { names, deeper }
}

/** The schema as it is asked now. */
export function adapted(schema: JsonSchema, { hide = [], require = [] }: FieldNeeds): JsonSchema {
  if (schema.properties === undefined || (hide.length === 0 && require.length === 0)) return schema
  const hidden = split(hide)
  const required = split(require)
  const kept = Object.entries(schema.properties).filter(([name]) => !hidden.names.has(name))
  return {
    ...schema,
    properties: Object.fromEntries(
      kept.map(([name, field]) => [
        name,
        adapted(field, {
          hide: hidden.deeper.get(name) ?? [],
          require: required.deeper.get(name) ?? [],
        }),
      ]),
    ),
    required: [...new Set([...(schema.required ?? []), ...required.names])].filter(
      (name) => !hidden.names.has(name),
    ),
  }
}

/** What is typed, without the fields that are not asked for. */
export function withoutHidden(value: Fields, { hide = [] }: FieldNeeds): Fields {
  const { names, deeper } = split(hide)
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !names.has(name))
      .map(([name, each]) => [
        name,
        isFields(each) && deeper.has(name) ? withoutHidden(each, { hide: deeper.get(name) ?? [] }) : each,
      ]),
  )
}
