// The incidents that I may see, or those that I have reported; which of them is in the address.
import { useSearchParams } from 'react-router'
import { type RowOf, usePages } from '../../api/use-pages.ts'
import { useValueWords } from '../../form/value-words.ts'
import { stockholmTime } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { MorePages } from '../../ui/more-pages.tsx'
import { Page } from '../../ui/page.tsx'
import { ButtonLink, PageLink } from '../../ui/page-link.tsx'
import { Tag } from '../../ui/tag.tsx'
import { Toggle } from '../../ui/toggle.tsx'
import { incidentTexts } from './incident-texts.ts'
import { statusColors, statusNames } from './incident-words.ts'
import { TimeLeft } from './time-left.tsx'
import { useSeesIncidents } from './use-sees-incidents.ts'

type Row = RowOf<'listIncidents'>

function IncidentTable({ rows, isWhole }: { rows: readonly Row[]; isWhole: boolean }) {
  const { t, say } = useWords(incidentTexts)
  const valueWords = useValueWords()
  const known: Column<Row>[] = [
    {
      head: t('incidents.name'),
      cell: ({ id, title }) => <PageLink to={`/incidents/${id}`}>{title}</PageLink>,
    },
    {
      head: t('incidents.status'),
      cell: ({ status, isSignificant, isPersonalData }) => (
        <span className="tags">
          <Tag color={statusColors[status]}>{say(statusNames[status])}</Tag>
          {isSignificant === true && <Tag color="danger">{t('incident.significant')}</Tag>}
          {isPersonalData === true && <Tag color="warning">{t('incident.personal-data')}</Tag>}
        </span>
      ),
    },
    {
      head: t('incidents.discovered'),
      cell: ({ discoveredOn }) => <time dateTime={discoveredOn}>{discoveredOn}</time>,
    },
  ]
  const found: Column<Row>[] = [
    {
      head: t('incidents.type'),
      cell: ({ type }) => (type === undefined ? '' : valueWords('type', type)),
    },
    {
      head: t('incidents.next-due'),
      cell: ({ nextDueAt }) => (nextDueAt === undefined ? '–' : <TimeLeft dueAt={nextDueAt} />),
    },
  ]
  const reported: Column<Row> = {
    head: t('incidents.reported'),
    cell: ({ reportedAt }) => <time dateTime={reportedAt}>{stockholmTime(reportedAt)}</time>,
  }
  return (
    <DataTable
      caption={t('incidents.title')}
      isCaptionHidden
      rows={rows}
      keyOf={({ id }) => id}
      columns={isWhole ? [...known, ...found] : [...known, reported]}
    />
  )
}

export function Component() {
  const { t } = useWords(incidentTexts)
  const [search, setSearch] = useSearchParams()
  const seesMore = useSeesIncidents()
  const isMine = !seesMore || search.get('of') === 'mine'
  const pages = usePages('listIncidents', { query: { limit: 50, ...(isMine && { of: 'mine' }) } })
  return (
    <Page
      title={t('incidents.title')}
      actions={<ButtonLink to="/incidents/report">{t('incidents.report')}</ButtonLink>}
    >
      {seesMore && (
        <Toggle
          label={t('incidents.show')}
          value={isMine ? 'mine' : 'all'}
          choices={[
            { value: 'all', name: t('incidents.all') },
            { value: 'mine', name: t('incidents.mine') },
          ]}
          onChange={(of) => setSearch(of === 'mine' ? { of } : {})}
        />
      )}
      <MorePages pages={pages}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty>{t(isMine ? 'incidents.none-mine' : 'incidents.none')}</Empty>
          ) : (
            <IncidentTable rows={rows} isWhole={!isMine} />
          )
        }
      </MorePages>
    </Page>
  )
}
