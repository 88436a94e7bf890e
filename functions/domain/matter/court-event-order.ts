// In which order a court can do what it does with an appealed decision, and what its last word was (KL 13:8, 13:12).
import type { CalendarDay } from '../calendar/calendar-day.ts'
import { Refusal } from '../refusal.ts'
import type { Court, CourtEvent } from './court-record.ts'
import type { Matter } from './matter.ts'

type Step = CourtEvent['event']
export type Ruling = Extract<CourtEvent, { event: 'judged' }>['result']

/** What carries a case onwards. A statement that is asked for and an inhibition come beside, and change nothing in it. */
type Turn = Extract<Step, 'judged' | 'appealed-further' | 'leave-granted' | 'leave-refused' | 'became-final'>

/** While a court has the case. */
const beforeCourt = ['statement-requested', 'inhibited', 'inhibition-lifted', 'judged'] as const

/** What may come after the newest turn of the case. */
const mayFollow: Record<Turn | 'nothing', readonly Step[]> = {
  nothing: beforeCourt,
  judged: ['inhibition-lifted', 'appealed-further', 'became-final'],
  'appealed-further': [...beforeCourt, 'leave-granted', 'leave-refused'],
  'leave-granted': beforeCourt,
  'leave-refused': ['inhibition-lifted', 'appealed-further', 'became-final'],
  // Another appeal that turns up afterwards is a new case.
  'became-final': beforeCourt,
}

/** The paragraph on which a step out of order is refused; an inhibition has none of its own here. */
const basisOf: Record<Step, string | undefined> = {
  'statement-requested': 'KL 13:8',
  inhibited: undefined,
  'inhibition-lifted': undefined,
  judged: 'KL 13:8',
  'appealed-further': 'KL 13:12',
  'leave-granted': 'KL 13:12',
  'leave-refused': 'KL 13:12',
  'became-final': 'KL 13:8',
}

/** Each court's judgment is appealed to the one after it. */
const courts: readonly Court[] = [
  'administrative-court',
  'administrative-court-of-appeal',
  'supreme-administrative-court',
]

function isTurn(step: Step): step is Turn {
  return step !== 'statement-requested' && step !== 'inhibited' && step !== 'inhibition-lifted'
}

/** The events of the case that is open, or was last: what came after an earlier last word. */
function currentCase(events: readonly CourtEvent[]): readonly CourtEvent[] {
  const isClosed = events.at(-1)?.event === 'became-final'
  const earlier = isClosed ? events.slice(0, -1) : events
  return events.slice(1 + earlier.findLastIndex(({ event }) => event === 'became-final'))
}

/** Whether a court has said that the decision may not be applied until it has judged, and nothing has ended that. */
export function isInhibited({ courtEvents = [] }: Pick<Matter, 'courtEvents'>): boolean {
  const newest = courtEvents.findLast(
    ({ event }) => event === 'inhibited' || event === 'inhibition-lifted' || event === 'became-final',
  )
  return newest?.event === 'inhibited'
}

/**
 * The ruling that stands: a higher court that dismisses the further appeal, or gives no leave (KL 13:12), leaves the
 * lower one's. Undefined while no court has judged.
 */
export function standingRuling(events: readonly CourtEvent[]): Ruling | undefined {
  return currentCase(events).reduce<Ruling | undefined>((standing, event) => {
    if (event.event !== 'judged') return standing
    return event.result === 'dismissed' ? (standing ?? 'dismissed') : event.result
  }, undefined)
}

/** The court that has the case: the first one, until its judgment is appealed to a higher. */
function courtOf(events: readonly CourtEvent[]): Court {
  return events.reduce<Court>(
    (court, event) => (event.event === 'appealed-further' ? event.court : court),
    'administrative-court',
  )
}

function requireCourt(events: readonly CourtEvent[], event: CourtEvent): void {
  if (event.event === 'became-final') return
  const current = courtOf(events)
  const right = event.event === 'appealed-further' ? courts[courts.indexOf(current) + 1] : current
  if (event.court === right) return
  throw new Refusal(
    'wrong-state',
    [
      {
        path: 'body.court',
        message: right ?? {
          sv: `Det finns ingen domstol över den som har målet.`,
          en: `There is no court above the one that has the case.`,
        },
      },
    ],
    basisOf[event.event],
  )
}

/**
 * Refuses what cannot come next: a step out of order, of a court that has not the case, or on a day before the newest
 * event or after today.
 * @param since the first day on which something can have happened
 * @throws Refusal `wrong-state` (KL 13:8, 13:12), `day-not-possible`
 */
export function requireOrder(
  matter: Pick<Matter, 'courtEvents'>,
  event: CourtEvent,
  { since, today }: { since: CalendarDay; today: CalendarDay },
): void {
  const { courtEvents = [] } = matter
  const current = courtEvents.at(-1)?.event === 'became-final' ? [] : currentCase(courtEvents)
  const turn = current.map((earlier) => earlier.event).findLast(isTurn) ?? 'nothing'
  const isOutOfPlace = event.event === (isInhibited(matter) ? 'inhibited' : 'inhibition-lifted')
  if (!mayFollow[turn].includes(event.event) || isOutOfPlace) {
    const fault = { path: 'body.event', message: `${turn}: ${mayFollow[turn].join(', ')}` }
    throw new Refusal('wrong-state', [fault], basisOf[event.event])
  }
  requireCourt(current, event)
  // A higher court tries the case only when it has given leave; a further appeal that came late it dismisses at once.
  if (turn === 'appealed-further' && event.event === 'judged' && event.result !== 'dismissed') {
    throw new Refusal('wrong-state', [{ path: 'body.result', message: 'dismissed' }], 'KL 13:12')
  }
  const earliest = courtEvents.at(-1)?.on ?? since
  if (event.on < earliest || event.on > today) {
    throw new Refusal('day-not-possible', [{ path: 'body.on', message: `${earliest}..${today}` }])
  }
  if (event.event === 'statement-requested' && event.answerBy < event.on) {
    throw new Refusal('day-not-possible', [{ path: 'body.answerBy', message: `≥ ${event.on}` }])
  }
}
