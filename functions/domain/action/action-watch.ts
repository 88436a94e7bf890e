// The days on which an action's owner hears of it: T−30, T−7, T+1, and T+30, when the unit's manager does too (domain 2.2).
import { systemStamp } from '../actor.ts'
import { addDays, type CalendarDay, daysBetween } from '../calendar/calendar-day.ts'
import type { Decision, Effect, Stored } from '../decision.ts'
import { mailTo } from '../matter/advance.ts'
import type { Message } from '../message.ts'
import type { Moment } from '../moment.ts'
import { type Action, isOpen, labelOf } from './action.ts'

/** Days after the due day. */
const stages = [-30, -7, 1, 30] as const
type Stage = (typeof stages)[number]
const escalation = 30

/** The next day after `today` on which its owner is reminded; undefined when it is closed, or nobody has been told of it. */
export function nextLookOn(
  action: Pick<Action, 'status' | 'dueOn' | 'assignedOn'>,
  today: CalendarDay,
): CalendarDay | undefined {
  if (!isOpen(action) || action.assignedOn === undefined) return undefined
  return stages.map((stage) => addDays(action.dueOn, stage)).find((day) => day > today)
}

/** The action with the next day on which it is looked at, counted from today. */
export function watched({ lookOn: _, ...action }: Action, today: CalendarDay): Action {
  const lookOn = nextLookOn(action, today)
  return lookOn === undefined ? action : { ...action, lookOn }
}

function messageAt(stage: Stage, action: Action, today: CalendarDay): Message {
  const { id: actionId, dueOn } = action
  const about = { actionId, actionLabel: labelOf(action), dueOn }
  switch (stage) {
    case -30:
    case -7:
      return { template: 'action-reminder', ...about, daysLeft: Math.max(0, daysBetween(today, dueOn)) }
    case 1:
      return { template: 'action-late', ...about }
    case 30:
      return { template: 'action-escalated', ...about }
    default:
      return stage satisfies never
  }
}

/** Who an action goes to that has no owner any more, and who hears of one that is a month late. */
export interface Manager {
  personId: string
}

/**
 * What the day brings: one mail, the latest of those whose day has come, so that a system that slept does not send three.
 * An owner who holds no role any more is replaced by the unit's manager, who hears of it instead.
 * @param manager the nearest on the way up who is not the owner; undefined when there is none
 * @returns undefined before its day
 */
export function lookAtAction(
  before: Stored<Action>,
  { ownerHasLeft, manager }: { ownerHasLeft: boolean; manager: Manager | undefined },
  { now, today }: Moment,
): Decision | undefined {
  const { state } = before
  if (state.lookOn === undefined || state.lookOn > today || !isOpen(state)) return undefined
  const stage = stages.findLast((each) => addDays(state.dueOn, each) <= today)
  const ownerId = ownerHasLeft && manager ? manager.personId : state.ownerId
  const after = watched({ ...state, ownerId }, today)
  const isEscalated = stage === escalation
  const recipients = [ownerId, ...(isEscalated && manager ? [manager.personId] : [])]
  const effects: Effect[] = stage === undefined ? [] : mailTo(recipients, messageAt(stage, after, today))
  const passedOn = ownerId === state.ownerId ? 'action.reminded' : 'action.fell-back'
  return {
    at: now,
    actor: systemStamp,
    changes: [{ before, after, action: isEscalated ? 'action.escalated' : passedOn }],
    effects,
  }
}
