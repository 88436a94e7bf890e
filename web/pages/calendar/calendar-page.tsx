// A month of the calendar: what starts, what is due and which bodies meet; whose, which kind and which month are in the address.
import { useEffect } from 'react'
import { usePages } from '../../api/use-pages.ts'
import { useWords } from '../../texts/language.tsx'
import { firstDayOf, lastDayOf, monthName, monthOf } from '../../texts/months.ts'
import { Empty } from '../../ui/empty.tsx'
import { MorePages } from '../../ui/more-pages.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { inOrder } from './by-month.ts'
import { CalendarFilters, MonthSteps, useCalendarFilter } from './calendar-filters.tsx'
import { CalendarList, type CalendarRow } from './calendar-list.tsx'
import { CalendarTabs } from './calendar-tabs.tsx'
import { calendarTexts } from './calendar-texts.ts'

const longestPage = 100

export function Component() {
  const { t, language } = useWords(calendarTexts)
  const filter = useCalendarFilter()
  const { isMine, kind, month } = filter
  const pages = usePages('readCalendar', {
    query: {
      from: firstDayOf(month),
      to: lastDayOf(month),
      limit: longestPage,
      mine: isMine ? 'true' : undefined,
    },
  })
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = pages
  // A month is shown whole: what is sought may stand on its last day.
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [hasNextPage, isFetchingNextPage, fetchNextPage])
  const ofKind = (rows: readonly CalendarRow[]) =>
    inOrder(kind === undefined ? rows : rows.filter((row) => row.kind === kind))
  const late = ofKind(pages.data ?? []).filter(({ state, on }) => state === 'late' && monthOf(on) < month)
  return (
    <Page title={t('calendar.title')}>
      <CalendarTabs />
      <CalendarFilters {...filter} />
      {late.length > 0 && (
        <Section title={t('calendar.late-title')}>
          <CalendarList rows={late} />
        </Section>
      )}
      <MonthSteps {...filter} />
      <MorePages pages={pages}>
        {(rows) => {
          const ofMonth = ofKind(rows).filter(({ on }) => monthOf(on) === month)
          return ofMonth.length === 0 ? (
            <Empty>{t('calendar.nothing', { month: monthName(month, language) })}</Empty>
          ) : (
            <CalendarList rows={ofMonth} />
          )
        }}
      </MorePages>
    </Page>
  )
}
