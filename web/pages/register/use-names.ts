// What units and people are called, whom the register knows by their ids.
import { useRead } from '../../api/use-api.ts'

/** So many are read at once; whoever is not among them is shown by the id. */
const mostNamed = 100

export function useNames(): { unit: (id: string) => string; person: (id: string) => string } {
  const units = useRead('listUnits', { query: { limit: mostNamed } })
  const persons = useRead('listPersons', { query: { limit: mostNamed } })
  const nameIn = (rows: readonly { id: string; name: string }[] | undefined, id: string) =>
    rows?.find((row) => row.id === id)?.name ?? id
  return {
    unit: (id) => nameIn(units.data?.body.items, id),
    person: (id) => nameIn(persons.data?.body.items, id),
  }
}
