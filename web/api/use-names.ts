// The names of people, units and bodies by their ids, for what the API answers with ids alone.
import { useCallback, useMemo } from 'react'
import { useRead } from './use-api.ts'

const mostInOneList = 100

/** Asks for a name; while the list is on its way, and for one that is not in it, the id stands for it. */
export function useNames(route: 'listPersons' | 'listUnits' | 'listBodies'): (id: string) => string {
  const { data } = useRead(route, { query: { limit: mostInOneList } })
  const names = useMemo(
    () => new Map<string, string>(data?.body.items.map(({ id, name }) => [id, name])),
    [data],
  )
  return useCallback((id) => names.get(id) ?? id, [names])
}
