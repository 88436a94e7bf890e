// Every field that a form can ask for, and every fixed value that it can offer, has a word in both languages.
import { describe, expect, it } from 'vitest'
import { contract, type RouteName } from '../../../functions/api/contract.ts'
import { bodySchemaOf } from '../../../web/form/body-schema.ts'
import { fieldTexts } from '../../../web/form/field-texts.ts'
import type { JsonSchema } from '../../../web/form/json-schema.ts'
import { taskSchemas } from '../../../web/form/task-schemas.ts'
import { valueTexts } from '../../../web/form/value-texts.ts'

interface Found {
  /** The fields, each with what is asked: a field may have another word in one form than elsewhere. */
  fields: Map<string, Set<string>>
  values: Set<string>
}

const found: Found = { fields: new Map(), values: new Set() }

function gather(schema: JsonSchema, name: string, about: string, isAlternative = false): void {
  for (const value of [...(schema.enum ?? []), ...(typeof schema.const === 'string' ? [schema.const] : [])])
    found.values.add(`${name}.${value}`)
  // A value that must be what it is is never asked for, unless it tells alternatives apart.
  const asked = Object.entries(schema.properties ?? {}).filter(
    ([inner, { const: fixed }]) => fixed === undefined || isAlternative || !schema.required?.includes(inner),
  )
  for (const [inner, property] of asked) {
    found.fields.set(inner, (found.fields.get(inner) ?? new Set()).add(about))
    gather(property, inner, about)
  }
  if (schema.items) gather(schema.items, name, about)
  for (const part of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) gather(part, name, about, true)
}

/** What a program or a file gives, never a person in a form. */
const notTyped: readonly string[] = [
  'importOrganisation',
  'importRegister',
  'addModel',
  'addCatalogue',
  'declareDraft',
  'completeTask',
]
for (const name of Object.keys(contract).filter((each): each is RouteName => each in contract)) {
  const route = contract[name]
  if ('body' in route && route.body !== undefined && !notTyped.includes(name))
    gather(bodySchemaOf(name), 'body', name)
}
for (const [kind, schema] of Object.entries(taskSchemas)) gather(schema, 'body', kind)

describe('the words of the forms', () => {
  it('name every field', () => {
    const isNamed = new Set<string>(Object.keys(fieldTexts))
    const nameless = [...found.fields].flatMap(([field, asked]) =>
      isNamed.has(field)
        ? []
        : [...asked].map((about) => `${about}.${field}`).filter((each) => !isNamed.has(each)),
    )
    expect(nameless).toEqual([])
  })

  it('name every value', () => {
    const isNamed = new Set<string>(Object.keys(valueTexts))
    const nameless = [...found.values].filter((value) => {
      const [, alone = ''] = value.split(/\.(.*)/s)
      return !isNamed.has(value) && !isNamed.has(alone)
    })
    expect(nameless).toEqual([])
  })

  it('name no field that there is not', () => {
    const isThere = (text: string) => {
      const [about, field] = text.includes('.') ? text.split('.') : [undefined, text]
      const asked = found.fields.get(field ?? '')
      return asked !== undefined && (about === undefined || asked.has(about))
    }
    expect(Object.keys(fieldTexts).filter((text) => !isThere(text))).toEqual([])
  })
})
