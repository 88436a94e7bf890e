// What a court does with an appealed decision is recorded, and the decision, its version and the document follow it (KL 13 kap.).
import { type Actor, type Standing, stampOf } from '../actor.ts'
import type { Decision, Stored } from '../decision.ts'
import { Refusal } from '../refusal.ts'
import type { Task } from '../task/task.ts'
import { withTasksWithdrawn } from '../task/withdraw-tasks.ts'
import { mailTo } from './advance.ts'
import { requireAnnounced } from './announced-decision.ts'
import type { BodyDecision } from './body-decision.ts'
import { type Aftermath, type CaseFile, caseFileOf, changesTo, type StoredCaseFile } from './case-file.ts'
import { isInhibited, requireOrder, standingRuling } from './court-event-order.ts'
import type { CourtEvent } from './court-record.ts'
import { type RulingContext, settleByRuling } from './final-ruling.ts'
import { endInhibition, inhibit } from './inhibition.ts'
import type { Matter } from './matter.ts'
import { courtEventNoted } from './matter-message.ts'
import { openStandingTask } from './standing-task.ts'
import { tasksToWithdraw } from './withdraw-matter.ts'

interface CourtEventContext extends RulingContext {
  actor: Actor
  standing: Standing | undefined
  /** Legal counsel, municipal director, coordinator and the document's responsible role (M20). */
  informedIds: readonly string[]
  /** The matter's tasks; an annulled decision leaves none open. */
  tasks: readonly Stored<Task>[]
}

/** Whether a court has, or will have, an appeal that it has not had its last word on. */
function isBeforeCourt({ phase, appeals = [], courtEvents = [] }: Matter): boolean {
  const last = courtEvents.findLast(({ event }) => event === 'became-final')
  const isUntried = appeals.some(({ receivedOn }) => last === undefined || receivedOn >= last.on)
  const isUnderway = courtEvents.at(-1) !== last
  return phase.name === 'appealed' || isUntried || isUnderway
}

function aftermathOf(
  file: CaseFile,
  event: CourtEvent,
  wasInhibited: boolean,
  context: CourtEventContext,
): Aftermath & { opened?: Matter } {
  const { matter } = file
  switch (event.event) {
    case 'statement-requested':
      return {
        file,
        effects: [openStandingTask(matter.id, 'write-statement', { dueOn: event.answerBy })],
      }
    case 'inhibited':
      return inhibit(file, event.on, context.concernedIds, context)
    case 'inhibition-lifted':
      return endInhibition(file, event.on, context.concernedIds, context)
    case 'judged':
    case 'appealed-further':
    case 'leave-granted':
    case 'leave-refused':
      return { file, effects: [] }
    case 'became-final': {
      const ruling = standingRuling(matter.courtEvents ?? [])
      if (ruling === undefined) throw new Refusal('wrong-state', [], 'KL 13:8')
      return settleByRuling(file, ruling, event.on, wasInhibited, context)
    }
    default:
      return event satisfies never
  }
}

/** What an annulled decision asked for is asked no longer, its own assignments among it. */
function tasksOfAnnulled(tasks: readonly Stored<Task>[], { meetingId }: BodyDecision): Stored<Task>[] {
  const assigned = tasks.filter(
    ({ state }) =>
      state.status === 'open' &&
      state.taskKind === 'report-assignment' &&
      state.subject.meetingId === meetingId,
  )
  return [...tasksToWithdraw(tasks), ...assigned]
}

/**
 * Records the event and what follows from it: a statement is asked for; an inhibited version steps back, and comes back;
 * a final ruling gives legal force or annuls.
 * @throws Refusal `wrong-state` when nobody has appealed or the event cannot come next, `day-not-possible`
 */
export function recordCourtEvent(
  stored: StoredCaseFile,
  event: CourtEvent,
  context: CourtEventContext,
): { decision: Decision; matter: Matter } {
  const before = caseFileOf(stored)
  const { courtEvents = [], appeals = [] } = before.matter
  const { decision: appealed } = requireAnnounced(before.matter, 'KL 13:2')
  if (!isBeforeCourt(before.matter)) throw new Refusal('wrong-state', [], 'KL 13:1')
  const since =
    appeals
      .map(({ receivedOn }) => receivedOn)
      .toSorted()
      .at(0) ?? appealed.heldOn
  requireOrder(before.matter, event, { since, today: context.today })
  const recorded = { ...before, matter: { ...before.matter, courtEvents: [...courtEvents, event] } }
  const { file, effects, opened } = aftermathOf(recorded, event, isInhibited(before.matter), context)
  const decision: Decision = {
    at: context.now,
    actor: stampOf(context.actor, context.standing),
    changes: [
      ...changesTo(stored, file, `court.${event.event}`),
      ...(opened ? [{ after: opened, action: 'matter.started', reason: opened.reason }] : []),
    ],
    effects: [...mailTo(context.informedIds, courtEventNoted(file.matter, event)), ...effects],
  }
  const { phase } = file.matter
  const isAnnulled = phase.name === 'closed' && phase.outcome === 'annulled'
  const ending = isAnnulled ? tasksOfAnnulled(context.tasks, appealed) : []
  return { decision: withTasksWithdrawn(decision, ending).decision, matter: file.matter }
}
