// Weighs the reviews of a draft once every reviewer has answered, refused or stayed silent.
import * as z from 'zod'
import { MatterId, TaskId } from '../domain/identifier.ts'
import { weighReviews as weighReviewsRule } from '../domain/matter/drafting.ts'
import { step } from './step.ts'

const Input = z.strictObject({ matterId: MatterId, taskIds: z.array(TaskId) })

export const weighReviews = step(Input, async ({ matterId, taskIds }, { store, moment }) => {
  const matter = await store.load('matter', matterId)
  const tasks = await Promise.all(taskIds.map((taskId) => store.load('task', taskId)))
  const { decision, next } = weighReviewsRule(
    matter,
    tasks.map(({ state }) => state),
    moment,
  )
  return { decision, output: { next } }
})
