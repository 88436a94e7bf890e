// Those whom I stand in for today, by name.
import { useRead } from '../../api/use-api.ts'
import { useMe } from '../../session/me.tsx'

export function usePrincipals(): { id: string; name: string }[] {
  const { standings } = useMe()
  const ids = [...new Set(standings.flatMap(({ deputyFor }) => (deputyFor ? [deputyFor.personId] : [])))]
  const { data } = useRead('listPersons', { query: { limit: 100 } }, { enabled: ids.length > 0 })
  return ids.map((id) => ({
    id,
    name: data?.body.items.find((person) => person.id === id)?.name ?? id,
  }))
}
