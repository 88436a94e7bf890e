// The steps of an annual report: opened, its data called for and frozen, reviewed, rendered, signed, and followed up.
import * as z from 'zod'
import type { Stored } from '../domain/decision.ts'
import type { StoredText } from '../domain/document/document.ts'
import { MatterId, TaskId } from '../domain/identifier.ts'
import type { Advance, Standstill } from '../domain/matter/advance.ts'
import { pathOf } from '../domain/organisation/unit-path.ts'
import { Refusal } from '../domain/refusal.ts'
import { annualReportDocumentId, askedUnitKinds, ReportYear } from '../domain/report/annual-report.ts'
import { publicContent, secretAnnexContent } from '../domain/report/annual-report-content.ts'
import { assignmentsOf, expedite, takeUpAssignments } from '../domain/report/annual-report-follow-up.ts'
import { annualReportMarkdown } from '../domain/report/annual-report-markdown.ts'
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
import {
  noteSecrecyReview,
  noteSignature,
  noteTexts,
  signingRole,
} from '../domain/report/sign-annual-report.ts'
import type { Task } from '../domain/task/task.ts'
import { Environment, readEnvironment } from '../runtime/environment.ts'
import { idOfRun } from '../runtime/new-id.ts'
import { disqualifiedIn, draftsOf } from '../store/matter-parts.ts'
import { readFigureSources } from '../store/report-sources.ts'
import { idsOfRoleHolders, roleHolders, unitsWithoutContact } from '../store/role-holders.ts'
import type { Store } from '../store/store.ts'
import { openTextStore, sha256Of, type TextStore } from '../store/text-store.ts'
import { unitsOfKinds, unitTree } from '../store/units.ts'
import { type StepContext, type StepResult, step } from './step.ts'

const OfMatter = z.strictObject({ matterId: MatterId })

/** The matter, and the report of its year. @throws Refusal `wrong-state` for a matter that is no annual report */
async function readWay(store: Store, matterId: string): Promise<ReportOnItsWay> {
  const matter = await store.load('matter', matterId)
  const { process, year } = matter.state
  if (process !== 'annual-report' || year === undefined) throw new Refusal('wrong-state')
  return { matter, report: await store.load('annual-report', String(year)) }
}

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
    readWay(store, matterId),
    unitTree(store),
    unitsOfKinds(store, askedUnitKinds, moment.today),
    disqualifiedIn(store, matterId),
  ])
  const unansweredIds = await unitsWithoutContact(store, { units: asked, disqualifiedIds }, moment.today)
  const { decision, instances } = openDataCall(way, { units, unansweredIds }, moment)
  return { decision, output: { instances } }
})

export const closeDataCallStep = step(OfMatter, async ({ matterId }, { store, moment }) =>
  answered(closeDataCall(await readWay(store, matterId), moment)),
)

/** Carries the answer of a task of the report over to it. */
export const applyAnnualTask = step(z.strictObject({ taskId: TaskId }), async ({ taskId }, context) => {
  const { state: task } = await context.store.load('task', taskId)
  if (task.status === 'open') throw new Refusal('wrong-state')
  const way = await readWay(context.store, task.matterId)
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

/** Counts the figures when the report has none yet, and says which members of the council are to read it. */
export const freezeAnnualReport = step(OfMatter, async ({ matterId }, { store, moment }) => {
  const [way, members, disqualifiedIds] = await Promise.all([
    readWay(store, matterId),
    roleHolders(store, ['council-member'], moment.today),
    disqualifiedIn(store, matterId),
  ])
  const isFrozen = way.report.state.dataOn !== undefined
  const sources = isFrozen ? undefined : await readFigureSources(store, way.report.state, moment.today)
  const forbidden = [...way.matter.state.authorIds, ...disqualifiedIds]
  const reviewerIds = councilReviewers(members, forbidden).map(({ personId }) => personId)
  const { decision, next } = freezeFigures(way, sources, reviewerIds, moment)
  return { decision, output: { next, reviewers: reviewerIds.map((personId) => ({ personId })) } }
})

export const weighAnnualReviews = step(
  z.strictObject({ matterId: MatterId, taskIds: z.array(TaskId) }),
  async ({ matterId, taskIds }, { store, moment }) => {
    const [way, tasks] = await Promise.all([
      readWay(store, matterId),
      Promise.all(taskIds.map((taskId): Promise<Stored<Task>> => store.load('task', taskId))),
    ])
    return answered(weighCouncilReviews(way, tasks, moment))
  },
)

let opened: TextStore | undefined

/** Opened by the first report that is rendered: other steps need no bucket. */
function texts(): TextStore {
  const { DOCUMENT_BUCKET_NAME } = readEnvironment(Environment.pick({ DOCUMENT_BUCKET_NAME: true }))
  opened ??= openTextStore(DOCUMENT_BUCKET_NAME)
  return opened
}

async function written(fileName: string, text: string): Promise<StoredText> {
  const bytes = Buffer.from(text, 'utf8')
  const stored: StoredText = {
    sha256: sha256Of(bytes),
    fileName,
    mediaType: 'text/markdown',
    sizeBytes: bytes.byteLength,
  }
  await texts().write(stored, bytes)
  return stored
}

/** Writes the public version, which becomes the matter's draft, and the secret annex beside it; says who signs. */
export const renderAnnualReport = step(OfMatter, async ({ matterId }, { store, moment }) => {
  const [way, drafts] = await Promise.all([readWay(store, matterId), store.all('draft', draftsOf(matterId))])
  const report = way.report.state
  const reading = { diaryNumber: way.matter.state.diaryNumber }
  const annex = secretAnnexContent(report, reading)
  const name = `informationssakerhet-${report.year}`
  const publicText = await written(`${name}.md`, annualReportMarkdown(publicContent(report, reading)))
  const secretAnnex = annex && (await written(`${name}-sekretessbilaga.md`, annualReportMarkdown(annex)))
  const { decision, next } = noteTexts(
    way,
    { publicText, secretAnnex },
    drafts.map(({ state }) => state),
    moment,
  )
  return { decision, output: { next, signingRole: signingRole(report) } }
})

export const takeUpAssignmentsStep = step(OfMatter, async ({ matterId }, { store, moment }) => {
  const [way, units] = await Promise.all([readWay(store, matterId), unitTree(store)])
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
  const way = await readWay(store, matterId)
  return answered(expedite(way, await idsOfRoleHolders(store, recipients, moment.today), moment))
})
