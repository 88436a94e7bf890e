// Registers an information asset: after the stop question, with its owner and systems, and opens its first classification.
import type { Actor, ActorStamp } from '../actor.ts'
import { stampOf } from '../actor.ts'
import type { LevelContext } from '../classification/check-levels.ts'
import { checkProposal } from '../classification/check-levels.ts'
import type { ProposalContent } from '../classification/classification.ts'
import type { ClassificationModel } from '../classification/classification-model.ts'
import { withProposal } from '../classification/propose-class.ts'
import { openClassification, startRound } from '../classification/start-classification.ts'
import { startDerivation } from '../classification/start-derivation.ts'
import type { Change, Decision, Effect, Stored } from '../decision.ts'
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

/** @throws Refusal `not-found` naming the systems that are not in the register; `wrong-state` for one that is no more */
function requireSystems(systemIds: readonly string[], systems: readonly System[]): void {
  const known = new Set(systems.map(({ id }) => id))
  const unknown = systemIds.flatMap((id, at) =>
    known.has(id) ? [] : [{ path: `body.systemIds.${at}`, message: id }],
  )
  if (unknown.length > 0) throw new Refusal('not-found', unknown)
  if (systems.some(({ lifecycle }) => lifecycle === 'ended')) throw new Refusal('wrong-state')
}

/**
 * One commit: the asset, its links to systems, its first classification, and the start of that one's round.
 * @throws Refusal `protective-security` (nothing of it is stored), `wrong-unit`, `owner-without-role`, `not-found`, `wrong-state`;
 *   what `checkProposal` throws
 */
export function registerAsset(
  { protectiveSecurity, description, systemIds, proposal }: RegisterAsset,
  context: RegisterAssetContext,
): { decision: Decision; asset: InformationAsset } {
  const { unitPath, ownerRoles, systems, actor, grant, now, today } = context
  requireOutsideProtectiveSecurity(protectiveSecurity)
  requireReach(grant, { unitPath })
  requireOwnerRole(
    ownerRoles,
    { role: 'information-owner', unitPath, path: 'body.description.ownerId' },
    today,
  )
  requireSystems(systemIds, systems)
  if (proposal) checkProposal(proposal, { ...context, asset: description, path: 'body.proposal' })
  const by = stampOf(actor, grant.standing)
  const { asset, changes, rounds } = newAsset(
    { description, systemIds, proposal },
    { ...context, modelId: context.model.id, by },
  )
  const effects = [...rounds, ...startDerivation(asset.systemIds)]
  return { decision: { at: now, actor: by, changes, effects }, asset }
}

interface NewAssetContext
  extends Moment,
    Pick<RegisterAssetContext, 'assetId' | 'classificationId' | 'unitPath'> {
  modelId: string
  by: ActorStamp
  quiet?: boolean
}

/** What a registration writes and starts, once it is checked; the systems are to be derived anew besides. */
export function newAsset(
  { description, systemIds, proposal }: Omit<RegisterAsset, 'protectiveSecurity'>,
  { assetId, classificationId, modelId, unitPath, by, quiet = false, now, today }: NewAssetContext,
): { asset: InformationAsset; changes: Change[]; rounds: Effect[] } {
  const registered: InformationAsset = {
    kind: 'information-asset',
    id: assetId,
    ...description,
    unitPath,
    registeredBy: by.personId,
    registeredOn: today,
    systemIds: [...new Set(systemIds)],
    receiverIds: [],
    classificationCount: 0,
  }
  const opened = openClassification(registered, {
    id: classificationId,
    modelId,
    trigger: 'first',
    quiet,
    startedBy: by.personId,
    now,
  })
  const classification = proposal
    ? withProposal(opened.classification, proposal, { by, now, quiet })
    : opened.classification
  return {
    asset: opened.asset,
    changes: [
      { after: opened.asset, action: 'information-asset.registered' },
      { after: classification, action: proposal ? 'classification.proposed' : 'classification.opened' },
      ...opened.asset.systemIds.map((systemId) => handlingFrom(systemId, assetId, today)),
    ],
    rounds: [startRound(classification, proposal ? 'advise' : 'propose')],
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
