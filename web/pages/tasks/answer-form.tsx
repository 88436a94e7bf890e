// The form of a task's answer: the fields of its kind, with what the page knows filled in.
import type { ComponentType } from 'react'
import type { BodyOf } from '../../api/call.ts'
import { useCommand } from '../../api/use-api.ts'
import type { Fields } from '../../form/initial-value.ts'
import type { FieldProps } from '../../form/schema-field.tsx'
import { SchemaForm } from '../../form/schema-form.tsx'
import { useWords } from '../../texts/language.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { answerRules } from './answer-rules.ts'
import type { TaskRow } from './task-list.tsx'
import { taskTexts } from './task-texts.ts'
import { useTaskForm } from './use-task-form.ts'

export interface AnswerParts {
  known?: Fields
  initial?: Fields
  fields?: Readonly<Record<string, ComponentType<FieldProps>>>
  submit?: string
}

export function AnswerForm({ task, submit, ...parts }: AnswerParts & { task: TaskRow }) {
  const { t } = useWords(taskTexts)
  const complete = useCommand('completeTask')
  const form = useTaskForm(task.taskKind)
  const rule = answerRules[task.taskKind]
  return (
    <Loaded from={form}>
      {(schema) => (
        <SchemaForm
          {...parts}
          {...(rule && { rule })}
          draft={`task.${task.id}`}
          about={task.taskKind}
          schema={schema}
          root="body.answer"
          submit={submit ?? t('task.complete')}
          error={complete.error}
          isSending={complete.isPending}
          onSubmit={(value, forget) => {
            // The server parses it by the schema that the form was made from, and names what is wrong.
            const body = { answer: value } as BodyOf<'completeTask'>
            complete.send({ params: { taskId: task.id }, body }, forget)
          }}
        />
      )}
    </Loaded>
  )
}
