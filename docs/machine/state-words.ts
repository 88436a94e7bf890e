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
  choice: 'Choice',
  wait: 'Wait',
  pass: 'Pass',
  each: 'For each',
  end: 'End',
}

export const roleInWords = (role: Role): string => `${roleNames[role]} (${role.replaceAll('-', ' ')})`

/** Who is asked first. */
export function askedRole({ kind, role }: NonNullable<MachineState['task']>): string {
  if (role === 'each') return 'the role chosen for each'
  if (role === 'responsible') return 'the role responsible for the document'
  const [first] = askedRoles(kind, role)
  return first === undefined ? '' : roleInWords(first)
}

/** Who is asked in turn when the first is silent, or refuses where that passes the question on. */
export function rolesAfter({ kind, role }: NonNullable<MachineState['task']>): readonly Role[] {
  const isNamed = role !== 'each' && role !== 'responsible'
  return askedRoles(kind, isNamed ? role : undefined).slice(1)
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
    case 'wait':
      return `${kind}: until ${state.waitsUntil}`
    case 'each':
      return `${kind}, all at the same time`
    case 'choice':
    case 'pass':
    case 'end':
      return kind
    default:
      return state.kind satisfies never
  }
}
