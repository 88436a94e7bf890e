// Opens the annual report of a year: its matter, its document when that is new, and the place where its data are kept (domain 2.3).
import { type Actor, stampOf, systemStamp } from '../actor.ts'
import { CalendarDay } from '../calendar/calendar-day.ts'
import type { Decision, Stored } from '../decision.ts'
import type { Document, DocumentHead } from '../document/document.ts'
import { startMachine } from '../matter/advance.ts'
import type { Matter } from '../matter/matter.ts'
import { newMatter, withOpenMatter } from '../matter/start-matter.ts'
import type { Moment } from '../moment.ts'
import type { Grant } from '../permission.ts'
import { Refusal } from '../refusal.ts'
import {
  type AnnualReport,
  annualReportDocumentId,
  annualReportId,
  annualReportTitle,
} from './annual-report.ts'

/** A report is kept until further notice and never revised; the day is that of the next one *(our choice)*. */
function headOf(year: number): DocumentHead {
  return {
    documentType: 'annual-report',
    title: annualReportTitle(year),
    appliesTo: ['Kommunövergripande'],
    validity: 'until-further-notice',
    reviseBy: CalendarDay.parse(`${year + 2}-04-30`),
    responsibleRole: 'security-chief',
  }
}

/** A report whose matter ended without reaching the board is begun anew; any other is the year's. */
export function isStanding(matter: Matter | undefined): boolean {
  if (matter === undefined) return false
  return matter.phase.name !== 'closed' || matter.phase.outcome === 'received'
}

/**
 * @returns `exists` when the year has its report: a schedule and a manual start never make two
 * @throws Refusal `matter-already-open` while the report of another year is on its way
 */
export function openAnnualReport(
  year: number,
  context: {
    existing: Stored<AnnualReport> | undefined
    /** That of the existing report; there is none for one that is only asked for. */
    existingMatter: Matter | undefined
    document: Stored<Document> | undefined
    newId: string
  },
  { now, today }: Moment,
): { decision: Decision | undefined; next: 'opened' | 'exists'; matterId: string } {
  const { existing, existingMatter, document, newId } = context
  if (existing && isStanding(existingMatter))
    return { decision: undefined, next: 'exists', matterId: existing.state.matterId }
  const isAskedFor = existing !== undefined && existingMatter === undefined
  const matterId = isAskedFor ? existing.state.matterId : newId
  const head = headOf(year)
  const matter = newMatter({
    id: matterId,
    process: 'annual-report',
    purpose: 'receive',
    year,
    title: annualReportTitle(year),
    reason: 'Säkerhetschefen rapporterar varje år till kommunstyrelsen.',
    origin: 'annual-cycle',
    startedBy: 'system',
    startedAt: now,
    documentId: annualReportDocumentId,
    head,
    label: `${year}.0`,
  })
  const report = blankReport(year, matterId, today)
  const opened = withOpenMatter(
    document?.state ?? { kind: 'document', id: annualReportDocumentId, head },
    matterId,
  )
  return {
    decision: {
      at: now,
      actor: systemStamp,
      changes: [
        { after: matter, action: 'matter.started', reason: matter.reason },
        document
          ? { before: document, after: opened, action: 'document.matter-opened' }
          : { after: opened, action: 'document.created' },
        { before: existing, after: report, action: 'annual-report.opened' },
      ],
      effects: [],
    },
    next: 'opened',
    matterId,
  }
}

/** A report with nothing in it yet. */
function blankReport(year: number, matterId: string, openedOn: CalendarDay): AnnualReport {
  return {
    kind: 'annual-report',
    id: annualReportId(year),
    year,
    matterId,
    openedOn,
    units: [],
    figures: [],
    indexParts: [],
    reviews: [],
  }
}

/**
 * The coordinator or the security chief asks for the report without waiting for the schedule.
 * @throws Refusal `already-exists`; `day-not-possible` for a year that has not ended; `matter-already-open` while the
 *   report of another year is on its way
 */
export function askForAnnualReport(
  year: number,
  context: {
    existing: Stored<AnnualReport> | undefined
    existingMatter: Matter | undefined
    document: Document | undefined
    newId: string
    actor: Actor
    grant: Grant
  },
  { now, today }: Moment,
): { decision: Decision; report: AnnualReport } {
  const { existing, existingMatter, document, newId, actor, grant } = context
  const isAskedFor = existing !== undefined && existingMatter === undefined
  if (isAskedFor || (existing && isStanding(existingMatter)))
    throw new Refusal('already-exists', [{ path: 'body.year', message: String(year) }])
  const thisYear = Number(today.slice(0, 4))
  if (year >= thisYear)
    throw new Refusal('day-not-possible', [{ path: 'body.year', message: `< ${thisYear}` }])
  if (document !== undefined) withOpenMatter(document, newId)
  const report = blankReport(year, newId, today)
  const decision: Decision = {
    at: now,
    actor: stampOf(actor, grant.standing),
    changes: [{ before: existing, after: report, action: 'annual-report.requested' }],
    effects: [startMachine('annual-report', { entry: 'opening', year })],
  }
  return { decision, report }
}
