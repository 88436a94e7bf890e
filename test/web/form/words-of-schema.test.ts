// A form brings the words of what it asks, and none besides.
import { describe, expect, it } from 'vitest'
import { bodySchemaOf } from '../../../web/form/body-schema.ts'
import { fieldTexts } from '../../../web/form/field-texts.ts'
import { fieldTextIn, valueTextIn } from '../../../web/form/form-words.ts'
import type { JsonSchema } from '../../../web/form/json-schema.ts'
import { taskSchemas } from '../../../web/form/task-schemas.ts'
import { valueTexts } from '../../../web/form/value-texts.ts'

const partsOf = ({ properties = {}, items, anyOf = [], oneOf = [] }: JsonSchema): JsonSchema[] => [
  ...Object.values(properties),
  ...(items ? [items] : []),
  ...anyOf,
  ...oneOf,
]

const fieldsIn = (schema: JsonSchema): string[] => [
  ...Object.keys(schema.properties ?? {}),
  ...partsOf(schema).flatMap(fieldsIn),
]

describe('the words of a form', () => {
  it.each(Object.entries(taskSchemas))('name what %s asks as all words together do', (kind, schema) => {
    const { fields } = schema.words
    for (const name of fieldsIn(schema))
      expect(fieldTextIn(fields, name, kind)).toEqual(fieldTextIn(fieldTexts, name, kind))
  })

  it('name a choice by its field, where the same value means something else in another', () => {
    const { values } = taskSchemas['decide-classification']?.words ?? { values: {} }
    expect(valueTextIn(values, 'outcome', 'change')).toEqual({ sv: 'Ändra klassen', en: 'Change the class' })
    expect(valueTextIn(values, 'outcome', 'accept')).toEqual(valueTexts.accept)
  })

  it('are not those of other forms', () => {
    const { fields, values } = bodySchemaOf('refuseTask').words
    expect(Object.keys(fields).filter((key) => !/(^|\.)reason$/.test(key))).toEqual([])
    expect(values).toEqual({})
  })
})
