// My tasks, open or closed, and those of whom I stand in for; which of them is in the address.
import { useSearchParams } from 'react-router'
import { usePages } from '../../api/use-pages.ts'
import { useWords } from '../../texts/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { MorePages } from '../../ui/more-pages.tsx'
import { Page } from '../../ui/page.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { Toggle } from '../../ui/toggle.tsx'
import { TaskList } from './task-list.tsx'
import { taskTexts } from './task-texts.ts'
import { usePrincipals } from './use-principals.ts'

export function Component() {
  const { t } = useWords(taskTexts)
  const [search, setSearch] = useSearchParams()
  const principals = usePrincipals()
  const status = search.get('status') === 'closed' ? 'closed' : 'open'
  const principalId = search.get('principalId') ?? undefined
  const pages = usePages('listMyTasks', { query: { status, principalId } })
  const choose = (name: string, value: string | undefined) => {
    const chosen = new URLSearchParams(search)
    if (value === undefined || value === '') chosen.delete(name)
    else chosen.set(name, value)
    setSearch(chosen)
  }
  return (
    <Page title={t('tasks.title')}>
      <div className="filters">
        <Toggle
          label={t('tasks.show')}
          value={status}
          choices={[
            { value: 'open', name: t('tasks.open') },
            { value: 'closed', name: t('tasks.closed') },
          ]}
          onChange={(chosen) => choose('status', chosen === 'closed' ? 'closed' : undefined)}
        />
        {principals.length > 0 && (
          <SelectField
            id="principal"
            label={t('tasks.whose')}
            value={principalId ?? ''}
            noneSaid={t('tasks.mine')}
            options={principals.map(({ id, name }) => ({ id, name: t('tasks.as-deputy', { name }) }))}
            onChange={(chosen) => choose('principalId', chosen)}
          />
        )}
      </div>
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
