// Evaluates the expressions in a state's fields: whole strings in {% … %}, anywhere inside a JSON value.
import jsonata from 'jsonata'
import { QueryEvaluationError } from '../errors/states-error.ts'
import { asJson, isJsonObject, type Json, type JsonObject } from '../json.ts'
import { registerStepFunctionsFunctions } from './step-functions-functions.ts'

/** What an expression sees: the variables in scope, `$states`, and the time it is. */
export type Bindings = { states: JsonObject; variables: JsonObject; now: number }

const compiled = new Map<string, jsonata.Expression>()

/** Parses an expression once and keeps it. Throws JSONata's error when it cannot be parsed. */
export function compile(expression: string): jsonata.Expression {
  const known = compiled.get(expression)
  if (known !== undefined) return known
  const fresh = jsonata(expression)
  registerStepFunctionsFunctions(fresh)
  compiled.set(expression, fresh)
  return fresh
}

/** The expression of a string `{% … %}`, undefined for any other string. */
export function expressionIn(text: string): string | undefined {
  return text.startsWith('{%') && text.endsWith('%}') ? text.slice(2, -2).trim() : undefined
}

/** True for a string that opens an expression and does not close it, or the other way round. */
export function isMalformed(text: string): boolean {
  return text.startsWith('{%') !== text.endsWith('%}')
}

/**
 * The value with every expression in it replaced by its result.
 * @param field where the template stands, for the error: "Output/decision"
 * @throws QueryEvaluationError when an expression fails or gives nothing, as JSON has no undefined
 */
export async function evaluateTemplate(template: Json, field: string, bindings: Bindings): Promise<Json> {
  if (typeof template === 'string') {
    const expression = expressionIn(template)
    return expression === undefined ? template : await evaluateExpression(expression, field, bindings)
  }
  if (Array.isArray(template)) {
    const items: Json[] = []
    for (const [index, item] of template.entries()) {
      items.push(await evaluateTemplate(item, `${field}/${index}`, bindings))
    }
    return items
  }
  if (isJsonObject(template)) {
    const result: JsonObject = {}
    for (const [key, member] of Object.entries(template)) {
      result[key] = await evaluateTemplate(member, `${field}/${key}`, bindings)
    }
    return result
  }
  return template
}

async function evaluateExpression(expression: string, field: string, bindings: Bindings): Promise<Json> {
  let result: unknown
  try {
    result = await compile(expression).evaluate(undefined, valuesOf(bindings))
  } catch (error) {
    throw new QueryEvaluationError(
      field,
      `The JSONata expression '${expression}' failed: ${messageOf(error)}`,
    )
  }
  if (result === undefined) {
    throw new QueryEvaluationError(
      field,
      `The JSONata expression '${expression}' specified for the field '${field}' returned nothing (undefined).`,
    )
  }
  try {
    return asJson(result)
  } catch {
    throw new QueryEvaluationError(
      field,
      `The JSONata expression '${expression}' specified for the field '${field}' returned an unsupported result type.`,
    )
  }
}

// JSONata takes the time from the process; an execution lives in the clock it was given.
function valuesOf({ states, variables, now }: Bindings): Record<string, unknown> {
  return {
    ...variables,
    states,
    millis: () => now,
    now: (picture?: string, zone?: string) => formatTime.evaluate(undefined, { at: now, picture, zone }),
  }
}

const formatTime = jsonata('$fromMillis($at, $picture, $zone)')

// JSONata throws plain objects with a message.
function messageOf(error: unknown): string {
  const hasMessage = typeof error === 'object' && error !== null && 'message' in error
  return hasMessage ? String(error.message) : String(error)
}
