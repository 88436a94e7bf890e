// Information assets: found by name, filtered in the address, exported, and changed many at once.
import { useDeferredValue } from 'react'
import type { AnswerOf } from '../../api/call.ts'
import { useNames } from '../../api/use-names.ts'
import { usePages } from '../../api/use-pages.ts'
import { useMay } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { Button } from '../../ui/button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { MorePages } from '../../ui/more-pages.tsx'
import { Page } from '../../ui/page.tsx'
import { ButtonLink, PageLink } from '../../ui/page-link.tsx'
import { Tag } from '../../ui/tag.tsx'
import { BulkEdit } from './bulk-edit.tsx'
import { ClassShown } from './class-shown.tsx'
import { ExportRegister } from './export-register.tsx'
import { ListFilterFields } from './list-filter-fields.tsx'
import { registerTexts } from './register-texts.ts'
import { standingColors, standingNames } from './register-words.ts'
import { useChosen } from './use-chosen.tsx'
import { useListFilters } from './use-list-filters.ts'

type AssetRow = AnswerOf<'listAssets'>['items'][number]

const rowsAtOnce = 50

export function Component() {
  const { t, say } = useWords(registerTexts)
  const mayChange = useMay('register:change')
  const { unitId, name, question } = useListFilters()
  const personName = useNames('listPersons')
  const unitName = useNames('listUnits')
  const chosen = useChosen<AssetRow>()
  const query = useDeferredValue(JSON.stringify({ limit: rowsAtOnce, unitId, name: name?.trim(), question }))
  const pages = usePages('listAssets', { query: JSON.parse(query) })
  const isFiltered = unitId !== undefined || name !== undefined || question !== undefined
  return (
    <Page
      title={t('assets.title')}
      lead={t('assets.lead')}
      actions={mayChange && <ButtonLink to="/register/assets/new">{t('assets.new')}</ButtonLink>}
    >
      <ListFilterFields
        questions={[
          { id: 'unclassified', name: t('asset-question.unclassified') },
          { id: 'expired', name: t('asset-question.expired') },
          { id: 'vacant', name: t('asset-question.vacant') },
          { id: 'critical', name: t('asset-question.critical') },
          { id: 'critical-unclassified', name: t('asset-question.critical-unclassified') },
        ]}
      />
      <MorePages pages={pages}>
        {(assets) => (
          <>
            <div className="list-tools">
              {mayChange && assets.length > 0 && (
                <>
                  <BulkEdit kind="assets" rows={chosen.among(assets)} />
                  <Button
                    variant="tertiary"
                    onClick={() => chosen.setAll(chosen.among(assets).length > 0 ? [] : assets)}
                  >
                    {t(chosen.among(assets).length > 0 ? 'bulk.none' : 'bulk.all')}
                  </Button>
                </>
              )}
              <ExportRegister what="assets" unitId={unitId} />
            </div>
            {assets.length === 0 ? (
              <Empty>{t(isFiltered ? 'list.no-match' : 'assets.none')}</Empty>
            ) : (
              <DataTable
                caption={t('assets.title')}
                isCaptionHidden
                rows={assets}
                keyOf={({ id }) => id}
                columns={[
                  ...(mayChange ? [chosen.column] : []),
                  {
                    head: t('name'),
                    cell: (asset) => <PageLink to={`/register/assets/${asset.id}`}>{asset.name}</PageLink>,
                  },
                  {
                    head: t('class'),
                    cell: ({ current, standing, endedOn }) => (
                      <span className="class-cell">
                        {current !== undefined && <ClassShown levels={current.levels} />}
                        {endedOn !== undefined ? (
                          <Tag>{t('assets.ended')}</Tag>
                        ) : (
                          standing !== 'classified' && (
                            <Tag color={standingColors[standing]}>{say(standingNames[standing])}</Tag>
                          )
                        )}
                      </span>
                    ),
                  },
                  {
                    head: t('assets.owner'),
                    cell: ({ ownerId, vacantSince }) =>
                      vacantSince === undefined ? (
                        personName(ownerId)
                      ) : (
                        <Tag color="warning">{t('vacant')}</Tag>
                      ),
                  },
                  { head: t('unit'), cell: ({ unitId: ofUnit }) => unitName(ofUnit) },
                  { head: t('assets.valid-until'), cell: ({ current }) => current?.validUntil },
                ]}
              />
            )}
          </>
        )}
      </MorePages>
    </Page>
  )
}
