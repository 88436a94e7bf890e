// The extraordinary reports, the newest year first; which year is in the address.
import { useSearchParams } from 'react-router'
import { usePages } from '../../api/use-pages.ts'
import { valueTexts } from '../../form/value-texts.ts'
import { useMay, useMe } from '../../session/me.tsx'
import { stockholmTime } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { MorePages } from '../../ui/more-pages.tsx'
import { Page } from '../../ui/page.tsx'
import { ButtonLink, PageLink } from '../../ui/page-link.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { Tag } from '../../ui/tag.tsx'
import { urgentTexts } from './urgent-texts.ts'
import { urgentStatusColors, urgentStatusNames } from './urgent-words.ts'

const yearsBack = 5

export function Component() {
  const { t, say } = useWords(urgentTexts)
  const { today } = useMe()
  const mayStart = useMay('extraordinary-report:start')
  const [search, setSearch] = useSearchParams()
  const year = search.get('year') ?? ''
  const pages = usePages('listExtraordinaryReports', { query: { year } })
  const thisYear = Number(today.slice(0, 4))
  const years = Array.from({ length: yearsBack }, (_, back) => String(thisYear - back))
  return (
    <Page
      title={t('urgents.title')}
      lead={t('urgents.lead')}
      actions={mayStart && <ButtonLink to="/extraordinary-reports/new">{t('urgents.start')}</ButtonLink>}
    >
      <div className="filters">
        <SelectField
          id="year"
          label={t('urgents.year')}
          value={year}
          noneSaid={t('urgents.all-years')}
          options={years.map((each) => ({ id: each, name: each }))}
          onChange={(chosen) => setSearch(chosen === '' ? {} : { year: chosen })}
        />
      </div>
      <MorePages pages={pages}>
        {(reports) =>
          reports.length === 0 ? (
            <Empty>{t(mayStart && year === '' ? 'urgents.none' : 'urgents.none-to-read')}</Empty>
          ) : (
            <DataTable
              caption={t('urgents.title')}
              isCaptionHidden
              rows={reports}
              keyOf={({ id }) => id}
              columns={[
                {
                  head: t('urgents.cause'),
                  cell: ({ id, cause, isDraftLate, status }) => (
                    <>
                      <PageLink to={`/extraordinary-reports/${id}`}>
                        {say(valueTexts[`cause.${cause}`])}
                      </PageLink>{' '}
                      {isDraftLate && status === 'drafting' && <Tag color="danger">{t('urgents.late')}</Tag>}
                    </>
                  ),
                },
                { head: t('urgents.triggered'), cell: ({ triggeredAt }) => stockholmTime(triggeredAt) },
                {
                  head: t('urgents.status'),
                  cell: ({ status }) => (
                    <Tag color={urgentStatusColors[status]}>{say(urgentStatusNames[status])}</Tag>
                  ),
                },
                {
                  head: t('urgents.route'),
                  cell: ({ route }) => (route ? say(valueTexts[route.way]) : '–'),
                },
              ]}
            />
          )
        }
      </MorePages>
    </Page>
  )
}
