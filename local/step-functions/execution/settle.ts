// Carries what came of a state to where it leads: the next state, the join of its siblings, a handler, the end of the execution.
import { handleFailure } from '../errors/handle-failure.ts'
import { StatesError } from '../errors/states-error.ts'
import { goOn } from '../states/map.ts'
import { joinBranches } from '../states/parallel.ts'
import type { Progress } from '../states/progress.ts'
import { parentOf, stateOf } from './execution.ts'
import type { Frame } from './frame.ts'
import type { Transition } from './transition.ts'

/** Works on a state and settles what came of it; an error of the state's own is handled as the state says. */
export async function settle(
  transition: Transition,
  start: Frame,
  work: () => Promise<Progress>,
  random: () => number,
): Promise<void> {
  let frame = start
  let progress = await attempt(work)
  for (;;) {
    if (progress.kind === 'fails') {
      progress = await handleFailure(transition, frame, progress.error, random)
    }
    if (progress.kind === 'stays') return
    if (progress.kind === 'leaves' && progress.next !== undefined) {
      transition.moveTo(frame, progress.next, progress.output)
      return
    }
    const parent = parentOf(transition.execution, frame)
    if (parent === undefined) {
      endExecution(transition, frame, progress)
      return
    }
    progress = await attempt(joining(transition, parent, frame, progress))
    frame = parent
  }
}

/** Ends the branch or iteration, and looks whether the state around it can go on. */
function joining(
  transition: Transition,
  parent: Frame,
  child: Frame,
  ended: Exclude<Progress, { kind: 'stays' }>,
): () => Promise<Progress> {
  const state = stateOf(transition.execution, parent)
  const iteration = { name: parent.state, index: child.index }
  if (ended.kind === 'fails') {
    if (state.Type === 'Map') transition.event(child, 'MapIterationFailed', iteration)
    transition.become(child, { kind: 'finished', output: null })
    parent.lastEventId = child.lastEventId
    return async () => ended
  }
  if (state.Type === 'Map') transition.event(child, 'MapIterationSucceeded', iteration)
  transition.become(child, { kind: 'finished', output: ended.output })
  parent.lastEventId = child.lastEventId
  return async () => {
    if (state.Type === 'Map') return goOn(transition, parent, state)
    if (state.Type === 'Parallel') return joinBranches(transition, parent, state)
    throw new Error(`${transition.execution.arn}: "${parent.state}" has no branches to join`)
  }
}

function endExecution(
  transition: Transition,
  root: Frame,
  ended: Exclude<Progress, { kind: 'stays' }>,
): void {
  transition.end(
    root,
    ended.kind === 'leaves'
      ? { status: 'SUCCEEDED', output: ended.output }
      : { status: 'FAILED', ...errorOf(ended.error) },
  )
}

function errorOf(error: StatesError): { error: string | undefined; cause: string | undefined } {
  return { error: error.error === '' ? undefined : error.error, cause: error.errorCause }
}

async function attempt(work: () => Promise<Progress>): Promise<Progress> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof StatesError) return { kind: 'fails', error }
    throw error
  }
}
