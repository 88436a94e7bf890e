// The form of every kind of task, worked out while the console is built; a task brings its own alone.
import { oneByOne } from '../build/one-by-one.ts'
import { taskSchemas } from './task-schemas.ts'

export const taskForms = oneByOne(taskSchemas)
