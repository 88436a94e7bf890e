// The facts of an action that figures are counted from, written as a sort key and read back (ADR 13).
import { CalendarDay } from '../calendar/calendar-day.ts'
import { stockholmDay } from '../calendar/stockholm-time.ts'
import type { Action } from './action.ts'
import type { ActionFacts } from './action-facts.ts'
import { ActionSource } from './action-source.ts'

const statusOf: Record<Action['status'], ActionFacts['status']> = {
  open: 'open',
  done: 'done',
  cancelled: 'dropped',
}

/** `/kf/ks/#A#gap#open#2026-03-01#2026-06-30###action-id`: source, status, registered, due, closed, cost. */
export function factsOfAction(action: Action): string {
  const { unitPath, source, status, createdAt, dueOn, closedAt, id } = action
  const closedOn = closedAt === undefined ? '' : stockholmDay(closedAt)
  return [
    unitPath,
    'A',
    source.kind,
    statusOf[status],
    stockholmDay(createdAt),
    dueOn,
    closedOn,
    '',
    id,
  ].join('#')
}

function isStatus(text: string): text is ActionFacts['status'] {
  return text === 'open' || text === 'done' || text === 'dropped'
}

/** @throws RangeError for a key that `factsOfAction` did not write */
export function actionFactsOf(key: string): ActionFacts {
  const [unitPath = '', , source, status = '', registeredOn, dueOn, closedOn, cost] = key.split('#')
  if (!isStatus(status)) throw new RangeError(`No facts of an action: ${key}`)
  return {
    unitPath,
    source: ActionSource.parse(source),
    status,
    registeredOn: CalendarDay.parse(registeredOn),
    dueOn: CalendarDay.parse(dueOn),
    ...(closedOn && { closedOn: CalendarDay.parse(closedOn) }),
    ...(cost && { cost: Number(cost) }),
  }
}
