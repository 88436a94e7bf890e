// Every field that a form can ask for, and every fixed value that it can offer, has a word in both languages.
import { describe, expect, it } from 'vitest'
import { contract, type RouteName } from '../../../functions/api/contract.ts'
import type { TaskKind } from '../../../functions/domain/task/task-kind.ts'
import { bodySchemaOf } from '../../../web/form/body-schema.ts'
import { fieldTexts } from '../../../web/form/field-texts.ts'
import type { JsonSchema } from '../../../web/form/json-schema.ts'
import { taskAnswers } from '../../../web/form/task-answers.built.ts'
import { valueTexts } from '../../../web/form/value-texts.ts'

interface Found {
  fields: Set<string>
  values: Set<string>
}

function gather(schema: JsonSchema, name: string, found: Found): Found {
  for (const value of [...(schema.enum ?? []), ...(typeof schema.const === 'string' ? [schema.const] : [])])
    found.values.add(`${name}.${value}`)
  for (const [inner, property] of Object.entries(schema.properties ?? {})) {
    found.fields.add(inner)
    gather(property, inner, found)
  }
  for (const part of [schema.items, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])])
    if (part) gather(part, name, found)
  return found
}

const routes = Object.keys(contract).filter((name): name is RouteName => {
  const route = contract[name as RouteName]
  return 'body' in route && route.body !== undefined
})
/** What a program sends, never a person by a form. */
const filesOfPrograms: readonly string[] = [
  'importOrganisation',
  'addModel',
  'addCatalogue',
  'importRegister',
]
const found = gather(
  {
    anyOf: [
      ...routes.filter((name) => !filesOfPrograms.includes(name)).map(bodySchemaOf),
      ...Object.values(taskAnswers),
    ],
  },
  'body',
  { fields: new Set(), values: new Set() },
)

function fieldsOf(about: string): ReadonlySet<string> {
  const route = routes.find((name) => name === about)
  const schema = route === undefined ? taskAnswers[about as TaskKind] : bodySchemaOf(route)
  return gather(schema ?? {}, 'body', { fields: new Set(), values: new Set() }).fields
}

describe('the words of the forms', () => {
  it('name every field', () => {
    const isNamed = new Set<string>(Object.keys(fieldTexts))
    expect([...found.fields].filter((field) => !isNamed.has(field))).toEqual([])
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
    // `planMeeting.heldOn`: what a field is called in the form of one route or one kind of task.
    const isFound = (named: string) => {
      const [field = '', about] = named.split('.').toReversed()
      return about === undefined ? found.fields.has(field) : fieldsOf(about).has(field)
    }
    expect(Object.keys(fieldTexts).filter((named) => !isFound(named))).toEqual([])
  })
})
