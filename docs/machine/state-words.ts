// What a state is, in the words that stand in its box and in the table of its machine.
import type { Role } from '../../functions/domain/organisation/role.ts'
import { roleNames } from '../../functions/domain/organisation/role.ts'
import { askedRoles } from '../../functions/domain/task/open-task.ts'
import { taskRules } from '../../functions/domain/task/task-rule.ts'
import type { MachineState, StateKind } from './read-machine.ts'

/** The kind of a state, so that no reader depends on colour or form. */
export const kindNames: Record<StateKind, string> = {
  person: 'Person',
  step: 'Step',
  machine: 'Machine',
  choice: 'Choice',
  wait: 'Wait',
  pass: 'Pass',
  each: 'For each',
  beside: 'At the same time',
  end: 'End',
}

export const roleInWords = (role: Role): string => `${roleNames[role]} (${role.replaceAll('-', ' ')})`

/** Who is asked first; a task whose role the machine works out has no one name. */
export function askedRole(task: NonNullable<MachineState['task']>): string {
  if (task.role === 'each') return 'the role chosen for each'
  const [first] = askedRoles(task.kind, task.role)
  return first === undefined ? '' : roleInWords(first)
}

/** The second line of a state's box. */
export function detailOf(state: MachineState): string | undefined {
  const kind = kindNames[state.kind]
  switch (state.kind) {
    case 'person':
      if (state.task === undefined) return `${kind}: waits for an answer`
      return `${kind}: ${askedRole(state.task)}. ${taskRules[state.task.kind].name.sv}`
    case 'step':
      return `${kind}: ${state.step}`
    case 'machine':
      return `${kind}: starts ${state.child} and waits for its end`
    case 'wait':
      return `${kind}: until ${state.waitsUntil}`
    case 'each':
      return `${kind}, all at the same time`
    case 'choice':
    case 'beside':
    case 'pass':
    case 'end':
      return kind
    default:
      return state.kind satisfies never
  }
}
