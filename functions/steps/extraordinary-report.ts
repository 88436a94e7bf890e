// The steps of an extraordinary report: opened, drafted against the clock, decided on, the management told, and received by the board.
import * as z from 'zod'
import { systemStamp } from '../domain/actor.ts'
import { noteRoute } from '../domain/extraordinary-report/choose-route.ts'
import { noteVerdict } from '../domain/extraordinary-report/decide-report.ts'
import {
  beginDraft,
  escalateDraft,
  isOpenDraftTask,
  noteDraft,
  readClock,
  remindOfDraft,
} from '../domain/extraordinary-report/draft-report.ts'
import { endUnanswered } from '../domain/extraordinary-report/end-unanswered.ts'
import { followUpReport } from '../domain/extraordinary-report/follow-up-report.ts'
import { noteInformed, withMailToInformed } from '../domain/extraordinary-report/inform-management.ts'
import { openReport } from '../domain/extraordinary-report/open-report.ts'
import { ReportCause, sourceOf } from '../domain/extraordinary-report/report-cause.ts'
import { isOver, type ReportFile } from '../domain/extraordinary-report/report-file.ts'
import { askedInReport } from '../domain/extraordinary-report/report-task.ts'
import { MatterId, PersonId, SortableId, TaskId } from '../domain/identifier.ts'
import type { Advance, Standstill } from '../domain/matter/advance.ts'
import { Refusal } from '../domain/refusal.ts'
import { askedRoles } from '../domain/task/open-task.ts'
import type { Task } from '../domain/task/task.ts'
import { urgentTaskKinds } from '../domain/task/urgent-task-kind.ts'
import { idOfRun, idOfSource } from '../runtime/new-id.ts'
import { disqualifiedIn, tasksOf } from '../store/matter-parts.ts'
import { deputiesOnDuty, idsOfRoleHolders, roleHolders } from '../store/role-holders.ts'
import { boardOfReports, managementOf, reportFile, StatusReportId } from '../store/urgent-reports.ts'
import { askForTask } from './ask-for-task.ts'
import { type StepContext, type StepResult, step } from './step.ts'

const ofMatter = z.strictObject({ matterId: MatterId })

const Opening = z.strictObject({
  entry: z.literal('opening'),
  cause: ReportCause,
  incidentId: SortableId.optional(),
  statusReportId: StatusReportId.optional(),
})

function answered({ decision, next }: Advance | Standstill): StepResult {
  return { decision, output: { next } }
}

/** A source has one report: whatever starts it twice finds the first. */
export const openExtraordinaryReport = step(Opening, async ({ cause, ...named }, context) => {
  const { store, moment, run } = context
  const source = sourceOf(named)
  const matterId = source ? idOfSource(source) : idOfRun(run)
  if (await store.find('extraordinary-report', matterId)) return { output: { next: 'exists' } }
  const [{ board }, informedIds] = await Promise.all([
    boardOfReports(store),
    idsOfRoleHolders(store, ['coordinator', 'security-chief'], moment.today),
  ])
  const { decision } = openReport(
    { cause, source },
    { matterId, actor: systemStamp, startedBy: 'system', board, informedIds },
    moment,
  )
  return { decision, output: { next: 'opened' } }
})

/** Every step of a report that needs nothing but the report and its matter. */
function fileStep(rule: (file: ReportFile, context: StepContext) => Promise<StepResult> | StepResult) {
  return step(ofMatter, async ({ matterId }, context) =>
    rule(await reportFile(context.store, matterId), context),
  )
}

export const beginExtraordinaryDraft = fileStep((file, { moment }) => answered(beginDraft(file, moment)))

export const readReportClock = fileStep(({ report }) => ({ output: readClock(report.state) }))

async function openDraftTask(matterId: string, { store }: StepContext) {
  return (await store.all('task', tasksOf(matterId))).find(isOpenDraftTask)
}

export const remindOfReportDraft = fileStep(async (file, context) => {
  const { store, moment } = context
  const task = await openDraftTask(file.matter.state.id, context)
  const assignees = task ? [task.state.assignee] : []
  const deputiesOf = await deputiesOnDuty(store, assignees, 'extraordinary-report', moment.today)
  return answered(remindOfDraft(file, task, deputiesOf, moment))
})

export const escalateReportDraft = fileStep(async (file, context) => {
  const { store, moment } = context
  const task = await openDraftTask(file.matter.state.id, context)
  const roles = askedRoles('draft-extraordinary-report', undefined)
  const holders = task ? await roleHolders(store, roles, moment.today) : []
  const deputiesOf = await deputiesOnDuty(store, holders, 'extraordinary-report', moment.today)
  return answered(escalateDraft(file, task, { holders, deputiesOf }, moment))
})

const Asking = z.strictObject({
  matterId: MatterId,
  taskKind: z.enum(urgentTaskKinds),
  personId: PersonId.optional().describe('Who is to be informed'),
})

export const requestExtraordinaryTask = step(Asking, async ({ matterId, taskKind, personId }, context) => {
  const { store, moment, run } = context
  const asked = await askForTask(
    matterId,
    taskKind,
    async () => {
      const [{ matter, report }, disqualifiedIds, chiefIds] = await Promise.all([
        reportFile(store, matterId),
        disqualifiedIn(store, matterId),
        idsOfRoleHolders(store, ['security-chief'], moment.today),
      ])
      const { role, subject, ...asking } = askedInReport(taskKind, report.state, {
        chiefIds,
        informedId: personId,
      })
      return {
        case: matter.state,
        role,
        subject,
        disqualifiedIds: [...new Set([...disqualifiedIds, ...asking.disqualifiedIds])],
        ...(taskKind === 'draft-extraordinary-report' && { dueAt: report.state.draftDueAt }),
      }
    },
    context,
  )
  const isNew = asked.decision?.changes[0]?.action === 'task.opened'
  if (personId === undefined || asked.decision === undefined || !isNew) return asked
  const file = await reportFile(store, matterId)
  const taskId = `${matterId}~${idOfRun(run)}`
  return { ...asked, decision: withMailToInformed(asked.decision, file, personId, taskId, moment) }
})

/** What the machine hears of a task without an answer. */
const withoutAnswer = { refused: 'refused', ignored: 'ignored' } as const

/** What is told to the management is noted also when the matter is over, and a route is taken also when nobody chose one. */
async function applied(
  file: ReportFile,
  task: Task,
  { store, moment }: StepContext,
): Promise<Advance | Standstill> {
  const { status } = task
  if (status === 'open') throw new Refusal('wrong-state')
  if (status === 'withdrawn') return { decision: undefined, next: 'closed' }
  if (task.taskKind === 'confirm-informed') {
    if (status === 'done') return noteInformed(file, task, moment)
    return { decision: undefined, next: withoutAnswer[status] }
  }
  if (isOver(file)) return { decision: undefined, next: 'closed' }
  if (task.taskKind === 'choose-report-route') return noteRoute(file, task, moment)
  if (status !== 'done') return endUnanswered(file, withoutAnswer[status], moment)
  switch (task.taskKind) {
    case 'draft-extraordinary-report':
      return noteDraft(file, task, moment)
    case 'decide-extraordinary-report':
      return noteVerdict(file, task, await managementOf(store), moment)
    default:
      throw new Refusal('wrong-state')
  }
}

export const applyExtraordinaryTask = step(
  z.strictObject({ taskId: TaskId }),
  async ({ taskId }, context) => {
    const { state: task } = await context.store.load('task', taskId)
    return answered(await applied(await reportFile(context.store, task.matterId), task, context))
  },
)

export const followUpExtraordinaryReport = fileStep(async (file, { store, moment }) => {
  const informedIds = await idsOfRoleHolders(store, ['coordinator', 'security-chief'], moment.today)
  return answered(followUpReport(file, informedIds, moment))
})
