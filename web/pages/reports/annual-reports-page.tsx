// The annual reports of all years; a new one is started here.
import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { usePages } from '../../api/use-pages.ts'
import { CommandDialog } from '../../form/command-dialog.tsx'
import { useMay, useMe } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { MorePages } from '../../ui/more-pages.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { annualTexts } from './annual-texts.ts'
import { startAnnualReportSchema } from './report-commands.built.ts'

function StartAnnualReport() {
  const { t } = useWords(annualTexts)
  const { today } = useMe()
  const navigate = useNavigate()
  const initial = useMemo(() => ({ year: Number(today.slice(0, 4)) - 1 }), [today])
  return (
    <CommandDialog
      route="startAnnualReport"
      title={t('annuals.start')}
      help={t('annuals.start-help')}
      schema={startAnnualReportSchema}
      submit={t('annuals.start')}
      initial={initial}
      onDone={({ body }) => void navigate(`/annual-reports/${body.year}`)}
    />
  )
}

export function Component() {
  const { t } = useWords(annualTexts)
  const mayStart = useMay('annual-report:start')
  const pages = usePages('listAnnualReports')
  return (
    <Page title={t('annuals.title')} lead={t('annuals.lead')} actions={mayStart && <StartAnnualReport />}>
      <MorePages pages={pages}>
        {(reports) =>
          reports.length === 0 ? (
            <Empty>{t('annuals.none')}</Empty>
          ) : (
            <DataTable
              caption={t('annuals.title')}
              isCaptionHidden
              rows={reports}
              keyOf={({ year }) => String(year)}
              columns={[
                {
                  head: t('annuals.year'),
                  cell: ({ year }) => (
                    <PageLink to={`/annual-reports/${year}`}>{t('annual.title', { year })}</PageLink>
                  ),
                },
                { head: t('annuals.opened'), cell: ({ openedOn }) => openedOn },
                { head: t('annuals.data-on'), cell: ({ dataOn }) => dataOn ?? '–' },
                { head: t('annuals.expedited'), cell: ({ expeditedOn }) => expeditedOn ?? '–' },
              ]}
            />
          )
        }
      </MorePages>
    </Page>
  )
}
