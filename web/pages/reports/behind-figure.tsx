// What is behind a key figure: the list that its path names, read as it is today, or the answers of the units.
import { usePages } from '../../api/use-pages.ts'
import { useMay } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { MorePages } from '../../ui/more-pages.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { type ActionRow, ActionTable } from '../plan/action-table.tsx'
import type { AnnualReportShown } from './annual-report-page.tsx'
import { annualTexts } from './annual-texts.ts'
import { BehindAssets, BehindSystems } from './behind-register.tsx'
import type { FigureShown } from './figure-words.ts'
import { UnitAnswers } from './unit-answers.tsx'

interface Behind {
  figure: FigureShown
  report: AnnualReportShown
}

const rowsRead = 100
const isOfAudit = ({ source, status }: ActionRow) =>
  (source.kind === 'audit' || source.kind === 'review') && status !== 'done' && status !== 'dropped'

function BehindActions({ figure, report: { year } }: Behind) {
  const { t, say } = useWords(annualTexts)
  const isAudit = figure.id === 'N20'
  const query = { limit: rowsRead, ...(!isAudit && { dueIn: year }) }
  const pages = usePages('listActions', { query })
  return (
    <MorePages pages={pages}>
      {(actions) => {
        const shown = isAudit ? actions.filter(isOfAudit) : actions
        return shown.length === 0 ? (
          <Empty>{t('figure.empty')}</Empty>
        ) : (
          <ActionTable caption={say(figure.name)} actions={shown} />
        )
      }}
    </MorePages>
  )
}

function BehindIncidents({ figure, report: { year } }: Behind) {
  const { t, say } = useWords(annualTexts)
  const pages = usePages('listIncidents', { query: { limit: rowsRead } })
  return (
    <MorePages pages={pages}>
      {(incidents) => {
        const shown = incidents.filter(
          ({ discoveredOn, isSignificant, isPersonalData }) =>
            discoveredOn.startsWith(String(year)) &&
            (figure.id !== 'N9' || isSignificant !== false) &&
            (figure.id !== 'N10' || isPersonalData !== false),
        )
        return shown.length === 0 ? (
          <Empty>{t('figure.empty')}</Empty>
        ) : (
          <DataTable
            caption={say(figure.name)}
            isCaptionHidden
            rows={shown}
            keyOf={({ id }) => id}
            columns={[
              {
                head: t('behind.incident'),
                cell: ({ id, title }) => <PageLink to={`/incidents/${id}`}>{title}</PageLink>,
              },
              { head: t('behind.discovered'), cell: ({ discoveredOn }) => discoveredOn },
            ]}
          />
        )
      }}
    </MorePages>
  )
}

function BehindDecisions({ report: { year } }: Behind) {
  const { t } = useWords(annualTexts)
  return (
    <ul>
      <li>
        <PageLink to={`/action-plans/${year + 1}`}>{t('behind.plan', { year: year + 1 })}</PageLink>
      </li>
      <li>
        <PageLink to={`/annual-reports/${year - 1}`}>{t('behind.report', { year: year - 1 })}</PageLink>
      </li>
      <li>
        <PageLink to="/matters">{t('behind.matters')}</PageLink>
      </li>
    </ul>
  )
}

export function BehindFigure({ figure, report }: Behind) {
  const { t, say } = useWords(annualTexts)
  const maySeeRegister = useMay('register:read')
  const caption = say(figure.name)
  const [path = '', search = ''] = figure.source.split('?')
  const question = new URLSearchParams(search).get('question') ?? ''
  switch (path) {
    case '/assets':
      return maySeeRegister ? (
        <BehindAssets question={question} caption={caption} />
      ) : (
        <Empty>{t('figure.may-not')}</Empty>
      )
    case '/systems':
      return maySeeRegister ? (
        <BehindSystems question={question} caption={caption} />
      ) : (
        <Empty>{t('figure.may-not')}</Empty>
      )
    case '/actions':
      return <BehindActions figure={figure} report={report} />
    case '/incidents':
      return <BehindIncidents figure={figure} report={report} />
    case '/matters':
      return <BehindDecisions figure={figure} report={report} />
    default:
      return figure.id === 'N18' ? (
        <Paragraph>{t('behind.self-check')}</Paragraph>
      ) : (
        <UnitAnswers units={report.units} />
      )
  }
}
