// All tasks of a matter, open and closed; which of them is in the address.
import { useValueWords } from '../../form/value-words.ts'
import { useAddress } from '../../frame/use-address.ts'
import { stockholmDay } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { withinSentence } from '../../texts/within-sentence.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { DueDay } from '../../ui/due-day.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Tag, type TagColor } from '../../ui/tag.tsx'
import { Toggle } from '../../ui/toggle.tsx'
import { taskStatusTexts } from '../tasks/task-status-texts.ts'
import type { TaskOfMatter } from './audit-facts.ts'
import { useMatter, useMatterTasks } from './matter-on-page.ts'
import { matterTasksTexts } from './matter-tasks-texts.ts'

const colors: Readonly<Record<TaskOfMatter['status'], TagColor>> = {
  open: 'info',
  done: 'success',
  refused: 'warning',
  ignored: 'danger',
  withdrawn: 'neutral',
}

function Tasks({ tasks }: { tasks: readonly TaskOfMatter[] }) {
  const { t, say } = useWords(matterTasksTexts)
  const wordOf = useValueWords()
  if (tasks.length === 0) return <Empty>{t('list.none')}</Empty>
  return (
    <DataTable
      isCaptionHidden
      caption={t('list.caption')}
      rows={tasks}
      keyOf={({ id }) => id}
      columns={[
        {
          head: t('list.task'),
          cell: ({ id, name, subject }) => (
            <>
              <PageLink to={`/tasks/${encodeURIComponent(id)}`}>{say(name)}</PageLink>
              {subject.bodyName !== undefined && <div className="quiet">{subject.bodyName}</div>}
            </>
          ),
        },
        {
          head: t('list.who'),
          cell: ({ assignee: { name, role } }) => (
            <>
              {name}
              <div className="quiet">{withinSentence(wordOf('role', role))}</div>
            </>
          ),
        },
        {
          head: t('list.due'),
          cell: ({ dueOn, status }) =>
            status === 'open' ? <DueDay day={dueOn} /> : <time dateTime={dueOn}>{dueOn}</time>,
        },
        {
          head: t('list.state'),
          cell: ({ status }) => <Tag color={colors[status]}>{say(taskStatusTexts[status])}</Tag>,
        },
        {
          head: t('list.closed-at'),
          cell: ({ closedAt, closedBy, assignee }) =>
            closedAt !== undefined && (
              <>
                {stockholmDay(closedAt)}
                {closedBy !== undefined && closedBy.name !== assignee.name && (
                  <div className="quiet">{t('list.closed-by', { name: closedBy.name })}</div>
                )}
              </>
            ),
        },
      ]}
    />
  )
}

export function Component() {
  const { t } = useWords(matterTasksTexts)
  const { id } = useMatter()
  const [read, choose] = useAddress()
  const tasks = useMatterTasks(id)
  const status = read('status')
  const value = status === 'open' || status === 'closed' ? status : 'all'
  return (
    <>
      <Toggle
        label={t('list.show')}
        value={value}
        choices={[
          { value: 'all', name: t('list.all') },
          { value: 'open', name: t('list.open') },
          { value: 'closed', name: t('list.closed') },
        ]}
        onChange={(chosen) => choose({ status: chosen === 'all' ? undefined : chosen })}
      />
      <Loaded from={tasks}>
        {(rows) => (
          <Tasks
            tasks={rows
              .filter((task) => value === 'all' || (task.status === 'open') === (value === 'open'))
              .toSorted((one, other) => (one.openedAt < other.openedAt ? 1 : -1))}
          />
        )}
      </Loaded>
    </>
  )
}
