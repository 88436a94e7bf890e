// For which controllers I may do something: for all where a role reaches everywhere, else for those whose delegate I am.
import { permissions } from '../../../functions/domain/permission.ts'
import { useMe } from '../../session/me.tsx'
import { useIncident } from './open-incident.ts'

/** Asks for a controller; without one, for the reports of the Cybersecurity Act, which no delegate sends. */
export function useActsFor(
  permission: 'incident:send' | 'incident:breach',
): (controllerId: string | undefined) => boolean {
  const { standings } = useMe()
  const { details } = useIncident()
  const granted: Partial<Record<string, string>> = permissions[permission]
  const isEverywhere = standings.some(({ role }) => granted[role] === 'everywhere')
  const ownUnits = standings.filter(({ role }) => granted[role] === 'own-unit').map(({ unitId }) => unitId)
  return (controllerId) => {
    if (isEverywhere) return true
    const controller = details.controllers.find(({ unitId }) => unitId === controllerId)
    return controller?.delegateUnitIds.some((unitId) => ownUnits.includes(unitId)) ?? false
  }
}
