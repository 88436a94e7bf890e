// What lies in a matter's partition besides the matter: its tasks, its drafts, and who is disqualified.
import type { Stored } from '../domain/decision.ts'
import type { Task } from '../domain/task/task.ts'
import { lists, prefixes } from './keys.ts'
import type { ListQuery, Store } from './store.ts'

const within = (matterId: string, prefix: string): ListQuery => ({
  table: 'governance',
  partition: lists.matter(matterId),
  prefix,
})

export const tasksOf = (matterId: string): ListQuery => within(matterId, prefixes.task)
export const draftsOf = (matterId: string): ListQuery => within(matterId, prefixes.draft)

/** Who has declared jäv in the matter. */
export async function disqualifiedIn(store: Store, matterId: string): Promise<string[]> {
  const declared = await store.all('disqualification', within(matterId, prefixes.disqualification))
  return declared.map(({ state }) => state.personId)
}

/** The secretary's open task to record what a meeting did with a matter. */
export async function openOutcomeTask(
  store: Store,
  matterId: string,
  meetingId: string,
): Promise<Stored<Task> | undefined> {
  const tasks = await store.all('task', tasksOf(matterId))
  const ofMeeting = tasks.filter(
    ({ state }) => state.taskKind === 'record-outcome' && state.subject.meetingId === meetingId,
  )
  return ofMeeting.findLast(({ state }) => state.status === 'open') ?? ofMeeting.at(-1)
}
