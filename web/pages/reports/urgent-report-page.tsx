// One extraordinary report: why, what it says, who was informed when, and which way it took to the board.
import { useParams } from 'react-router'
import { causeNames } from '../../../functions/domain/extraordinary-report/report-cause.ts'
import { useRead } from '../../api/use-api.ts'
import { useNames } from '../../api/use-names.ts'
import { valueTexts } from '../../form/value-texts.ts'
import { useMe } from '../../session/me.tsx'
import { stockholmTime } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Heading } from '../../ui/heading.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { Section } from '../../ui/section.tsx'
import { Tag } from '../../ui/tag.tsx'
import { UrgentInforming, type UrgentReport } from './urgent-informing.tsx'
import { UrgentRoute } from './urgent-route.tsx'
import { UrgentSteps } from './urgent-steps.tsx'
import { urgentTexts } from './urgent-texts.ts'
import { urgentStatusColors, urgentStatusNames } from './urgent-words.ts'

const parts = [
  { id: 'situation', name: 'urgent.situation' },
  { id: 'consequences', name: 'urgent.consequences' },
  { id: 'measures', name: 'urgent.measures' },
  { id: 'needs', name: 'urgent.needs' },
] as const

function Content({ content }: Pick<UrgentReport, 'content'>) {
  const { t } = useWords(urgentTexts)
  if (content === undefined) return <Paragraph isQuiet>{t('urgent.no-content')}</Paragraph>
  return parts.map(({ id, name }) => (
    <section key={id}>
      <Heading level={3}>{t(name)}</Heading>
      <p className="ds-paragraph report-text">{content[id]}</p>
    </section>
  ))
}

function Verdicts({ report: { verdicts, remarks } }: { report: UrgentReport }) {
  const { t, say } = useWords(urgentTexts)
  return (
    <Section title={t('urgent.verdicts')}>
      <DataTable
        caption={t('urgent.verdicts')}
        isCaptionHidden
        rows={verdicts}
        keyOf={({ taskId }) => taskId}
        columns={[
          { head: t('urgent.when'), cell: ({ decidedAt }) => stockholmTime(decidedAt) },
          { head: t('urgent.verdict'), cell: ({ outcome }) => say(valueTexts[outcome]) },
          { head: t('urgent.by'), cell: ({ decidedBy }) => decidedBy.name },
        ]}
      />
      {remarks.map(({ at, text }) => (
        <div key={`${at} ${text}`}>
          <Paragraph isQuiet>{`${t('urgent.remark')}, ${stockholmTime(at)}`}</Paragraph>
          <p className="said">{text}</p>
        </div>
      ))}
    </Section>
  )
}

function ReportFacts({ report }: { report: UrgentReport }) {
  const { t } = useWords(urgentTexts)
  const personName = useNames('listPersons')
  const { id, source, triggeredAt, triggeredBy, reason, closedOn, year } = report
  return (
    <Facts
      rows={[
        [t('urgents.triggered'), stockholmTime(triggeredAt)],
        [
          t('urgent.triggered-by'),
          triggeredBy === 'system' ? t('urgent.triggered-system') : personName(triggeredBy),
        ],
        [t('urgent.why'), reason],
        [
          t('urgent.source'),
          source &&
            (source.kind === 'incident' ? (
              <PageLink to={`/incidents/${source.id}`}>{t('urgent.source-incident')}</PageLink>
            ) : (
              <PageLink to="/status-reports">{t('urgent.source-status')}</PageLink>
            )),
        ],
        [
          t('urgent.matter'),
          <PageLink key="matter" to={`/matters/${id}`}>
            {t('urgent.read-matter')}
          </PageLink>,
        ],
        [
          t('urgent.closed'),
          closedOn && (
            <>
              {closedOn} <PageLink to={`/annual-reports/${year}`}>{t('urgent.annual', { year })}</PageLink>
            </>
          ),
        ],
      ]}
    />
  )
}

function ReportShown({ report }: { report: UrgentReport }) {
  const { t, say } = useWords(urgentTexts)
  const { standings } = useMe()
  const { cause, status, isSecret, concernsSecurityChief, verdicts, content } = report
  const isDirector = standings.some(({ role }) => role === 'municipal-director')
  const isChief = standings.some(({ role }) => role === 'security-chief')
  const isCoordinator = standings.some(({ role }) => role === 'coordinator')
  return (
    <Page
      title={t('urgent.title', { cause: say(causeNames[cause]) })}
      lead={<Tag color={urgentStatusColors[status]}>{say(urgentStatusNames[status])}</Tag>}
    >
      {isSecret && (
        <Notice kind="warning">
          <Paragraph>{t('urgent.secret')}</Paragraph>
        </Notice>
      )}
      {concernsSecurityChief && (
        <Notice>
          <Paragraph>{t('urgent.chief')}</Paragraph>
        </Notice>
      )}
      <ReportFacts report={report} />
      <Section title={t('urgent.way')}>
        <UrgentSteps report={report} />
      </Section>
      <Section title={t('urgent.content')}>
        <Content content={content} />
      </Section>
      {verdicts.length > 0 && <Verdicts report={report} />}
      <Section title={t('urgent.informed')}>
        <UrgentInforming report={report} mayRecord={isChief || isDirector || isCoordinator} />
      </Section>
      <Section title={t('urgents.route')}>
        <UrgentRoute report={report} mayChoose={isDirector || isChief} />
      </Section>
    </Page>
  )
}

export function Component() {
  const { reportId = '' } = useParams()
  const report = useRead('readExtraordinaryReport', { params: { reportId } })
  return <Loaded from={report}>{({ body }) => <ReportShown key={body.id} report={body} />}</Loaded>
}
