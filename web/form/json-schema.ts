// The part of JSON Schema that the contract's bodies are told in, as far as a form needs it.

import type { FormWords } from './form-words.ts'

export interface JsonSchema {
  type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean'
  const?: string | number | boolean
  enum?: string[]
  properties?: Record<string, JsonSchema>
  required?: string[]
  items?: JsonSchema
  anyOf?: JsonSchema[]
  oneOf?: JsonSchema[]
  description?: string
  format?: string
  pattern?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  minItems?: number
  maxItems?: number
}

/** All that a form is made from: what it asks, and what that is called. */
export interface FormSchema extends JsonSchema {
  words: FormWords
}
