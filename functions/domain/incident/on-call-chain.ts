// The on-call chain (jourkedja): who is mailed of an alarm, one after another, at any hour of any day.
import type { Role } from '../organisation/role.ts'
import type { Assignee } from '../task/task.ts'

/** The roles in turn (domain 7, S8; the order is our choice). A role's deputies come right after its holders. */
export const onCallRoles: readonly Role[] = [
  'coordinator',
  'security-chief',
  'it-security-coordinator',
  'municipal-director',
]

/** Minutes that one in the chain has to acknowledge before the next is mailed. */
export const minutesToAcknowledge = 30

export interface OnCall {
  personId: string
  role: Role
}

/**
 * Everyone in the chain once, in turn.
 * @param holders of the roles on the day
 * @param deputiesOf those who stand in for a person in incidents
 */
export function onCallChain(
  holders: readonly Assignee[],
  deputiesOf: (personId: string) => readonly string[],
): OnCall[] {
  const chain = onCallRoles.flatMap((role) => {
    const ofRole = holders.filter((holder) => holder.role === role).map(({ personId }) => personId)
    return [...ofRole, ...ofRole.flatMap(deputiesOf)].map((personId): OnCall => ({ personId, role }))
  })
  return chain.filter(({ personId }, at) => chain.findIndex((other) => other.personId === personId) === at)
}
