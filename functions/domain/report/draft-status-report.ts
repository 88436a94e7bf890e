// Drafts the status report of a month by itself, from live figures and the report before it (domain 2.4).
import type { ActionFacts } from '../action/action-facts.ts'
import { type Actor, stampOf, systemStamp } from '../actor.ts'
import { addDays, CalendarDay } from '../calendar/calendar-day.ts'
import type { Decision, Stored } from '../decision.ts'
import type { IncidentFacts } from '../incident/incident-facts.ts'
import { startMachine } from '../matter/advance.ts'
import type { Moment } from '../moment.ts'
import type { Grant } from '../permission.ts'
import { Refusal } from '../refusal.ts'
import type { UnitFigures } from '../register/register-figures.ts'
import { isOverdue } from './figures/action-figures-of-year.ts'
import {
  type ReportPeriod,
  type StatusFigures,
  type StatusReport,
  statusReportId,
  type UpcomingDeadline,
} from './status-report.ts'

/** What the month is counted from. */
export interface StatusSources {
  register: readonly UnitFigures[]
  actions: readonly ActionFacts[]
  incidents: readonly IncidentFacts[]
  /** The last days of the classes in force, in any order. */
  classesEnd: readonly CalendarDay[]
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

export function statusFigures(
  { register, actions, incidents }: StatusSources,
  today: CalendarDay,
): StatusFigures {
  const open = incidents.filter(({ isClosed }) => !isClosed)
  const total = (of: (unit: UnitFigures) => number) => sum(register.map(of))
  return {
    openIncidents: open.length,
    openSignificantIncidents: open.filter(({ isSignificant }) => isSignificant === true).length,
    undecidedIncidents: open.filter(({ isSignificant }) => isSignificant === undefined).length,
    openActions: actions.filter(({ status }) => status === 'open').length,
    overdueActions: actions.filter((action) => isOverdue(action, today)).length,
    assets: total(({ assets }) => assets.total),
    classifiedAssets: total(({ assets }) => assets.classified),
    expiredClasses: total(({ assets }) => assets.expired),
    criticalAssets: total(({ assets }) => assets.critical),
    criticalClassified: total(({ assets }) => assets.criticalClassified),
    vacancies: total(({ assets, systems }) => assets.vacant + systems.vacant),
    gapsAtTwo: total(({ gaps }) => gaps.byLevel[2]),
    gapsAtThree: total(({ gaps }) => gaps.byLevel[3]),
    exceptions: total(({ gaps }) => gaps.exceptions),
    exceptionsAtThree: total(({ gaps }) => gaps.exceptionsAtThree),
  }
}

/** A report looks so far ahead: to the next one, and a month more *(our choice)*. */
const daysAhead = 60

function upcomingOf(
  what: UpcomingDeadline['what'],
  days: readonly CalendarDay[],
  today: CalendarDay,
): UpcomingDeadline[] {
  const near = days.filter((day) => day >= today && day <= addDays(today, daysAhead)).toSorted()
  const [first] = near
  return first === undefined ? [] : [{ what, first, count: near.length }]
}

/** What comes: actions due, classes that run out, and the two yearly decisions whose day is near (domain 8.2, N19). */
export function upcomingDeadlines(
  { actions, classesEnd }: StatusSources,
  today: CalendarDay,
): UpcomingDeadline[] {
  const year = Number(today.slice(0, 4))
  const dueDays = actions.flatMap(({ status, dueOn }) => (status === 'open' ? [dueOn] : []))
  return [
    ...upcomingOf('action-due', dueDays, today),
    ...upcomingOf('class-expires', classesEnd, today),
    ...upcomingOf('action-plan-due', [CalendarDay.parse(`${year}-12-31`)], today),
    ...upcomingOf('annual-report-due', [CalendarDay.parse(`${year}-04-30`)], today),
  ].toSorted((one, other) => one.first.localeCompare(other.first))
}

/** Whether the security chief, or a deputy, has answered it; the next report shows it where nobody has. */
export const wasReceived = ({ reception }: StatusReport): boolean => reception !== undefined

function drafted(
  period: ReportPeriod,
  sources: StatusSources,
  previous: StatusReport | undefined,
  status: 'requested' | 'drafted',
  { now, today }: Moment,
): StatusReport {
  return {
    kind: 'status-report',
    id: statusReportId(period),
    period,
    dataOn: today,
    draftedAt: now,
    figures: statusFigures(sources, today),
    upcoming: upcomingDeadlines(sources, today),
    ...(previous && {
      previous: {
        period: previous.period,
        figures: previous.figures,
        wasReceived: wasReceived(previous),
      },
    }),
    status,
    decisionsNeeded: [],
  }
}

/** Whether the month has a report that a machine has taken up; one that is asked for is still to be drafted. */
export const isTakenUp = (existing: StatusReport | undefined): boolean =>
  existing !== undefined && existing.status !== 'requested'

/**
 * @param existing the month's report, when someone has asked for it
 * @param previous the report of the month before, or of an earlier one where a month has none
 */
export function draftStatusReport(
  period: ReportPeriod,
  existing: Stored<StatusReport> | undefined,
  { sources, previous }: { sources: StatusSources; previous: StatusReport | undefined },
  moment: Moment,
): Decision {
  const after = drafted(period, sources, previous, 'drafted', moment)
  const changes = [{ before: existing, after, action: 'status-report.drafted' }]
  return { at: moment.now, actor: systemStamp, changes, effects: [] }
}

/**
 * The coordinator asks for a month's report without waiting for the schedule.
 * @throws Refusal `already-exists`; `day-not-possible` for a month that has not begun
 */
export function askForStatusReport(
  period: ReportPeriod,
  existing: Stored<StatusReport> | undefined,
  { sources, previous }: { sources: StatusSources; previous: StatusReport | undefined },
  { actor, grant, ...moment }: Moment & { actor: Actor; grant: Grant },
): { decision: Decision; report: StatusReport } {
  if (existing) throw new Refusal('already-exists', [{ path: 'body.period', message: period }])
  const thisMonth = moment.today.slice(0, period.length)
  if (period > thisMonth)
    throw new Refusal('day-not-possible', [{ path: 'body.period', message: `≤ ${thisMonth}` }])
  const report = drafted(period, sources, previous, 'requested', moment)
  const decision: Decision = {
    at: moment.now,
    actor: stampOf(actor, grant.standing),
    changes: [{ after: report, action: 'status-report.requested' }],
    effects: [startMachine('status-report', { period })],
  }
  return { decision, report }
}
