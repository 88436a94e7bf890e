// Choice: the first rule whose Condition is true decides where to go.
import { QueryEvaluationError, StatesError } from '../errors/states-error.ts'
import type { Frame } from '../execution/frame.ts'
import type { Transition } from '../execution/transition.ts'
import { evaluateTemplate } from '../jsonata/evaluate.ts'
import type { ChoiceState } from '../language/definition.ts'
import { bindingsFor } from './bindings.ts'
import { leave } from './leave.ts'
import type { Progress } from './progress.ts'

export async function beginChoice(
  transition: Transition,
  frame: Frame,
  state: ChoiceState,
): Promise<Progress> {
  const bindings = bindingsFor(transition, frame)
  for (const [index, choice] of state.Choices.entries()) {
    const field = `Choices/${index}/Condition`
    const isChosen = await evaluateTemplate(choice.Condition, field, bindings)
    if (typeof isChosen !== 'boolean') {
      throw new QueryEvaluationError(
        field,
        `The Condition must be true or false, and it returned ${JSON.stringify(isChosen)}.`,
      )
    }
    if (isChosen)
      return leave(transition, frame, choice, { unchanged: frame.input, prefix: `Choices/${index}/` })
  }
  if (state.Default === undefined) {
    throw new StatesError(
      'States.NoChoiceMatched',
      `No choice matched and the state "${frame.state}" has no Default.`,
    )
  }
  const fallback = { Assign: state.Assign, Output: state.Output, Next: state.Default }
  return leave(transition, frame, fallback, { unchanged: frame.input })
}
