// Fail: ends its scope with an error of its own.
import { QueryEvaluationError, StatesError } from '../errors/states-error.ts'
import type { Frame } from '../execution/frame.ts'
import type { Transition } from '../execution/transition.ts'
import { type Bindings, evaluateTemplate } from '../jsonata/evaluate.ts'
import type { FailState } from '../language/definition.ts'
import { bindingsFor } from './bindings.ts'
import type { Progress } from './progress.ts'

export async function beginFail(transition: Transition, frame: Frame, state: FailState): Promise<Progress> {
  const bindings = bindingsFor(transition, frame)
  const error = await textField('Error', state.Error, bindings)
  const cause = await textField('Cause', state.Cause, bindings)
  return { kind: 'fails', error: new StatesError(error ?? '', cause) }
}

async function textField(
  field: string,
  template: string | undefined,
  bindings: Bindings,
): Promise<string | undefined> {
  if (template === undefined) return undefined
  const text = await evaluateTemplate(template, field, bindings)
  if (typeof text === 'string') return text
  throw new QueryEvaluationError(
    field,
    `The field '${field}' must be a string, and it was ${JSON.stringify(text)}.`,
  )
}
