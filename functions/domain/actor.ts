// Who acts: a person with the roles that are theirs, or that they stand in for, on the day they act.
import * as z from 'zod'
import type { Person } from './organisation/person.ts'
import { Role } from './organisation/role.ts'
import type { Deputy, DeputyScope, RoleAssignment } from './organisation/role-assignment.ts'
import { isValidOn } from './organisation/role-assignment.ts'

/** Name and role as they were when something was done; history keeps them even if the person leaves. */
export const ActorStamp = z.object({
  personId: z.string(),
  name: z.string(),
  role: Role.or(z.literal('system')),
})
export type ActorStamp = z.infer<typeof ActorStamp>

/** A role the actor may use now, their own or as deputy for someone. */
export interface Standing {
  role: Role
  unitId: string
  /** Set when the actor stands in for the holder. */
  deputyFor?: { personId: string; scope: readonly DeputyScope[] }
}

export interface Actor {
  personId: string
  name: string
  standings: readonly Standing[]
}

/** The system itself, when a schedule or a machine acts. */
export const systemStamp: ActorStamp = { personId: 'system', name: 'LIS', role: 'system' }

/** Builds the actor from the register's rows about one person, as they stand on the given day. */
export function actorOn(
  day: string,
  person: Person,
  assignments: readonly RoleAssignment[],
  deputies: readonly Deputy[],
): Actor {
  const own = assignments
    .filter((assignment) => isValidOn(assignment, day))
    .map(({ role, unitId }): Standing => ({ role, unitId }))
  const asDeputy = deputies
    .filter((deputy) => isValidOn(deputy, day))
    .map(
      ({ role, unitId, principalId, scope }): Standing => ({
        role,
        unitId,
        deputyFor: { personId: principalId, scope },
      }),
    )
  return { personId: person.id, name: person.name, standings: [...own, ...asDeputy] }
}

/** The stamp for the audit trail when the actor uses this standing. */
export function stampOf(actor: Actor, standing: Standing | undefined): ActorStamp {
  return { personId: actor.personId, name: actor.name, role: standing?.role ?? 'employee' }
}
