// The filters of a list of the register, which live in its address.
import { useSearchParams } from 'react-router'

export interface ListFilters {
  unitId: string | undefined
  name: string | undefined
  question: string | undefined
}

/** A name and a question rule each other out: one asks for the list by its order, the other for what is behind a figure. */
const rulesOut: Partial<Record<keyof ListFilters, keyof ListFilters>> = { name: 'question', question: 'name' }

export function useListFilters(): ListFilters & {
  filter: (name: keyof ListFilters, value: string) => void
} {
  const [search, setSearch] = useSearchParams()
  const said = (name: keyof ListFilters) => search.get(name) ?? undefined
  return {
    unitId: said('unitId'),
    name: said('name'),
    question: said('question'),
    filter: (name, value) =>
      setSearch(
        (before) => {
          const after = new URLSearchParams(before)
          if (value === '') after.delete(name)
          else after.set(name, value)
          const other = rulesOut[name]
          if (other !== undefined && value !== '') after.delete(other)
          return after
        },
        { replace: true },
      ),
  }
}
