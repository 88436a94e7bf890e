// A field that is a whole number or an expression for one: TimeoutSeconds, HeartbeatSeconds, Seconds, MaxConcurrency.
import { QueryEvaluationError } from '../errors/states-error.ts'
import { type Bindings, evaluateTemplate } from '../jsonata/evaluate.ts'

/** @throws QueryEvaluationError when the expression gives anything but a whole number within the bounds */
export async function numberField(
  field: string,
  value: number | string,
  bindings: Bindings,
  bounds: { least: number; most: number },
): Promise<number> {
  if (typeof value === 'number') return value
  const result = await evaluateTemplate(value, field, bindings)
  const isWithin =
    typeof result === 'number' && Number.isInteger(result) && result >= bounds.least && result <= bounds.most
  if (isWithin) return result
  throw new QueryEvaluationError(
    field,
    `The field '${field}' must be a whole number from ${bounds.least} to ${bounds.most}, and its expression returned ${JSON.stringify(result)}.`,
  )
}
