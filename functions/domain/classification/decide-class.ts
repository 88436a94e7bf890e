// The information owner's decision: who may take it, on which proposal, and what it makes of the asset and its systems.
import type { Actor } from '../actor.ts'
import { systemStamp } from '../actor.ts'
import { addDays } from '../calendar/calendar-day.ts'
import type { Change, Effect, Stored } from '../decision.ts'
import { type Advance, mailTo, type Standstill } from '../matter/advance.ts'
import type { Moment } from '../moment.ts'
import { Refusal } from '../refusal.ts'
import type { InformationAsset } from '../register/information-asset.ts'
import type { Task } from '../task/task.ts'
import type { AnswerOf } from '../task/task-answer.ts'
import { coversTask } from '../task/task-of.ts'
import { checkLevels, levelsBelowFloor } from './check-levels.ts'
import { highestLevel } from './class-levels.ts'
import type { Classification } from './classification.ts'
import type { ClassificationModel } from './classification-model.ts'
import { reviewDay } from './review-day.ts'
import { startRound } from './start-classification.ts'
import { startDerivation } from './start-derivation.ts'

type DecideAnswer = AnswerOf<'decide-classification'>

/** Days before a class runs out on which it is taken up anew *(our choice)*: time to propose, advise and decide. */
export const reviewDaysBefore = 60

/**
 * What the task itself cannot check of a decision: that it is about the proposal as it stands, by whom it may be decided.
 * @throws Refusal `stale-proposal`, `owner-decides`, `proposer-may-not-decide`; what `checkLevels` throws
 */
export function checkDecision(
  task: Task,
  answer: DecideAnswer,
  context: {
    classification: Classification
    asset: InformationAsset
    classifiesTraceability: boolean
    actor: Actor
  },
): void {
  const { classification, asset, classifiesTraceability, actor } = context
  const { proposal } = classification
  if (proposal === undefined || proposal.round !== answer.round) throw new Refusal('stale-proposal')
  const { assignee } = task
  // A colleague with the same role at the unit owns other information: only the owner's own deputy stands in here.
  const isAsked = actor.personId === assignee.personId
  const standsIn = actor.standings.some(
    (standing) => standing.deputyFor?.personId === assignee.personId && coversTask(standing, task),
  )
  if (!isAsked && !standsIn) throw new Refusal('owner-decides')
  if (answer.outcome === 'send-back') return
  const levels = answer.levels ?? proposal.levels
  const isProposer = proposal.by.personId === actor.personId
  if (isProposer && highestLevel(levels) === 3) throw new Refusal('proposer-may-not-decide')
  // What is said of the asset may have changed since the class was proposed.
  checkLevels(levels, { asset, classifiesTraceability, path: 'body.answer.levels' })
}

/** The asset with a class in force, to be looked at again before it runs out. */
export function withClass(
  asset: InformationAsset,
  current: NonNullable<InformationAsset['current']>,
): InformationAsset {
  const { openClassificationId: _, ...rest } = asset
  return { ...rest, current, lookOn: addDays(current.validUntil, -reviewDaysBefore) }
}

interface Applying {
  asset: Stored<InformationAsset>
  /** The classification whose class was in force until now. */
  previous: Stored<Classification> | undefined
  model: ClassificationModel
  /** Who hears of the decision besides the one who proposed. */
  informedIds: readonly string[]
}

/**
 * Carries the answer over to the classification and the asset.
 * @returns `in-force`, `sent-back`, `asked-again`, or `closed` when the classification is no more what was asked about
 */
export function applyDecision(
  before: Stored<Classification>,
  task: Task,
  applying: Applying,
  { now, today }: Moment,
): Advance | Standstill {
  const { answer, closedBy } = task
  const { proposal } = before.state
  const isAsked = before.state.status === 'deciding'
  if (!isAsked || proposal === undefined || closedBy === undefined)
    return { decision: undefined, next: 'closed' }
  if (answer?.kind !== 'decide-classification') {
    // Nobody answered, or everyone refused: a question that the municipality cannot do without is put again.
    return askAgain(before, now)
  }
  if (answer.round !== proposal.round) return { decision: undefined, next: 'closed' }
  if (answer.outcome === 'send-back') {
    const sentBack = [
      ...before.state.sentBack,
      { round: proposal.round, reason: answer.reason ?? '', by: closedBy, at: now },
    ]
    const after: Classification = { ...before.state, status: 'proposing', sentBack }
    return advance(before, after, 'classification.sent-back', now, [startRound(after, 'propose')])
  }
  const levels = answer.levels ?? proposal.levels
  // Changed since it was answered: what the law demands now was not known to the owner.
  const isTooLow = levelsBelowFloor(levels, applying.asset.state).length > 0
  if (isTooLow) return askAgain(before, now)
  const validUntil = reviewDay(applying.model, levels, today)
  const after: Classification = {
    ...before.state,
    status: 'in-force',
    decision: {
      outcome: answer.outcome === 'accept' ? 'accepted' : 'changed',
      levels,
      ...(answer.reason && { reason: answer.reason }),
      by: closedBy,
      ...(task.onBehalfOf && { onBehalfOf: task.onBehalfOf }),
      at: now,
    },
    validUntil,
  }
  const { asset, informedIds } = applying
  const current = { classificationId: after.id, levels, decidedOn: today, validUntil }
  const decided = putInForce(asset, asset.state, current, applying.previous)
  // Whoever brought hundreds in by a file follows them in the register; only what went another way is told.
  const isExpected = before.state.quiet === true && answer.outcome === 'accept'
  const told = isExpected ? [] : [proposal.by.personId, ...informedIds]
  return {
    decision: {
      at: now,
      actor: systemStamp,
      changes: [{ before, after, action: 'classification.decided' }, ...decided.changes],
      effects: [
        ...decided.effects,
        ...mailTo(told, {
          template: 'classification-decided',
          assetId: asset.state.id,
          assetName: asset.state.name,
          validUntil,
        }),
      ],
    },
    next: 'in-force',
  }
}

/**
 * What a decided class changes besides its classification: the asset, the class before, the systems.
 * @param counted the asset as it stands when this classification is counted among its own
 */
export function putInForce(
  before: Stored<InformationAsset>,
  counted: InformationAsset,
  current: NonNullable<InformationAsset['current']>,
  previous: Stored<Classification> | undefined,
): { changes: Change[]; effects: Effect[] } {
  const after = withClass(counted, current)
  const superseded: Change[] = previous
    ? [
        {
          before: previous,
          after: { ...previous.state, status: 'superseded' },
          action: 'classification.superseded',
        },
      ]
    : []
  return {
    changes: [{ before, after, action: 'information-asset.classified' }, ...superseded],
    effects: startDerivation([...after.systemIds, ...after.receiverIds]),
  }
}

function askAgain(before: Stored<Classification>, now: string): Advance {
  return advance(before, before.state, 'classification.asked-again', now, [
    startRound(before.state, 'decide'),
  ])
}

function advance(
  before: Stored<Classification>,
  after: Classification,
  action: string,
  now: string,
  effects: Effect[],
): Advance {
  return {
    decision: { at: now, actor: systemStamp, changes: [{ before, after, action }], effects },
    next: after.status === 'proposing' ? 'sent-back' : 'asked-again',
  }
}
