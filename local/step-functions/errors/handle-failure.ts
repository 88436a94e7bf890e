// What becomes of an error in a state: it is retried, caught, or goes on to the scope around.
import { stateOf } from '../execution/execution.ts'
import type { Frame } from '../execution/frame.ts'
import type { Transition } from '../execution/transition.ts'
import { errorDetails } from '../history/history-event.ts'
import type { JsonObject } from '../json.ts'
import type { Catcher, Retrier } from '../language/definition.ts'
import { leave } from '../states/leave.ts'
import { type Progress, stays } from '../states/progress.ts'
import { backOffMilliseconds, defaultMaxAttempts } from './back-off.ts'
import { matchesError } from './error-matching.ts'
import { QueryEvaluationError, StatesError } from './states-error.ts'

/** Retries first; when the retries are used up, catches. Fails with the error nobody took. */
export async function handleFailure(
  transition: Transition,
  frame: Frame,
  error: StatesError,
  random: () => number,
): Promise<Progress> {
  transition.abortChildren(frame)
  recordFailure(transition, frame, error)
  const state = stateOf(transition.execution, frame)
  if (!('Catch' in state) && !('Retry' in state)) return { kind: 'fails', error }
  if (retry(transition, frame, state.Retry ?? [], error, random)) return stays
  const catchers = state.Catch ?? []
  const index = catchers.findIndex((catcher) => matchesError(catcher.ErrorEquals, error.error))
  const catcher = catchers[index]
  if (catcher === undefined) return { kind: 'fails', error }
  return catchError(transition, frame, { catcher, index, error })
}

function recordFailure(transition: Transition, frame: Frame, error: StatesError): void {
  if (error instanceof QueryEvaluationError) {
    const details = {
      ...errorDetails(error.error, error.errorCause),
      location: error.location,
      state: frame.state,
    }
    transition.event(frame, 'EvaluationFailed', details)
  }
  const activity = frame.activity.kind
  if (activity === 'in-iterations') transition.event(frame, 'MapStateFailed')
  if (activity === 'in-branches') transition.event(frame, 'ParallelStateFailed')
}

function retry(
  transition: Transition,
  frame: Frame,
  retriers: Retrier[],
  error: StatesError,
  random: () => number,
): boolean {
  // The first retrier that names the error decides, also when it has no attempts left.
  const index = retriers.findIndex((candidate) => matchesError(candidate.ErrorEquals, error.error))
  const retrier = retriers[index]
  if (retrier === undefined) return false
  const attempts = frame.retriesByRetrier[index] ?? 0
  if (attempts >= (retrier.MaxAttempts ?? defaultMaxAttempts)) return false
  frame.retriesByRetrier = retriers.map((_, at) => (frame.retriesByRetrier[at] ?? 0) + (at === index ? 1 : 0))
  frame.retryCount += 1
  const until = transition.now + backOffMilliseconds(retrier, attempts, random)
  transition.become(frame, { kind: 'backing-off', until })
  return true
}

async function catchError(
  transition: Transition,
  frame: Frame,
  { catcher, index, error }: { catcher: Catcher; index: number; error: StatesError },
): Promise<Progress> {
  const errorOutput: JsonObject = { Error: error.error, Cause: error.errorCause ?? '' }
  try {
    return await leave(transition, frame, catcher, {
      unchanged: errorOutput,
      extras: { errorOutput },
      prefix: `Catch/${index}/`,
    })
  } catch (failure) {
    // An error in the catcher itself is not handled by the same state again.
    if (!(failure instanceof StatesError)) throw failure
    return { kind: 'fails', error: failure }
  }
}
