// Parts of the task page that only some kinds of tasks have, each fetched with its file when such a task is opened.
import { type ComponentType, lazy, Suspense } from 'react'
import { Loading } from '../../ui/loaded.tsx'
import type { TaskRow } from './task-list.tsx'

export type PartOfTask = ComponentType<{ task: TaskRow }>

/** What a file exports that can be such a part. */
type PartName<File> = { [Name in keyof File]: File[Name] extends PartOfTask ? Name : never }[keyof File]

/** Each part in the file, by its name. */
export function partsIn<File extends Record<PartName<File>, PartOfTask>>(load: () => Promise<File>) {
  return (name: PartName<File>): PartOfTask => {
    const Part = lazy(async () => ({ default: (await load())[name] as PartOfTask }))
    return ({ task }) => (
      <Suspense fallback={<Loading />}>
        <Part task={task} />
      </Suspense>
    )
  }
}
