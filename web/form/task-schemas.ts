// What the form of every kind of task is made from: the schema of its answer, with its words.
import { TaskAnswer } from '../../functions/domain/task/task-answer.ts'
import { jsonSchemaOf, withWords } from './body-schema.ts'
import type { FormSchema } from './json-schema.ts'

function byKind(): Record<string, FormSchema> {
  const { oneOf = [], anyOf = [] } = jsonSchemaOf(TaskAnswer)
  return Object.fromEntries(
    [...oneOf, ...anyOf].map((schema) => [String(schema.properties?.['kind']?.const), withWords(schema)]),
  )
}

export const taskSchemas: Readonly<Record<string, FormSchema>> = byKind()
