// Opens an extraordinary report: its matter, its document, and the report beside them (domain 2.5).
import type { ActorStamp } from '../actor.ts'
import { addDays } from '../calendar/calendar-day.ts'
import type { Decision } from '../decision.ts'
import { mailTo, startMachine } from '../matter/advance.ts'
import { newMatter, openMatter } from '../matter/start-matter.ts'
import type { Moment } from '../moment.ts'
import type { Body } from '../organisation/body.ts'
import { draftDueAt } from './draft-clock.ts'
import type { ExtraordinaryReport } from './extraordinary-report.ts'
import { causeNames, type ReportCause, type ReportSource } from './report-cause.ts'
import { reportMessage } from './report-message.ts'

export interface OpenReport {
  cause: ReportCause
  source?: ReportSource | undefined
  /** In the words of whoever starts it: secret, and kept with the report alone. */
  reason?: string | undefined
  concernsSecurityChief?: boolean | undefined
}

/** The secrecy that holds until something else is decided: how the municipality is protected, and where it is not. */
export const reportSecrecy = { extent: 'partly', paragraph: 'OSL 18:8' } as const

/** Long enough for the report to be looked for, and not a day on which it is revised. */
const daysToReview = 365

/** Title and reason of the matter say what kind of thing it is and the day, for they stand in mails and in the trail. */
export function openReport(
  { cause, source, reason, concernsSecurityChief = false }: OpenReport,
  context: {
    matterId: string
    actor: ActorStamp
    startedBy: string
    /** The body that receives it. */
    board: Pick<Body, 'id' | 'unitId'>
    /** The coordinators and the security chief. */
    informedIds: readonly string[]
  },
  { now, today }: Moment,
): { decision: Decision; report: ExtraordinaryReport } {
  const { matterId, actor, startedBy, board, informedIds } = context
  const title = `Extraordinär rapport ${today}: ${causeNames[cause].sv}`
  const matter = newMatter({
    id: matterId,
    process: 'extraordinary-report',
    purpose: 'receive',
    year: Number(today.slice(0, 4)),
    title,
    reason: causeNames[cause].sv,
    origin: 'special-reasons',
    startedBy,
    startedAt: now,
    documentId: `extraordinar-rapport-${matterId}`,
    head: {
      documentType: 'extraordinary-report',
      title,
      appliesTo: ['Kommunövergripande'],
      validity: 'until-further-notice',
      reviseBy: addDays(today, daysToReview),
      responsibleRole: 'security-chief',
    },
    label: '1.0',
  })
  const report: ExtraordinaryReport = {
    kind: 'extraordinary-report',
    id: matterId,
    cause,
    ...(source && { source }),
    year: Number(today.slice(0, 4)),
    triggeredAt: now,
    triggeredBy: startedBy,
    ...(reason !== undefined && { reason }),
    concernsSecurityChief,
    boardId: board.id,
    boardUnitId: board.unitId,
    status: 'drafting',
    round: 1,
    draftDueAt: draftDueAt(now),
    isSecret: true,
    verdicts: [],
    remarks: [],
    informing: [],
    chairDecisionIds: [],
  }
  const opened = openMatter(
    { ...matter, secrecy: reportSecrecy, phase: { name: 'drafting' } },
    {
      existing: undefined,
      actor,
      informedIds: [],
      begins: startMachine('extraordinary-report', { matterId, entry: 'drafting' }),
    },
  )
  return {
    decision: {
      ...opened,
      changes: [{ after: report, action: 'extraordinary-report.opened' }, ...opened.changes],
      // The registrar does not keep the draft waiting, nor the draft the registrar.
      effects: [
        ...opened.effects,
        ...mailTo(informedIds, reportMessage(matter, 'opened')),
        startMachine('extraordinary-report', { matterId, entry: 'registration' }),
      ],
    },
    report,
  }
}
