// N7 and N20: whether actions are done in time, and which recommendations of audits are still open (domain 8.2).
import type { ActionFacts } from '../../action/action-facts.ts'
import { addDays, addMonths, type CalendarDay } from '../../calendar/calendar-day.ts'
import { countRow, type Measured, percentOf, shareOf } from './figure.ts'
import type { FigureSources } from './figure-sources.ts'

const daysOfGrace = 90
const monthsOfAudit = 12
const goodShare = 85
const fairShare = 70

/** Whether the action was to be done in the year; one that was dropped is not waited for. */
function isDueIn({ dueOn, status }: ActionFacts, year: number): boolean {
  return status !== 'dropped' && dueOn.startsWith(`${year}-`)
}

export function isDoneInTime({ status, dueOn, closedOn }: ActionFacts): boolean {
  return status === 'done' && closedOn !== undefined && closedOn <= dueOn
}

/** Open on the day, and its own day has been. */
export function isOverdue({ status, dueOn }: ActionFacts, on: CalendarDay): boolean {
  return status === 'open' && dueOn < on
}

/** N7: done in time ÷ due in the year; and how many are more than ninety days late. */
export function actionsInTime({ actions, year, dataOn }: FigureSources): Measured {
  const due = actions.filter((action) => isDueIn(action, year))
  const inTime = due.filter(isDoneInTime).length
  const veryLate = actions.filter((action) => isOverdue(action, addDays(dataOn, -daysOfGrace))).length
  const share = percentOf(inTime, due.length)
  const done = due.filter(({ status }) => status === 'done').length
  const dropped = actions.filter(
    ({ status, closedOn }) => status === 'dropped' && closedOn?.startsWith(`${year}-`),
  ).length
  const isGood = (share ?? 100) >= goodShare && veryLate === 0
  const isFair = (share ?? 0) >= fairShare
  return {
    ...shareOf(inTime, due.length),
    rows: [
      countRow('due', { sv: 'Skulle vara klara under året', en: 'Due in the year' }, due.length),
      countRow('done', { sv: 'Klara', en: 'Done' }, done),
      countRow('dropped', { sv: 'Utgår', en: 'Dropped' }, dropped),
      countRow('very-late', { sv: 'Försenade mer än 90 dagar', en: 'More than 90 days late' }, veryLate),
    ],
    light: share === undefined && veryLate === 0 ? 'grey' : isGood ? 'green' : isFair ? 'yellow' : 'red',
  }
}

/** N20: recommendations of auditors and reviewers that have been open for more than twelve months. */
export function oldRecommendations({ actions, dataOn }: FigureSources): Measured {
  const before = addMonths(dataOn, -monthsOfAudit)
  const open = actions.filter(
    ({ source, status }) => status === 'open' && (source === 'audit' || source === 'review'),
  )
  const old = open.filter(({ registeredOn }) => registeredOn < before).length
  return {
    value: old,
    rows: [countRow('open', { sv: 'Öppna, oavsett ålder', en: 'Open, whatever their age' }, open.length)],
  }
}
