// What lies in a matter's partition besides the matter: its tasks, its drafts, and who is disqualified.
import type { Stored } from '../domain/decision.ts'
import type { Task } from '../domain/task/task.ts'
import { lists, prefixes } from './lists.ts'
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

function isTask(part: Stored): part is Stored<Task> {
  return part.state.kind === 'task'
}

/** A matter's tasks and who has declared jäv in it: they lie in one partition, and one Query brings both. */
export async function tasksAndDisqualified(
  store: Store,
  matterId: string,
): Promise<{ tasks: Stored<Task>[]; disqualifiedIds: string[] }> {
  const parts = await store.partition('governance', lists.matter(matterId))
  return {
    tasks: parts.filter(isTask),
    disqualifiedIds: parts.flatMap(({ state }) =>
      state.kind === 'disqualification' ? [state.personId] : [],
    ),
  }
}

/** Among a matter's tasks the secretary's to record what a meeting did with it: the open one, or else the last. */
export function outcomeTaskAmong(
  tasks: readonly Stored<Task>[],
  meetingId: string,
): Stored<Task> | undefined {
  const ofMeeting = tasks.filter(
    ({ state }) => state.taskKind === 'record-outcome' && state.subject.meetingId === meetingId,
  )
  return ofMeeting.findLast(({ state }) => state.status === 'open') ?? ofMeeting.at(-1)
}

/** The secretary's open task to record what a meeting did with a matter. */
export async function openOutcomeTask(
  store: Store,
  matterId: string,
  meetingId: string,
): Promise<Stored<Task> | undefined> {
  return outcomeTaskAmong(await store.all('task', tasksOf(matterId)), meetingId)
}

/** The open tasks of a matter, or of another case that has tasks. */
export async function openTasksOf(store: Store, matterId: string): Promise<Stored<Task>[]> {
  const tasks = await store.all('task', tasksOf(matterId))
  return tasks.filter(({ state }) => state.status === 'open')
}
