// What people and units are called, where an answer has their ids alone.
import { useMemo } from 'react'
import { useRead } from './use-api.ts'

const mostNames = 100

const namesOf = (items: readonly { id: string; name: string }[] = []) =>
  new Map(items.map(({ id, name }) => [id, name]))

/** Until the names have come, and for whom the list does not hold, the id stands in their place. */
export function useNames() {
  const persons = useRead('listPersons', { query: { limit: mostNames } }).data?.body.items
  const units = useRead('listUnits', { query: { limit: mostNames } }).data?.body.items
  return useMemo(() => {
    const personNames = namesOf(persons)
    const unitNames = namesOf(units)
    return {
      person: (id: string) => personNames.get(id) ?? id,
      unit: (id: string) => unitNames.get(id) ?? id,
      units: units ?? [],
    }
  }, [persons, units])
}
