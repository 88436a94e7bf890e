// The year ahead, by day; whether it is all or mine is in the address.
import { useSearchParams } from 'react-router'
import { usePages } from '../../api/use-pages.ts'
import { useWords } from '../../texts/language.tsx'
import { CheckField } from '../../ui/check-field.tsx'
import { Empty } from '../../ui/empty.tsx'
import { MorePages } from '../../ui/more-pages.tsx'
import { Page } from '../../ui/page.tsx'
import { CalendarList } from './calendar-list.tsx'
import { calendarTexts } from './calendar-texts.ts'

export function Component() {
  const { t } = useWords(calendarTexts)
  const [search, setSearch] = useSearchParams()
  const isMine = search.get('mine') === 'true'
  const pages = usePages('readCalendar', { query: { limit: 50, mine: isMine ? 'true' : undefined } })
  return (
    <Page title={t('calendar.title')}>
      <CheckField
        id="mine"
        isSwitch
        label={t('calendar.mine')}
        isOn={isMine}
        onChange={(isOn) => setSearch(isOn ? { mine: 'true' } : {})}
      />
      <MorePages pages={pages}>
        {(rows) =>
          rows.length === 0 ? <Empty>{t('calendar.nothing-ahead')}</Empty> : <CalendarList rows={rows} />
        }
      </MorePages>
    </Page>
  )
}
