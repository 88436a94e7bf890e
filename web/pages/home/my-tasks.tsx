// What waits for me, the most urgent first, and for those whom I stand in for.
import { useRead } from '../../api/use-api.ts'
import { useWords } from '../../texts/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Section } from '../../ui/section.tsx'
import { TaskList } from '../tasks/task-list.tsx'
import { usePrincipals } from '../tasks/use-principals.ts'
import { homeTexts } from './home-texts.ts'

export const tasksShown = 8

/** What someone whom I stand in for has to do; nothing is said where there is nothing. */
function TasksOfPrincipal({ id, name }: { id: string; name: string }) {
  const { t } = useWords(homeTexts)
  const { data } = useRead('listMyTasks', { query: { limit: tasksShown, principalId: id } })
  const tasks = data?.body.items ?? []
  return tasks.length === 0 ? null : (
    <Section title={t('home.tasks-of', { name })}>
      <TaskList tasks={tasks} />
      {data?.body.cursor !== undefined && (
        <PageLink to={`/tasks?principalId=${encodeURIComponent(id)}`}>{t('home.all-tasks')}</PageLink>
      )}
    </Section>
  )
}

export function MyTasks() {
  const { t } = useWords(homeTexts)
  const principals = usePrincipals()
  const tasks = useRead('listMyTasks', { query: { limit: tasksShown } })
  return (
    <>
      <Section title={t('home.tasks')}>
        <Loaded from={tasks}>
          {({ body: { items, cursor } }) => (
            <>
              {items.length === 0 ? <Empty>{t('home.no-tasks')}</Empty> : <TaskList tasks={items} />}
              {cursor !== undefined && <PageLink to="/tasks">{t('home.all-tasks')}</PageLink>}
            </>
          )}
        </Loaded>
      </Section>
      {principals.map((principal) => (
        <TasksOfPrincipal key={principal.id} {...principal} />
      ))}
    </>
  )
}
