// Who is asked about an information asset, among those who hold roles: its owner, the system's manager, the managers on the way up.
import type { Role } from '../organisation/role.ts'
import { isWithin } from '../organisation/unit-path.ts'
import { temporaryOwner } from '../register/fall-back.ts'
import type { InformationAsset } from '../register/information-asset.ts'
import { findAssignee } from '../task/choose-assignee.ts'
import { askedRoles } from '../task/open-task.ts'
import type { Assignee } from '../task/task.ts'
import type { TaskKind } from '../task/task-answer.ts'

export interface AskedPeople {
  /** In the order in which they are asked. */
  holders: Assignee[]
  /** The first role. */
  role: Role
  /** The unit whose manager is asked next; undefined where there is none. */
  managingUnitId: string | undefined
}

type Owned = Pick<InformationAsset, 'ownerId' | 'unitPath'>

/** The roles among whose holders `decidersAmong` chooses. */
export const decidingRoles: readonly Role[] = [
  ...askedRoles('decide-classification', undefined),
  'company-director',
  'federation-director',
]

/** The owner in the role they own by, then the nearest manager, then the coordinators. */
export function decidersAmong(all: readonly Assignee[], { ownerId, unitPath }: Owned): AskedPeople {
  const owner = all.find(
    ({ personId, role, unitId }) =>
      personId === ownerId &&
      (role === 'information-owner' ? isWithin(unitPath, unitId) : role !== 'coordinator'),
  )
  const manager = temporaryOwner(all, unitPath, ownerId)
  const holders = [owner, manager, ...all.filter(({ role }) => role === 'coordinator')]
  return {
    holders: holders.flatMap((holder) => (holder ? [holder] : [])),
    role: owner?.role ?? manager?.role ?? 'unit-manager',
    managingUnitId: manager?.unitId,
  }
}

/**
 * The manager of the first system that handles it, then those who decide.
 * @param managers who holds the system manager's role
 */
export function proposersAmong(
  people: AskedPeople,
  managers: readonly Assignee[],
  managerId: string | undefined,
): AskedPeople {
  const manager = managers.find(({ personId }) => personId === managerId)
  if (manager === undefined) return people
  return { ...people, holders: [manager, ...people.holders], role: 'system-manager' }
}

/** Who gets the task when it is opened now; undefined when nobody may be asked. */
export function firstAsked(
  { holders, role }: AskedPeople,
  kind: TaskKind,
  forbiddenIds: readonly string[],
): string | undefined {
  return findAssignee(holders, askedRoles(kind, role), undefined, forbiddenIds)?.assignee.personId
}
