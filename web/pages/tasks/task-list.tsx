// A task in a list: what is asked, about what, and until when or how it ended.
import type { AnswerOf } from '../../api/call.ts'
import { stockholmDay } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { DueDay } from '../../ui/due-day.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Tag } from '../../ui/tag.tsx'
import { taskStatusTexts } from './task-status-texts.ts'

export type TaskRow = AnswerOf<'listMyTasks'>['items'][number]

function Ended({ status, closedAt }: Pick<TaskRow, 'status' | 'closedAt'>) {
  const { say } = useWords()
  if (status === 'open') return null
  const color = status === 'done' ? 'success' : 'neutral'
  return (
    <span className="due">
      <Tag color={color}>{say(taskStatusTexts[status])}</Tag>{' '}
      {closedAt !== undefined && <span className="quiet">{stockholmDay(closedAt)}</span>}
    </span>
  )
}

export function TaskList({ tasks }: { tasks: readonly TaskRow[] }) {
  const { say } = useWords()
  return (
    <ul className="cards">
      {tasks.map(({ id, name, matterTitle, dueOn, status, closedAt }) => (
        <li key={id} className="card">
          <span className="card-what">
            <PageLink to={`/tasks/${encodeURIComponent(id)}`}>{say(name)}</PageLink>
            <span className="quiet">{matterTitle}</span>
          </span>
          {status === 'open' ? <DueDay day={dueOn} /> : <Ended status={status} closedAt={closedAt} />}
        </li>
      ))}
    </ul>
  )
}
