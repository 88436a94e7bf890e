// The alarm of a legal clock: the first in the on-call chain is mailed, and the next one when nobody has acknowledged within 30 minutes.
import { systemStamp } from '../actor.ts'
import type { Stored } from '../decision.ts'
import { type Advance, mailTo, type Standstill } from '../matter/advance.ts'
import type { Moment } from '../moment.ts'
import { Refusal } from '../refusal.ts'
import { watchClocks } from './change-incident.ts'
import type { Incident } from './incident.ts'
import {
  type Alarm,
  type AlarmPercent,
  alarmAt,
  alarmPercents,
  isRunning,
  type LegalClock,
} from './legal-clock.ts'
import { minutesToAcknowledge, type OnCall } from './on-call-chain.ts'

const msPerMinute = 60_000

const minutesAfter = (instant: string, minutes: number): string =>
  new Date(Date.parse(instant) + minutes * msPerMinute).toISOString()

/** The alarm that sounds now: the latest whose time has come; those that were slept through are not made up for. */
function percentAt(clock: LegalClock, now: string): AlarmPercent | undefined {
  return alarmPercents.findLast((percent) => alarmAt(clock, percent) <= now)
}

/** Who is mailed now; undefined when it is acknowledged, when somebody's half hour runs, or when all have been mailed. */
function nextAsked(alarm: Alarm | undefined, chain: readonly OnCall[], now: string): OnCall | undefined {
  if (alarm?.acknowledgedAt !== undefined) return undefined
  const last = alarm?.asked.at(-1)
  if (last !== undefined && minutesAfter(last.at, minutesToAcknowledge) > now) return undefined
  return chain.find(({ personId }) => !alarm?.asked.some((asked) => asked.personId === personId))
}

/** When to look again: at the next alarm, or when the one who was mailed has had their half hour. */
function nextLook(
  clock: LegalClock,
  alarm: Alarm,
  chain: readonly OnCall[],
  now: string,
): string | undefined {
  const nextPercent = alarmPercents.find((percent) => percent > alarm.percent)
  const nextAlarmAt = nextPercent && alarmAt(clock, nextPercent)
  const isSomeoneLeft = chain.some(
    ({ personId }) => !alarm.asked.some((asked) => asked.personId === personId),
  )
  const mayPassOn = alarm.acknowledgedAt === undefined && isSomeoneLeft
  const passOnAt = mayPassOn ? minutesAfter(alarm.asked.at(-1)?.at ?? now, minutesToAcknowledge) : undefined
  const looks = [nextAlarmAt, passOnAt].filter((at) => at !== undefined)
  return looks.toSorted()[0]
}

/**
 * One round of a clock: does what is due, and has the next round started by the same commit.
 * @param at the time this round waited for; another round has taken over when the clock names another
 * @throws Refusal `no-role-holder` when there is nobody in the chain
 */
export function soundAlarm(
  before: Stored<Incident>,
  { clock: key, at }: { clock: string; at: string },
  { chain, now: asked }: Pick<Moment, 'now'> & { chain: readonly OnCall[] },
): Advance | Standstill {
  const { state } = before
  const clock = state.clocks.find((each) => each.key === key)
  if (clock === undefined || !isRunning(clock)) return { decision: undefined, next: 'stopped' }
  if (clock.lookAt !== at) return { decision: undefined, next: 'moved' }
  // A machine may wake a moment early; what it waited for has come all the same.
  const now = asked < at ? at : asked
  const percent = percentAt(clock, now)
  if (percent === undefined) throw new RangeError(`Nothing is due of ${key} at ${now}`)
  const current = clock.alarms.find((alarm) => alarm.percent === percent)
  const mailed = nextAsked(current, chain, now)
  if (current === undefined && mailed === undefined) throw new Refusal('no-role-holder')
  const alarm: Alarm = {
    ...(current ?? { percent }),
    asked: [...(current?.asked ?? []), ...(mailed ? [{ ...mailed, at: now }] : [])],
  }
  const { lookAt: _, ...kept } = clock
  const lookAt = nextLook(clock, alarm, chain, now)
  const after: LegalClock = {
    ...kept,
    ...(lookAt && { lookAt }),
    alarms: [...clock.alarms.filter((each) => each.percent !== percent), alarm],
  }
  const incident: Incident = {
    ...state,
    clocks: state.clocks.map((each) => (each === clock ? after : each)),
  }
  const message = { template: 'incident-alarm', incidentId: state.id, percent, dueAt: clock.dueAt } as const
  return {
    decision: {
      at: asked,
      actor: systemStamp,
      changes: [
        { before, after: incident, action: mailed ? 'incident.alarm-sounded' : 'incident.alarm-looked-at' },
      ],
      effects: [...watchClocks(state.id, [after]), ...(mailed ? mailTo([mailed.personId], message) : [])],
    },
    next: mailed ? 'sounded' : 'quiet',
  }
}
