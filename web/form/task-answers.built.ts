// The form of every kind of task, worked out from the schema of its answer while the console is built.
import { TaskAnswer } from '../../functions/domain/task/task-answer.ts'
import { jsonSchemaOf } from './body-schema.ts'
import type { JsonSchema } from './json-schema.ts'

function answers(): Record<string, JsonSchema> {
  const { oneOf = [], anyOf = [] } = jsonSchemaOf(TaskAnswer)
  return Object.fromEntries(
    [...oneOf, ...anyOf].map((schema) => [String(schema.properties?.['kind']?.const), schema]),
  )
}

export const taskAnswers: Record<string, JsonSchema> = answers()
