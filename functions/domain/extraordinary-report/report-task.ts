// Who is asked in a report's tasks: nobody decides about their own failure (KL 7:4; domain 6.2).
import type { Role } from '../organisation/role.ts'
import type { TaskSubject } from '../task/task.ts'
import type { UrgentTaskKind } from '../task/urgent-task-kind.ts'
import type { ExtraordinaryReport } from './extraordinary-report.ts'

interface AskedInReport {
  /** Left out: the kind's own. */
  role?: Role
  subject: TaskSubject
  /** Who may not do it, whoever else's deputy they are. */
  disqualifiedIds: readonly string[]
}

/** Another role is asked first where the kind's own is the chief whom the report is about. */
function insteadOfChief(taskKind: UrgentTaskKind): Role {
  switch (taskKind) {
    case 'decide-extraordinary-report':
    case 'choose-report-route':
      return 'municipal-director'
    case 'draft-extraordinary-report':
    case 'confirm-informed':
      return 'coordinator'
    default:
      return taskKind satisfies never
  }
}

/** @param chiefIds everyone who is security chief today */
export function askedInReport(
  taskKind: UrgentTaskKind,
  report: ExtraordinaryReport,
  { chiefIds, informedId }: { chiefIds: readonly string[]; informedId?: string | undefined },
): AskedInReport {
  const subject: TaskSubject = informedId === undefined ? {} : { informedId }
  if (!report.concernsSecurityChief) return { subject, disqualifiedIds: [] }
  return { role: insteadOfChief(taskKind), subject, disqualifiedIds: chiefIds }
}
