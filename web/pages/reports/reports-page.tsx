// The chain of reporting: who reports to whom, the latest of each kind, and what comes next.
import type { ReactNode } from 'react'
import { useRead } from '../../api/use-api.ts'
import { valueTexts } from '../../form/value-texts.ts'
import { useMay } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { monthTitle } from '../../texts/months.ts'
import { DueDay } from '../../ui/due-day.tsx'
import { Heading } from '../../ui/heading.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Section } from '../../ui/section.tsx'
import { Tag } from '../../ui/tag.tsx'
import { planStandingColors, planStandingNames } from '../plan/action-words.ts'
import { reportTexts } from './report-texts.ts'
import { statusReportStatusColors, statusReportStatusNames } from './status-words.ts'
import { urgentStatusColors, urgentStatusNames } from './urgent-words.ts'

type Key = keyof typeof reportTexts

function Said({ name, children }: { name: string; children: ReactNode }) {
  return (
    <li>
      <span className="quiet">{name}</span>
      <span>{children}</span>
    </li>
  )
}

/** When the series of a kind of report next starts by itself, and about what. */
function Next({ seriesId, name, latest }: { seriesId: string; name: Key; latest: string | undefined }) {
  const { t } = useWords(reportTexts)
  const { data } = useRead('listSeries')
  const series = data?.body.items.find(({ id }) => id === seriesId)
  if (series === undefined) return null
  const { nextOn, nextPeriod, paused } = series
  const isPlanned = nextOn !== undefined && paused === undefined
  return (
    <Said
      name={`${t('reports.next')}: ${t('reports.next-period', { name: t(name), period: nextPeriod ?? '' })}`}
    >
      {nextPeriod !== undefined && nextPeriod === latest ? (
        t('reports.begun')
      ) : isPlanned ? (
        <>
          {t('reports.starts')} <DueDay day={nextOn} />
        </>
      ) : (
        t('reports.paused')
      )}
    </Said>
  )
}

function LatestStatus() {
  const { t, say, language } = useWords(reportTexts)
  const { data } = useRead('listStatusReports', { query: { limit: 1 } })
  const latest = data?.body.items[0]
  return (
    <Said name={`${t('reports.latest')}: ${t('reports.status')}`}>
      {latest === undefined ? (
        t('reports.none')
      ) : (
        <>
          <PageLink to={`/status-reports/${latest.period}`}>{monthTitle(latest.period, language)}</PageLink>{' '}
          <Tag color={statusReportStatusColors[latest.status]}>
            {say(statusReportStatusNames[latest.status])}
          </Tag>
        </>
      )}
    </Said>
  )
}

function LatestUrgent() {
  const { t, say } = useWords(reportTexts)
  const { data } = useRead('listExtraordinaryReports', { query: { limit: 1 } })
  const latest = data?.body.items[0]
  return (
    <Said name={`${t('reports.latest')}: ${t('reports.urgent')}`}>
      {latest === undefined ? (
        t('reports.none')
      ) : (
        <>
          <PageLink to={`/extraordinary-reports/${latest.id}`}>
            {say(valueTexts[`cause.${latest.cause}`])}
          </PageLink>{' '}
          <Tag color={urgentStatusColors[latest.status]}>{say(urgentStatusNames[latest.status])}</Tag>
        </>
      )}
    </Said>
  )
}

function LatestAnnual() {
  const { t } = useWords(reportTexts)
  const { data } = useRead('listAnnualReports', { query: { limit: 1 } })
  const latest = data?.body.items[0]
  return (
    <Said name={`${t('reports.latest')}: ${t('reports.annual')}`}>
      {latest === undefined ? (
        t('reports.none')
      ) : (
        <>
          <PageLink to={`/annual-reports/${latest.year}`}>{`${t('reports.annual')} ${latest.year}`}</PageLink>{' '}
          <Tag color={latest.expeditedOn === undefined ? 'info' : 'success'}>
            {t(latest.expeditedOn === undefined ? 'reports.ongoing' : 'reports.finished')}
          </Tag>
        </>
      )}
    </Said>
  )
}

function LatestPlan() {
  const { t, say } = useWords(reportTexts)
  const { data } = useRead('listPlans')
  const latest = data?.body.items[0]
  return (
    <Said name={`${t('reports.latest')}: ${t('reports.plan')}`}>
      {latest === undefined ? (
        t('reports.none')
      ) : (
        <>
          <PageLink to={`/action-plans/${latest.year}`}>{`${t('reports.plan')} ${latest.year}`}</PageLink>{' '}
          <Tag color={planStandingColors[latest.standing]}>{say(planStandingNames[latest.standing])}</Tag>
        </>
      )}
    </Said>
  )
}

function ChainLink({ name, does, children }: { name: string; does: string; children: ReactNode }) {
  return (
    <li className="chain-step">
      <div>
        <Heading level={3}>{name}</Heading>
        <span className="quiet">{does}</span>
      </div>
      <ul>{children}</ul>
    </li>
  )
}

function Lists() {
  const { t } = useWords(reportTexts)
  const lists = [
    {
      to: '/status-reports',
      name: 'reports.all-status',
      help: 'reports.all-status-help',
      isSeen: useMay('status-report:read'),
    },
    {
      to: '/annual-reports',
      name: 'reports.all-annual',
      help: 'reports.all-annual-help',
      isSeen: useMay('annual-report:read'),
    },
    {
      to: '/extraordinary-reports',
      name: 'reports.all-urgent',
      help: 'reports.all-urgent-help',
      isSeen: useMay('extraordinary-report:read'),
    },
    {
      to: '/action-plans',
      name: 'reports.all-plan',
      help: 'reports.all-plan-help',
      isSeen: useMay('plan:read'),
    },
  ] as const
  return (
    <ul className="cards">
      {lists
        .filter(({ isSeen }) => isSeen)
        .map(({ to, name, help }) => (
          <li key={to} className="card">
            <PageLink to={to}>{t(name)}</PageLink>
            <span className="quiet">{t(help)}</span>
          </li>
        ))}
    </ul>
  )
}

/** The latest period of each series that has been begun, also by hand. */
function useBegun() {
  const status = useRead(
    'listStatusReports',
    { query: { limit: 1 } },
    { enabled: useMay('status-report:read') },
  )
  const annual = useRead(
    'listAnnualReports',
    { query: { limit: 1 } },
    { enabled: useMay('annual-report:read') },
  )
  const plan = useRead('listPlans', {}, { enabled: useMay('plan:read') })
  const yearOf = (item: { year: number } | undefined) => item && String(item.year)
  return {
    status: status.data?.body.items[0]?.period,
    annual: yearOf(annual.data?.body.items[0]),
    plan: yearOf(plan.data?.body.items[0]),
  }
}

export function Component() {
  const { t } = useWords(reportTexts)
  const begun = useBegun()
  const maySeeStatus = useMay('status-report:read')
  const maySeeUrgent = useMay('extraordinary-report:read')
  const maySeeAnnual = useMay('annual-report:read')
  const maySeePlan = useMay('plan:read')
  return (
    <Page title={t('reports.title')} lead={t('reports.lead')}>
      <Section title={t('reports.chain')}>
        <ol className="chain">
          <ChainLink name={t('reports.coordinator')} does={t('reports.coordinator-does')}>
            {maySeeStatus && <LatestStatus />}
            <Next seriesId="status-report" name="reports.status" latest={begun.status} />
          </ChainLink>
          <ChainLink name={t('reports.chief')} does={t('reports.chief-does')}>
            {maySeeUrgent && <LatestUrgent />}
            {maySeeAnnual && <LatestAnnual />}
            <Next seriesId="annual-report" name="reports.annual" latest={begun.annual} />
          </ChainLink>
          <ChainLink name={t('reports.board')} does={t('reports.board-does')}>
            {maySeePlan && <LatestPlan />}
            <Next seriesId="action-plan" name="reports.plan" latest={begun.plan} />
          </ChainLink>
        </ol>
      </Section>
      <Section title={t('reports.all')}>
        <Lists />
      </Section>
    </Page>
  )
}
