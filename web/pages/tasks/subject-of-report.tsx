// What a task about a report shows: the key lines of a status report, the standing of the annual report, or what an extraordinary report says.

import { statusFigureNames } from '../../../functions/domain/report/status-report.ts'
import { useRead } from '../../api/use-api.ts'
import { useNames } from '../../api/use-names.ts'
import { useValueWords } from '../../form/value-words.ts'
import { useMay } from '../../session/me.tsx'
import { stockholmTime } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { subjectTexts } from './subject-texts.ts'
import type { TaskRow } from './task-list.tsx'
import { useMatterOf } from './use-matter-of.ts'

// Object.keys loses the names; the table has exactly these.
const figures = Object.keys(statusFigureNames) as (keyof typeof statusFigureNames)[]

export function SubjectOfStatusReport({ task }: { task: TaskRow }) {
  const { t, say } = useWords(subjectTexts)
  const { period = '' } = task.subject
  const report = useRead('readStatusReport', { params: { period } })
  return (
    <Loaded from={report}>
      {({ body }) => (
        <>
          <Facts
            rows={[
              [t('task.comment'), body.comment],
              [
                t('task.decisions-needed'),
                body.decisionsNeeded.length === 0 ? undefined : (
                  <ul key="decisions">
                    {body.decisionsNeeded.map((decision) => (
                      <li key={decision}>{decision}</li>
                    ))}
                  </ul>
                ),
              ],
              [t('task.question'), body.question],
              [t('task.reply'), body.reply],
            ]}
          />
          <DataTable
            caption={t('task.figures', { day: body.dataOn })}
            rows={figures.filter((figure) => body.figures[figure] !== undefined)}
            keyOf={(figure) => figure}
            columns={[
              { head: t('task.figure'), cell: (figure) => say(statusFigureNames[figure]) },
              { head: t('task.now'), align: 'end', cell: (figure) => body.figures[figure] },
              ...(body.previous === undefined
                ? []
                : [
                    {
                      head: body.previous.period,
                      align: 'end' as const,
                      cell: (figure: (typeof figures)[number]) => body.previous?.figures[figure],
                    },
                  ]),
            ]}
          />
          <PageLink to={`/status-reports/${period}`}>{t('task.whole-report')}</PageLink>
        </>
      )}
    </Loaded>
  )
}

export function SubjectOfAnnualReport({ task }: { task: TaskRow }) {
  const { t } = useWords(subjectTexts)
  const unitName = useNames('listUnits')
  const matter = useMatterOf(task)
  const year = matter?.year
  const mayRead = useMay('annual-report:read')
  const report = useRead(
    'readAnnualReport',
    { params: { year: year ?? 0 } },
    { enabled: year !== undefined && mayRead },
  ).data?.body
  const { unitId } = task.subject
  const asked = report?.units ?? []
  return (
    <>
      <Facts
        rows={[
          [t('task.report-year'), year],
          [t('task.unit'), unitId && unitName(unitId)],
          [t('task.figures-of'), report?.dataOn],
          [
            t('task.answered-units'),
            asked.length === 0
              ? undefined
              : `${asked.filter(({ status }) => status === 'answered').length} / ${asked.length}`,
          ],
          [t('task.returned'), report?.returnedReason],
        ]}
      />
      {year !== undefined && <PageLink to={`/annual-reports/${year}`}>{t('task.whole-report')}</PageLink>}
    </>
  )
}

export function SubjectOfUrgentReport({ task }: { task: TaskRow }) {
  const { t } = useWords(subjectTexts)
  const valueWords = useValueWords()
  const report = useRead('readExtraordinaryReport', { params: { reportId: task.matterId } })
  return (
    <Loaded from={report}>
      {({ body }) => {
        const { cause, reason, content, isSecret, draftDueAt, informing } = body
        const informed = informing.find(({ personId }) => personId === task.subject.informedId)
        return (
          <>
            {isSecret && <Notice kind="warning">{t('task.secret')}</Notice>}
            <Facts
              rows={[
                [t('task.cause'), valueWords('cause', cause)],
                [t('task.trigger-reason'), reason],
                [
                  t('task.draft-due'),
                  task.taskKind === 'draft-extraordinary-report' ? stockholmTime(draftDueAt) : undefined,
                ],
                [
                  t('task.to-inform'),
                  informed && `${informed.name}, ${valueWords('role', informed.capacity)}`,
                ],
                [t('task.situation'), content?.situation],
                [t('task.consequences'), content?.consequences],
                [t('task.measures'), content?.measures],
                [t('task.needs'), content?.needs],
              ]}
            />
            {informed && <Paragraph>{t('task.inform-how')}</Paragraph>}
            <PageLink to={`/extraordinary-reports/${task.matterId}`}>{t('task.whole-report')}</PageLink>
          </>
        )
      }}
    </Loaded>
  )
}
