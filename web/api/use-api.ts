// How a page reads and changes things: lists and objects kept for a while, and commands that happen once.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { createContext, use, useCallback, useRef } from 'react'
import type { RouteName } from '../../functions/api/contract.ts'
import type { Answer, Call, Request } from './call.ts'
import { ApiProblem } from './problem.ts'

const preconditionFailed = 412

interface Sent<N extends RouteName> {
  request: Request<N>
  whenDone: (() => void) | undefined
}

export const ApiContext = createContext<Call | undefined>(undefined)

export function useCall(): Call {
  const call = use(ApiContext)
  if (call === undefined) throw new Error('There is no API around this page')
  return call
}

/** What a route answers, read again when the page is shown anew. */
export function useRead<N extends RouteName>(
  name: N,
  request: Pick<Request<N>, 'params' | 'query'> = {},
  options: { enabled?: boolean } = {},
) {
  const call = useCall()
  return useQuery({
    queryKey: [name, request.params ?? {}, request.query ?? {}],
    queryFn: () => call(name, request),
    ...options,
  })
}

/**
 * Something that is done: one attempt has one key, so that a double click, a renewed sign-in or a second try after a broken
 * connection does it once. What is shown is read again afterwards, and when the server says that it was stale.
 */
export function useCommand<N extends RouteName>(name: N, onDone?: (answer: Answer<N>) => void) {
  const call = useCall()
  const queries = useQueryClient()
  const attempt = useRef<{ asked: string; key: string } | undefined>(undefined)
  const mutation = useMutation({
    mutationFn: ({ request }: Sent<N>) => {
      const asked = JSON.stringify(request)
      if (attempt.current?.asked !== asked) attempt.current = { asked, key: crypto.randomUUID() }
      return call(name, { ...request, idempotencyKey: attempt.current.key })
    },
    onSuccess: async (answer, { whenDone }) => {
      attempt.current = undefined
      whenDone?.()
      await queries.invalidateQueries()
      onDone?.(answer)
    },
    onError: async (error) => {
      if (!(error instanceof ApiProblem)) return
      // The server said no, so the next attempt is another one; a broken connection says nothing of the kind.
      attempt.current = undefined
      if (error.status === preconditionFailed) await queries.invalidateQueries()
    },
  })
  const { mutate, ...state } = mutation
  /** `whenDone` is called at once when it is done, also when the page has been left meanwhile. */
  const send = useCallback(
    (request: Request<N>, whenDone?: () => void) => mutate({ request, whenDone }),
    [mutate],
  )
  return { ...state, send }
}
