// Wait: stands still for a number of seconds or until a time.
import { QueryEvaluationError } from '../errors/states-error.ts'
import type { Frame } from '../execution/frame.ts'
import type { Transition } from '../execution/transition.ts'
import { type Bindings, evaluateTemplate } from '../jsonata/evaluate.ts'
import { isTimestamp } from '../language/check-structure.ts'
import type { WaitState } from '../language/definition.ts'
import { bindingsFor } from './bindings.ts'
import { leave } from './leave.ts'
import { numberField } from './number-field.ts'
import { type Progress, stays } from './progress.ts'

const longestWaitSeconds = 99_999_999

export async function beginWait(transition: Transition, frame: Frame, state: WaitState): Promise<Progress> {
  const until = await endOfWait(state, bindingsFor(transition, frame))
  if (until <= transition.now) return endWait(transition, frame, state)
  transition.become(frame, { kind: 'waiting', until })
  return stays
}

export function endWait(transition: Transition, frame: Frame, state: WaitState): Promise<Progress> {
  return leave(transition, frame, state, { unchanged: frame.input })
}

async function endOfWait(state: WaitState, bindings: Bindings): Promise<number> {
  if (state.Seconds !== undefined) {
    const bounds = { least: 0, most: longestWaitSeconds }
    return bindings.now + (await numberField('Seconds', state.Seconds, bindings, bounds)) * 1000
  }
  const timestamp = await evaluateTemplate(state.Timestamp ?? null, 'Timestamp', bindings)
  if (typeof timestamp === 'string' && isTimestamp(timestamp)) return Date.parse(timestamp)
  throw new QueryEvaluationError(
    'Timestamp',
    `The Timestamp must be a time as 2026-03-14T01:59:00Z, and it was ${JSON.stringify(timestamp)}.`,
  )
}
