// What is counted of an action: the facts that figures are made from, without the action itself (ADR 13).
import type { CalendarDay } from '../calendar/calendar-day.ts'
import type { ActionSource } from './action-source.ts'

export interface ActionFacts {
  /** The place of the unit that answers for it: `/kf/ks/it-enheten/`. */
  unitPath: string
  source: ActionSource
  status: 'open' | 'done' | 'dropped'
  registeredOn: CalendarDay
  dueOn: CalendarDay
  /** The day it was done or dropped. */
  closedOn?: CalendarDay
  /** Whole kronor, as planned. */
  cost?: number
}
