// The decision on a draft: it is reported, sent back or not reported; and who of the management is informed (domain 2.5).
import { addDays, type CalendarDay } from '../calendar/calendar-day.ts'
import { instantAt, stockholmDay } from '../calendar/stockholm-time.ts'
import type { Effect } from '../decision.ts'
import type { Advance } from '../matter/advance.ts'
import { startMachine } from '../matter/advance.ts'
import type { Matter } from '../matter/matter.ts'
import type { Moment } from '../moment.ts'
import { haveCommonDay } from '../organisation/period.ts'
import type { RoleAssignment } from '../organisation/role-assignment.ts'
import { isValidOn } from '../organisation/role-assignment.ts'
import { Refusal } from '../refusal.ts'
import type { Task } from '../task/task.ts'
import type { AnswerOf } from '../task/task-answer.ts'
import type { ExtraordinaryReport, Informing } from './extraordinary-report.ts'
import { changeReport, type ReportFile } from './report-file.ts'

/** A change of mandate that is a week away at most concerns whoever comes too *(our choice)*. */
const daysAhead = 7

/** An assignment with the name its holder has today. */
export interface NamedAssignment {
  assignment: RoleAssignment
  name: string
}

/**
 * The municipal directors of the day, and everyone who chairs the board on some day between the trigger and a week from
 * now: at New Year both who goes and who comes (domain 7, S8), each from the first day on which they may be told.
 */
export function managementToInform(
  management: readonly NamedAssignment[],
  { boardUnitId, triggeredAt }: Pick<ExtraordinaryReport, 'boardUnitId' | 'triggeredAt'>,
  today: CalendarDay,
): Informing[] {
  const concerned = { validFrom: stockholmDay(triggeredAt), validTo: addDays(today, daysAhead) }
  const toInform = management.flatMap(({ assignment, name }): Informing[] => {
    const { role, unitId, personId, validFrom } = assignment
    const from = validFrom > today ? validFrom : today
    if (role === 'municipal-director' && isValidOn(assignment, today))
      return [{ personId, name, capacity: 'municipal-director', from }]
    const chairs = role === 'chair' && unitId === boardUnitId && haveCommonDay(assignment, concerned)
    return chairs ? [{ personId, name, capacity: 'chair', from }] : []
  })
  const isFirst = (each: Informing, at: number) =>
    toInform.findIndex(({ personId }) => personId === each.personId) === at
  return toInform.filter(isFirst)
}

/** Each is informed in an execution of its own, a coming chair in the morning of the first day in office. */
function informEach(matterId: string, informing: readonly Informing[], { now, today }: Moment): Effect[] {
  return informing.map(({ personId, from }) => {
    const informAt = from > today ? instantAt(from, '08:00') : now
    return startMachine('extraordinary-report', { matterId, personId, informAt, entry: 'informing' })
  })
}

/** The draft that was read is the one that is decided on. Throws `stale-proposal`. */
export function requireSameRound(
  { round }: ExtraordinaryReport,
  answer: AnswerOf<'decide-extraordinary-report'>,
): void {
  if (answer.round !== round)
    throw new Refusal('stale-proposal', [{ path: 'body.answer.round', message: String(round) }])
}

function phaseAfter(outcome: AnswerOf<'decide-extraordinary-report'>['outcome'], matter: Matter): Matter {
  switch (outcome) {
    case 'report':
      return { ...matter, phase: { name: 'informing' } }
    case 'send-back':
      return { ...matter, round: matter.round + 1, phase: { name: 'drafting' } }
    case 'do-not-report':
      return matter
    default:
      return outcome satisfies never
  }
}

/** What was decided, by whom and in whose place; what follows is informing, a new draft, or the end. */
export function noteVerdict(
  file: ReportFile,
  task: Task,
  management: readonly NamedAssignment[],
  moment: Moment,
): Advance {
  const { answer, closedBy, onBehalfOf, closedAt = moment.now } = task
  if (answer?.kind !== 'decide-extraordinary-report' || closedBy === undefined)
    throw new Refusal('wrong-state')
  const { state } = file.report
  const { outcome, reason, isPublic } = answer
  const verdict = {
    round: state.round,
    outcome,
    decidedBy: closedBy,
    ...(onBehalfOf && { onBehalfOf }),
    decidedAt: closedAt,
    taskId: task.id,
  }
  const decided: ExtraordinaryReport = {
    ...state,
    verdicts: [...state.verdicts, verdict],
    remarks: [
      ...state.remarks,
      ...(reason === undefined ? [] : [{ about: 'verdict' as const, at: closedAt, text: reason }]),
    ],
  }
  const matter = phaseAfter(outcome, file.matter.state)
  const { id: matterId } = matter
  switch (outcome) {
    case 'report': {
      const informing = managementToInform(management, state, moment.today)
      const told = informing.filter(
        ({ personId }) => !state.informing.some((before) => before.personId === personId),
      )
      const report: ExtraordinaryReport = {
        ...decided,
        status: 'informing',
        isSecret: isPublic !== true,
        informing: [...state.informing, ...told],
      }
      const open: Matter = isPublic ? { ...matter, secrecy: { extent: 'none' } } : matter
      const effects = informEach(matterId, told, moment)
      const decision = changeReport(file, { report, matter: open }, 'approved', moment, { effects })
      return { decision, next: 'inform' }
    }
    case 'send-back': {
      const report: ExtraordinaryReport = { ...decided, status: 'drafting' }
      const effects = [startMachine('extraordinary-report', { matterId, entry: 'drafting' })]
      return {
        decision: changeReport(file, { report, matter }, 'sent-back', moment, { effects }),
        next: 'draft',
      }
    }
    case 'do-not-report': {
      const report: ExtraordinaryReport = { ...decided, status: 'not-reported' }
      return { decision: changeReport(file, { report }, 'not-reported', moment), next: 'not-reported' }
    }
    default:
      return outcome satisfies never
  }
}
