// What the tests of extraordinary reports begin from: S6's report, its matter and the people of the board.
import { draftDueAt } from '../../../functions/domain/extraordinary-report/draft-clock.ts'
import type {
  ExtraordinaryReport,
  Informing,
} from '../../../functions/domain/extraordinary-report/extraordinary-report.ts'
import type { ReportFile } from '../../../functions/domain/extraordinary-report/report-file.ts'
import type { Matter } from '../../../functions/domain/matter/matter.ts'
import type { Task } from '../../../functions/domain/task/task.ts'
import type { TaskAnswer } from '../../../functions/domain/task/task-answer.ts'
import { day, givenHead, givenMatter, givenTask, holder, matterId, onDay, stored } from '../given.ts'

export const triggered = onDay('2027-07-12')
export const content = {
  situation: 'En sårbarhet utnyttjas.',
  consequences: 'Inloggningen kan falla.',
  measures: 'Tjänsten är begränsad.',
  needs: '400 tkr.',
}

export const givenReport = (facts: Partial<ExtraordinaryReport> = {}): ExtraordinaryReport => ({
  kind: 'extraordinary-report',
  id: matterId,
  cause: 'special-reasons',
  year: 2027,
  triggeredAt: triggered.now,
  triggeredBy: 'iss.lind',
  reason: 'En sårbarhet utnyttjas.',
  concernsSecurityChief: false,
  boardId: 'ks',
  boardUnitId: 'ks',
  status: 'drafting',
  round: 1,
  draftDueAt: draftDueAt(triggered.now),
  isSecret: true,
  verdicts: [],
  remarks: [],
  informing: [],
  chairDecisionIds: [],
  ...facts,
})

/** The report with its draft in, at the security chief. */
export const drafted = (facts: Partial<ExtraordinaryReport> = {}): ExtraordinaryReport =>
  givenReport({
    status: 'deciding',
    draftedAt: '2027-07-12T12:00:00.000Z',
    draftedBy: 'iss.lind',
    content,
    ...facts,
  })

export const givenInforming = (facts: Partial<Informing> = {}): Informing => ({
  personId: 'kd.lundin',
  name: 'Anders Lundin',
  capacity: 'municipal-director',
  from: day('2027-07-12'),
  ...facts,
})

export const reportMatter = (facts: Partial<Matter> = {}): Matter =>
  givenMatter({
    process: 'extraordinary-report',
    purpose: 'receive',
    year: 2027,
    title: 'Extraordinär rapport 2027-07-12: särskilda skäl',
    reason: 'särskilda skäl',
    origin: 'special-reasons',
    documentId: `extraordinar-rapport-${matterId}`,
    head: givenHead({ documentType: 'extraordinary-report', responsibleRole: 'security-chief' }),
    label: '1.0',
    secrecy: { extent: 'partly', paragraph: 'OSL 18:8' },
    ...facts,
  })

export const givenFile = (
  report: Partial<ExtraordinaryReport> = {},
  matter: Partial<Matter> = {},
): ReportFile => ({
  report: stored(givenReport(report)),
  matter: stored(reportMatter(matter)),
})

/** A task of the report that someone has answered. */
export function answeredBy(
  personId: string,
  role: Task['assignee']['role'],
  answer: TaskAnswer,
  facts: Partial<Task> = {},
): Task {
  return givenTask({
    taskKind: answer.kind,
    process: 'extraordinary-report',
    assignee: holder(personId, role),
    status: 'done',
    closedAt: '2027-07-12T13:00:00.000Z',
    closedBy: { personId, name: `Name of ${personId}`, role },
    answer,
    ...facts,
  })
}
