// One consulted unit's opinion (remissvar): found by its task, and judged by when and by whom it was decided.
import type { CalendarDay } from '../calendar/calendar-day.ts'
import { stockholmDay } from '../calendar/stockholm-time.ts'
import type { Stored } from '../decision.ts'
import { decidingBodyKind } from '../law/decision-level.ts'
import { isDelegable, type SubjectOfDecision } from '../law/delegation.ts'
import type { Moment } from '../moment.ts'
import { Refusal } from '../refusal.ts'
import type { Task } from '../task/task.ts'
import type { AnswerOf } from '../task/task-answer.ts'
import type { Advance, Standstill } from './advance.ts'
import { advanceMatter, mailTo } from './advance.ts'
import type { Matter } from './matter.ts'
import { opinionReceived } from './matter-message.ts'
import type { Opinion, OpinionFlag } from './opinion-record.ts'
import type { Phase } from './phase.ts'

/**
 * The opinion a task asks for. It knows its task from the first time anything is noted, so that a task of an earlier
 * consultation is not taken for the unit's new one.
 */
export function opinionOf(matter: Matter, task: Task): Opinion | undefined {
  const earlier = (matter.earlierOpinions ?? []).flatMap(({ opinions }) => opinions)
  const noted = [...matter.opinions, ...earlier].find(({ taskId }) => taskId === task.id)
  const { unitId } = task.subject
  return noted ?? matter.opinions.find((opinion) => opinion.taskId === undefined && opinion.unitId === unitId)
}

/** As `opinionOf`, but refuses with `wrong-state` when the matter has none. */
export function requireOpinion(matter: Matter, task: Task): Opinion {
  const opinion = opinionOf(matter, task)
  if (opinion === undefined) throw new Refusal('wrong-state')
  return opinion
}

/** The matter with new facts in one opinion, wherever it stands. */
export function withOpinion(matter: Matter, current: Opinion, facts: Partial<Opinion>): Matter {
  const replaced = (opinions: readonly Opinion[]) =>
    opinions.map((opinion) => (opinion === current ? { ...opinion, ...facts } : opinion))
  const earlierOpinions = matter.earlierOpinions?.map((consultation) => ({
    ...consultation,
    opinions: replaced(consultation.opinions),
  }))
  return { ...matter, opinions: replaced(matter.opinions), ...(earlierOpinions && { earlierOpinions }) }
}

/** Where the opinions still shape the text; from the memo on a new one comes as a supplement to the file. */
const phasesBeforeMemo: readonly Phase['name'][] = [
  'registration',
  'drafting',
  'internal-review',
  'consultation-planning',
  'consultation',
  'compilation',
]

/** Late is what comes after the granted respite, else after the last answer day; always once the consultation is over. */
function isLate(matter: Matter, opinion: Opinion, answeredOn: CalendarDay): boolean {
  const isOfThisConsultation = matter.opinions.includes(opinion)
  if (matter.phase.name !== 'consultation' || !isOfThisConsultation) return true
  const { respite } = opinion
  return answeredOn > (respite?.status === 'granted' ? respite.until : matter.phase.lastAnswerDay)
}

/** Whether a drafting committee or a delegate decided it, and not the body itself. */
export function isDecidedByDelegation({ decidedAs }: AnswerOf<'give-opinion'>): boolean {
  return decidedAs !== undefined && decidedAs !== 'body'
}

/**
 * Whether a clerk must check who decided: a drafting committee or a delegate that names no delegation, and any of them
 * where a committee may not let others decide its opinion to the council (KL 6:37–38).
 */
function mustCheckDelegation(
  matter: Matter,
  { unitKind }: Opinion,
  answer: AnswerOf<'give-opinion'>,
): boolean {
  if (!isDecidedByDelegation(answer)) return false
  const isCommittee = unitKind === 'committee' || unitKind === 'executive-board'
  const isForCouncil = decidingBodyKind(matter.head.documentType) === 'council'
  const subject: SubjectOfDecision = isCommittee && isForCouncil ? 'opinion-to-council' : 'ordinary'
  return answer.delegation === undefined || !isDelegable(subject)
}

/** What an answered task says of its opinion: its status, its position, its day and what to look at in it. */
export function answeredOpinion(matter: Matter, opinion: Opinion, task: Task): Partial<Opinion> {
  const { answer, closedAt } = task
  if (answer?.kind !== 'give-opinion' || closedAt === undefined) throw new Refusal('wrong-state')
  const answeredOn = stockholmDay(closedAt)
  const late = isLate(matter, opinion, answeredOn)
  const flags: OpinionFlag[] = [
    ...(late ? (['late'] as const) : []),
    ...(mustCheckDelegation(matter, opinion, answer) ? (['check-delegation'] as const) : []),
    ...(phasesBeforeMemo.includes(matter.phase.name) ? [] : (['after-memo'] as const)),
  ]
  return {
    taskId: task.id,
    status: late ? 'late' : 'answered',
    position: answer.position,
    answeredOn,
    ...(flags.length > 0 && { flags }),
  }
}

function notedOpinion(matter: Matter, opinion: Opinion, task: Task): Partial<Opinion> {
  switch (task.status) {
    case 'done':
      return answeredOpinion(matter, opinion, task)
    case 'refused':
      return {
        taskId: task.id,
        status: 'abstained',
        ...(task.closedAt && { answeredOn: stockholmDay(task.closedAt) }),
      }
    case 'ignored':
    case 'withdrawn':
      return { taskId: task.id, status: 'missing' }
    case 'open':
      throw new Refusal('wrong-state')
    default:
      return task.status satisfies never
  }
}

/**
 * Notes one unit's answer on the matter and tells the handler (M08). One that came after silence was taken as missing
 * stands on the matter already.
 */
export function noteOpinion(
  matter: Stored<Matter>,
  task: Task,
  informedIds: readonly string[],
  moment: Moment,
): Advance | Standstill {
  const opinion = opinionOf(matter.state, task)
  if (opinion === undefined) return { decision: undefined, next: 'noted' }
  const facts = notedOpinion(matter.state, opinion, task)
  if (opinion.taskId === task.id && opinion.status === facts.status)
    return { decision: undefined, next: 'noted' }
  const after = withOpinion(matter.state, opinion, facts)
  const received = opinionReceived(matter.state, opinion.unitName)
  const effects = facts.status === 'missing' ? [] : mailTo(informedIds, received)
  const action = `opinion.${facts.status}`
  return { decision: advanceMatter(matter, after, action, moment, { effects }), next: 'noted' }
}
