// Reports as the people of the seed carry them on: who answers what, and the tasks that wait for them.

import { reportAnswerExamples } from '../../docs/openapi/report-answer-examples.ts'
import { systemStamp } from '../../functions/domain/actor.ts'
import type { AnnualReport } from '../../functions/domain/report/annual-report.ts'
import { annualFigures } from '../../functions/domain/report/figures/annual-figures.ts'
import type { AnswerOf, TaskAnswer, TaskKind } from '../../functions/domain/task/task-answer.ts'
import { openStore } from '../../functions/store/store.ts'
import { givenSources } from '../domain/report/given-report.ts'
import { coordinator, PolicyMatter } from './policy-matter.ts'
import { openRealTables } from './real-tables.ts'
import type { TestCloud } from './test-cloud.ts'

export const securityChief = 'sc.henrik.dahl'
export const director = 'kd.anders.lundin'
export const counsel = 'kj.elin.sandberg'
export const officer = 'dso.peter.nyman'
export const silentCompany = 'vd.mats.hoglund'

export const dataCallAnswer: AnswerOf<'answer-data-call'> = {
  ...reportAnswerExamples['answer-data-call'],
  kind: 'answer-data-call',
  statements: [
    { statement: 'governing-documents-known', value: 'yes' },
    { statement: 'continuity-planned', value: 'partly' },
  ],
}

export const compileAnswer: AnswerOf<'compile-annual-report'> = {
  ...reportAnswerExamples['compile-annual-report'],
  kind: 'compile-annual-report',
  light: 'yellow',
}

/** A person's open tasks of a kind. */
export async function openTasksOf({ api }: TestCloud, personId: string, kind: TaskKind) {
  const { body } = await api.call('listMyTasks', { as: personId, query: { limit: 100 } })
  return body.items.filter(({ taskKind }) => taskKind === kind)
}

/** The person answers their one open task of the answer's kind, and everything follows. */
export async function answerAs(
  world: TestCloud,
  personId: string,
  answer: TaskAnswer,
  principalId = personId,
): Promise<void> {
  const { body } = await world.api.call('listMyTasks', {
    as: personId,
    query: { limit: 100, ...(principalId !== personId && { principalId }) },
  })
  const [task] = body.items.filter(({ taskKind }) => taskKind === answer.kind)
  if (task === undefined) throw new Error(`${personId} is not asked to ${answer.kind}`)
  await world.api.call('completeTask', { as: personId, params: { taskId: task.id }, body: { answer } })
  await world.cloud.settle()
}

/** The year's report, opened by hand. */
export async function startAnnualReport(world: TestCloud, year: number): Promise<PolicyMatter> {
  const { body } = await world.api.call('startAnnualReport', { as: coordinator, body: { year } })
  await world.cloud.settle()
  return new PolicyMatter(world, body.matterId)
}

/** Leaves the year's report as its machine does when its figures are frozen and its secrecy is examined. */
export async function freezeReport(
  world: TestCloud,
  year: number,
  more: Partial<AnnualReport> = {},
): Promise<void> {
  const tables = openRealTables(world.cloud)
  const store = openStore(tables)
  const before = await store.load('annual-report', String(year))
  const dataOn = await world.stage.today()
  const after: AnnualReport = {
    ...before.state,
    figures: annualFigures(givenSources({ year, dataOn })),
    dataOn,
    secret: [{ section: 7, paragraph: 'OSL 18:8' }],
    secrecyReviewedBy: systemStamp,
    ...more,
  }
  const at = (await world.cloud.now()).toISOString()
  const changes = [{ before, after, action: 'annual-report.frozen' }]
  await store.commit({ at, actor: systemStamp, changes, effects: [] })
  tables.close()
}

/** A report of each kind to name in paths, before anyone has answered anything. */
export async function startRealReports(world: TestCloud): Promise<{ year: string; period: string }> {
  const today = await world.stage.today()
  const year = Number(today.slice(0, 4)) - 1
  const period = today.slice(0, 7)
  await world.api.call('startStatusReport', { as: coordinator, body: { period } })
  await startAnnualReport(world, year)
  return { year: String(year), period }
}
