// The steps of a status report: it is drafted by itself, its people are asked, and their answers go to it.
import * as z from 'zod'
import type { Stored } from '../domain/decision.ts'
import { SortableId, TaskId } from '../domain/identifier.ts'
import type { Advance } from '../domain/matter/advance.ts'
import { isValidOn } from '../domain/organisation/role-assignment.ts'
import { pathOf } from '../domain/organisation/unit-path.ts'
import { Refusal } from '../domain/refusal.ts'
import { actionOfReport } from '../domain/report/action-of-report.ts'
import { draftStatusReport, isTakenUp } from '../domain/report/draft-status-report.ts'
import {
  caseOfStatusReport,
  noteComment,
  noteReception,
  noteReply,
  subjectOfStatusTask,
} from '../domain/report/receive-status-report.ts'
import { ReportPeriod, type StatusReport, statusReportId } from '../domain/report/status-report.ts'
import type { Task } from '../domain/task/task.ts'
import { idOfRun } from '../runtime/new-id.ts'
import { readStatusSources } from '../store/report-sources.ts'
import { statusReportBefore } from '../store/status-reports.ts'
import { rolesOf } from '../store/unit-people.ts'
import { unitTree } from '../store/units.ts'
import { askForTask } from './ask-for-task.ts'
import { type StepContext, step } from './step.ts'

export const draftStatusReportStep = step(
  z.strictObject({ period: ReportPeriod }),
  async ({ period }, { store, moment }) => {
    const reportId = statusReportId(period)
    const existing = await store.find('status-report', reportId)
    if (isTakenUp(existing?.state)) return { output: { next: 'exists', reportId } }
    const [sources, previous] = await Promise.all([
      readStatusSources(store, moment.today),
      statusReportBefore(store, period),
    ])
    const decision = draftStatusReport(period, existing, { sources, previous }, moment)
    return { decision, output: { next: 'drafted', reportId } }
  },
)

const StatusTaskKind = z.enum(['comment-status-report', 'receive-status-report', 'answer-status-question'])

export const requestStatusTask = step(
  z.strictObject({ reportId: SortableId, taskKind: StatusTaskKind }),
  ({ reportId, taskKind }, context) =>
    askForTask(
      reportId,
      taskKind,
      async () => {
        const { state } = await context.store.load('status-report', reportId)
        return { case: caseOfStatusReport(state), subject: subjectOfStatusTask(state) }
      },
      context,
    ),
)

export const applyStatusTask = step(z.strictObject({ taskId: TaskId }), async ({ taskId }, context) => {
  const { state: task } = await context.store.load('task', taskId)
  if (task.status === 'open') throw new Refusal('wrong-state')
  const report = await context.store.load('status-report', task.matterId)
  const { decision, next } = await noted(report, task, context)
  return { decision, output: { next } }
})

async function noted(report: Stored<StatusReport>, task: Task, context: StepContext): Promise<Advance> {
  const { moment } = context
  switch (task.taskKind) {
    case 'comment-status-report':
      return noteComment(report, task, moment)
    case 'answer-status-question':
      return noteReply(report, task, moment)
    case 'receive-status-report': {
      const place = await placeOfOwner(task, context)
      return noteReception(
        report,
        task,
        (need) =>
          actionOfReport(
            {
              actionId: idOfRun(context.run),
              ...need,
              ...place,
              source: { kind: 'report', reference: report.state.period },
            },
            moment,
            task.closedBy,
          ),
        moment,
      )
    }
    default:
      throw new Refusal('wrong-state')
  }
}

/** Where whoever is to see to a demanded action has a role today, or had one when that has ended meanwhile. */
async function placeOfOwner(
  { answer, assignee }: Task,
  { store, moment }: StepContext,
): Promise<{ unitId: string; unitPath: string }> {
  const ownerId = answer?.kind === 'receive-status-report' ? answer.action?.ownerId : undefined
  const [roles, units] = await Promise.all([rolesOf(store, ownerId ?? assignee.personId), unitTree(store)])
  const held = roles.find((role) => isValidOn(role, moment.today)) ?? roles.at(-1)
  const unitId = held?.unitId ?? assignee.unitId
  return { unitId, unitPath: pathOf(units, unitId) }
}
