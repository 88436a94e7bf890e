// What the tests of a consultation begin from: a matter that is out with some units until the last day of March.
import type { Decision } from '../../../functions/domain/decision.ts'
import type { Matter } from '../../../functions/domain/matter/matter.ts'
import type { Opinion } from '../../../functions/domain/matter/opinion-record.ts'
import type { Unit } from '../../../functions/domain/organisation/unit.ts'
import type { Task } from '../../../functions/domain/task/task.ts'
import type { AnswerOf } from '../../../functions/domain/task/task-answer.ts'
import { day, givenMatter, givenTask, holder, matterId } from '../given.ts'

export const lastAnswerDay = day('2027-03-31')

export const givenUnit = (id: string, facts: Partial<Unit> = {}): Unit => ({
  kind: 'unit',
  id,
  name: `Namn på ${id}`,
  unitKind: 'committee',
  contactRole: 'committee-secretary',
  validFrom: day('2023-01-01'),
  ...facts,
})

export const sent = (unitId: string, facts: Partial<Opinion> = {}): Opinion => ({
  unitId,
  unitName: `Namn på ${unitId}`,
  unitKind: 'committee',
  status: 'sent',
  ...facts,
})

/** Out for consultation with the units; given as an opinion where its status matters. */
export const consulting = (opinions: readonly (string | Opinion)[], facts: Partial<Matter> = {}): Matter =>
  givenMatter({
    phase: { name: 'consultation', lastAnswerDay },
    opinions: opinions.map((opinion) => (typeof opinion === 'string' ? sent(opinion) : opinion)),
    ...facts,
  })

export const opinionTask = (unitId: string, facts: Partial<Task> = {}): Task =>
  givenTask({
    taskKind: 'give-opinion',
    subject: { unitId },
    assignee: holder(`ns.${unitId}`, 'committee-secretary', unitId),
    escalation: [],
    dueOn: lastAnswerDay,
    nextReminderOn: day('2027-03-17'),
    ...facts,
  })

export const givenOpinion = (facts: Partial<AnswerOf<'give-opinion'>> = {}): AnswerOf<'give-opinion'> => ({
  kind: 'give-opinion',
  position: 'supports',
  decidedBy: 'Nämnden',
  ...facts,
})

/** The opinion task of a unit as it stands when it has been answered on a day. */
export const answeredOn = (text: string, unitId: string, answer = givenOpinion()): Task =>
  opinionTask(unitId, { status: 'done', closedAt: `${text}T09:00:00.000Z`, answer })

/** The machines that a decision starts, with what they begin at. */
export function started(decision: Decision | undefined): unknown[] {
  return (decision?.effects ?? []).flatMap((effect) => {
    if (effect.kind !== 'start-execution') return []
    const { matterId: of, entry } = effect.input
    const begins = of === matterId ? effect.machine : `${effect.machine} of another matter`
    return [entry === undefined ? begins : `${begins} at ${String(entry)}`]
  })
}
