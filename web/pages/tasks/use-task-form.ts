// The form of one kind of task, fetched when such a task is opened.
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { TaskKind } from '../../../functions/domain/task/task-kind.ts'
import type { FormSchema } from '../../form/json-schema.ts'
import { taskForms } from '../../form/task-forms.built.ts'

export function useTaskForm(kind: TaskKind): UseQueryResult<FormSchema> {
  return useQuery({
    queryKey: ['task-form', kind],
    queryFn: () => {
      const fetchForm = taskForms[kind]
      if (fetchForm === undefined) throw new RangeError(`There is no form for ${kind}`)
      return fetchForm()
    },
    // It is a part of the console, and as old as that.
    staleTime: Number.POSITIVE_INFINITY,
  })
}
