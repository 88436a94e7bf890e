// Leaving a state: Assign and Output are evaluated side by side, then the variables are set.

import { stateOf } from '../execution/execution.ts'
import type { Frame } from '../execution/frame.ts'
import type { Transition } from '../execution/transition.ts'
import { outputDetails } from '../history/history-event.ts'
import type { Json, JsonObject } from '../json.ts'
import { type Bindings, evaluateTemplate } from '../jsonata/evaluate.ts'
import { bindingsFor, type Extras } from './bindings.ts'
import { withinLimit } from './payload-limit.ts'
import type { Progress } from './progress.ts'

/** The part of a state, a choice or a catcher that says what becomes of its result. */
export type Exit = {
  Assign?: JsonObject | undefined
  Output?: Json | undefined
  Next?: string | undefined
}

/**
 * Evaluates Assign and Output and sets the variables. All values see the variables as they were before the state.
 * @param unchanged the output when there is no Output
 * @param prefix where the exit stands in the state, for errors: "Choices/0/"
 */
export async function leave(
  transition: Transition,
  frame: Frame,
  exit: Exit,
  { unchanged, extras = {}, prefix = '' }: { unchanged: Json; extras?: Extras; prefix?: string },
): Promise<Progress> {
  const bindings = bindingsFor(transition, frame, extras)
  const output = await outputOf(exit, unchanged, bindings, prefix)
  const assigned = await assignedBy(exit, bindings, prefix)

  // Nothing has changed up to here: an expression that fails leaves the state as it was.
  Object.assign(frame.variables, assigned)
  const { Type: type } = stateOf(transition.execution, frame)
  if (type !== 'Fail') {
    const details = { name: frame.state, ...outputDetails(output), ...assignedDetails(assigned) }
    transition.event(frame, `${type}StateExited`, details)
  }
  return { kind: 'leaves', next: exit.Next, output }
}

async function outputOf(exit: Exit, unchanged: Json, bindings: Bindings, prefix: string): Promise<Json> {
  const hasOutput = exit.Output !== undefined
  const output = hasOutput
    ? await evaluateTemplate(exit.Output ?? null, `${prefix}Output`, bindings)
    : unchanged
  return withinLimit(output, 'the output of the state')
}

async function assignedBy(exit: Exit, bindings: Bindings, prefix: string): Promise<JsonObject> {
  const assigned: JsonObject = {}
  for (const [name, template] of Object.entries(exit.Assign ?? {})) {
    assigned[name] = await evaluateTemplate(template, `${prefix}Assign/${name}`, bindings)
  }
  return withinLimit(assigned, 'the variables assigned by the state')
}

function assignedDetails(assigned: JsonObject): JsonObject {
  const texts = Object.entries(assigned).map(([name, value]) => [name, JSON.stringify(value)])
  if (texts.length === 0) return {}
  return { assignedVariables: Object.fromEntries(texts), assignedVariablesDetails: { truncated: false } }
}
