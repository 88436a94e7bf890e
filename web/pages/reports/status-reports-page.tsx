// The status reports, the latest month first; one can be started without waiting for the schedule.
import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { usePages } from '../../api/use-pages.ts'
import { CommandDialog } from '../../form/command-dialog.tsx'
import { useMay, useMe } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { monthTitle } from '../../texts/months.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Day } from '../../ui/day.tsx'
import { Empty } from '../../ui/empty.tsx'
import { MorePages } from '../../ui/more-pages.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Tag } from '../../ui/tag.tsx'
import { startStatusReportSchema } from './report-commands.built.ts'
import { statusTexts } from './status-texts.ts'
import { outcomeNames, statusReportStatusColors, statusReportStatusNames } from './status-words.ts'

function StartStatusReport() {
  const { t } = useWords(statusTexts)
  const { today } = useMe()
  const navigate = useNavigate()
  const initial = useMemo(() => ({ period: today.slice(0, 7) }), [today])
  return (
    <CommandDialog
      route="startStatusReport"
      title={t('statuses.start')}
      help={t('statuses.start-help')}
      schema={startStatusReportSchema}
      submit={t('statuses.start')}
      initial={initial}
      onDone={({ body }) => void navigate(`/status-reports/${body.period}`)}
    />
  )
}

export function Component() {
  const { t, say, language } = useWords(statusTexts)
  const mayStart = useMay('status-report:start')
  const pages = usePages('listStatusReports')
  return (
    <Page title={t('statuses.title')} lead={t('statuses.lead')} actions={mayStart && <StartStatusReport />}>
      <MorePages pages={pages}>
        {(reports) =>
          reports.length === 0 ? (
            <Empty>{t('statuses.none')}</Empty>
          ) : (
            <DataTable
              caption={t('statuses.title')}
              isCaptionHidden
              rows={reports}
              keyOf={({ period }) => period}
              columns={[
                {
                  head: t('statuses.period'),
                  cell: ({ period }) => (
                    <PageLink to={`/status-reports/${period}`}>{monthTitle(period, language)}</PageLink>
                  ),
                },
                { head: t('statuses.data-on'), cell: ({ dataOn }) => <Day day={dataOn} /> },
                {
                  head: t('statuses.status'),
                  cell: ({ status }) => (
                    <Tag color={statusReportStatusColors[status]}>{say(statusReportStatusNames[status])}</Tag>
                  ),
                },
                {
                  head: t('statuses.outcome'),
                  cell: ({ reception }) => (reception ? say(outcomeNames[reception.outcome]) : '–'),
                },
                { head: t('statuses.by'), cell: ({ reception }) => reception?.by.name ?? '–' },
              ]}
            />
          )
        }
      </MorePages>
    </Page>
  )
}
