// The year ahead, by day; whether it is all or mine is in the address.
import { Switch } from '@digdir/designsystemet-react'
import { useSearchParams } from 'react-router'
import { usePages } from '../api/use-pages.ts'
import { useWords } from '../texts/language.tsx'
import { Empty } from '../ui/empty.tsx'
import { MorePages } from '../ui/more-pages.tsx'
import { Page } from '../ui/page.tsx'
import { CalendarList } from './calendar-list.tsx'

export function Component() {
  const { t } = useWords()
  const [search, setSearch] = useSearchParams()
  const isMine = search.get('mine') === 'true'
  const pages = usePages('readCalendar', { query: { limit: 50, mine: isMine ? 'true' : undefined } })
  return (
    <Page title={t('calendar.title')}>
      <Switch
        label={t('calendar.mine')}
        checked={isMine}
        onChange={({ target }) => setSearch(target.checked ? { mine: 'true' } : {})}
      />
      <MorePages pages={pages}>
        {(rows) =>
          rows.length === 0 ? <Empty>{t('home.nothing-ahead')}</Empty> : <CalendarList rows={rows} />
        }
      </MorePages>
    </Page>
  )
}
