// How an action stands, in words; late is said besides, since it follows from the day.
import type { ActionStatus } from '../../../functions/domain/action/action.ts'
import { useWords } from '../../texts/language.tsx'
import { Tag } from '../../ui/tag.tsx'
import { actionStatusColors, actionStatusNames } from './action-words.ts'

export function ActionStatusTag({ status }: { status: ActionStatus }) {
  const { say } = useWords()
  return <Tag color={actionStatusColors[status]}>{say(actionStatusNames[status])}</Tag>
}

export const isOpenStatus = (status: ActionStatus): boolean =>
  status === 'not-started' || status === 'in-progress'
