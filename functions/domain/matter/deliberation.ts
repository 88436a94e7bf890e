// What a body did with the matter, and where that sends it (domain 1.4, states 09–12).
import type { CalendarDay } from '../calendar/calendar-day.ts'
import type { Effect, Stored } from '../decision.ts'
import type { Moment } from '../moment.ts'
import type { Body } from '../organisation/body.ts'
import type { Capacity } from '../organisation/decision-path.ts'
import { Refusal } from '../refusal.ts'
import type { AnswerOf } from '../task/task-answer.ts'
import type { Advance } from './advance.ts'
import { advanceMatter, mailTo } from './advance.ts'
import type { BodyDecision, Matter, Phase } from './matter.ts'
import { decisionMade } from './matter-message.ts'

/** The newest decision of a body at a meeting. */
export function decisionAt(matter: Matter, meetingId: string): BodyDecision {
  const found = matter.decisions.findLast((decision) => decision.meetingId === meetingId)
  if (found === undefined) throw new Refusal('wrong-state')
  return found
}

/** The decision with new facts about it. */
export function amendDecision(
  matter: Matter,
  meetingId: string,
  facts: Partial<BodyDecision>,
): BodyDecision[] {
  const newest = decisionAt(matter, meetingId)
  return matter.decisions.map((decision) => (decision === newest ? { ...decision, ...facts } : decision))
}

function phaseAfter(
  outcome: BodyDecision['outcome'],
  capacity: Capacity,
  current: Phase,
  bodyId: string,
): Phase {
  if (outcome === 'referred-back') return { name: 'memo' }
  if (outcome === 'tabled' || capacity !== 'decides') return current
  return { name: 'minutes', bodyId }
}

/**
 * Records the outcome. A preparing or proposing body's yes or no is a proposal, so the matter goes on either way (KL 5:28);
 * the deciding body's minutes are awaited, the others' run beside (KL 6:35).
 */
export function recordOutcome(
  matter: Stored<Matter>,
  answer: AnswerOf<'record-outcome'>,
  context: {
    body: Body
    capacity: Capacity
    meetingId: string
    heldOn: CalendarDay
    informedIds: readonly string[]
  },
  moment: Moment,
): Advance {
  const { body, capacity, meetingId, heldOn, informedIds } = context
  const { kind: _, ...facts } = answer
  const recorded: BodyDecision = {
    bodyId: body.id,
    bodyName: body.name,
    bodyAbbreviation: body.abbreviation,
    capacity,
    meetingId,
    heldOn,
    ...facts,
  }
  const after: Matter = {
    ...matter.state,
    decisions: [...matter.state.decisions, recorded],
    phase: phaseAfter(answer.outcome, capacity, matter.state.phase, body.id),
  }
  const runsBeside =
    capacity !== 'decides' || answer.outcome === 'referred-back' || answer.outcome === 'tabled'
  const minutesBeside: Effect[] =
    runsBeside && body.keepsPublicMinutes
      ? [
          {
            kind: 'start-execution',
            machine: 'minutes',
            input: { matterId: matter.state.id, meetingId, heldOn },
          },
        ]
      : []
  const decision = advanceMatter(matter, after, `decision.${answer.outcome}`, moment, {
    effects: [...mailTo(informedIds, decisionMade(matter.state, recorded)), ...minutesBeside],
  })
  const goesOn = capacity !== 'decides' && (answer.outcome === 'approved' || answer.outcome === 'rejected')
  return { decision, next: goesOn ? 'proposed' : answer.outcome }
}
