// A stored text that can be read in the browser: its address is asked for, and the text is fetched from there.
import { useQuery } from '@tanstack/react-query'
import type { Request } from './call.ts'
import { NoConnection } from './problem.ts'
import { useCall } from './use-api.ts'

export type StoredTextRoute = 'readVersionText' | 'readDraftText'

/** Only these can be shown as text; the others are downloaded. */
export const isReadable = (mediaType: string): boolean =>
  mediaType === 'text/markdown' || mediaType === 'text/plain'

/** The address lives for five minutes, so it is never kept: only the text is. */
export function useStoredText<N extends StoredTextRoute>(
  name: N,
  params: NonNullable<Request<N>['params']>,
  { enabled }: { enabled: boolean },
) {
  const call = useCall()
  return useQuery({
    queryKey: [name, 'text', params],
    queryFn: async (): Promise<string> => {
      const { downloadUrl } = (await call<StoredTextRoute>(name, { params })).body
      const answer = await fetch(downloadUrl).catch(() => undefined)
      if (answer === undefined || !answer.ok) throw new NoConnection()
      return await answer.text()
    },
    enabled,
  })
}
