// Reading extraordinary reports: with their matter, by year, and what they are received and informed by.
import * as z from 'zod'
import type { Stored } from '../domain/decision.ts'
import type { NamedAssignment } from '../domain/extraordinary-report/decide-report.ts'
import type { ExtraordinaryReport } from '../domain/extraordinary-report/extraordinary-report.ts'
import type { ReportSource } from '../domain/extraordinary-report/report-cause.ts'
import type { ReportFile } from '../domain/extraordinary-report/report-file.ts'
import type { ChairDecision } from '../domain/meeting/chair-decision.ts'
import type { Body } from '../domain/organisation/body.ts'
import type { DecisionPath } from '../domain/organisation/decision-path.ts'
import { timeOfDeputy } from '../domain/organisation/handover-list.ts'
import type { Deputy } from '../domain/organisation/role-assignment.ts'
import { Refusal } from '../domain/refusal.ts'
import { lists } from './lists.ts'
import type { Store } from './store.ts'

export const StatusReportId = z
  .string()
  .regex(/^[0-9a-z][0-9a-z.-]{0,63}$/)
  .describe('Identifies a status report (lägesrapport)')

/** A report and its matter, by the id they share. */
export async function reportFile(store: Store, matterId: string): Promise<ReportFile> {
  const [report, matter] = await Promise.all([
    store.load('extraordinary-report', matterId),
    store.load('matter', matterId),
  ])
  return { report, matter }
}

/** The body that receives the reports: the last of their decision path. */
export async function boardOfReports(store: Store): Promise<{ board: Body; path: DecisionPath }> {
  const { state: path } = await store.load('decision-path', 'extraordinary-report')
  const { state: board } = await store.load('body', path.stops.at(-1)?.bodyId ?? '')
  return { board, path }
}

/** Everyone who is or will be municipal director or chair of something, with the name they have today. */
export async function managementOf(store: Store): Promise<NamedAssignment[]> {
  const perRole = await Promise.all(
    (['municipal-director', 'chair'] as const).map((role) =>
      store.all('role-assignment', { table: 'register', index: 'gsi1', partition: lists.roleHolders(role) }),
    ),
  )
  const assignments = perRole.flat().map(({ state }) => state)
  const personIds = [...new Set(assignments.map(({ personId }) => personId))]
  const persons = await Promise.all(personIds.map((id) => store.find('person', id)))
  const nameOf = new Map(persons.flatMap((person) => (person ? [[person.state.id, person.state.name]] : [])))
  return assignments.flatMap((assignment) => {
    const name = nameOf.get(assignment.personId)
    return name === undefined ? [] : [{ assignment, name }]
  })
}

/** The reports that the annual report of a year closes: one Query, whatever has become of each. */
export async function listExtraordinaryReportsOf(store: Store, year: number): Promise<ExtraordinaryReport[]> {
  const found = await store.all('extraordinary-report', {
    table: 'governance',
    index: 'gsi1',
    partition: lists.extraordinaryReports,
    prefix: `${year}#`,
  })
  return found.map(({ state }) => state)
}

/** What a chair decided on a report while a deputy stood in for the security chief (domain 7, S6). */
export async function chairDecisionsDuring(store: Store, deputy: Deputy): Promise<Stored<ChairDecision>[]> {
  if (deputy.role !== 'security-chief') return []
  const { from, to } = timeOfDeputy(deputy)
  // Every key goes on after the instant, so that one of the end itself comes after `until`.
  return await store.all('chair-decision', {
    table: 'governance',
    index: 'gsi1',
    partition: lists.reportChairDecisions,
    since: from,
    until: to,
  })
}

/** Refuses with `not-found` an incident or a status report that nobody has. */
export async function requireSource(store: Store, source: ReportSource): Promise<void> {
  const partition = source.kind === 'incident' ? lists.incident(source.id) : lists.statusReport(source.id)
  const rows = await store.partition('governance', partition)
  if (rows.length === 0) throw new Refusal('not-found', [{ path: source.kind, message: source.id }])
}
