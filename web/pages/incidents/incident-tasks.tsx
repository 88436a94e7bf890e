// The tasks in an incident: who does what by which day, and done.
import { useCommand } from '../../api/use-api.ts'
import { useNames } from '../../api/use-names.ts'
import { stockholmTime } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { Button } from '../../ui/button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { DueDay } from '../../ui/due-day.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import type { Details } from './open-incident.ts'
import { workTexts } from './work-texts.ts'

type IncidentTask = Details['tasks'][number]

export function IncidentTasks({
  incidentId,
  tasks,
  caption,
  mayFinish,
}: {
  incidentId: string
  tasks: readonly IncidentTask[]
  caption: string
  mayFinish: (task: IncidentTask) => boolean
}) {
  const { t } = useWords(workTexts)
  const personName = useNames('listPersons')
  const { send, error, isPending, variables } = useCommand('finishIncidentTask')
  const isBusy = (id: string) => isPending && variables.request.params?.['incidentTaskId'] === id
  return (
    <>
      <DataTable
        caption={caption}
        isCaptionHidden
        rows={tasks}
        keyOf={({ id }) => id}
        columns={[
          { head: t('tasks.what'), cell: ({ title }) => title },
          { head: t('tasks.owner'), cell: ({ ownerId }) => personName(ownerId) },
          {
            head: t('tasks.due'),
            cell: ({ dueOn, doneAt }) => <DueDay day={dueOn} isOpen={doneAt === undefined} />,
          },
          {
            head: t('tasks.state'),
            cell: (task) => {
              const { id, title, doneAt } = task
              if (doneAt !== undefined) return t('tasks.done', { at: stockholmTime(doneAt) })
              if (!mayFinish(task)) return t('tasks.open')
              return (
                <Button
                  variant="secondary"
                  size="sm"
                  isBusy={isBusy(id)}
                  aria-label={t('tasks.finish-what', { title })}
                  onClick={() => send({ params: { incidentId, incidentTaskId: id } })}
                >
                  {t('tasks.finish')}
                </Button>
              )
            },
          },
        ]}
      />
      {error !== null && <ProblemNotice error={error} />}
    </>
  )
}
