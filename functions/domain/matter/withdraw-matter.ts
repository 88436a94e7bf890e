// A matter is withdrawn (återtas) before the deciding body has decided: its tasks end, and it leaves the agenda.
import { type Actor, type Standing, stampOf } from '../actor.ts'
import type { Change, Decision, Stored } from '../decision.ts'
import type { Document } from '../document/document.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { withoutMatter } from '../meeting/place-on-agenda.ts'
import type { Moment } from '../moment.ts'
import { Refusal } from '../refusal.ts'
import type { Task } from '../task/task.ts'
import type { TaskKind } from '../task/task-answer.ts'
import { withTasksWithdrawn } from '../task/withdraw-tasks.ts'
import { mailTo } from './advance.ts'
import { asClosed, freeingOf } from './close-matter.ts'
import { endFollowedUpBy } from './follow-up.ts'
import type { Matter } from './matter.ts'
import { matterClosed } from './matter-message.ts'
import type { Phase } from './phase.ts'

/** Until the deciding body has decided; what it decided is undone only by another decision or a court. */
const undecided: readonly Phase['name'][] = [
  'registration',
  'drafting',
  'internal-review',
  'consultation-planning',
  'consultation',
  'compilation',
  'data-call',
  'secrecy-review',
  'approval',
  'informing',
  'memo',
  'signing',
  'deliberation',
]

/** A meeting that has been held keeps the agenda it had. */
function agendaChange(meeting: Stored<Meeting> | undefined, matterId: string, { today }: Moment): Change[] {
  const isOnAgenda = meeting?.state.agenda.some((item) => item.matterId === matterId)
  return meeting && isOnAgenda && meeting.state.heldOn >= today ? [withoutMatter(meeting, matterId)] : []
}

/**
 * What a held meeting left to do is done all the same: its minutes are adjusted and announced (KL 5:69, 6:35, 8:12), and
 * its assignments reported back.
 */
const outliveMatter: readonly TaskKind[] = ['adjust-minutes', 'announce-minutes', 'report-assignment']

/** The open tasks that end with the matter. */
export function tasksToWithdraw(tasks: readonly Stored<Task>[]): Stored<Task>[] {
  return tasks.filter(({ state }) => state.status === 'open' && !outliveMatter.includes(state.taskKind))
}

/**
 * Closes the matter (M24) with its open tasks, whose machines hear that they are withdrawn. Asked again of a matter that
 * ended so, or was annulled, it takes back what tasks are left.
 * @returns `left`: how many open tasks this decision had no room for
 * @throws Refusal `disqualified`; `wrong-state` when the matter is decided, or closed with nothing left
 */
export function withdrawMatter(
  matter: Stored<Matter>,
  reason: string,
  context: Moment & {
    actor: Actor
    standing: Standing | undefined
    document: Stored<Document>
    /** The one whose agenda the matter is on. */
    meeting: Stored<Meeting> | undefined
    tasks: readonly Stored<Task>[]
    disqualifiedIds: readonly string[]
    informedIds: readonly string[]
  },
): { decision: Decision; matter: Matter; left: number } {
  const { state } = matter
  const { now, document, meeting, informedIds } = context
  const { phase } = state
  if (context.disqualifiedIds.includes(context.actor.personId)) throw new Refusal('disqualified')
  const actor = stampOf(context.actor, context.standing)
  const tasks = tasksToWithdraw(context.tasks)
  const hasEndedSo =
    phase.name === 'closed' && (phase.outcome === 'withdrawn' || phase.outcome === 'annulled')
  if (hasEndedSo && tasks.length > 0) {
    const nothingElse: Decision = { at: now, actor, changes: [], effects: [] }
    return { ...withTasksWithdrawn(nothingElse, tasks), matter: state }
  }
  if (!undecided.includes(phase.name)) throw new Refusal('wrong-state')
  const after = asClosed(state, 'withdrawn', context, reason)
  const askedIds = tasks.map((task) => task.state.assignee.personId)
  const ending: Decision = {
    at: now,
    actor,
    changes: [
      { before: matter, after, action: 'matter.withdrawn', reason },
      ...freeingOf(document, state.id),
      ...agendaChange(meeting, state.id, context),
    ],
    effects: [
      ...mailTo([...informedIds, ...askedIds], matterClosed(state, 'withdrawn')),
      ...endFollowedUpBy(state, 'withdrawn'),
    ],
  }
  return { ...withTasksWithdrawn(ending, tasks), matter: after }
}
