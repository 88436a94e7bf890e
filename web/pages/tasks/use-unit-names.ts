// What a unit is called; its id until the list has come.
import { useRead } from '../../api/use-api.ts'

export function useUnitNames(): (unitId: string) => string {
  const { data } = useRead('listUnits', { query: { limit: 100 } })
  const names = new Map((data?.body.items ?? []).map(({ id, name }) => [id, name]))
  return (unitId) => names.get(unitId) ?? unitId
}
