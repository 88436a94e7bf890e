// Consultation (remiss): opened to the units that exist, and closed when all have answered or silence must do (domain 1.4, state 06).
import type { Actor, Standing } from '../actor.ts'
import { stampOf } from '../actor.ts'
import type { CalendarDay } from '../calendar/calendar-day.ts'
import type { Decision, Stored } from '../decision.ts'
import type { Moment } from '../moment.ts'
import type { Role } from '../organisation/role.ts'
import { isValidOn } from '../organisation/role-assignment.ts'
import type { Unit } from '../organisation/unit.ts'
import { Refusal } from '../refusal.ts'
import type { Task } from '../task/task.ts'
import { closeTask } from '../task/task-exit.ts'
import type { Advance, Standstill } from './advance.ts'
import { advanceMatter, startMachine } from './advance.ts'
import type { Matter } from './matter.ts'
import { opinionOf } from './opinion.ts'
import type { Opinion } from './opinion-record.ts'

/** One unit to ask: who answers for it, and until when. */
export interface ConsultedUnit {
  unitId: string
  role: Role
  dueOn: CalendarDay
}

/** Opens the consultation with the units as they exist today. */
export function openConsultation(
  matter: Stored<Matter>,
  units: readonly Unit[],
  moment: Moment,
): (Advance | Standstill) & { instances: ConsultedUnit[] } {
  const { phase } = matter.state
  if (phase.name === 'closed') return { decision: undefined, next: 'closed', instances: [] }
  if (phase.name !== 'consultation') throw new Refusal('wrong-state')
  const existing = units.filter((unit) => isValidOn(unit, moment.today))
  const opinions = matter.state.opinions.map((opinion): Opinion => {
    const unit = existing.find(({ id }) => id === opinion.unitId)
    if (unit === undefined) return { ...opinion, status: 'missing' }
    return { ...opinion, unitName: unit.name, unitKind: unit.unitKind }
  })
  const after: Matter = { ...matter.state, opinions }
  const instances = existing.map((unit) => ({
    unitId: unit.id,
    role: unit.contactRole,
    dueOn: phase.lastAnswerDay,
  }))
  return { decision: advanceMatter(matter, after, 'consultation.opened', moment), next: 'wait', instances }
}

const waiting: readonly Opinion['status'][] = ['sent', 'opened', 'respite']

/** Ends the consultation: what was sent and never answered is missing. */
export function closeConsultation(matter: Stored<Matter>, moment: Moment): Advance | Standstill {
  const { id: matterId, phase } = matter.state
  if (phase.name === 'closed') return { decision: undefined, next: 'closed' }
  const opinions = matter.state.opinions.map(
    (opinion): Opinion => (waiting.includes(opinion.status) ? { ...opinion, status: 'missing' } : opinion),
  )
  const after: Matter = { ...matter.state, opinions, phase: { name: 'compilation' } }
  const effects = [startMachine('policy-proposal', { matterId, entry: 'compilation' })]
  return {
    decision: advanceMatter(matter, after, 'consultation.closed', moment, { effects }),
    next: 'compile',
  }
}

/** Each task takes four of the transaction's hundred rows, the matter and the receipt four more. */
const tasksAtATime = 23

function runsRespite(matter: Matter, { state: task }: Stored<Task>, today: CalendarDay): boolean {
  const respite = opinionOf(matter, task)?.respite
  return respite?.status === 'granted' && today <= respite.until
}

/**
 * The handler ends the waiting for the answers that are missing, with a reason that stays on the matter. Allowed after
 * the last answer day, when no granted respite runs. The silence of each unit is then its answer, and the machine closes
 * the consultation when it has heard them all.
 * @param openTasks the open tasks to give an opinion
 * @returns `left`: how many of them this decision had no room for
 */
export function endWaiting(
  matter: Stored<Matter>,
  openTasks: readonly Stored<Task>[],
  reason: string,
  context: Moment & {
    actor: Actor
    standing: Standing | undefined
    disqualifiedIds: readonly string[]
  },
): { decision: Decision; matter: Matter; left: number } {
  const { now, today } = context
  const { phase } = matter.state
  if (context.disqualifiedIds.includes(context.actor.personId)) throw new Refusal('disqualified')
  if (phase.name !== 'consultation' || openTasks.length === 0) throw new Refusal('wrong-state')
  if (today <= phase.lastAnswerDay)
    throw new Refusal('wrong-state', [{ path: 'phase.lastAnswerDay', message: phase.lastAnswerDay }])
  const inRespite = openTasks.filter((task) => runsRespite(matter.state, task, today))
  if (inRespite.length > 0) {
    const faults = inRespite.map(({ state }) => ({
      path: 'opinions.respite',
      message: state.subject.unitId ?? '',
    }))
    throw new Refusal('wrong-state', faults)
  }
  const closing = openTasks.slice(0, tasksAtATime)
  const actor = stampOf(context.actor, context.standing)
  const closed = closing.map((task) => closeTask(task, 'ignored', { actor, now }))
  const after: Matter = { ...matter.state, reasonWithoutAnswers: reason }
  const decision: Decision = {
    at: now,
    actor,
    changes: [
      { before: matter, after, action: 'consultation.waiting-ended', reason },
      ...closed.flatMap(({ changes }) => changes),
    ],
    effects: closed.flatMap(({ effects }) => effects),
  }
  return { decision, matter: after, left: openTasks.length - closing.length }
}
