// My tasks, open or closed; which of them is in the address.
import { useSearchParams } from 'react-router'
import { usePages } from '../../api/use-pages.ts'
import { useWords } from '../../texts/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { MorePages } from '../../ui/more-pages.tsx'
import { Page } from '../../ui/page.tsx'
import { Toggle } from '../../ui/toggle.tsx'
import { TaskList } from './task-list.tsx'
import { taskTexts } from './task-texts.ts'

export function Component() {
  const { t } = useWords(taskTexts)
  const [search, setSearch] = useSearchParams()
  const status = search.get('status') === 'closed' ? 'closed' : 'open'
  const pages = usePages('listMyTasks', { query: { status } })
  return (
    <Page title={t('tasks.title')}>
      <Toggle
        label={t('tasks.show')}
        value={status}
        choices={[
          { value: 'open', name: t('tasks.open') },
          { value: 'closed', name: t('tasks.closed') },
        ]}
        onChange={(chosen) => setSearch(chosen === 'closed' ? { status: 'closed' } : {})}
      />
      <MorePages pages={pages}>
        {(tasks) =>
          tasks.length === 0 ? (
            <Empty>{t(status === 'open' ? 'tasks.no-tasks' : 'tasks.none-closed')}</Empty>
          ) : (
            <TaskList tasks={tasks} />
          )
        }
      </MorePages>
    </Page>
  )
}
