// The assets or the systems behind a key figure, as the register has them today.
import { useNames } from '../../api/use-names.ts'
import { usePages } from '../../api/use-pages.ts'
import { useWords } from '../../texts/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { DueDay } from '../../ui/due-day.tsx'
import { Empty } from '../../ui/empty.tsx'
import { MorePages } from '../../ui/more-pages.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { annualTexts } from './annual-texts.ts'

export function BehindAssets({ question, caption }: { question: string; caption: string }) {
  const { t } = useWords(annualTexts)
  const personName = useNames('listPersons')
  const unitName = useNames('listUnits')
  const pages = usePages('listAssets', { query: { question } })
  return (
    <MorePages pages={pages}>
      {(assets) =>
        assets.length === 0 ? (
          <Empty>{t('figure.empty')}</Empty>
        ) : (
          <DataTable
            caption={caption}
            isCaptionHidden
            rows={assets}
            keyOf={({ id }) => id}
            columns={[
              {
                head: t('behind.name'),
                cell: ({ id, name }) => <PageLink to={`/register/assets/${id}`}>{name}</PageLink>,
              },
              { head: t('behind.unit'), cell: ({ unitId }) => unitName(unitId) },
              { head: t('behind.owner'), cell: ({ ownerId }) => personName(ownerId) },
              {
                head: t('behind.valid-until'),
                cell: ({ current }) =>
                  current === undefined ? t('behind.unclassified') : <DueDay day={current.validUntil} />,
              },
            ]}
          />
        )
      }
    </MorePages>
  )
}

export function BehindSystems({ question, caption }: { question: string; caption: string }) {
  const { t } = useWords(annualTexts)
  const unitName = useNames('listUnits')
  const pages = usePages('listSystems', { query: { question } })
  return (
    <MorePages pages={pages}>
      {(systems) =>
        systems.length === 0 ? (
          <Empty>{t('figure.empty')}</Empty>
        ) : (
          <DataTable
            caption={caption}
            isCaptionHidden
            rows={systems}
            keyOf={({ id }) => id}
            columns={[
              {
                head: t('behind.name'),
                cell: ({ id, name }) => <PageLink to={`/register/systems/${id}`}>{name}</PageLink>,
              },
              { head: t('behind.unit'), cell: ({ unitId }) => unitName(unitId) },
            ]}
          />
        )
      }
    </MorePages>
  )
}
