// The round of advice before a decision: who is asked, and what they said or did not say.
import { systemStamp } from '../actor.ts'
import type { Stored } from '../decision.ts'
import type { Advance, Standstill } from '../matter/advance.ts'
import type { InformationAsset } from '../register/information-asset.ts'
import type { Task } from '../task/task.ts'
import type { Advice, Classification } from './classification.ts'
import { type NeededAdvice, neededAdvice } from './needed-advice.ts'
import { startRound } from './start-classification.ts'

/** Whose advice the proposal of this round still lacks; nobody's when it has been replaced or decided. */
export function adviceToAskFor(classification: Classification, asset: InformationAsset): NeededAdvice[] {
  const { status, proposal, advice } = classification
  if (status !== 'advising' || proposal === undefined) return []
  const given = new Set(advice.filter(({ round }) => round === proposal.round).map(({ ground }) => ground))
  return neededAdvice(asset, proposal.levels).filter(({ ground }) => !given.has(ground))
}

/**
 * Keeps what an adviser said, verbatim, or that they said nothing: the owner decides all the same.
 * @returns `noted`, also when it is noted already; `closed` when the proposal that the advice is about has been replaced
 */
export function noteAdvice(before: Stored<Classification>, task: Task, now: string): Advance | Standstill {
  const { proposal, status } = before.state
  const ground = task.subject.adviceGround
  if (status !== 'advising' || proposal === undefined || ground === undefined)
    return { decision: undefined, next: 'closed' }
  const { answer, closedBy, assignee, openedAt } = task
  const isAboutAnother = openedAt < proposal.at
  if (isAboutAnother) return { decision: undefined, next: 'closed' }
  const isNoted = before.state.advice.some(
    (given) => given.round === proposal.round && given.ground === ground,
  )
  if (isNoted) return { decision: undefined, next: 'noted' }
  const advice: Advice = {
    round: proposal.round,
    role: assignee.role,
    ground,
    ...(answer?.kind === 'advise-classification' && { text: answer.advice }),
    ...(answer && closedBy && { by: closedBy }),
    at: now,
  }
  const after: Classification = { ...before.state, advice: [...before.state.advice, advice] }
  const action = answer ? 'classification.advised' : 'classification.advice-missing'
  return {
    decision: { at: now, actor: systemStamp, changes: [{ before, after, action }], effects: [] },
    next: 'noted',
  }
}

/**
 * The advice is in: the question goes to the owner, in an execution of its own.
 * @param round the proposal that the advice was about: the advice on one that has replaced it is still awaited
 */
export function openDecision(
  before: Stored<Classification>,
  round: number,
  now: string,
): Advance | Standstill {
  const { status, proposal } = before.state
  if (status !== 'advising' || proposal?.round !== round) return { decision: undefined, next: 'closed' }
  const after: Classification = { ...before.state, status: 'deciding' }
  return {
    decision: {
      at: now,
      actor: systemStamp,
      changes: [{ before, after, action: 'classification.sent-to-decision' }],
      effects: [startRound(after, 'decide')],
    },
    next: 'decide',
  }
}
