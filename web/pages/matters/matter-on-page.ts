// The matter that the tabs of its page are about.
import { useOutletContext } from 'react-router'
import type { AnswerOf } from '../../api/call.ts'
import { useRead } from '../../api/use-api.ts'
import { useWhole } from '../../api/use-whole.ts'

export type MatterShown = AnswerOf<'readMatter'>

export const useMatter = (): MatterShown => useOutletContext<MatterShown>()

export function useMatterTasks(matterId: string) {
  return useWhole('listMatterTasks', { params: { matterId } })
}

const mostBodies = 100

/** What the bodies are called, by their id; empty until they have been read. */
export function useBodyNames(): ReadonlyMap<string, string> {
  const { data } = useRead('listBodies', { query: { limit: mostBodies } })
  return new Map((data?.body.items ?? []).map(({ id, name }) => [id, name]))
}
