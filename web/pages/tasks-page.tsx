// My tasks, open or closed; which of them is in the address.
import { ToggleGroup } from '@digdir/designsystemet-react'
import { useSearchParams } from 'react-router'
import { usePages } from '../api/use-pages.ts'
import { useWords } from '../texts/language.tsx'
import { Empty } from '../ui/empty.tsx'
import { MorePages } from '../ui/more-pages.tsx'
import { Page } from '../ui/page.tsx'
import { TaskList } from './task-row.tsx'

export function Component() {
  const { t } = useWords()
  const [search, setSearch] = useSearchParams()
  const status = search.get('status') === 'closed' ? 'closed' : 'open'
  const pages = usePages('listMyTasks', { query: { status } })
  return (
    <Page title={t('tasks.title')}>
      <ToggleGroup
        data-toggle-group={t('tasks.show')}
        value={status}
        onChange={(chosen) => setSearch(chosen === 'closed' ? { status: 'closed' } : {})}
      >
        <ToggleGroup.Item value="open">{t('tasks.open')}</ToggleGroup.Item>
        <ToggleGroup.Item value="closed">{t('tasks.closed')}</ToggleGroup.Item>
      </ToggleGroup>
      <MorePages pages={pages}>
        {(tasks) =>
          tasks.length === 0 ? (
            <Empty>{t(status === 'open' ? 'home.no-tasks' : 'tasks.none-closed')}</Empty>
          ) : (
            <TaskList tasks={tasks} />
          )
        }
      </MorePages>
    </Page>
  )
}
