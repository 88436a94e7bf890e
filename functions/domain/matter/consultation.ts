// Consultation (remiss): who is asked, what they answered, and how their views were met (domain 1.4, states 05–07).
import type { CalendarDay } from '../calendar/calendar-day.ts'
import type { Stored } from '../decision.ts'
import type { Moment } from '../moment.ts'
import type { Role } from '../organisation/role.ts'
import { isValidOn } from '../organisation/role-assignment.ts'
import type { Unit } from '../organisation/unit.ts'
import { Refusal } from '../refusal.ts'
import type { Task } from '../task/task.ts'
import type { AnswerOf } from '../task/task-answer.ts'
import type { Advance } from './advance.ts'
import { advanceMatter, mailTo } from './advance.ts'
import type { Matter, Opinion } from './matter.ts'
import { consultationCompiled, opinionReceived } from './matter-message.ts'

/** The decision to consult, or not to, with its reason. */
export function planConsultation(
  matter: Stored<Matter>,
  answer: AnswerOf<'plan-consultation'>,
  moment: Moment,
): Advance {
  if (answer.plan.decision === 'skip') {
    const after: Matter = { ...matter.state, phase: { name: 'memo' } }
    const decision = advanceMatter(matter, after, 'consultation.skipped', moment, {
      reason: answer.plan.reason,
    })
    return { decision, next: 'memo' }
  }
  const { unitIds, lastAnswerDay } = answer.plan
  const opinions = unitIds.map((unitId): Opinion => ({ unitId, unitName: unitId, status: 'sent' }))
  const after: Matter = { ...matter.state, opinions, phase: { name: 'consultation', lastAnswerDay } }
  return { decision: advanceMatter(matter, after, 'consultation.planned', moment), next: 'consult' }
}

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
): Advance & { instances: ConsultedUnit[] } {
  const { phase } = matter.state
  if (phase.name !== 'consultation') throw new Refusal('wrong-state')
  const existing = units.filter((unit) => isValidOn(unit, moment.today))
  const opinions = matter.state.opinions.map((opinion): Opinion => {
    const unit = existing.find(({ id }) => id === opinion.unitId)
    return unit ? { ...opinion, unitName: unit.name } : { ...opinion, status: 'missing' }
  })
  const after: Matter = { ...matter.state, opinions }
  const instances = existing.map((unit) => ({
    unitId: unit.id,
    role: unit.contactRole,
    dueOn: phase.lastAnswerDay,
  }))
  return { decision: advanceMatter(matter, after, 'consultation.opened', moment), next: 'wait', instances }
}

const statusOfExit = { done: 'answered', refused: 'abstained', ignored: 'missing' } as const

/** Notes one unit's answer on the matter and tells the handler (M08). */
export function noteOpinion(
  matter: Stored<Matter>,
  task: Task,
  informedIds: readonly string[],
  moment: Moment,
): Advance {
  if (task.status === 'open') throw new Refusal('wrong-state')
  const status = statusOfExit[task.status]
  const answer = task.answer?.kind === 'give-opinion' ? task.answer : undefined
  const opinions = matter.state.opinions.map(
    (opinion): Opinion =>
      opinion.unitId === task.subject.unitId
        ? { ...opinion, taskId: task.id, status, ...(answer && { position: answer.position }) }
        : opinion,
  )
  const after: Matter = { ...matter.state, opinions }
  const unitName = opinions.find(({ unitId }) => unitId === task.subject.unitId)?.unitName ?? ''
  const effects = status === 'missing' ? [] : mailTo(informedIds, opinionReceived(matter.state, unitName))
  return { decision: advanceMatter(matter, after, `opinion.${status}`, moment, { effects }), next: 'noted' }
}

/** Ends the consultation: what was sent and never answered is missing. */
export function closeConsultation(matter: Stored<Matter>, moment: Moment): Advance {
  const opinions = matter.state.opinions.map(
    (opinion): Opinion => (opinion.status === 'sent' ? { ...opinion, status: 'missing' } : opinion),
  )
  const after: Matter = { ...matter.state, opinions, phase: { name: 'compilation' } }
  return { decision: advanceMatter(matter, after, 'consultation.closed', moment), next: 'compile' }
}

/** How each view was met goes on record and to those who were asked (M09). */
export function compileConsultation(
  matter: Stored<Matter>,
  answer: AnswerOf<'compile-consultation'>,
  contactIds: readonly string[],
  moment: Moment,
): Advance {
  const redraft = answer.next === 'redraft'
  const after: Matter = {
    ...matter.state,
    compilation: answer.entries,
    round: redraft ? matter.state.round + 1 : matter.state.round,
    phase: { name: redraft ? 'drafting' : 'memo' },
  }
  const effects = mailTo(contactIds, consultationCompiled(matter.state))
  const decision = advanceMatter(matter, after, 'consultation.compiled', moment, { effects })
  return { decision, next: redraft ? 'draft' : 'memo' }
}
