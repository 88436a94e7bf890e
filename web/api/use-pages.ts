// A list that the API gives in pages: the first at once, further ones when they are asked for.
import { useInfiniteQuery } from '@tanstack/react-query'
import type { RouteName } from '../../functions/api/contract.ts'
import type { AnswerOf, Request } from './call.ts'
import { useCall } from './use-api.ts'

interface PageOf<Row> {
  items: Row[]
  cursor?: string | undefined
}
/** The routes that answer with a page of a list. */
export type PagedRoute = {
  [N in RouteName]: AnswerOf<N> extends PageOf<unknown> ? N : never
}[RouteName]
export type RowOf<N extends PagedRoute> = AnswerOf<N>['items'][number]

export function usePages<N extends PagedRoute>(name: N, request: Pick<Request<N>, 'params' | 'query'> = {}) {
  const call = useCall()
  return useInfiniteQuery({
    queryKey: [name, 'pages', request.params ?? {}, request.query ?? {}],
    queryFn: async ({ pageParam }): Promise<PageOf<RowOf<N>>> => {
      const query = { ...request.query, cursor: pageParam }
      return (await call(name, { ...request, query })).body
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ cursor }) => cursor,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  })
}
