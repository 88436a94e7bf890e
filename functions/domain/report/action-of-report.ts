// Makes a tracked action of what a report led to: a demand of the security chief, or an assignment of the executive board.
import type { Action } from '../action/action.ts'
import { watched } from '../action/action-watch.ts'
import { type ActorStamp, systemStamp } from '../actor.ts'
import type { CalendarDay } from '../calendar/calendar-day.ts'
import { mailTo } from '../matter/advance.ts'
import type { Moment } from '../moment.ts'
import type { DemandedAction } from './receive-status-report.ts'

export interface ReportedNeed {
  actionId: string
  title: string
  ownerId: string
  /** Where whoever sees to it has their role. */
  unitId: string
  unitPath: string
  dueOn: CalendarDay
  source: Extract<Action['source'], { kind: 'report' | 'assignment' }>
}

/** @param by whoever demanded it; the system, where a body gave it as an assignment */
export function actionOfReport(
  { actionId, ...need }: ReportedNeed,
  { now, today }: Moment,
  by: ActorStamp = systemStamp,
): DemandedAction {
  const { title, ownerId, unitId, unitPath, dueOn, source } = need
  const demanded: Action = {
    kind: 'action',
    id: actionId,
    // An action's title is shorter than an assignment may be; the matter keeps the whole text.
    title: title.slice(0, longestTitle).trim(),
    source,
    unitId,
    unitPath,
    ownerId,
    dueOn,
    createdBy: by,
    createdAt: now,
    status: 'not-started',
    assignedOn: today,
  }
  const action = watched(demanded, today)
  return {
    change: { after: action, action: 'action.created' },
    effects: mailTo([ownerId], { template: 'report-action-assigned', actionId, dueOn }),
    actionId,
  }
}

const longestTitle = 200
