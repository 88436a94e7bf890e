// The year ahead by month: mine first, with the meetings of a month folded; what is late stands before it.
import { useEffect } from 'react'
import { useSearchParams } from 'react-router'
import { usePages } from '../../api/use-pages.ts'
import { useWords } from '../../texts/language.tsx'
import { monthName } from '../../texts/months.ts'
import { Details } from '../../ui/details.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Heading } from '../../ui/heading.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Section } from '../../ui/section.tsx'
import { Toggle } from '../../ui/toggle.tsx'
import { byMonth, inOrder, withoutRepeatedStarts } from '../calendar/by-month.ts'
import { CalendarList, type CalendarRow } from '../calendar/calendar-list.tsx'
import { homeTexts } from './home-texts.ts'

/** So few are shown as they are; more are folded. */
const mostMeetings = 2

function Month({ month, rows, meetings }: ReturnType<typeof byMonth<CalendarRow>>[number]) {
  const { t, language } = useWords(homeTexts)
  const isFolded = meetings.length > mostMeetings
  const shown = isFolded ? rows : inOrder([...rows, ...meetings])
  return (
    <div className="month">
      <Heading level={3}>{monthName(month, language)}</Heading>
      <div>
        {shown.length > 0 && <CalendarList rows={shown} />}
        {isFolded && (
          <Details summary={t('home.meetings', { count: meetings.length })}>
            <CalendarList rows={meetings} />
          </Details>
        )}
      </div>
    </div>
  )
}

export function YearAhead() {
  const { t } = useWords(homeTexts)
  const [search, setSearch] = useSearchParams()
  const isMine = search.get('ahead') !== 'all'
  const pages = usePages('readCalendar', { query: { limit: 100, mine: isMine ? 'true' : undefined } })
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = pages
  // The year is shown whole: its months are folded, so that it stays short.
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [hasNextPage, isFetchingNextPage, fetchNextPage])
  // Tasks stand above, by themselves.
  const others = (pages.data ?? []).filter(({ kind }) => kind !== 'task')
  const late = others.filter(({ state }) => state === 'late')
  return (
    <>
      {late.length > 0 && (
        <Section title={t('home.late')}>
          <CalendarList rows={late} />
        </Section>
      )}
      <Section title={t('home.ahead')}>
        <Toggle
          label={t('home.whose')}
          value={isMine ? 'mine' : 'all'}
          choices={[
            { value: 'mine', name: t('home.mine') },
            { value: 'all', name: t('home.all') },
          ]}
          onChange={(chosen) =>
            setSearch(chosen === 'all' ? { ahead: 'all' } : {}, { preventScrollReset: true })
          }
        />
        <Loaded from={pages}>
          {() => {
            const ahead = byMonth(withoutRepeatedStarts(others.filter(({ state }) => state === 'coming')))
            return ahead.length === 0 ? (
              <Empty>{t('home.nothing-mine')}</Empty>
            ) : (
              ahead.map((month) => <Month key={month.month} {...month} />)
            )
          }}
        </Loaded>
        <div>
          <PageLink to={isMine ? '/calendar?mine=true' : '/calendar'}>{t('home.whole-calendar')}</PageLink>
        </div>
      </Section>
    </>
  )
}
