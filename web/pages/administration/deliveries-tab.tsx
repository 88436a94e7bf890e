// What could not be delivered after many attempts: which mail or workflow, and for whom; nothing of what it says.
import { useNames } from '../../api/use-names.ts'
import { usePages } from '../../api/use-pages.ts'
import { stockholmTime } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { MorePages } from '../../ui/more-pages.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { administrationTexts } from './administration-texts.ts'

export function Component() {
  const { t } = useWords(administrationTexts)
  const person = useNames('listPersons')
  const pages = usePages('listFailedDeliveries')
  const kinds = {
    'send-mail': t('deliveries.mail'),
    'spread-mail': t('deliveries.mail'),
    'start-execution': t('deliveries.start'),
    'answer-task': t('deliveries.answer'),
  }
  return (
    <>
      <Paragraph>{t('deliveries.help')}</Paragraph>
      <MorePages pages={pages}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty>{t('deliveries.none')}</Empty>
          ) : (
            <DataTable
              caption={t('deliveries.title')}
              isCaptionHidden
              rows={rows}
              keyOf={({ id }) => id}
              columns={[
                { head: t('deliveries.since'), cell: ({ createdAt }) => stockholmTime(createdAt) },
                { head: t('deliveries.what'), cell: ({ kind }) => kinds[kind] },
                { head: t('deliveries.which'), cell: ({ template, machine }) => template ?? machine ?? '' },
                {
                  head: t('deliveries.to'),
                  cell: ({ recipientIds }) => recipientIds.map(person).join(', '),
                },
                { head: t('deliveries.attempts'), align: 'end', cell: ({ attempts }) => attempts },
              ]}
            />
          )
        }
      </MorePages>
    </>
  )
}
