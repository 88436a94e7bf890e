// Turns the text of a state machine into a checked definition, or refuses it with the machine's and the state's name.
import type * as z from 'zod'
import { checkExpressions } from './check-expressions.ts'
import { checkStructure } from './check-structure.ts'
import { checkVariables } from './check-variables.ts'
import { Definition } from './definition.ts'
import { InvalidDefinition, type Problem } from './problem.ts'

const jsonPathFields = new Set([
  'InputPath',
  'OutputPath',
  'Parameters',
  'Result',
  'ResultPath',
  'ResultSelector',
  'ItemsPath',
  'SecondsPath',
  'TimestampPath',
  'TimeoutSecondsPath',
  'HeartbeatSecondsPath',
  'ErrorPath',
  'CausePath',
  'MaxConcurrencyPath',
  'Iterator',
])

const distributedFields = new Set([
  'ItemReader',
  'ItemBatcher',
  'ResultWriter',
  'Label',
  'ToleratedFailureCount',
  'ToleratedFailurePercentage',
])

/** @throws InvalidDefinition when the machine uses anything the runner does not carry out. */
export function readDefinition(machine: string, text: string): Definition {
  let source: unknown
  try {
    source = JSON.parse(text)
  } catch {
    throw new InvalidDefinition(machine, [{ state: undefined, message: 'the definition is not JSON' }])
  }
  const parsed = Definition.safeParse(source)
  if (!parsed.success) {
    throw new InvalidDefinition(
      machine,
      parsed.error.issues.flatMap((issue) => problemsOf(issue, source)),
    )
  }
  const definition = parsed.data
  const problems = [
    ...checkStructure(definition),
    ...checkVariables(definition),
    ...checkExpressions(definition),
  ]
  if (problems.length > 0) throw new InvalidDefinition(machine, problems)
  return definition
}

function problemsOf(issue: z.core.$ZodIssue, source: unknown): Problem[] {
  const { state, field } = placeOf(issue.path)
  return messagesOf(issue, field, valueAt(source, issue.path)).map((message) => ({ state, message }))
}

/** The innermost state on the path, and the rest of the path inside it. */
function placeOf(path: PropertyKey[]): { state: string | undefined; field: string } {
  let state: string | undefined
  let inside = 0
  for (let at = 0; at + 1 < path.length; at += 1) {
    if (path[at] !== 'States') continue
    at += 1
    state = String(path[at])
    inside = at + 1
  }
  return { state, field: path.slice(inside).join('/') }
}

function messagesOf(issue: z.core.$ZodIssue, field: string, value: unknown): string[] {
  const place = field === '' ? '' : `${field}: `
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => `${place}the field "${key}" is not supported${reasonFor(key)}`)
  }
  if (issue.code === 'invalid_key') return issue.issues.map(({ message }) => `${place}${message}`)
  const shown = value === undefined ? 'nothing' : JSON.stringify(value)
  if (issue.code === 'invalid_union' && field === 'Type') {
    return [`Type: the state type ${shown} is not supported`]
  }
  if (issue.code === 'invalid_union' && field === 'Resource') {
    return [`Resource: the resource ${shown} is not supported`]
  }
  if (field === 'QueryLanguage') {
    return [`QueryLanguage: ${shown} is not supported; it must be "JSONata"`]
  }
  if (field === 'ItemProcessor/ProcessorConfig/Mode') {
    return [`${place}${shown} is not supported; only the inline Map is`]
  }
  return [`${place}${issue.message} (found ${shown})`]
}

function reasonFor(key: string): string {
  if (jsonPathFields.has(key)) return ' (it belongs to JSONPath, and machines here are JSONata)'
  if (distributedFields.has(key)) return ' (it belongs to the distributed Map)'
  return ''
}

function valueAt(source: unknown, path: PropertyKey[]): unknown {
  return path.reduce((value: unknown, step) => {
    const isHolder = typeof value === 'object' && value !== null
    return isHolder ? Reflect.get(value, step) : undefined
  }, source)
}
