// Parallel: all branches run at once, each in a scope of its own, on the same input.
import { childrenOf } from '../execution/execution.ts'
import type { Frame } from '../execution/frame.ts'
import type { Transition } from '../execution/transition.ts'
import { evaluateTemplate } from '../jsonata/evaluate.ts'
import type { ParallelState } from '../language/definition.ts'
import { bindingsFor } from './bindings.ts'
import { leave } from './leave.ts'
import { withinLimit } from './payload-limit.ts'
import { type Progress, stays } from './progress.ts'

export async function beginParallel(
  transition: Transition,
  frame: Frame,
  state: ParallelState,
): Promise<Progress> {
  const input =
    state.Arguments === undefined
      ? frame.input
      : await evaluateTemplate(state.Arguments, 'Arguments', bindingsFor(transition, frame))
  withinLimit(input, 'the arguments of the state')
  transition.become(frame, { kind: 'in-branches' })
  transition.event(frame, 'ParallelStateStarted')
  for (const [index, branch] of state.Branches.entries()) {
    transition.addFrame(frame, index, branch.StartAt, input)
  }
  return stays
}

/** Goes on when every branch has ended; the result is the branches' outputs in the order they are written. */
export async function joinBranches(
  transition: Transition,
  frame: Frame,
  state: ParallelState,
): Promise<Progress> {
  const results = childrenOf(transition.execution, frame).map(({ activity }) =>
    activity.kind === 'finished' ? [activity.output] : [],
  )
  if (results.some((result) => result.length === 0)) return stays
  transition.removeChildren(frame)
  transition.event(frame, 'ParallelStateSucceeded')
  const result = withinLimit(results.flat(), 'the result of the state')
  return leave(transition, frame, state, { unchanged: result, extras: { result } })
}
