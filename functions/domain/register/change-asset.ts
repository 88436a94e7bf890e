// Changes what is said of an asset, ends it, and opens a new classification when the change asks for one.
import type { Actor } from '../actor.ts'
import { stampOf } from '../actor.ts'
import type { Classification } from '../classification/classification.ts'
import { followAsset, type UnderWay } from '../classification/follow-asset.ts'
import { triggerOfAsset } from '../classification/reclassification-trigger.ts'
import { startReclassification } from '../classification/start-classification.ts'
import { startDerivation } from '../classification/start-derivation.ts'
import type { Change, Decision, Stored } from '../decision.ts'
import type { Moment } from '../moment.ts'
import type { RoleAssignment } from '../organisation/role-assignment.ts'
import { type Grant, requireReach } from '../permission.ts'
import { Refusal } from '../refusal.ts'
import type { Task } from '../task/task.ts'
import { withdrawTask } from '../task/task-exit.ts'
import type { AssetDescription, InformationAsset } from './information-asset.ts'
import type { Handling } from './link.ts'
import { requireOwnerRole } from './owner-role.ts'
import { requireOutsideProtectiveSecurity } from './protective-security.ts'
import type { SecurityAnswer } from './security-answer.ts'

interface Context extends Moment {
  expectedVersion: number
  actor: Actor
  grant: Grant
}

export interface ChangeAssetContext extends Context {
  protectiveSecurity: SecurityAnswer
  /** The path of the unit that it is to belong to. */
  unitPath: string
  ownerRoles: readonly RoleAssignment[]
  /** The classification that is being worked on, with its open tasks. */
  underWay: UnderWay | undefined
  /** For the classification that the change may open. */
  classificationId: string
  modelId: string
}

function requireCurrent(
  { version, state }: Stored<InformationAsset>,
  { expectedVersion, grant }: Context,
): void {
  if (version !== expectedVersion) throw new Refusal('stale-version')
  if (state.endedOn !== undefined) throw new Refusal('wrong-state')
  requireReach(grant, state)
}

/** The asset as it is described now; what follows from other decisions stays. */
export function describedAnew(
  before: InformationAsset,
  description: AssetDescription,
  unitPath: string,
): InformationAsset {
  const { vacantSince, vacancyId, description: _, records: __, ...kept } = before
  const hasOwner = description.ownerId !== before.ownerId
  return {
    ...kept,
    ...description,
    unitPath,
    ...(vacantSince && !hasOwner && { vacantSince }),
    ...(vacancyId && !hasOwner && { vacancyId }),
  }
}

const nothing = { changes: [], effects: [] }

/**
 * The whole description as it shall be.
 * @throws Refusal `protective-security`, `stale-version`, `wrong-state`, `wrong-unit`, `owner-without-role`
 */
export function changeAsset(
  before: Stored<InformationAsset>,
  description: AssetDescription,
  context: ChangeAssetContext,
): { decision: Decision; asset: InformationAsset } {
  const { actor, grant, unitPath, now, today } = context
  requireOutsideProtectiveSecurity(context.protectiveSecurity)
  requireCurrent(before, context)
  requireReach(grant, { unitPath })
  const { state } = before
  // A manager who has it for the time being keeps it through a change of other things.
  const isNewOwner = description.ownerId !== state.ownerId || unitPath !== state.unitPath
  if (isNewOwner) {
    const wanted = { role: 'information-owner', unitPath, path: 'body.description.ownerId' } as const
    requireOwnerRole(context.ownerRoles, wanted, today)
  }
  const after = describedAnew(state, description, unitPath)
  const by = stampOf(actor, grant.standing)
  const found =
    state.current && state.openClassificationId === undefined ? triggerOfAsset(state, after) : undefined
  // What personal data and importance say of a system may change without any level.
  const derivation = startDerivation([...after.systemIds, ...after.receiverIds])
  if (found === undefined) {
    const followed = context.underWay ? followAsset(state, after, context.underWay, now) : nothing
    const changes = [{ before, after, action: 'information-asset.changed' }, ...followed.changes]
    const effects = [...followed.effects, ...derivation]
    return { decision: { at: now, actor: by, changes, effects }, asset: after }
  }
  const started = startReclassification(before, after, {
    id: context.classificationId,
    modelId: context.modelId,
    ...found,
    startedBy: actor.personId,
    now,
  })
  const asset: InformationAsset = {
    ...after,
    openClassificationId: started.classification.id,
    classificationCount: started.classification.number,
  }
  return {
    decision: {
      at: now,
      actor: by,
      changes: started.changes,
      effects: [...started.effects, ...derivation],
    },
    asset,
  }
}

export interface AssetParts {
  handlings: readonly Stored<Handling>[]
  openClassification: Stored<Classification> | undefined
  openTasks: readonly Stored<Task>[]
}

/**
 * The information is no more: disposed of, or gone with its system. What it was stays in the register and its trail.
 * @throws Refusal `stale-version`, `wrong-state`, `wrong-unit`
 */
export function endAsset(
  before: Stored<InformationAsset>,
  reason: string,
  { handlings, openClassification, openTasks }: AssetParts,
  context: Context,
): { decision: Decision; asset: InformationAsset } {
  requireCurrent(before, context)
  const { actor, grant, now, today } = context
  const { openClassificationId: _, lookOn: __, vacantSince: ___, vacancyId: ____, ...kept } = before.state
  const asset: InformationAsset = { ...kept, systemIds: [], receiverIds: [], endedOn: today }
  const withdrawn = openTasks.map((task) => withdrawTask(task, now))
  const closed: Change[] = openClassification
    ? [
        {
          before: openClassification,
          after: { ...openClassification.state, status: 'closed' },
          action: 'classification.closed',
        },
      ]
    : []
  return {
    decision: {
      at: now,
      actor: stampOf(actor, grant.standing),
      changes: [
        { before, after: asset, action: 'information-asset.ended', reason },
        ...handlings.map((handling) => ({
          before: handling,
          after: { ...handling.state, endedOn: today },
          action: 'handling.ended',
        })),
        ...closed,
        ...withdrawn.flatMap(({ changes }) => changes),
      ],
      effects: [
        ...withdrawn.flatMap(({ effects }) => effects),
        ...startDerivation([...before.state.systemIds, ...before.state.receiverIds]),
      ],
    },
    asset,
  }
}
