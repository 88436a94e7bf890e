// Who of the management has been informed, when and how; whoever informs records it here.
import type { AnswerOf } from '../../api/call.ts'
import { useRead } from '../../api/use-api.ts'
import { CommandDialog } from '../../form/command-dialog.tsx'
import { valueTexts } from '../../form/value-texts.ts'
import { useMe } from '../../session/me.tsx'
import { stockholmTime } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { mayAct, standingIn } from '../tasks/task-standing.ts'
import { recordInformedSchema } from './report-commands.built.ts'
import { urgentTexts } from './urgent-texts.ts'

export type UrgentReport = AnswerOf<'readExtraordinaryReport'>
type Informing = UrgentReport['informing'][number]

/** For whoever has the task to inform the person, or may do it in their place. */
function Record({ reportId, person }: { reportId: string; person: Informing }) {
  const { t } = useWords(urgentTexts)
  const me = useMe()
  const { taskId = '' } = person
  const { data } = useRead('readTask', { params: { taskId } }, { enabled: taskId !== '' })
  if (data === undefined || !mayAct(standingIn(data.body, me))) return null
  return (
    <CommandDialog
      route="recordInformed"
      params={{ reportId }}
      draft={`informed.${reportId}.${person.personId}`}
      title={t('urgent.record', { name: person.name })}
      help={t('urgent.record-help')}
      schema={recordInformedSchema}
      known={{ personId: person.personId }}
      submit={t('urgent.record-submit')}
    />
  )
}

export function UrgentInforming({ report, mayRecord }: { report: UrgentReport; mayRecord: boolean }) {
  const { t, say } = useWords(urgentTexts)
  const { today } = useMe()
  const { informing, id, status } = report
  if (informing.length === 0) return <Empty>{t('urgent.no-informing')}</Empty>
  const waiting = informing.filter(({ informedAt, from }) => informedAt === undefined && from <= today)
  return (
    <>
      <DataTable
        caption={t('urgent.informed')}
        isCaptionHidden
        rows={informing}
        keyOf={({ personId, capacity }) => `${personId} ${capacity}`}
        columns={[
          { head: t('urgent.person'), cell: ({ name }) => name },
          {
            head: t('urgent.capacity'),
            cell: ({ capacity }) => t(capacity === 'chair' ? 'urgent.chair' : 'urgent.director'),
          },
          {
            head: t('urgent.mailed'),
            cell: ({ mailedAt }) => (mailedAt === undefined ? '–' : stockholmTime(mailedAt)),
          },
          {
            head: t('urgent.informed-at'),
            cell: ({ informedAt, from }) => {
              if (informedAt !== undefined) return stockholmTime(informedAt)
              return from > today ? t('urgent.from', { day: from }) : t('urgent.waits')
            },
          },
          {
            head: t('urgent.how'),
            cell: ({ channels = [] }) => channels.map((way) => say(valueTexts[way])).join(', ') || '–',
          },
        ]}
      />
      {mayRecord && (status === 'informing' || status === 'before-board') && waiting.length > 0 && (
        <div className="form-actions">
          {waiting.map((person) => (
            <Record key={person.personId} reportId={id} person={person} />
          ))}
        </div>
      )}
    </>
  )
}
