// Reorganisations: planned, approved and carried out.
import { usePages } from '../../api/use-pages.ts'
import { useMay } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { DueDay } from '../../ui/due-day.tsx'
import { Empty } from '../../ui/empty.tsx'
import { MorePages } from '../../ui/more-pages.tsx'
import { ButtonLink, PageLink } from '../../ui/page-link.tsx'
import { administrationTexts } from './administration-texts.ts'
import { ReorganisationStatus } from './reorganisation-status.tsx'

export function Component() {
  const { t } = useWords(administrationTexts)
  const mayPlan = useMay('reorganisation:plan')
  const pages = usePages('listReorganisations')
  return (
    <>
      {mayPlan && (
        <div>
          <ButtonLink to="/administration/reorganisations/new">{t('reorganisation.plan')}</ButtonLink>
        </div>
      )}
      <MorePages pages={pages}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty>{t('reorganisations.none')}</Empty>
          ) : (
            <DataTable
              caption={t('reorganisations.title')}
              isCaptionHidden
              rows={rows}
              keyOf={({ id }) => id}
              columns={[
                {
                  head: t('reorganisation.name'),
                  cell: ({ id, title }) => (
                    <PageLink to={`/administration/reorganisations/${id}`}>{title}</PageLink>
                  ),
                },
                {
                  head: t('reorganisation.first-day'),
                  cell: ({ effectiveOn, status }) => (
                    <DueDay day={effectiveOn} isOpen={status !== 'carried-out'} />
                  ),
                },
                {
                  head: t('reorganisation.status'),
                  cell: ({ status }) => <ReorganisationStatus status={status} />,
                },
              ]}
            />
          )
        }
      </MorePages>
    </>
  )
}
