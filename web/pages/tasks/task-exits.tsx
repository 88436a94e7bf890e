// The other ways out of a task: hand it over, refuse it, or leave the matter because of jäv.
import type { ComponentType } from 'react'
import { useMemo } from 'react'
import { useRead } from '../../api/use-api.ts'
import { CommandDialog } from '../../form/command-dialog.tsx'
import { Picker } from '../../form/pickers.tsx'
import type { FieldProps } from '../../form/schema-field.tsx'
import { disqualifySchema, handOverSchema, refuseSchema } from '../../form/task-exits.built.ts'
import { useMe } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { answersByRefusal } from './refusals.built.ts'
import type { TaskRow } from './task-list.tsx'
import { taskTexts } from './task-texts.ts'

/** Everyone but the one who has it: the server knows who of them may do it, and says so. */
function useColleagues(task: TaskRow): Readonly<Record<string, ComponentType<FieldProps>>> {
  const { personId } = useMe()
  const notTo = task.assignee.personId
  return useMemo(() => {
    function ColleaguePicker(props: FieldProps) {
      const { data } = useRead('listPersons', { query: { limit: 100 } })
      const options = (data?.body.items ?? [])
        .filter(({ id }) => id !== notTo && id !== personId)
        .map(({ id, name, title }) => ({ id, name: title === undefined ? name : `${name}, ${title}` }))
        .toSorted((one, other) => one.name.localeCompare(other.name, 'sv'))
      return <Picker {...props} options={options} />
    }
    return { personId: ColleaguePicker }
  }, [notTo, personId])
}

export function TaskExits({ task }: { task: TaskRow }) {
  const { t } = useWords(taskTexts)
  const fields = useColleagues(task)
  const isAnswer = answersByRefusal.includes(task.taskKind)
  const params = { taskId: task.id }
  return (
    <>
      <Paragraph>{t('task.cannot-help')}</Paragraph>
      <div className="form-actions">
        <CommandDialog
          title={t('task.hand-over')}
          help={t('task.hand-over-help')}
          route="handOverTask"
          params={params}
          schema={handOverSchema}
          fields={fields}
          submit={t('task.hand-over')}
        />
        <CommandDialog
          title={t('task.refuse')}
          help={t(isAnswer ? 'task.refuse-answer-help' : 'task.refuse-help')}
          route="refuseTask"
          params={params}
          schema={refuseSchema}
          submit={t('task.refuse')}
        />
        <CommandDialog
          title={t('task.disqualify')}
          help={t('task.disqualify-help')}
          route="declareDisqualification"
          params={params}
          schema={disqualifySchema}
          submit={t('task.disqualify')}
        />
      </div>
    </>
  )
}
