// The matter of a task, for those who may read matters; most tasks can be done without.
import { useRead } from '../../api/use-api.ts'
import { useMay } from '../../session/me.tsx'
import type { TaskRow } from './task-list.tsx'

/** Processes whose tasks hang on a matter of their own; the others have a status report or a classification there. */
const ofMatters: readonly string[] = [
  'policy-adoption',
  'action-plan',
  'annual-report',
  'extraordinary-report',
]

export function useMatterOf({ matterId, process }: Pick<TaskRow, 'matterId' | 'process'>) {
  const isReadable = useMay('matter:read') && ofMatters.includes(process)
  const { data } = useRead('readMatter', { params: { matterId } }, { enabled: isReadable })
  return data?.body
}
