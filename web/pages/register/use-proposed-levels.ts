// What levels the answers come to, and why; asked again for other answers, and nothing is stored.
import { useQuery } from '@tanstack/react-query'
import type { AnswerOf, BodyOf } from '../../api/call.ts'
import { useCall } from '../../api/use-api.ts'

export type ProposedLevels = AnswerOf<'proposeLevels'>

export function useProposedLevels(modelId: string, body: BodyOf<'proposeLevels'>) {
  const call = useCall()
  return useQuery({
    queryKey: ['proposeLevels', modelId, body],
    queryFn: async () => (await call('proposeLevels', { params: { modelId }, body })).body,
  })
}
