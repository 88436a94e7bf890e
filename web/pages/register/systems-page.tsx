// Systems: found by name, filtered in the address, exported, and changed many at once.
import { useDeferredValue } from 'react'
import type { AnswerOf } from '../../api/call.ts'
import { useNames } from '../../api/use-names.ts'
import { usePages } from '../../api/use-pages.ts'
import { lifecycleNames } from '../../form/value-texts-register.ts'
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
import { systemStatusNames } from './register-words.ts'
import { useChosen } from './use-chosen.tsx'
import { useListFilters } from './use-list-filters.ts'

type SystemRow = AnswerOf<'listSystems'>['items'][number]

const rowsAtOnce = 50

export function Component() {
  const { t, say } = useWords(registerTexts)
  const mayChange = useMay('register:change')
  const seesGaps = useMay('gap:read')
  const { unitId, name, question } = useListFilters()
  const personName = useNames('listPersons')
  const unitName = useNames('listUnits')
  const chosen = useChosen<SystemRow>()
  const query = useDeferredValue(JSON.stringify({ limit: rowsAtOnce, unitId, name: name?.trim(), question }))
  const pages = usePages('listSystems', { query: JSON.parse(query) })
  const isFiltered = unitId !== undefined || name !== undefined || question !== undefined
  return (
    <Page
      title={t('systems.title')}
      lead={t('systems.lead')}
      actions={mayChange && <ButtonLink to="/register/systems/new">{t('systems.new')}</ButtonLink>}
    >
      <ListFilterFields
        questions={[
          { id: 'vacant', name: t('system-question.vacant') },
          { id: 'preliminary', name: t('system-question.preliminary') },
          { id: 'critical', name: t('system-question.critical') },
          ...(seesGaps
            ? [
                { id: 'gaps-at-three', name: t('system-question.gaps-at-three') },
                { id: 'gaps', name: t('system-question.gaps') },
                { id: 'exceptions', name: t('system-question.exceptions') },
                { id: 'over-protected', name: t('system-question.over-protected') },
              ]
            : []),
        ]}
      />
      <MorePages pages={pages}>
        {(systems) => (
          <>
            <div className="list-tools">
              {mayChange && systems.length > 0 && (
                <>
                  <BulkEdit kind="systems" rows={chosen.among(systems)} />
                  <Button
                    variant="tertiary"
                    onClick={() => chosen.setAll(chosen.among(systems).length > 0 ? [] : systems)}
                  >
                    {t(chosen.among(systems).length > 0 ? 'bulk.none' : 'bulk.all')}
                  </Button>
                </>
              )}
              <ExportRegister what="systems" unitId={unitId} />
            </div>
            {systems.length === 0 ? (
              <Empty>{t(isFiltered ? 'list.no-match' : 'systems.none')}</Empty>
            ) : (
              <DataTable
                caption={t('systems.title')}
                isCaptionHidden
                rows={systems}
                keyOf={({ id }) => id}
                columns={[
                  ...(mayChange ? [chosen.column] : []),
                  {
                    head: t('name'),
                    cell: (system) => (
                      <PageLink to={`/register/systems/${system.id}`}>{system.name}</PageLink>
                    ),
                  },
                  {
                    head: t('class'),
                    cell: ({ derived }) =>
                      derived !== undefined && (
                        <span className="class-cell">
                          <ClassShown levels={derived.levels} />
                          {derived.status !== 'settled' && (
                            <Tag color="warning">{say(systemStatusNames[derived.status])}</Tag>
                          )}
                        </span>
                      ),
                  },
                  {
                    head: t('systems.owner'),
                    cell: ({ ownerId, vacantSince }) =>
                      vacantSince === undefined ? (
                        personName(ownerId)
                      ) : (
                        <Tag color="warning">{t('vacant')}</Tag>
                      ),
                  },
                  { head: t('unit'), cell: ({ unitId: ofUnit }) => unitName(ofUnit) },
                  { head: t('systems.lifecycle'), cell: ({ lifecycle }) => say(lifecycleNames[lifecycle]) },
                ]}
              />
            )}
          </>
        )}
      </MorePages>
    </Page>
  )
}
