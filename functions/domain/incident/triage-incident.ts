// Triage (bedömning): what kind of incident it is and what it touches, and what the thresholds propose.
import type { Stored } from '../decision.ts'
import { Refusal } from '../refusal.ts'
import type { InformationAsset } from '../register/information-asset.ts'
import type { System } from '../register/system.ts'
import { type ByPerson, changeIncident, type IncidentDecision, requireStatus } from './change-incident.ts'
import { type Incident, mostUnits } from './incident.ts'
import { proposeSignificance } from './propose-significance.ts'
import { supplierDeviations } from './supplier-duty.ts'

export interface TriageIncident
  extends Pick<Incident, 'type' | 'systemIds' | 'suppliers' | 'unitIds' | 'affectedPersons'> {
  assetIds: readonly string[]
  facts: NonNullable<Incident['facts']>
}

interface Context extends ByPerson {
  expectedVersion: number
  /** Those of the named things that the register has. */
  assets: readonly InformationAsset[]
  systems: readonly System[]
  /** The place of a unit; undefined for one that the register does not have. */
  pathOfUnit: (unitId: string) => string | undefined
}

function requireKnown(path: string, ids: readonly string[], things: readonly { id: string }[]): void {
  const known = new Set(things.map(({ id }) => id))
  const faults = ids.flatMap((id, at) => (known.has(id) ? [] : [{ path: `${path}.${at}`, message: id }]))
  if (faults.length > 0) throw new Refusal('not-found', faults)
}

/**
 * May be done again as more is known. The class of an asset stays as it was when the asset was first noted. The units of
 * the assets and systems are concerned too.
 * @throws Refusal `stale-version`; `wrong-state` when it is closed; `not-found` for an asset, a system or a unit that the
 *   register does not have; `malformed-request` for more units than fit
 */
export function triageIncident(
  before: Stored<Incident>,
  command: TriageIncident,
  context: Context,
): IncidentDecision {
  const { state, version } = before
  if (version !== context.expectedVersion) throw new Refusal('stale-version')
  requireStatus(state, 'reported', 'open')
  requireKnown('body.assetIds', command.assetIds, context.assets)
  requireKnown('body.systemIds', command.systemIds, context.systems)
  const places = new Map<string, string>()
  for (const [at, unitId] of command.unitIds.entries()) {
    const path = context.pathOfUnit(unitId)
    if (path === undefined) throw new Refusal('not-found', [{ path: `body.unitIds.${at}`, message: unitId }])
    places.set(unitId, path)
  }
  for (const { unitId, unitPath } of [...context.assets, ...context.systems]) places.set(unitId, unitPath)
  if (places.size > mostUnits)
    throw new Refusal('malformed-request', [{ path: 'body.unitIds', message: `≤ ${mostUnits}` }])
  const noted = new Map(state.assets.map((asset) => [asset.assetId, asset]))
  const { assetIds: _, affectedPersons, ...described } = command
  const { affectedPersons: __, ...kept } = state
  const incident: Incident = {
    ...kept,
    ...described,
    ...(affectedPersons !== undefined && { affectedPersons }),
    status: 'open',
    unitIds: [...places.keys()],
    unitPaths: [...places.values()],
    assets: context.assets.map(
      ({ id, name, current }) =>
        noted.get(id) ?? { assetId: id, name, ...(current && { levels: current.levels }) },
    ),
    supplierDeviations: supplierDeviations(command.suppliers, context.now),
    proposal: proposeSignificance(
      { ...command.facts, persons: command.facts.persons ?? affectedPersons },
      context.today,
    ),
  }
  return changeIncident(before, incident, 'incident.triaged', context)
}
