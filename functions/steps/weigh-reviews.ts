// Weighs the reviews of a draft once every reviewer has answered, refused or stayed silent.
import * as z from 'zod'
import { MatterId, TaskId } from '../domain/identifier.ts'
import { weighReviews as weighReviewsRule } from '../domain/matter/drafting.ts'
import { disqualifiedIn } from '../store/matter-parts.ts'
import { step } from './step.ts'

const Input = z.strictObject({ matterId: MatterId, taskIds: z.array(TaskId) })

export const weighReviews = step(Input, async ({ matterId, taskIds }, { store, moment }) => {
  const [matter, disqualifiedIds, stored] = await Promise.all([
    store.load('matter', matterId),
    disqualifiedIn(store, matterId),
    Promise.all(taskIds.map((taskId) => store.load('task', taskId))),
  ])
  const tasks = stored.map(({ state }) => state)
  const { decision, next } = weighReviewsRule(matter, { tasks, disqualifiedIds }, moment)
  return { decision, output: { next } }
})
