// Checks every expression of a definition: that it can be parsed, and that it reads `$states` only where Step Functions fills it.

import { isJsonObject, type Json } from '../json.ts'
import { expressionIn, isMalformed } from '../jsonata/evaluate.ts'
import type { Definition, State } from './definition.ts'
import { type Available, faultsIn } from './expression-faults.ts'
import { allStates } from './inner-scopes.ts'
import type { Problem } from './problem.ts'

type Field = { name: string; template: Json | undefined; available: Available }

const onlyInput: Available = { result: false, errorOutput: false, token: false, item: false }
const withResult: Available = { ...onlyInput, result: true }
const withError: Available = { ...onlyInput, errorOutput: true }

export function checkExpressions(definition: Definition): Problem[] {
  return [...allStates(definition)].flatMap(([state, body]) =>
    fieldsOf(body).flatMap((field) => checkField(field).map((message) => ({ state, message }))),
  )
}

function checkField({ name, template, available }: Field): string[] {
  if (template === undefined) return []
  if (typeof template === 'string') {
    if (isMalformed(template)) return [`${name}: an expression begins with {% and ends with %}`]
    const expression = expressionIn(template)
    if (expression === undefined) return []
    return faultsIn(expression, available).map((fault) => `${name}: ${fault}`)
  }
  if (Array.isArray(template)) {
    return template.flatMap((item, index) =>
      checkField({ name: `${name}/${index}`, template: item, available }),
    )
  }
  if (!isJsonObject(template)) return []
  return Object.entries(template).flatMap(([key, member]) => {
    const inner = checkField({ name: `${name}/${key}`, template: member, available })
    // A key that ends in .$ is JSONPath's way to say "evaluate this"; here it would be passed on as text.
    return key.endsWith('.$') ? [`${name}/${key}: keys ending in ".$" belong to JSONPath`, ...inner] : inner
  })
}

function fieldsOf(state: State): Field[] {
  switch (state.Type) {
    case 'Task': {
      const waitsForToken = state.Resource.endsWith('.waitForTaskToken')
      return [
        ...Object.entries(state.Arguments).map(([key, template]) => ({
          name: `Arguments/${key}`,
          template,
          available: { ...onlyInput, token: waitsForToken },
        })),
        { name: 'TimeoutSeconds', template: state.TimeoutSeconds, available: onlyInput },
        { name: 'HeartbeatSeconds', template: state.HeartbeatSeconds, available: onlyInput },
        ...outcomeOf(state, withResult),
        ...catchersOf(state),
      ]
    }
    case 'Parallel':
      return [
        { name: 'Arguments', template: state.Arguments, available: onlyInput },
        ...outcomeOf(state, withResult),
        ...catchersOf(state),
      ]
    case 'Map':
      return [
        { name: 'Items', template: state.Items, available: onlyInput },
        { name: 'MaxConcurrency', template: state.MaxConcurrency, available: onlyInput },
        { name: 'ItemSelector', template: state.ItemSelector, available: { ...onlyInput, item: true } },
        ...outcomeOf(state, withResult),
        ...catchersOf(state),
      ]
    case 'Wait':
      return [
        { name: 'Seconds', template: state.Seconds, available: onlyInput },
        { name: 'Timestamp', template: state.Timestamp, available: onlyInput },
        ...outcomeOf(state, onlyInput),
      ]
    case 'Choice':
      return [
        ...state.Choices.flatMap((choice, index) => [
          { name: `Choices/${index}/Condition`, template: choice.Condition, available: onlyInput },
          ...outcomeOf(choice, onlyInput, `Choices/${index}/`),
        ]),
        ...outcomeOf(state, onlyInput),
      ]
    case 'Pass':
      return outcomeOf(state, onlyInput)
    case 'Succeed':
      return [{ name: 'Output', template: state.Output, available: onlyInput }]
    case 'Fail':
      return [
        { name: 'Error', template: state.Error, available: onlyInput },
        { name: 'Cause', template: state.Cause, available: onlyInput },
      ]
  }
}

type Outcome = { Assign?: Record<string, Json> | undefined; Output?: Json | undefined }

function outcomeOf(holder: Outcome, available: Available, prefix = ''): Field[] {
  return [
    { name: `${prefix}Assign`, template: holder.Assign, available },
    { name: `${prefix}Output`, template: holder.Output, available },
  ]
}

function catchersOf(state: { Catch?: Outcome[] | undefined }): Field[] {
  return (state.Catch ?? []).flatMap((catcher, index) => outcomeOf(catcher, withError, `Catch/${index}/`))
}
