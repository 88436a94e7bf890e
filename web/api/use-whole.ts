// A list that is needed whole: every page of it, one after the other, as soon as the page is shown.
import { useQuery } from '@tanstack/react-query'
import type { Request } from './call.ts'
import { useCall } from './use-api.ts'
import type { PagedRoute, RowOf } from './use-pages.ts'

/** More pages than anything in a municipality has, so that a fault never asks for ever. */
const mostPages = 50
const rowsOnPage = 100

export function useWhole<N extends PagedRoute>(
  name: N,
  request: Pick<Request<N>, 'params' | 'query'> = {},
  options: { enabled?: boolean } = {},
) {
  const call = useCall()
  return useQuery({
    queryKey: [name, 'whole', request.params ?? {}, request.query ?? {}],
    queryFn: async (): Promise<RowOf<N>[]> => {
      const rows: RowOf<N>[] = []
      let cursor: string | undefined
      for (let page = 0; page < mostPages; page++) {
        const query = { ...request.query, limit: rowsOnPage, cursor }
        const answer: { items: RowOf<N>[]; cursor?: string | undefined } = (
          await call(name, { ...request, query })
        ).body
        rows.push(...answer.items)
        cursor = answer.cursor
        if (cursor === undefined) break
      }
      return rows
    },
    ...options,
  })
}
