// The coordinator compiles the report, its figures are frozen for good, and the council reads it (domain 2.3).
import type { Effect, Stored } from '../decision.ts'
import { type Advance, type Standstill, startMachine } from '../matter/advance.ts'
import type { Matter } from '../matter/matter.ts'
import type { Moment } from '../moment.ts'
import { Refusal } from '../refusal.ts'
import { findAssignee } from '../task/choose-assignee.ts'
import type { Assignee, Task } from '../task/task.ts'
import type { AnnualReport } from './annual-report.ts'
import { type ReportOnItsWay, reportDecision } from './data-call.ts'
import { annualFigures } from './figures/annual-figures.ts'
import type { FigureSources } from './figures/figure-sources.ts'
import { indexOf } from './figures/unit-index.ts'
import type { ReportedPlanItem } from './reported-plan.ts'

/** The phase that is put again, in an execution of its own. */
type Again = 'compilation' | 'secrecy-review' | 'approval'

function beginAt(entry: Again, matterId: string): Effect {
  switch (entry) {
    case 'compilation':
      return startMachine('annual-report', { matterId, entry: 'compilation' })
    case 'secrecy-review':
      return startMachine('annual-report', { matterId, entry: 'secrecy-review' })
    case 'approval':
      return startMachine('annual-report', { matterId, entry: 'approval' })
    default:
      return entry satisfies never
  }
}

/** A question that nobody answered is put again: a year has its report. */
export function askAgain(way: ReportOnItsWay, entry: Again, moment: Moment): Advance {
  const effects = [beginAt(entry, way.matter.state.id)]
  const after = { matter: way.matter.state }
  return { decision: reportDecision(way, after, 'asked-again', moment, effects), next: 'asked-again' }
}

/** Whoever wrote the report's words is one of its authors, and does not review it. */
function withAuthor(matter: Matter, personId: string): Matter {
  return { ...matter, authorIds: [...new Set([...matter.authorIds, personId])] }
}

export function noteCompilation(way: ReportOnItsWay, task: Task, moment: Moment): Advance {
  const { answer, closedBy } = task
  if (answer?.kind !== 'compile-annual-report' || closedBy === undefined)
    return askAgain(way, 'compilation', moment)
  const { returnedReason: _, ...report } = way.report.state
  const after = {
    report: { ...report, compilation: answer, compiledBy: closedBy },
    matter: withAuthor(way.matter.state, closedBy.personId),
  }
  return { decision: reportDecision(way, after, 'compiled', moment), next: 'compiled' }
}

/** Each member of the council who may read it with other eyes than an author's. */
export function councilReviewers(holders: readonly Assignee[], forbiddenIds: readonly string[]): Assignee[] {
  const members = holders.filter(({ role }) => role === 'council-member')
  return members.filter(
    (member) => findAssignee([member], ['council-member'], undefined, forbiddenIds) !== undefined,
  )
}

type YearAsItWas = { sources: FigureSources; plan: readonly ReportedPlanItem[] }

function frozenOf({ sources, plan }: YearAsItWas): Partial<AnnualReport> {
  return {
    dataOn: sources.dataOn,
    figures: annualFigures(sources),
    plan: [...plan],
    indexParts: sources.units.map((unit) => ({
      unitId: unit.unitId,
      parts: indexOf(unit, sources).parts,
    })),
  }
}

/**
 * The figures are counted once, at the end of the first compilation, and kept with their day. A report that is referred
 * back is completed in words: its figures stay those that the board was first shown.
 * @param year what is counted, and the plan of the year; undefined when they are frozen already
 */
export function freezeFigures(
  way: ReportOnItsWay,
  year: YearAsItWas | undefined,
  reviewerIds: readonly string[],
  moment: Moment,
): Advance | Standstill {
  const { report, matter } = way
  if (matter.state.phase.name === 'closed') return { decision: undefined, next: 'closed' }
  const frozen: Partial<AnnualReport> = year === undefined ? {} : frozenOf(year)
  const after = {
    report: { ...report.state, ...frozen },
    matter: {
      ...matter.state,
      phase: { name: 'internal-review', reviewTaskCount: reviewerIds.length } as const,
    },
  }
  return { decision: reportDecision(way, after, 'frozen', moment), next: 'review' }
}

function reviewOf(task: Task, round: number): AnnualReport['reviews'][number] {
  const { answer, assignee, closedBy, status, id: taskId } = task
  const reviewer = closedBy === undefined || closedBy.role === 'system' ? assignee.name : closedBy.name
  if (status !== 'done' || answer?.kind !== 'review-annual-report')
    return { round, taskId, reviewer, verdict: status === 'refused' ? 'refused' : 'missing' }
  const comment = answer.comment === undefined ? {} : { comment: answer.comment }
  return { round, taskId, reviewer, verdict: answer.verdict, ...comment }
}

/** After so many rounds the council's wishes stay on record and the report goes on: it has a day to reach the board. */
const roundsOfReview = 2

/** One wish for change sends the report back to be compiled anew; a review that is missing stops nothing. */
export function weighCouncilReviews(
  way: ReportOnItsWay,
  tasks: readonly Stored<Task>[],
  moment: Moment,
): Advance | Standstill {
  const { report, matter } = way
  const { id: matterId, phase, round } = matter.state
  if (phase.name === 'closed') return { decision: undefined, next: 'closed' }
  if (tasks.some(({ state }) => state.status === 'open')) throw new Refusal('wrong-state')
  const reviews = tasks.map(({ state }) => reviewOf(state, round))
  const mustChange = reviews.some(({ verdict }) => verdict === 'change') && round < roundsOfReview
  const after = {
    report: { ...report.state, reviews: [...report.state.reviews, ...reviews] },
    matter: {
      ...matter.state,
      round: mustChange ? round + 1 : round,
      phase: { name: mustChange ? ('compilation' as const) : ('secrecy-review' as const) },
    },
  }
  const effects = mustChange ? [startMachine('annual-report', { matterId, entry: 'compilation' })] : []
  const next = mustChange ? 'change' : 'accepted'
  return { decision: reportDecision(way, after, 'reviewed', moment, effects), next }
}
