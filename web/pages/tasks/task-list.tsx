// A task in a list: what is asked, about what, and until when.
import type { AnswerOf } from '../../api/call.ts'
import { useWords } from '../../texts/language.tsx'
import { DueDay } from '../../ui/due-day.tsx'
import { PageLink } from '../../ui/page-link.tsx'

export type TaskRow = AnswerOf<'listMyTasks'>['items'][number]

export function TaskList({ tasks }: { tasks: readonly TaskRow[] }) {
  const { say } = useWords()
  return (
    <ul className="cards">
      {tasks.map(({ id, name, matterTitle, dueOn, status }) => (
        <li key={id} className="card">
          <PageLink to={`/tasks/${encodeURIComponent(id)}`}>{say(name)}</PageLink>
          <span>{matterTitle}</span>
          <DueDay day={dueOn} isOpen={status === 'open'} />
        </li>
      ))}
    </ul>
  )
}
