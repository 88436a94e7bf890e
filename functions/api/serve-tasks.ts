// Serves the tasks group: what I am asked to do, and its three ways out.
import type { Actor } from '../domain/actor.ts'
import type { CalendarDay } from '../domain/calendar/calendar-day.ts'
import { answerLate, mayAnswerLate } from '../domain/matter/answer-late.ts'
import { requireCompleteCompilation } from '../domain/matter/compilation.ts'
import { isDecidedByDelegation } from '../domain/matter/opinion.ts'
import { requireDelegationOrder } from '../domain/organisation/may-decide-by-delegation.ts'
import { isValidOn } from '../domain/organisation/role-assignment.ts'
import type { Grant } from '../domain/permission.ts'
import { Refusal } from '../domain/refusal.ts'
import { completeTask, refuseTask } from '../domain/task/complete-task.ts'
import { declareDisqualification } from '../domain/task/declare-disqualification.ts'
import { handOverTask } from '../domain/task/hand-over-task.ts'
import { isUnread, noteTaskOpened } from '../domain/task/note-task-opened.ts'
import { askedRoles } from '../domain/task/open-task.ts'
import { askRespite, decideRespite } from '../domain/task/respite.ts'
import type { Task } from '../domain/task/task.ts'
import type { TaskAnswer } from '../domain/task/task-answer.ts'
import { isTaskOf } from '../domain/task/task-of.ts'
import { readEnvironment, TableNames } from '../runtime/environment.ts'
import { lists } from '../store/lists.ts'
import { disqualifiedIn, tasksOf } from '../store/matter-parts.ts'
import { deputiesOnDuty, handlersOf, roleHolders, unitsWithoutContact } from '../store/role-holders.ts'
import { openStore } from '../store/store.ts'
import { connectTables } from '../store/tables.ts'
import { completeOutcome } from './complete-outcome.ts'
import { taskRoutes } from './contract/task-routes.ts'
import { listPage } from './paging.ts'
import { requirePlanAnswer } from './require-plan-answer.ts'
import { requireRegisterAnswer } from './require-register-answer.ts'
import { requireSecrecyAnswer } from './require-secrecy-answer.ts'
import { requireUrgentAnswer } from './require-urgent-answer.ts'
import { serveGroup } from './serve-group.ts'
import { taskOutcome, taskView } from './task-view.ts'

const store = openStore(connectTables(readEnvironment(TableNames)))

/** Whom the tasks of one matter may go to instead, and their deputies. */
async function successors(tasks: readonly [Task, ...Task[]], today: CalendarDay) {
  const roles = tasks.flatMap(({ taskKind, assignee }) => askedRoles(taskKind, assignee.role))
  const holders = await roleHolders(store, roles, today)
  return { holders, deputiesOf: await deputiesOnDuty(store, holders, tasks[0].process, today) }
}

/** The text is there, and not by someone with jäv in the matter: what they wrote is not gone on with (KL 6:30, 7:4). */
async function requireStoredDraft(task: Task, draftNumber: number): Promise<void> {
  const draft = await store.find('draft', `${task.matterId}/${draftNumber}`)
  const faults = [{ path: 'body.answer.draftNumber', message: String(draftNumber) }]
  if (draft?.state.storedAt === undefined) throw new Refusal('draft-not-stored', faults)
  if (task.disqualifiedIds.includes(draft.state.uploadedBy)) throw new Refusal('disqualified', faults)
}

/** Units that are to be consulted must exist today, and someone must answer for each. */
async function requireUnits(
  unitIds: readonly string[],
  { disqualifiedIds }: Task,
  today: CalendarDay,
): Promise<void> {
  const units = await Promise.all(unitIds.map((unitId) => store.find('unit', unitId)))
  const missing = unitIds.filter((_, at) => {
    const unit = units[at]?.state
    return unit === undefined || !isValidOn(unit, today)
  })
  const faults = (ids: readonly string[]) =>
    ids.map((unitId) => ({ path: 'body.answer.plan.unitIds', message: unitId }))
  if (missing.length > 0) throw new Refusal('not-found', faults(missing))
  const existing = units.flatMap((unit) => (unit ? [unit.state] : []))
  const unanswered = await unitsWithoutContact(store, { units: existing, disqualifiedIds }, today)
  if (unanswered.length > 0) throw new Refusal('no-role-holder', faults(unanswered))
}

/** After a reorganisation nobody decides a committee's opinion for it before it has decided who may (KL 6:37). */
async function requireDelegation({ subject }: Task, today: CalendarDay): Promise<void> {
  if (subject.unitId === undefined) return
  const { state: unit } = await store.load('unit', subject.unitId)
  requireDelegationOrder(unit, today)
}

/** What an answer points at must be there; everything else the task itself knows. */
async function requireWhatIsNamed(
  task: Task,
  answer: TaskAnswer,
  { actor, today }: { actor: Actor; today: CalendarDay },
): Promise<void> {
  await requireRegisterAnswer(store, task, answer, { actor, today })
  await requirePlanAnswer(store, task, answer)
  await requireSecrecyAnswer(store, task, answer)
  const namesDraft =
    answer.kind === 'write-draft' || answer.kind === 'conform-text' || answer.kind === 'write-memo'
  if (namesDraft && answer.draftNumber !== undefined) await requireStoredDraft(task, answer.draftNumber)
  if (answer.kind === 'plan-consultation' && answer.plan.decision === 'consult') {
    await requireUnits(answer.plan.unitIds, task, today)
  }
  if (answer.kind === 'give-opinion' && isDecidedByDelegation(answer)) await requireDelegation(task, today)
  if (answer.kind === 'compile-consultation') {
    requireCompleteCompilation((await store.load('matter', task.matterId)).state, answer)
  }
}

/** A task with the matter it belongs to, whose id stands in its own. */
async function withMatter(taskId: string) {
  const task = await store.load('task', taskId)
  return { task, matter: await store.load('matter', task.state.matterId) }
}

function requireMayRead(task: Task, actor: Actor, grant: Grant): void {
  if (grant.scope === 'own' && !isTaskOf(task, actor)) throw new Refusal('permission-denied')
}

export const handler = serveGroup(
  taskRoutes,
  {
    async listMyTasks({ query, actor }) {
      const { principalId } = query
      const standsIn = actor.standings.some(({ deputyFor }) => deputyFor?.personId === principalId)
      if (principalId !== undefined && principalId !== actor.personId && !standsIn)
        throw new Refusal('permission-denied')
      const personId = principalId ?? actor.personId
      const closed = query.status === 'closed'
      const partition = closed ? lists.closedTasksOf(personId) : lists.openTasksOf(personId)
      const list = { table: 'governance', index: 'gsi1', partition, newestFirst: closed } as const
      return listPage(store, 'task', list, query, taskView)
    },

    async readTask({ params, actor, grant }) {
      const { state, version } = await store.load('task', params.taskId)
      requireMayRead(state, actor, grant)
      return { body: taskView(state), version }
    },

    async completeTask({ params, body, actor, moment }) {
      const task = await store.load('task', params.taskId)
      if (mayAnswerLate(task.state)) {
        const matter = await store.load('matter', task.state.matterId)
        const informedIds = await handlersOf(store, matter.state, moment.today)
        const decision = answerLate(task, matter, body.answer, { actor, informedIds, ...moment })
        await requireWhatIsNamed(task.state, body.answer, { actor, today: moment.today })
        return taskOutcome(task, decision)
      }
      if (body.answer.kind === 'record-outcome' && task.state.taskKind === 'record-outcome')
        return taskOutcome(task, await completeOutcome(store, task, body.answer, { actor, ...moment }))
      const decision = completeTask(task, body.answer, { actor, ...moment })
      await requireUrgentAnswer(store, task.state, body.answer, moment)
      await requireWhatIsNamed(task.state, body.answer, { actor, today: moment.today })
      return taskOutcome(task, decision)
    },

    async refuseTask({ params, body, actor, moment }) {
      const task = await store.load('task', params.taskId)
      const context = { actor, ...moment, ...(await successors([task.state], moment.today)) }
      return taskOutcome(task, refuseTask(task, body.reason, context))
    },

    async handOverTask({ params, body, actor, moment }) {
      const task = await store.load('task', params.taskId)
      const context = { actor, ...moment, ...(await successors([task.state], moment.today)) }
      return taskOutcome(task, handOverTask(task, body.personId, body.reason, context))
    },

    async noteTaskOpened({ params, actor, moment }) {
      const task = await store.load('task', params.taskId)
      const asksForOpinion = task.state.taskKind === 'give-opinion' && isUnread(task.state)
      const matter = asksForOpinion ? await store.load('matter', task.state.matterId) : undefined
      const decision = noteTaskOpened(task, matter, { actor, now: moment.now })
      if (decision === undefined) return { body: taskView(task.state), version: task.version }
      return taskOutcome(task, decision)
    },

    async askRespite({ params, body, actor, moment }) {
      const { task, matter } = await withMatter(params.taskId)
      const informedIds = await handlersOf(store, matter.state, moment.today)
      return taskOutcome(task, askRespite(task, matter, body, { actor, informedIds, ...moment }))
    },

    async decideRespite({ params, body, actor, grant, moment }) {
      const { task, matter } = await withMatter(params.taskId)
      const { assignee, matterId, process } = task.state
      const [disqualifiedIds, deputiesOf] = await Promise.all([
        disqualifiedIn(store, matterId),
        deputiesOnDuty(store, [assignee], process, moment.today),
      ])
      const context = { actor, standing: grant.standing, disqualifiedIds, deputiesOf, ...moment }
      return taskOutcome(task, decideRespite(task, matter, body, context))
    },

    async declareDisqualification({ params, body, actor, moment }) {
      const task = await store.load('task', params.taskId)
      const others = await store.all('task', tasksOf(task.state.matterId))
      const otherTasks = others.filter(({ state }) => state.status === 'open' && state.id !== task.state.id)
      const theirs = otherTasks.map(({ state }) => state).filter((other) => isTaskOf(other, actor))
      const context = {
        actor,
        ...moment,
        otherTasks,
        ...(await successors([task.state, ...theirs], moment.today)),
      }
      return taskOutcome(task, declareDisqualification(task, body.reason, context))
    },
  },
  { store },
)
