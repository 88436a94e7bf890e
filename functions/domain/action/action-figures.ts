// The facts of an action that figures are counted from, written as a sort key and read back without the action (ADR 13).
import * as z from 'zod'
import { CalendarDay } from '../calendar/calendar-day.ts'
import { stockholmDay } from '../calendar/stockholm-time.ts'
import { UnitPath } from '../organisation/unit-path.ts'
import { type Action, isOpen } from './action.ts'
import type { ActionFacts } from './action-facts.ts'
import { ActionSource } from './action-source.ts'

/** `/kf/ks/#gap#open#2027-01-04#2027-05-31##120000#action-id`: source; status; registered; due; closed; kronor. */
export function factsOfAction(action: Action): string {
  const { unitPath, source, createdAt, dueOn, closedAt, effort, id } = action
  const status = isOpen(action) ? 'open' : action.status
  const closedOn = closedAt === undefined ? '' : stockholmDay(closedAt)
  const parts = [source.kind, status, stockholmDay(createdAt), dueOn, closedOn, effort?.cost ?? '', id]
  return `${unitPath}#${parts.join('#')}`
}

const Parts = z.tuple([
  UnitPath,
  ActionSource,
  z.enum(['open', 'done', 'dropped']),
  CalendarDay,
  CalendarDay,
  CalendarDay.or(z.literal('')),
  z.string().regex(/^\d*$/),
  z.string(),
])

/** @throws ZodError for a key that is not an action's */
export function actionFactsOf(key: string): ActionFacts & { id: string } {
  const [unitPath, source, status, registeredOn, dueOn, closedOn, cost, id] = Parts.parse(key.split('#'))
  return {
    id,
    unitPath,
    source,
    status,
    registeredOn,
    dueOn,
    ...(closedOn !== '' && { closedOn }),
    ...(cost !== '' && { cost: Number(cost) }),
  }
}
