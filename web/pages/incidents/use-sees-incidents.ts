// Whether one of my roles sees incidents that others have reported.
import { permissions } from '../../../functions/domain/permission.ts'
import { useMe } from '../../session/me.tsx'

export function useSeesIncidents(): boolean {
  const { standings } = useMe()
  const readers: Partial<Record<string, unknown>> = permissions['incident:read']
  return standings.some(({ role }) => role !== 'employee' && readers[role] !== undefined)
}
