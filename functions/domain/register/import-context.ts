// What an import into the register is planned from: what stands there now, who holds which role, and who imports.
import type { Actor } from '../actor.ts'
import type { Classification } from '../classification/classification.ts'
import type { ClassificationModel } from '../classification/classification-model.ts'
import type { Stored } from '../decision.ts'
import type { Moment } from '../moment.ts'
import type { RoleAssignment } from '../organisation/role-assignment.ts'
import type { Unit } from '../organisation/unit.ts'
import type { Grant } from '../permission.ts'
import type { Assignee, Task } from '../task/task.ts'
import type { InformationAsset } from './information-asset.ts'
import type { Handling } from './link.ts'
import type { System } from './system.ts'

export interface ImportContext extends Moment {
  readonly units: ReadonlyMap<string, Unit>
  /** Valid today, to the roles of those who own, propose, advise and decide. */
  readonly assignments: readonly RoleAssignment[]
  /** Those of the named systems that exist, and the first system of each asset. */
  readonly systems: ReadonlyMap<string, System>
  /** Every asset that a row may be about. */
  readonly assets: readonly Stored<InformationAsset>[]
  /** By their id: of each asset the classification that is open, and the one whose class is in force. */
  readonly classifications: ReadonlyMap<string, Stored<Classification>>
  /** The open tasks of each open classification that may be given its proposal or its class, by its id. */
  readonly openTasks: ReadonlyMap<string, readonly Stored<Task>[]>
  /** The links that a row may begin anew, by system and asset: `lon/0abc`. */
  readonly handlings: ReadonlyMap<string, Stored<Handling>>
  readonly model: ClassificationModel
  readonly classifiesTraceability: boolean
  readonly actor: Actor
  readonly grant: Grant
  readonly newId: () => string
}

/** The holders of a role as a task would be given to them; nobody's name is needed. */
export function holdersAmong(assignments: readonly RoleAssignment[]): Assignee[] {
  return assignments.map(({ personId, role, unitId }) => ({ personId, name: personId, role, unitId }))
}
