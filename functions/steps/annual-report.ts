// The steps of an annual report: opened, its data called for and frozen, reviewed, signed, and followed up.
import * as z from 'zod'
import type { CalendarDay } from '../domain/calendar/calendar-day.ts'
import type { Stored } from '../domain/decision.ts'
import { MatterId, TaskId } from '../domain/identifier.ts'
import type { Advance, Standstill } from '../domain/matter/advance.ts'
import { pathOf } from '../domain/organisation/unit-path.ts'
import { planId } from '../domain/plan/action-plan.ts'
import { Refusal } from '../domain/refusal.ts'
import {
  type AnnualReport,
  annualReportDocumentId,
  askedUnitKinds,
  ReportYear,
} from '../domain/report/annual-report.ts'
import { assignmentsOf, expedite, takeUpAssignments } from '../domain/report/annual-report-follow-up.ts'
import {
  councilReviewers,
  freezeFigures,
  noteCompilation,
  weighCouncilReviews,
} from '../domain/report/compile-annual-report.ts'
import {
  closeDataCall,
  noteDataCall,
  noteDpoReport,
  openDataCall,
  type ReportOnItsWay,
} from '../domain/report/data-call.ts'
import { openAnnualReport } from '../domain/report/open-annual-report.ts'
import { reportedPlan } from '../domain/report/reported-plan.ts'
import { noteSecrecyReview, noteSignature } from '../domain/report/sign-annual-report.ts'
import type { Task } from '../domain/task/task.ts'
import { idOfRun } from '../runtime/new-id.ts'
import { annualReportOf } from '../store/annual-report-of.ts'
import { disqualifiedIn } from '../store/matter-parts.ts'
import { publicPlanRows } from '../store/plan-rows.ts'
import { readFigureSources } from '../store/report-sources.ts'
import { idsOfRoleHolders, roleHolders, unitsWithoutContact } from '../store/role-holders.ts'
import { unitsOfKinds, unitTree } from '../store/units.ts'
import { type StepContext, type StepResult, step } from './step.ts'

const OfMatter = z.strictObject({ matterId: MatterId })

function answered({ decision, next }: Advance | Standstill): StepResult {
  return { decision, output: { next } }
}

export const openAnnualReportStep = step(
  z.strictObject({ year: ReportYear }),
  async ({ year }, { store, moment, run }) => {
    const existing = await store.find('annual-report', String(year))
    const [matter, document] = await Promise.all([
      existing && store.find('matter', existing.state.matterId),
      store.find('document', annualReportDocumentId),
    ])
    const context = { existing, existingMatter: matter?.state, document, newId: idOfRun(run) }
    const { decision, next, matterId } = openAnnualReport(year, context, moment)
    return { decision, output: { next, matterId } }
  },
)

export const openDataCallStep = step(OfMatter, async ({ matterId }, { store, moment }) => {
  const [way, units, asked, disqualifiedIds] = await Promise.all([
    annualReportOf(store, matterId),
    unitTree(store),
    unitsOfKinds(store, askedUnitKinds, moment.today),
    disqualifiedIn(store, matterId),
  ])
  const unansweredIds = await unitsWithoutContact(store, { units: asked, disqualifiedIds }, moment.today)
  const { decision, instances } = openDataCall(way, { units, unansweredIds }, moment)
  return { decision, output: { instances } }
})

export const closeDataCallStep = step(OfMatter, async ({ matterId }, { store, moment }) =>
  answered(closeDataCall(await annualReportOf(store, matterId), moment)),
)

/** Carries the answer of a task of the report over to it. */
export const applyAnnualTask = step(z.strictObject({ taskId: TaskId }), async ({ taskId }, context) => {
  const { state: task } = await context.store.load('task', taskId)
  if (task.status === 'open') throw new Refusal('wrong-state')
  const way = await annualReportOf(context.store, task.matterId)
  const isOver = way.matter.state.phase.name === 'closed' || task.status === 'withdrawn'
  if (isOver) return { output: { next: 'closed' } }
  return answered(await noted(way, task, context))
})

async function noted(
  way: ReportOnItsWay,
  task: Task,
  { store, moment }: StepContext,
): Promise<Advance | Standstill> {
  switch (task.taskKind) {
    case 'answer-data-call':
      return noteDataCall(way, task, moment)
    case 'attach-dpo-report':
      return noteDpoReport(way, task, moment)
    case 'compile-annual-report':
      return noteCompilation(way, task, moment)
    case 'review-secrecy':
      return noteSecrecyReview(way, task, moment)
    case 'sign-annual-report': {
      const directorIds = await idsOfRoleHolders(store, ['municipal-director'], moment.today)
      return noteSignature(way, task, directorIds, moment)
    }
    default:
      throw new Refusal('wrong-state')
  }
}

/** What the figures are counted from, and the year's plan where one was decided. */
async function readYear(store: StepContext['store'], report: AnnualReport, today: CalendarDay) {
  const [sources, plan] = await Promise.all([
    readFigureSources(store, report, today),
    store.find('action-plan', planId(report.year)),
  ])
  const isDecided = plan?.state.adoption !== undefined
  return { sources, plan: isDecided ? reportedPlan(await publicPlanRows(store, plan.state, today)) : [] }
}

/** Counts the figures when the report has none yet, and says which members of the council are to read it. */
export const freezeAnnualReport = step(OfMatter, async ({ matterId }, { store, moment }) => {
  const [way, members, disqualifiedIds] = await Promise.all([
    annualReportOf(store, matterId),
    roleHolders(store, ['council-member'], moment.today),
    disqualifiedIn(store, matterId),
  ])
  if (way.matter.state.phase.name === 'closed') return { output: { next: 'closed', reviewers: [] } }
  const isFrozen = way.report.state.dataOn !== undefined
  const year = isFrozen ? undefined : await readYear(store, way.report.state, moment.today)
  const forbidden = [...way.matter.state.authorIds, ...disqualifiedIds]
  const reviewerIds = councilReviewers(members, forbidden).map(({ personId }) => personId)
  const { decision, next } = freezeFigures(way, year, reviewerIds, moment)
  return { decision, output: { next, reviewers: reviewerIds.map((personId) => ({ personId })) } }
})

export const weighAnnualReviews = step(
  z.strictObject({ matterId: MatterId, taskIds: z.array(TaskId) }),
  async ({ matterId, taskIds }, { store, moment }) => {
    const [way, tasks] = await Promise.all([
      annualReportOf(store, matterId),
      Promise.all(taskIds.map((taskId): Promise<Stored<Task>> => store.load('task', taskId))),
    ])
    return answered(weighCouncilReviews(way, tasks, moment))
  },
)

export const takeUpAssignmentsStep = step(OfMatter, async ({ matterId }, { store, moment }) => {
  const [way, units] = await Promise.all([annualReportOf(store, matterId), unitTree(store)])
  const roles = (assignmentsOf(way.matter.state)?.assignments ?? []).map(({ role }) => role)
  const holders = await roleHolders(store, [...roles, 'municipal-director'], moment.today)
  const pathOfUnit = (unitId: string) => pathOf(units, unitId)
  return answered(takeUpAssignments(way, { holders, pathOfUnit }, moment))
})

/** Those who are told of the report when the board has received it (domain 2.3, expedierad). */
const recipients = [
  'committee-secretary',
  'unit-manager',
  'company-director',
  'federation-director',
  'auditor',
] as const

export const expediteAnnualReport = step(OfMatter, async ({ matterId }, { store, moment }) => {
  const way = await annualReportOf(store, matterId)
  return answered(expedite(way, await idsOfRoleHolders(store, recipients, moment.today), moment))
})
