// The reports of an incident that were sent to an authority, with its numbers and receipts.
import { stockholmTime } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Section } from '../../ui/section.tsx'
import { useClockName } from './clock-card.tsx'
import { clockTexts } from './clock-texts.ts'
import { useIncident } from './open-incident.ts'

export function SentReports() {
  const { t } = useWords(clockTexts)
  const { details } = useIncident()
  const { reports, clocks } = details
  const nameOf = useClockName(details)
  return (
    <Section title={t('sent.heading')}>
      {reports.length === 0 ? (
        <Empty>{t('sent.none')}</Empty>
      ) : (
        <DataTable
          caption={t('sent.caption')}
          isCaptionHidden
          rows={reports}
          keyOf={({ clock, sentAt }) => `${clock} ${sentAt}`}
          columns={[
            {
              head: t('sent.report'),
              cell: ({ clock: key, isStatusReport }) => {
                const clock = clocks.find((each) => each.key === key)
                const what = clock ? nameOf(clock) : key
                return isStatusReport ? t('sent.is-status-report', { what }) : what
              },
            },
            {
              head: t('sent.at'),
              cell: ({ sentAt }) => <time dateTime={sentAt}>{stockholmTime(sentAt)}</time>,
            },
            { head: t('sent.reference'), cell: ({ reference }) => reference },
            { head: t('sent.receipt'), cell: ({ receipt }) => receipt ?? '–' },
            { head: t('sent.by'), cell: ({ by }) => by.name },
          ]}
        />
      )}
    </Section>
  )
}
