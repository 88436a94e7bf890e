// Who sees what of an incident: its details are secret (OSL 18:8), and whoever reported it sees their report and its status.
import type { Actor } from '../actor.ts'
import { type Grant, reaches } from '../permission.ts'
import { Refusal } from '../refusal.ts'
import type { Incident } from './incident.ts'
import { gdprClockOf, type LegalClock } from './legal-clock.ts'

/** Whoever reported it, or has been given a task in it. */
export function isOwnIncident({ reportedBy, tasks }: Incident, { personId }: Actor): boolean {
  return reportedBy.personId === personId || tasks.some(({ ownerId }) => ownerId === personId)
}

/** Also the delegates of a controller, whose unit need not be among those concerned. */
export function seesDetails(
  { unitPaths, controllers }: Pick<Incident, 'unitPaths' | 'controllers'>,
  grant: Grant,
): boolean {
  if (grant.scope !== 'own-unit') return grant.scope === 'everywhere'
  const isConcerned = unitPaths.some((path) => reaches(grant, path))
  const delegating = controllers.flatMap(({ delegateUnitIds }) => delegateUnitIds)
  return isConcerned || delegating.some((unitId) => grant.unitIds.includes(unitId))
}

/**
 * Whether it falls to the holder of the grant to send the report that a clock is about: of every clock where it reaches
 * everywhere, else of the controllers it acts for (domain 6.2, rows 22 to 24).
 */
export function isSenderOf(
  { controllers }: Pick<Incident, 'controllers'>,
  { key }: Pick<LegalClock, 'key'>,
  grant: Grant,
): boolean {
  if (grant.scope === 'everywhere') return true
  const own = controllers.filter(({ delegateUnitIds }) =>
    delegateUnitIds.some((unitId) => grant.unitIds.includes(unitId)),
  )
  return own.some(({ unitId }) => gdprClockOf(unitId) === key)
}

/** @throws Refusal `permission-denied` for an incident that is neither one's own nor one's units' */
export function requireSight(incident: Incident, actor: Actor, grant: Grant): void {
  if (!seesDetails(incident, grant) && !isOwnIncident(incident, actor)) throw new Refusal('permission-denied')
}
