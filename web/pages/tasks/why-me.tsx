// Why a task came to whoever reads it: their own role, a colleague's, one they stand in for, or somebody else's.

import { roleTitles } from '../../../functions/domain/organisation/role.ts'
import { useRead } from '../../api/use-api.ts'
import { useNames } from '../../api/use-names.ts'
import { useMe } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import type { TaskRow } from './task-list.tsx'
import { standingIn } from './task-standing.ts'
import { taskTexts } from './task-texts.ts'

export function WhyMe({ task }: { task: TaskRow }) {
  const { t, say } = useWords(taskTexts)
  const me = useMe()
  const unitName = useNames('listUnits')
  const standing = standingIn(task, me)
  const isDeputy = standing.as === 'deputy'
  const principalId = isDeputy ? standing.principalId : ''
  const { data } = useRead('listPersons', { query: { limit: 100 } }, { enabled: isDeputy })
  const { name, personId, unitId } = task.assignee
  const principal =
    principalId === personId
      ? name
      : (data?.body.items.find(({ id }) => id === principalId)?.name ?? principalId)
  const values = { role: say(roleTitles[task.assignee.role]), unit: unitName(unitId), name, principal }
  const sentence = {
    asked: t('task.why-me-role', values),
    colleague: t('task.why-me-colleague', values),
    deputy: t('task.why-me-deputy', values),
    reader: t('task.why-not-me', values),
  }[standing.as]
  return (
    <>
      {sentence}
      {task.lastReason !== undefined && ` ${t('task.why-me-passed-on', { reason: task.lastReason })}`}
    </>
  )
}
