// One event of an execution's history, named and shaped as GetExecutionHistory answers it.
import type { Json, JsonObject } from '../json.ts'
import type { State } from '../language/definition.ts'

type Handled = Extract<State['Type'], 'Task' | 'Map' | 'Parallel'>

export type EventType =
  | 'ExecutionStarted'
  | 'ExecutionSucceeded'
  | 'ExecutionFailed'
  | 'ExecutionAborted'
  | 'ExecutionTimedOut'
  | `${State['Type']}StateEntered`
  | `${Exclude<State['Type'], 'Fail'>}StateExited`
  | `${Handled | 'Wait'}StateAborted`
  | 'TaskScheduled'
  | 'TaskStarted'
  | 'TaskSubmitted'
  | 'TaskSucceeded'
  | 'TaskFailed'
  | 'TaskTimedOut'
  | `MapState${'Started' | 'Succeeded' | 'Failed'}`
  | `MapIteration${'Started' | 'Succeeded' | 'Failed' | 'Aborted'}`
  | `ParallelState${'Started' | 'Succeeded' | 'Failed'}`
  | 'EvaluationFailed'

export type HistoryEvent = {
  id: number
  previousEventId: number
  /** Seconds since the epoch, with milliseconds as decimals: how JSON 1.0 writes a time. */
  timestamp: number
  type: EventType
  details: JsonObject | undefined
}

/** The event as the protocol writes it: the details under a name that follows from the type. */
export function eventAsAnswer(event: HistoryEvent, includeData: boolean): JsonObject {
  const { details, ...head } = event
  if (details === undefined) return head
  return { ...head, [detailsNameOf(event.type)]: includeData ? details : withoutData(details) }
}

function detailsNameOf(type: EventType): string {
  if (type.endsWith('StateEntered')) return 'stateEnteredEventDetails'
  if (type.endsWith('StateExited')) return 'stateExitedEventDetails'
  return `${type.charAt(0).toLowerCase()}${type.slice(1)}EventDetails`
}

const dataFields = new Set(['input', 'output', 'parameters', 'assignedVariables'])

function withoutData(details: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(details).filter(([name]) => !dataFields.has(name)))
}

const whole = { truncated: false }

/** `input` as events carry it: JSON text and whether it was cut. */
export function inputDetails(input: Json): JsonObject {
  return { input: JSON.stringify(input), inputDetails: whole }
}

/** `output` as events carry it: JSON text and whether it was cut. */
export function outputDetails(output: Json): JsonObject {
  return { output: JSON.stringify(output), outputDetails: whole }
}

/** `error` and `cause` as events carry them; an absent cause is left out. */
export function errorDetails(error: string | undefined, cause: string | undefined): JsonObject {
  return { ...(error === undefined ? {} : { error }), ...(cause === undefined ? {} : { cause }) }
}
