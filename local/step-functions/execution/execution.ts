// A running execution as it is held in memory, and questions about its frames.
import type { Json, JsonObject } from '../json.ts'
import type { Definition, Scope, State } from '../language/definition.ts'
import type { Frame } from './frame.ts'

export type Execution = {
  arn: string
  name: string
  machineArn: string
  machineName: string
  roleArn: string
  /** The definition it was started with: a later update of the machine does not touch it. */
  definition: Definition
  definitionText: string
  input: Json
  startedAt: number
  /** When the execution as a whole times out, in epoch milliseconds. */
  deadline: number
  /** The task that started it and waits for its end. */
  parent: { executionArn: string; frameId: number } | null
  frames: Map<number, Frame>
  lastFrameId: number
  lastEventId: number
}

export type Outcome =
  | { status: 'SUCCEEDED'; output: Json }
  | { status: 'FAILED' | 'ABORTED' | 'TIMED_OUT'; error: string | undefined; cause: string | undefined }

export function scopeOf(execution: Execution, frame: Frame): Scope {
  const parent = parentOf(execution, frame)
  if (parent === undefined) return execution.definition
  const state = stateOf(execution, parent)
  const scope = state.Type === 'Parallel' ? state.Branches[frame.index] : undefined
  if (scope !== undefined) return scope
  if (state.Type === 'Map') return state.ItemProcessor
  throw new Error(`${execution.arn}: frame ${frame.id} runs in "${parent.state}", which has no branches`)
}

export function stateOf(execution: Execution, frame: Frame): State {
  const state = scopeOf(execution, frame).States[frame.state]
  if (state === undefined) throw new Error(`${execution.arn}: there is no state "${frame.state}"`)
  return state
}

export function parentOf(execution: Execution, frame: Frame): Frame | undefined {
  if (frame.parent === null) return undefined
  const parent = execution.frames.get(frame.parent)
  if (parent === undefined) throw new Error(`${execution.arn}: frame ${frame.id} has lost its parent`)
  return parent
}

/** The branches or iterations running in the frame's state, in order. */
export function childrenOf(execution: Execution, frame: Frame): Frame[] {
  const children = [...execution.frames.values()].filter((other) => other.parent === frame.id)
  return children.sort((one, other) => one.index - other.index)
}

/** All frames that run inside the frame's state, at any depth. */
export function descendantsOf(execution: Execution, frame: Frame): Frame[] {
  return childrenOf(execution, frame).flatMap((child) => [child, ...descendantsOf(execution, child)])
}

/** The variables the frame's expressions see: its own and those of every scope around it. */
export function variablesOf(execution: Execution, frame: Frame): JsonObject {
  const parent = parentOf(execution, frame)
  return parent === undefined ? frame.variables : { ...variablesOf(execution, parent), ...frame.variables }
}
