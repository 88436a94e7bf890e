// Parts of the task page that only some kinds of tasks have, each fetched with its file when such a task is opened.
import { useQuery } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import { Loaded } from '../../ui/loaded.tsx'
import type { TaskRow } from './task-list.tsx'

export type PartOfTask = ComponentType<{ task: TaskRow }>

/** What a file exports that can be such a part. */
type PartName<File> = { [Name in keyof File]: File[Name] extends PartOfTask ? Name : never }[keyof File]

/** Each part in the file, by its name, which no part in another file has. */
export function partsIn<File extends Record<PartName<File>, PartOfTask>>(load: () => Promise<File>) {
  return (name: PartName<File>): PartOfTask =>
    ({ task }) => {
      const file = useQuery({
        queryKey: ['part-of-task', name],
        queryFn: load,
        staleTime: Number.POSITIVE_INFINITY,
        structuralSharing: false,
      })
      return (
        <Loaded from={file}>
          {({ [name]: part }) => {
            const Part = part as PartOfTask
            return <Part task={task} />
          }}
        </Loaded>
      )
    }
}
