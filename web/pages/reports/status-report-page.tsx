// One month's status report: its figures, what was said of them, and what the security chief did with it.
import { useParams } from 'react-router'
import type { AnswerOf } from '../../api/call.ts'
import { useRead } from '../../api/use-api.ts'
import { DocumentDownloads } from '../../rendering/document-downloads.tsx'
import { useMay } from '../../session/me.tsx'
import { stockholmDay } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { monthName } from '../../texts/months.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Day } from '../../ui/day.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { ButtonLink, PageLink } from '../../ui/page-link.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { Section } from '../../ui/section.tsx'
import { type Step, Steps } from '../../ui/steps.tsx'
import { Tag } from '../../ui/tag.tsx'
import { StatusFiguresShown } from './status-figures.tsx'
import { statusTexts } from './status-texts.ts'
import {
  deadlineNames,
  outcomeNames,
  statusReportStatusColors,
  statusReportStatusNames,
} from './status-words.ts'

type Report = AnswerOf<'readStatusReport'>

function Way({ report }: { report: Report }) {
  const { t } = useWords(statusTexts)
  const { status, draftedAt, commentedBy, question, reply, reception } = report
  const isCommented = commentedBy !== undefined
  const steps: Step[] = [
    { id: 'draft', name: t('status.step-draft'), state: 'done', more: stockholmDay(draftedAt) },
    {
      id: 'comment',
      name: t('status.step-comment'),
      state: isCommented ? 'done' : status === 'unanswered' ? 'skipped' : 'current',
      more: commentedBy?.name,
    },
    ...(question === undefined
      ? []
      : [
          {
            id: 'question',
            name: t('status.step-question'),
            state: reply === undefined && status === 'questioned' ? 'current' : 'done',
          } as const,
        ]),
    {
      id: 'receive',
      name: t('status.step-receive'),
      state:
        reception !== undefined
          ? 'done'
          : status === 'unanswered'
            ? 'skipped'
            : status === 'sent'
              ? 'current'
              : 'ahead',
      more: reception && stockholmDay(reception.at),
    },
  ]
  return (
    <Section title={t('status.way')}>
      <Steps label={t('status.way')} steps={steps} />
    </Section>
  )
}

function Reception({ report: { question, questionBy, reply, reception } }: { report: Report }) {
  const { t, say } = useWords(statusTexts)
  if (question === undefined && reception === undefined) return null
  const by =
    reception &&
    (reception.onBehalfOf === undefined
      ? reception.by.name
      : t('status.on-behalf', { who: reception.by.name, chief: reception.onBehalfOf.name }))
  return (
    <Section title={t('status.reception')}>
      <Facts
        rows={[
          [t('status.question'), question && [question, questionBy?.name].filter(Boolean).join(' – ')],
          [t('status.reply'), reply],
          [t('status.outcome'), reception && say(outcomeNames[reception.outcome])],
          [t('statuses.by'), by],
          [t('status.reason'), reception?.reason],
          [
            t('status.action'),
            reception?.actionId && (
              <PageLink to={`/actions/${reception.actionId}`}>{t('status.read-action')}</PageLink>
            ),
          ],
        ]}
      />
    </Section>
  )
}

function Upcoming({ upcoming }: Pick<Report, 'upcoming'>) {
  const { t, say } = useWords(statusTexts)
  return (
    <Section title={t('status.upcoming')}>
      <DataTable
        caption={t('status.upcoming')}
        isCaptionHidden
        rows={upcoming}
        keyOf={({ what }) => what}
        columns={[
          { head: t('status.what'), cell: ({ what }) => say(deadlineNames[what]) },
          { head: t('status.count'), cell: ({ count }) => count, align: 'end' },
          { head: t('status.first'), cell: ({ first }) => <Day day={first} /> },
        ]}
      />
    </Section>
  )
}

function StatusReportShown({ report }: { report: Report }) {
  const { t, say, language } = useWords(statusTexts)
  const mayEscalate = useMay('extraordinary-report:start')
  const { period, status, comment, commentedBy, decisionsNeeded, upcoming, id } = report
  return (
    <Page
      title={t('status.title', { month: monthName(period, language) })}
      lead={<Tag color={statusReportStatusColors[status]}>{say(statusReportStatusNames[status])}</Tag>}
      actions={
        mayEscalate && (
          <ButtonLink to={`/extraordinary-reports/new?status-report=${id}`} variant="secondary">
            {t('status.escalate')}
          </ButtonLink>
        )
      }
    >
      {status === 'unanswered' && (
        <Notice kind="warning">
          <Paragraph>{t('status.unanswered')}</Paragraph>
        </Notice>
      )}
      <Section title={t('status.comment')}>
        {comment === undefined ? (
          <Paragraph isQuiet>{t('status.no-comment')}</Paragraph>
        ) : (
          <p className="ds-paragraph report-text">
            {comment} <span className="quiet">{commentedBy?.name}</span>
          </p>
        )}
      </Section>
      {decisionsNeeded.length > 0 && (
        <Section title={t('status.decisions')}>
          <ul className="report-text">
            {decisionsNeeded.map((decision) => (
              <li key={decision}>{decision}</li>
            ))}
          </ul>
        </Section>
      )}
      <Reception report={report} />
      <StatusFiguresShown report={report} />
      {upcoming.length > 0 && <Upcoming upcoming={upcoming} />}
      <Way report={report} />
      <Section title={t('status.document')}>
        <Paragraph>{t('status.document-help')}</Paragraph>
        <DocumentDownloads route="renderStatusReport" params={{ period }} />
      </Section>
    </Page>
  )
}

export function Component() {
  const { period = '' } = useParams()
  const report = useRead('readStatusReport', { params: { period } })
  return <Loaded from={report}>{({ body }) => <StatusReportShown key={body.period} report={body} />}</Loaded>
}
