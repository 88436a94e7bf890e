// What starts by itself: by which rule, when next, and what was started last.
import { useRead } from '../../api/use-api.ts'
import { useWords } from '../../texts/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { DueDay } from '../../ui/due-day.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Tag } from '../../ui/tag.tsx'
import { CalendarTabs } from './calendar-tabs.tsx'
import { calendarTexts } from './calendar-texts.ts'
import { SeriesRuleSaid } from './series-rule-said.tsx'

export function Component() {
  const { t, say } = useWords(calendarTexts)
  const series = useRead('listSeries')
  return (
    <Page title={t('series.title')} lead={t('series.lead')}>
      <CalendarTabs />
      <Loaded from={series}>
        {({ body: { items } }) => (
          <DataTable
            caption={t('series.title')}
            rows={items}
            keyOf={({ id }) => id}
            columns={[
              {
                head: t('series.name'),
                cell: ({ id, name }) => <PageLink to={`/series/${id}`}>{say(name)}</PageLink>,
              },
              { head: t('series.rule'), cell: ({ rule }) => <SeriesRuleSaid rule={rule} /> },
              {
                head: t('series.next'),
                cell: ({ nextOn, paused }) =>
                  paused !== undefined ? (
                    <Tag color="warning">{t('series.paused')}</Tag>
                  ) : (
                    nextOn && <DueDay day={nextOn} />
                  ),
              },
              { head: t('series.about'), cell: ({ nextPeriod }) => nextPeriod },
              { head: t('series.last-started'), cell: ({ lastStarted }) => lastStarted?.dueOn },
            ]}
          />
        )}
      </Loaded>
    </Page>
  )
}
