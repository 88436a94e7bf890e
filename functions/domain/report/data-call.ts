// The data call: every administration, company and federation is asked for its year, and silence is told in the report (domain 2.3).
import { systemStamp } from '../actor.ts'
import { digest } from '../audit/digest.ts'
import { addDays, type CalendarDay } from '../calendar/calendar-day.ts'
import { stockholmDay } from '../calendar/stockholm-time.ts'
import type { Change, Decision, Stored } from '../decision.ts'
import type { Advance, Standstill } from '../matter/advance.ts'
import type { Matter } from '../matter/matter.ts'
import type { Moment } from '../moment.ts'
import type { Role } from '../organisation/role.ts'
import { isValidOn } from '../organisation/role-assignment.ts'
import type { Unit } from '../organisation/unit.ts'
import { pathOf } from '../organisation/unit-path.ts'
import { Refusal } from '../refusal.ts'
import type { Task } from '../task/task.ts'
import { taskRules } from '../task/task-rule.ts'
import { type AnnualReport, type AskedUnit, askedUnitKinds } from './annual-report.ts'

/** Who is asked: a unit through whoever answers for it, or the data protection officer for a report of their own. */
export interface DataCallInstance {
  entry: 'unit' | 'officer'
  /** Empty for the officer. */
  unitId: string
  role: Role
}

const officerRole: Role = 'data-protection-officer'

/** A report and its matter as they were read together. */
export interface ReportOnItsWay {
  report: Stored<AnnualReport>
  matter: Stored<Matter>
}

/** A decision of the system about the report, its matter or both. */
export function reportDecision(
  { report, matter }: ReportOnItsWay,
  after: { report?: AnnualReport; matter?: Matter },
  action: string,
  { now }: Moment,
  effects: Decision['effects'] = [],
): Decision {
  const changes: Change[] = [
    ...(after.report ? [{ before: report, after: after.report, action: `annual-report.${action}` }] : []),
    ...(after.matter ? [{ before: matter, after: after.matter, action: `matter.${action}` }] : []),
  ]
  return { at: now, actor: systemStamp, changes, effects }
}

function isAskedKind(kind: Unit['unitKind']): kind is AskedUnit['unitKind'] {
  return askedUnitKinds.some((asked) => asked === kind)
}

function askedUnit(unit: Unit, units: ReadonlyMap<string, Unit>): AskedUnit[] {
  const { id: unitId, name: unitName, unitKind, contactRole } = unit
  if (!isAskedKind(unitKind)) return []
  return [{ unitId, unitName, unitPath: pathOf(units, unitId), unitKind, contactRole, status: 'asked' }]
}

/**
 * Asks every unit that exists today, and the data protection officer.
 * @param unansweredIds units for which nobody answers: their answer is missing from the first day
 */
export function openDataCall(
  way: ReportOnItsWay,
  { units, unansweredIds }: { units: ReadonlyMap<string, Unit>; unansweredIds: readonly string[] },
  moment: Moment,
): (Advance | Standstill) & { instances: DataCallInstance[] } {
  const { report, matter } = way
  if (matter.state.phase.name === 'closed') return { decision: undefined, next: 'closed', instances: [] }
  const lastAnswerDay = addDays(moment.today, taskRules['answer-data-call'].dueDays)
  const existing = [...units.values()].filter((unit) => isValidOn(unit, moment.today))
  const asked = existing
    .flatMap((unit) => askedUnit(unit, units))
    .toSorted((one, other) => one.unitPath.localeCompare(other.unitPath))
  const withContact = asked.filter(({ unitId }) => !unansweredIds.includes(unitId))
  const noted = asked.map(
    (unit): AskedUnit => (withContact.includes(unit) ? unit : { ...unit, status: 'missing' }),
  )
  const after = {
    report: { ...report.state, lastAnswerDay, units: noted },
    matter: { ...matter.state, phase: { name: 'data-call', lastAnswerDay } as const },
  }
  const instances: DataCallInstance[] = [
    ...withContact.map(({ unitId, contactRole: role }) => ({ entry: 'unit' as const, unitId, role })),
    { entry: 'officer', unitId: '', role: officerRole },
  ]
  return { decision: reportDecision(way, after, 'data-call-opened', moment), next: 'wait', instances }
}

function answeredOn({ closedAt }: Task): { answeredOn?: CalendarDay } {
  return closedAt === undefined ? {} : { answeredOn: stockholmDay(closedAt) }
}

function answeredUnit(unit: AskedUnit, task: Task): AskedUnit {
  const { answer, status, id: taskId } = task
  switch (status) {
    case 'done':
      if (answer?.kind !== 'answer-data-call') throw new Refusal('wrong-state')
      return { ...unit, taskId, status: 'answered', reply: answer, ...answeredOn(task) }
    case 'refused':
      return { ...unit, taskId, status: 'abstained', ...answeredOn(task) }
    case 'ignored':
    case 'withdrawn':
      return { ...unit, taskId, status: 'missing' }
    case 'open':
      throw new Refusal('wrong-state')
    default:
      return status satisfies never
  }
}

/** Notes one unit's answer, or that it is missing. */
export function noteDataCall(way: ReportOnItsWay, task: Task, moment: Moment): Advance | Standstill {
  const { report } = way
  const asked = report.state.units.find(({ unitId }) => unitId === task.subject.unitId)
  if (asked === undefined || asked.taskId === task.id) return { decision: undefined, next: 'noted' }
  const units = report.state.units.map((unit) => (unit === asked ? answeredUnit(unit, task) : unit))
  const after = { report: { ...report.state, units } }
  return { decision: reportDecision(way, after, 'unit-noted', moment), next: 'noted' }
}

/** The officer's own report, character by character: its digest shows that nobody has changed it. */
export function noteDpoReport(way: ReportOnItsWay, task: Task, moment: Moment): Advance | Standstill {
  const { report } = way
  if (report.state.dpoReport?.taskId === task.id) return { decision: undefined, next: 'noted' }
  const { answer, closedBy, closedAt } = task
  const given = answer?.kind === 'attach-dpo-report' && closedBy !== undefined && closedAt !== undefined
  const after: AnnualReport = given
    ? {
        ...report.state,
        dpoReport: {
          text: answer.text,
          digest: digest(answer.text),
          by: closedBy,
          at: closedAt,
          taskId: task.id,
        },
      }
    : { ...report.state, isDpoReportMissing: true }
  return { decision: reportDecision(way, { report: after }, 'officer-noted', moment), next: 'noted' }
}

/** Ends the data call: what was asked and never answered is missing, and the report is compiled without it. */
export function closeDataCall(way: ReportOnItsWay, moment: Moment): Advance | Standstill {
  const { report, matter } = way
  if (matter.state.phase.name === 'closed') return { decision: undefined, next: 'closed' }
  const units = report.state.units.map(
    (unit): AskedUnit => (unit.status === 'asked' ? { ...unit, status: 'missing' } : unit),
  )
  const after = {
    report: { ...report.state, units },
    matter: { ...matter.state, phase: { name: 'compilation' } as const },
  }
  return { decision: reportDecision(way, after, 'data-call-closed', moment), next: 'compile' }
}
