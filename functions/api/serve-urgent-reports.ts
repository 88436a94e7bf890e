// Serves the urgent-reports group: extraordinary reports, who was informed, and which way they take.
import type * as z from 'zod'
import { type Actor, stampOf } from '../domain/actor.ts'
import type { Stored } from '../domain/decision.ts'
import { isDraftLate } from '../domain/extraordinary-report/draft-clock.ts'
import type { ExtraordinaryReport } from '../domain/extraordinary-report/extraordinary-report.ts'
import { informingOf, informingTask } from '../domain/extraordinary-report/inform-management.ts'
import { openReport } from '../domain/extraordinary-report/open-report.ts'
import { sourceOf } from '../domain/extraordinary-report/report-cause.ts'
import { takeOver } from '../domain/extraordinary-report/take-over-route.ts'
import type { Moment } from '../domain/moment.ts'
import { requireUnit } from '../domain/permission.ts'
import { Refusal } from '../domain/refusal.ts'
import { completeTask } from '../domain/task/complete-task.ts'
import type { Task } from '../domain/task/task.ts'
import type { TaskAnswer } from '../domain/task/task-answer.ts'
import { readEnvironment, TableNames } from '../runtime/environment.ts'
import { idOfSource } from '../runtime/new-id.ts'
import { lists } from '../store/lists.ts'
import { tasksOf } from '../store/matter-parts.ts'
import { idsOfRoleHolders } from '../store/role-holders.ts'
import { openStore } from '../store/store.ts'
import { connectTables } from '../store/tables.ts'
import { boardOfReports, requireSource } from '../store/urgent-reports.ts'
import { type ExtraordinaryReportView, urgentReportRoutes } from './contract/urgent-report-routes.ts'
import { listPage } from './paging.ts'
import { requireUrgentAnswer } from './require-urgent-answer.ts'
import { serveGroup } from './serve-group.ts'
import { taskOutcome } from './task-view.ts'

const store = openStore(connectTables(readEnvironment(TableNames)))

function viewOf(report: ExtraordinaryReport, { now }: Moment): z.input<typeof ExtraordinaryReportView> {
  return { ...report, isDraftLate: isDraftLate(report, now) }
}

/** Answers a task of the report as the route for tasks does, with what only the report can tell. */
async function answerTask(
  task: Stored<Task>,
  answer: TaskAnswer,
  by: Moment & { actor: Actor },
  inHandsOf: Task = task.state,
) {
  const decision = completeTask({ ...task, state: inHandsOf }, answer, by)
  await requireUrgentAnswer(store, task.state, answer, by)
  // The trail tells from whose hands it came.
  const changes = decision.changes.map((change) => ({ ...change, before: task }))
  return taskOutcome(task, { ...decision, changes })
}

export const handler = serveGroup(
  urgentReportRoutes,
  {
    async startExtraordinaryReport({ body, actor, grant, moment, newId }) {
      const source = sourceOf(body)
      const matterId = source ? idOfSource(source) : newId()
      if (source) {
        await requireSource(store, source)
        if (await store.find('extraordinary-report', matterId))
          throw new Refusal('already-exists', [{ path: `body.${source.kind}`, message: matterId }])
      }
      const [{ board }, informedIds] = await Promise.all([
        boardOfReports(store),
        idsOfRoleHolders(store, ['coordinator', 'security-chief'], moment.today),
      ])
      const context = {
        matterId,
        actor: stampOf(actor, grant.standing),
        startedBy: actor.personId,
        board,
        informedIds,
      }
      const { decision, report } = openReport({ ...body, source }, context, moment)
      return { body: viewOf(report, moment), decision }
    },

    async listExtraordinaryReports({ query, grant, moment }) {
      const list = {
        table: 'governance',
        index: 'gsi1',
        partition: lists.extraordinaryReports,
        newestFirst: true,
        ...(query.year !== undefined && { prefix: `${query.year}#` }),
      } as const
      const isReadable = ({ boardUnitId }: ExtraordinaryReport) =>
        grant.scope === 'everywhere' || grant.unitIds.includes(boardUnitId)
      return listPage(
        store,
        'extraordinary-report',
        list,
        query,
        (report) => viewOf(report, moment),
        isReadable,
      )
    },

    async readExtraordinaryReport({ params, grant, moment }) {
      const { state, version } = await store.load('extraordinary-report', params.reportId)
      requireUnit(grant, state.boardUnitId)
      return { body: viewOf(state, moment), version }
    },

    async recordInformed({ params, body, actor, moment }) {
      const { personId, ...informed } = body
      const [{ state: report }, tasks] = await Promise.all([
        store.load('extraordinary-report', params.reportId),
        store.all('task', tasksOf(params.reportId)),
      ])
      const task = informingTask(tasks, informingOf(report, personId).personId)
      if (task === undefined) throw new Refusal('wrong-state')
      return await answerTask(task, { kind: 'confirm-informed', ...informed }, { actor, ...moment })
    },

    async chooseReportRoute({ params, body, actor, moment }) {
      await store.load('extraordinary-report', params.reportId)
      const tasks = await store.all('task', tasksOf(params.reportId))
      const task = tasks.findLast(({ state }) => state.taskKind === 'choose-report-route')
      if (task === undefined) throw new Refusal('wrong-state')
      const answer = { kind: 'choose-report-route', route: body } as const
      return await answerTask(task, answer, { actor, ...moment }, takeOver(task.state, actor))
    },
  },
  { store },
)
