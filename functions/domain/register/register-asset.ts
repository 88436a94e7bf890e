// Registers an information asset: after the stop question, with its owner and systems, and opens its first classification.
import type { Actor } from '../actor.ts'
import { stampOf } from '../actor.ts'
import type { LevelContext } from '../classification/check-levels.ts'
import { checkProposal } from '../classification/check-levels.ts'
import type { ProposalContent } from '../classification/classification.ts'
import type { ClassificationModel } from '../classification/classification-model.ts'
import { withProposal } from '../classification/propose-class.ts'
import { openClassification, startRound } from '../classification/start-classification.ts'
import { startDerivation } from '../classification/start-derivation.ts'
import type { Change, Decision, Stored } from '../decision.ts'
import type { Moment } from '../moment.ts'
import type { RoleAssignment } from '../organisation/role-assignment.ts'
import { type Grant, requireReach } from '../permission.ts'
import { Refusal } from '../refusal.ts'
import type { AssetDescription, InformationAsset } from './information-asset.ts'
import type { Handling } from './link.ts'
import { requireOwnerRole } from './owner-role.ts'
import { requireOutsideProtectiveSecurity } from './protective-security.ts'
import type { SecurityAnswer } from './security-answer.ts'
import type { System } from './system.ts'

export interface RegisterAsset {
  protectiveSecurity: SecurityAnswer
  description: AssetDescription
  systemIds: readonly string[]
  proposal?: ProposalContent | undefined
}

export interface RegisterAssetContext extends Moment, Pick<LevelContext, 'classifiesTraceability'> {
  assetId: string
  classificationId: string
  model: ClassificationModel
  unitPath: string
  /** The roles of the person who is to own it. */
  ownerRoles: readonly RoleAssignment[]
  /** Those of the named systems that exist. */
  systems: readonly System[]
  actor: Actor
  grant: Grant
}

/** @throws Refusal `not-found` naming the systems that are not in the register */
function requireSystems(systemIds: readonly string[], systems: readonly System[]): void {
  const known = new Set(systems.map(({ id }) => id))
  const unknown = systemIds.flatMap((id, at) =>
    known.has(id) ? [] : [{ path: `body.systemIds.${at}`, message: id }],
  )
  if (unknown.length > 0) throw new Refusal('not-found', unknown)
}

/**
 * One commit: the asset, its links to systems, its first classification, and the start of that one's round.
 * @throws Refusal `protective-security` (nothing of it is stored), `wrong-unit`, `owner-without-role`, `not-found`;
 *   what `checkProposal` throws
 */
export function registerAsset(
  { protectiveSecurity, description, systemIds, proposal }: RegisterAsset,
  context: RegisterAssetContext,
): { decision: Decision; asset: InformationAsset } {
  const { assetId, unitPath, ownerRoles, systems, actor, grant, now, today } = context
  requireOutsideProtectiveSecurity(protectiveSecurity)
  requireReach(grant, { unitPath })
  requireOwnerRole(
    ownerRoles,
    { role: 'information-owner', unitPath, path: 'body.description.ownerId' },
    today,
  )
  requireSystems(systemIds, systems)
  const registered: InformationAsset = {
    kind: 'information-asset',
    id: assetId,
    ...description,
    unitPath,
    registeredBy: actor.personId,
    registeredOn: today,
    systemIds: [...new Set(systemIds)],
    receiverIds: [],
    classificationCount: 0,
  }
  const opened = openClassification(registered, {
    id: context.classificationId,
    modelId: context.model.id,
    trigger: 'first',
    startedBy: actor.personId,
    now,
  })
  const by = stampOf(actor, grant.standing)
  if (proposal) checkProposal(proposal, { ...context, asset: registered, path: 'body.proposal' })
  const classification = proposal
    ? withProposal(opened.classification, proposal, by, now)
    : opened.classification
  return {
    decision: {
      at: now,
      actor: by,
      changes: [
        { after: opened.asset, action: 'information-asset.registered' },
        { after: classification, action: proposal ? 'classification.proposed' : 'classification.opened' },
        ...opened.asset.systemIds.map((systemId) => handlingFrom(systemId, assetId, today)),
      ],
      effects: [
        startRound(classification, proposal ? 'advise' : 'propose'),
        ...startDerivation(opened.asset.systemIds),
      ],
    },
    asset: opened.asset,
  }
}

/** A link between an asset and a system that handles it; one that was ended begins anew. */
export function handlingFrom(
  systemId: string,
  assetId: string,
  from: Handling['from'],
  before?: Stored<Handling>,
): Change {
  const after: Handling = { kind: 'handling', systemId, assetId, from }
  return { before, after, action: 'handling.begun' }
}
