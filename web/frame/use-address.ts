// One thing chosen on a page, kept in its address.
import { useSearchParams } from 'react-router'

export function useAddress(): [
  read: (name: string) => string,
  choose: (changes: Record<string, string | undefined>) => void,
] {
  const [search, setSearch] = useSearchParams()
  return [
    (name) => search.get(name) ?? '',
    (changes) =>
      setSearch(
        (former) => {
          const next = new URLSearchParams(former)
          for (const [name, value] of Object.entries(changes)) {
            if (value === undefined || value === '') next.delete(name)
            else next.set(name, value)
          }
          return next
        },
        { replace: true, preventScrollReset: true },
      ),
  ]
}
