// Every classification of an asset, the latest first.
import { usePages } from '../../api/use-pages.ts'
import { triggerNames } from '../../form/value-texts-register.ts'
import { stockholmDay } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { MorePages } from '../../ui/more-pages.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { assetTexts } from './asset-texts.ts'
import { ClassShown } from './class-shown.tsx'
import { classificationStatusNames } from './register-words.ts'

export function AssetHistory({ assetId }: { assetId: string }) {
  const { t, say } = useWords(assetTexts)
  const pages = usePages('listClassifications', { params: { assetId } })
  return (
    <MorePages pages={pages}>
      {(rows) =>
        rows.length === 0 ? (
          <Empty>{t('asset.no-history')}</Empty>
        ) : (
          <DataTable
            caption={t('asset.history')}
            isCaptionHidden
            rows={rows}
            keyOf={({ id }) => id}
            columns={[
              {
                head: t('history.number'),
                cell: ({ number }) => (
                  <PageLink to={`/register/assets/${assetId}/classifications/${number}`}>
                    {t('history.classification', { number })}
                  </PageLink>
                ),
              },
              { head: t('history.trigger'), cell: ({ trigger }) => say(triggerNames[trigger]) },
              { head: t('history.status'), cell: ({ status }) => say(classificationStatusNames[status]) },
              {
                head: t('history.class'),
                cell: ({ decision, proposal }) => {
                  const levels = decision?.levels ?? proposal?.levels
                  return levels && <ClassShown levels={levels} />
                },
              },
              {
                head: t('history.decided'),
                cell: ({ decision }) => decision && `${stockholmDay(decision.at)}, ${decision.by.name}`,
              },
            ]}
          />
        )
      }
    </MorePages>
  )
}
