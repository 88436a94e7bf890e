// Makes a new execution of a machine, standing before its first state.
import type { Json } from '../json.ts'
import { Definition } from '../language/definition.ts'
import type { Machine } from '../store/machine-store.ts'
import type { Execution } from './execution.ts'

// "Maximum execution time: 1 year."
const longestMilliseconds = 365 * 24 * 60 * 60 * 1000

export function newExecution(
  machine: Machine,
  { name, input, now, parent }: { name: string; input: Json; now: number; parent: Execution['parent'] },
): Execution {
  const definition = definitionOf(machine.definition)
  const timeout = definition.TimeoutSeconds === undefined ? Infinity : definition.TimeoutSeconds * 1000
  return {
    arn: `${machine.arn.replace(':stateMachine:', ':execution:')}:${name}`,
    name,
    machineArn: machine.arn,
    machineName: machine.name,
    roleArn: machine.roleArn,
    definition,
    definitionText: machine.definition,
    input,
    startedAt: now,
    deadline: now + Math.min(timeout, longestMilliseconds),
    parent,
    frames: new Map(),
    lastFrameId: 0,
    lastEventId: 0,
  }
}

const parsed = new Map<string, Definition>()

/** The definition of a text that was checked when its machine was made; the same text is parsed once. */
export function definitionOf(text: string): Definition {
  const known = parsed.get(text)
  if (known !== undefined) return known
  const fresh = Definition.parse(JSON.parse(text))
  parsed.set(text, fresh)
  return fresh
}
