// Map, inline: the same states once for every item, each iteration in a scope of its own.
import { QueryEvaluationError } from '../errors/states-error.ts'
import { childrenOf } from '../execution/execution.ts'
import type { Frame } from '../execution/frame.ts'
import type { Transition } from '../execution/transition.ts'
import type { Json } from '../json.ts'
import { type Bindings, evaluateTemplate } from '../jsonata/evaluate.ts'
import type { MapState } from '../language/definition.ts'
import { bindingsFor } from './bindings.ts'
import { leave } from './leave.ts'
import { numberField } from './number-field.ts'
import { withinLimit } from './payload-limit.ts'
import { type Progress, stays } from './progress.ts'

// The inline Map runs at most this many iterations at once, also when MaxConcurrency is 0 or larger.
const mostAtOnce = 40

export async function beginMap(transition: Transition, frame: Frame, state: MapState): Promise<Progress> {
  const bindings = bindingsFor(transition, frame)
  const items = await itemsOf(frame, state, bindings)
  const bounds = { least: 0, most: Number.MAX_SAFE_INTEGER }
  const asked = await numberField('MaxConcurrency', state.MaxConcurrency ?? 0, bindings, bounds)
  const maxConcurrency = asked === 0 ? mostAtOnce : Math.min(asked, mostAtOnce)
  transition.become(frame, { kind: 'in-iterations', items, started: 0, maxConcurrency })
  transition.event(frame, 'MapStateStarted', { length: items.length })
  return goOn(transition, frame, state)
}

async function itemsOf(frame: Frame, state: MapState, bindings: Bindings): Promise<Json[]> {
  const items =
    state.Items === undefined ? frame.input : await evaluateTemplate(state.Items, 'Items', bindings)
  if (Array.isArray(items)) return withinLimit(items, 'the items of the state')
  throw new QueryEvaluationError(
    'Items',
    `The items must be an array, and they were ${JSON.stringify(items)}.`,
  )
}

/** Starts the iterations there is room for, and goes on when the last one has ended. */
export async function goOn(transition: Transition, frame: Frame, state: MapState): Promise<Progress> {
  const activity = frame.activity
  if (activity.kind !== 'in-iterations') return stays
  const { items, maxConcurrency } = activity
  const iterations = childrenOf(transition.execution, frame)
  const finished = iterations.flatMap(({ activity }) =>
    activity.kind === 'finished' ? [activity.output] : [],
  )
  if (finished.length === items.length) {
    transition.removeChildren(frame)
    transition.event(frame, 'MapStateSucceeded')
    const result = withinLimit(finished, 'the result of the state')
    return leave(transition, frame, state, { unchanged: result, extras: { result } })
  }
  const room = maxConcurrency - (iterations.length - finished.length)
  const next = items.slice(activity.started, activity.started + room)
  for (const [offset, value] of next.entries()) {
    await startIteration(transition, frame, state, { index: activity.started + offset, value })
  }
  transition.become(frame, { ...activity, started: activity.started + next.length })
  return stays
}

async function startIteration(
  transition: Transition,
  frame: Frame,
  state: MapState,
  item: { index: number; value: Json },
): Promise<void> {
  const input =
    state.ItemSelector === undefined
      ? item.value
      : await evaluateTemplate(state.ItemSelector, 'ItemSelector', bindingsFor(transition, frame, { item }))
  withinLimit(input, 'the input of the iteration')
  const iteration = transition.addFrame(frame, item.index, state.ItemProcessor.StartAt, input)
  transition.event(iteration, 'MapIterationStarted', { name: frame.state, index: item.index })
}
