// Every export and disclosure of the register, the latest first.
import { usePages } from '../../api/use-pages.ts'
import { stockholmTime } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { MorePages } from '../../ui/more-pages.tsx'
import { Page } from '../../ui/page.tsx'
import { ButtonLink, PageLink } from '../../ui/page-link.tsx'
import { disclosureTexts } from './disclosure-texts.ts'

export function Component() {
  const { t } = useWords(disclosureTexts)
  const pages = usePages('listDisclosures')
  return (
    <Page
      title={t('disclosures.title')}
      lead={t('disclosures.lead')}
      actions={<ButtonLink to="/register/disclosures/new">{t('disclosures.new')}</ButtonLink>}
    >
      <MorePages pages={pages}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty>{t('disclosures.none')}</Empty>
          ) : (
            <DataTable
              caption={t('disclosures.title')}
              isCaptionHidden
              rows={rows}
              keyOf={({ id }) => id}
              columns={[
                {
                  head: t('disclosure.when'),
                  cell: ({ id, examinedAt }) => (
                    <PageLink to={`/register/disclosures/${id}`}>{stockholmTime(examinedAt)}</PageLink>
                  ),
                },
                {
                  head: t('disclosure.what'),
                  cell: ({ what }) => t(what === 'assets' ? 'disclosure.assets' : 'disclosure.systems'),
                },
                {
                  head: t('disclosure.kind'),
                  cell: ({ requestedOn }) =>
                    t(requestedOn === undefined ? 'disclosure.export' : 'disclosure.disclosed'),
                },
                {
                  head: t('disclosure.version'),
                  cell: ({ version }) =>
                    t(version === 'public' ? 'disclosure.public' : 'disclosure.complete'),
                },
                { head: t('disclosure.rows'), align: 'end', cell: ({ rows: count }) => count },
                { head: t('disclosure.masked'), align: 'end', cell: ({ maskedFields }) => maskedFields },
                { head: t('disclosure.by'), cell: ({ examinedBy }) => examinedBy.name },
              ]}
            />
          )
        }
      </MorePages>
    </Page>
  )
}
