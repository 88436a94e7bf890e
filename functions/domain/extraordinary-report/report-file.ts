// A report with its matter: the two that change together, in one decision.
import { systemStamp } from '../actor.ts'
import type { Change, Decision, Effect, Stored } from '../decision.ts'
import type { Matter } from '../matter/matter.ts'
import type { Moment } from '../moment.ts'
import type { ExtraordinaryReport } from './extraordinary-report.ts'

export interface ReportFile {
  readonly matter: Stored<Matter>
  readonly report: Stored<ExtraordinaryReport>
}

/** Changes the report, and its matter where something of it is another; in the system's name. */
export function changeReport(
  { matter, report }: ReportFile,
  after: { report: ExtraordinaryReport; matter?: Matter },
  action: string,
  { now }: Moment,
  alongside: { effects?: readonly Effect[]; changes?: readonly Change[] } = {},
): Decision {
  return {
    at: now,
    actor: systemStamp,
    changes: [
      { before: report, after: after.report, action: `extraordinary-report.${action}` },
      ...(after.matter ? [{ before: matter, after: after.matter, action: `matter.${action}` }] : []),
      ...(alongside.changes ?? []),
    ],
    effects: alongside.effects ?? [],
  }
}

/** The case that asks people for something: the matter, and the people who wrote the draft. */
export function isOver({ matter }: ReportFile): boolean {
  return matter.state.phase.name === 'closed'
}
