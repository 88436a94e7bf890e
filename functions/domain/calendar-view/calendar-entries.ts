// What each kind of thing has in the calendar: pure, from the thing and the period to its lines.
import { type Action, isOpen } from '../action/action.ts'
import type { CalendarDay } from '../calendar/calendar-day.ts'
import { instantAt } from '../calendar/stockholm-time.ts'
import type { Document } from '../document/document.ts'
import type { Matter } from '../matter/matter.ts'
import type { Meeting } from '../meeting/meeting.ts'
import type { Body } from '../organisation/body.ts'
import type { InformationAsset } from '../register/information-asset.ts'
import type { Series } from '../series/series.ts'
import { dueDays } from '../series/series-rule.ts'
import type { Task } from '../task/task.ts'
import { taskRules } from '../task/task-rule.ts'
import type { CalendarEntry } from './calendar-entry.ts'
import { type CalendarPeriod, isDueIn, isWithin } from './calendar-period.ts'

const msPerMinute = 60_000

const stateOn = (day: CalendarDay, today: CalendarDay): CalendarEntry['state'] =>
  day < today ? 'late' : 'coming'

/** Every start within the period: the next one, and those that follow by the rule. A paused series starts nothing. */
export function startsOf(
  { id, name, rule, nextOn, paused }: Series,
  period: CalendarPeriod,
): CalendarEntry[] {
  if (paused !== undefined || nextOn === undefined) return []
  return dueDays(rule, nextOn, period.to)
    .filter((day) => isDueIn(day, period))
    .map((day) => ({
      id: `start.${id}.${day}`,
      kind: 'start',
      on: day,
      state: stateOn(day, period.today),
      words: { sv: `${name.sv} startar`, en: `${name.en} starts` },
      path: '/calendar',
    }))
}

export function entryOfMeeting(
  { id, heldOn, startsAt, durationMinutes, cancelled }: Meeting,
  { name }: Pick<Body, 'name'>,
  period: CalendarPeriod,
): CalendarEntry[] {
  if (!isWithin(heldOn, period)) return []
  const start = instantAt(heldOn, startsAt)
  const end = new Date(Date.parse(start) + durationMinutes * msPerMinute).toISOString()
  const hasBeen = heldOn < period.today ? 'held' : 'coming'
  return [
    {
      id: `meeting.${id}`,
      kind: 'meeting',
      on: heldOn,
      startsAt: start,
      endsAt: end,
      state: cancelled === undefined ? hasBeen : 'cancelled',
      words: { sv: `Sammanträde: ${name}`, en: `Meeting: ${name}` },
      path: `/meetings/${encodeURIComponent(id)}`,
    },
  ]
}

export function entryOfTask(
  { id, status, dueOn, taskKind, matterTitle }: Task,
  period: CalendarPeriod,
): CalendarEntry[] {
  if (status !== 'open' || !isDueIn(dueOn, period)) return []
  const { name } = taskRules[taskKind]
  return [
    {
      id: `task.${id}`,
      kind: 'task',
      on: dueOn,
      state: stateOn(dueOn, period.today),
      words: { sv: `Uppgift: ${name.sv}`, en: `Task: ${name.en}` },
      title: matterTitle,
      path: `/tasks/${encodeURIComponent(id)}`,
    },
  ]
}

export function entryOfAction(action: Action, period: CalendarPeriod): CalendarEntry[] {
  const { id, dueOn, title } = action
  if (!isOpen(action) || !isDueIn(dueOn, period)) return []
  return [
    {
      id: `action.${id}`,
      kind: 'action',
      on: dueOn,
      state: stateOn(dueOn, period.today),
      words: { sv: 'Åtgärd ska vara klar', en: 'Action to be done' },
      title,
      path: `/actions/${encodeURIComponent(id)}`,
    },
  ]
}

/** The last day of the class in force. */
export function entryOfAsset(
  { id, name, current, endedOn }: InformationAsset,
  period: CalendarPeriod,
): CalendarEntry[] {
  if (endedOn !== undefined || current === undefined || !isDueIn(current.validUntil, period)) return []
  return [
    {
      id: `classification.${id}`,
      kind: 'classification',
      on: current.validUntil,
      state: stateOn(current.validUntil, period.today),
      words: { sv: 'Klassning löper ut', en: 'Classification runs out' },
      title: name,
      path: `/register/assets/${encodeURIComponent(id)}`,
    },
  ]
}

/** The day by which the document in force must be revised. */
export function entryOfDocument({ id, head, inForce }: Document, period: CalendarPeriod): CalendarEntry[] {
  if (inForce === undefined || !isDueIn(head.reviseBy, period)) return []
  return [
    {
      id: `document-review.${id}`,
      kind: 'document-review',
      on: head.reviseBy,
      state: stateOn(head.reviseBy, period.today),
      words: { sv: 'Styrdokument ska vara reviderat', en: 'Governing document to be revised' },
      title: head.title,
      path: `/documents/${encodeURIComponent(id)}`,
    },
  ]
}

type MatterDay = Pick<CalendarEntry, 'kind' | 'words'> & { on: CalendarDay }

/** The day that the matter waits for, where its phase has one; meetings stand in the calendar by themselves. */
function dayOfMatter({ phase, entryOn }: Matter): MatterDay | undefined {
  switch (phase.name) {
    case 'consultation':
    case 'data-call':
      return {
        kind: 'last-answer-day',
        on: phase.lastAnswerDay,
        words: { sv: 'Sista svarsdag', en: 'Last day to answer' },
      }
    case 'appeal-period':
      return {
        kind: 'last-appeal-day',
        on: phase.lastAppealDay,
        words: { sv: 'Sista dag att överklaga', en: 'Last day to appeal' },
      }
    case 'awaiting-entry': {
      const on = entryOn ?? phase.validFrom
      const words = { sv: 'Beslut börjar gälla', en: 'Decision enters into force' }
      return on && { kind: 'entry-into-force', on, words }
    }
    default:
      return undefined
  }
}

export function entryOfMatter(matter: Matter, period: CalendarPeriod): CalendarEntry[] {
  const day = dayOfMatter(matter)
  if (day === undefined || !isDueIn(day.on, period)) return []
  return [
    {
      id: `${day.kind}.${matter.id}`,
      ...day,
      state: stateOn(day.on, period.today),
      title: matter.title,
      path: `/matters/${encodeURIComponent(matter.id)}`,
    },
  ]
}
