// What every step that asks a person has in common: the task is opened once, and found again by a call that repeats.
import type { Stored } from '../domain/decision.ts'
import type { Role } from '../domain/organisation/role.ts'
import { type AskingCase, askedRoles, type OpenTask, openTask, rebindTask } from '../domain/task/open-task.ts'
import type { Task } from '../domain/task/task.ts'
import type { TaskKind } from '../domain/task/task-kind.ts'
import { idOfRun } from '../runtime/new-id.ts'
import { deputiesOnDuty, roleHolders } from '../store/role-holders.ts'
import type { StepContext, StepResult } from './step.ts'

/** What is asked of whom, besides the people that the register names. */
export interface Asked
  extends Pick<OpenTask, 'unitId' | 'dueOn' | 'dueAt' | 'subject' | 'signedIds'>,
    Partial<Pick<OpenTask, 'disqualifiedIds'>> {
  case: AskingCase
  /** Left out: the kind's own. */
  role?: Role | undefined
  /** One of several who hold the role, when each of them is asked. */
  personId?: string | undefined
}

/**
 * Opens the task that this state of the machine waits for, or binds the one that an earlier call opened to the new token.
 * @param caseId the matter or other case that asks; with the run it names the task
 * @param ask reads what is asked; not called when the task is there already
 */
export async function askForTask(
  caseId: string,
  taskKind: TaskKind,
  ask: () => Promise<Asked>,
  { store, moment, run, token }: StepContext,
): Promise<StepResult> {
  const taskId = `${caseId}~${idOfRun(run)}`
  const output = { taskId }
  const existing: Stored<Task> | undefined = await store.find('task', taskId)
  if (existing) return { decision: rebindTask(existing, token, moment.now), output }
  const { case: asking, personId, ...asked } = await ask()
  const everyone = await roleHolders(store, askedRoles(taskKind, asked.role), moment.today)
  const holders = personId === undefined ? everyone : everyone.filter((each) => each.personId === personId)
  const decision = openTask({
    disqualifiedIds: [],
    ...asked,
    taskId,
    taskKind,
    matter: asking,
    holders,
    deputiesOf: await deputiesOnDuty(store, holders, asking.process, moment.today),
    token,
    ...moment,
  })
  return { decision, output }
}
