// What is to be done next in an incident, as the rules of its end ask for it: one thing at a time, the most urgent first.
import type { Clock, Controller, Details, IncidentAnswer } from './open-incident.ts'

export type NextStep =
  | { step: 'triage' | 'significance' | 'handled' | 'close' | 'closed' }
  | { step: 'clock'; clock: Clock }
  | { step: 'informing' | 'informed'; controller: Controller }
  | { step: 'task'; count: number; dueOn: string }

export const isRunning = ({ doneAt }: Pick<Clock, 'doneAt'>): boolean => doneAt === undefined

/** The clocks that run, the first to run out first, and then those that do not. */
export const inOrder = (clocks: readonly Clock[]): Clock[] =>
  clocks.toSorted(
    (one, other) => Number(isRunning(other)) - Number(isRunning(one)) || one.dueAt.localeCompare(other.dueAt),
  )

export function nextStep({ status }: Pick<IncidentAnswer, 'status'>, details: Details): NextStep {
  if (status === 'closed') return { step: 'closed' }
  const { clocks, controllers, tasks, isSignificant, handledAt } = details
  const [clock] = inOrder(clocks).filter(isRunning)
  // A breach may be known before triage, and its clock does not wait for it.
  if (status === 'reported') return clock === undefined ? { step: 'triage' } : { step: 'clock', clock }
  if (isSignificant === undefined) return { step: 'significance' }
  if (clock !== undefined) return { step: 'clock', clock }
  const undecided = controllers.find(({ informing }) => informing.status === 'proposed')
  if (undecided) return { step: 'informing', controller: undecided }
  const uninformed = controllers.find(({ informing }) => informing.status === 'decided')
  if (uninformed) return { step: 'informed', controller: uninformed }
  const open = tasks
    .filter(({ doneAt }) => doneAt === undefined)
    .toSorted((one, other) => one.dueOn.localeCompare(other.dueOn))
  if (open[0]) return { step: 'task', count: open.length, dueOn: open[0].dueOn }
  return { step: handledAt === undefined ? 'handled' : 'close' }
}
