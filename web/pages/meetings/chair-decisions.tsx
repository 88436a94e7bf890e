// What the chair has decided in a committee's place, the newest first.
import { usePages } from '../../api/use-pages.ts'
import { useWords } from '../../texts/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { MorePages } from '../../ui/more-pages.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Section } from '../../ui/section.tsx'
import { bodyTexts } from './body-texts.ts'
import { dayOfMeeting } from './meeting-day.ts'

export function ChairDecisions({ bodyId }: { bodyId: string }) {
  const { t } = useWords(bodyTexts)
  const decisions = usePages('listChairDecisions', { params: { bodyId } })
  return (
    <Section title={t('chair.heading')}>
      <MorePages pages={decisions}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty>{t('chair.none')}</Empty>
          ) : (
            <DataTable
              caption={t('chair.heading')}
              isCaptionHidden
              rows={rows}
              keyOf={({ id }) => id}
              columns={[
                {
                  head: t('chair.title'),
                  cell: ({ id, title }) => (
                    <PageLink to={`/bodies/${bodyId}/chair-decisions/${id}`}>{title}</PageLink>
                  ),
                },
                { head: t('chair.decided-on'), cell: ({ decidedOn }) => <time>{decidedOn}</time> },
                { head: t('chair.decided-by'), cell: ({ decidedBy }) => decidedBy.name },
                {
                  head: t('chair.report-at'),
                  cell: ({ reportAt }) => (
                    <PageLink to={`/meetings/${encodeURIComponent(reportAt)}`}>
                      {t('chair.meeting', { day: dayOfMeeting(reportAt) })}
                    </PageLink>
                  ),
                },
              ]}
            />
          )
        }
      </MorePages>
    </Section>
  )
}
