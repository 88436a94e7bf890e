// The alarm of a clock: one in the chain after the other, until somebody acknowledges, and each round starts the next.
import { describe, expect, it } from 'vitest'
import { acknowledgeAlarm } from '../../../functions/domain/incident/acknowledge-alarm.ts'
import type { Incident } from '../../../functions/domain/incident/incident.ts'
import { type LegalClock, startClock } from '../../../functions/domain/incident/legal-clock.ts'
import { type OnCall, onCallChain } from '../../../functions/domain/incident/on-call-chain.ts'
import { soundAlarm } from '../../../functions/domain/incident/sound-alarm.ts'
import {
  holder,
  mails,
  nobodyStandsIn,
  refusedWith,
  resulting,
  sound,
  startedWith,
  stored,
} from '../given.ts'
import { as, coordinator, givenIncident, incidentId } from './given-incident.ts'

const clock = startClock('early-warning', 'early-warning', '2026-12-31T02:10:00.000Z')
const half = '2026-12-31T14:10:00.000Z'
const chain: OnCall[] = [
  { personId: 'iss.lind', role: 'coordinator' },
  { personId: 'bs.vik', role: 'coordinator' },
  { personId: 'sc.dahl', role: 'security-chief' },
]
const withClock = (facts: Partial<LegalClock> = {}) => givenIncident({ clocks: [{ ...clock, ...facts }] })

function round(incident: Incident, now: string, on = chain) {
  const [running] = incident.clocks
  return soundAlarm(
    stored(incident),
    { clock: 'early-warning', at: running?.lookAt ?? now },
    { chain: on, now },
  )
}

/** Plays rounds as the machine does, each at the time that the one before asked for. */
function play(incident: Incident, rounds: number): { mails: string[]; incident: Incident } {
  let current = incident
  const told: string[] = []
  for (let nth = 0; nth < rounds; nth++) {
    const lookAt = current.clocks[0]?.lookAt
    if (lookAt === undefined) break
    const { decision } = round(current, lookAt)
    told.push(...mails(sound(decision)).map((mail) => `${lookAt.slice(5, 16)} ${mail}`))
    current = resulting(sound(decision), 'incident')
  }
  return { mails: told, incident: current }
}

describe('a round', () => {
  it('mails the first in the chain, and has the next round wait for half an hour', () => {
    const { decision, next } = round(withClock(), half)
    expect(next).toBe('sounded')
    expect(mails(sound(decision))).toEqual(['incident-alarm to iss.lind'])
    expect(startedWith(sound(decision))).toEqual([
      ['incident', { incidentId, clock: 'early-warning', at: '2026-12-31T14:40:00.000Z' }],
    ])
  })

  it('goes down the chain, and begins again at the next alarm, until the clock has run out', () => {
    const played = play(withClock(), 100)
    expect(played.mails).toEqual([
      '12-31T14:10 incident-alarm to iss.lind',
      '12-31T14:40 incident-alarm to bs.vik',
      '12-31T15:10 incident-alarm to sc.dahl',
      '12-31T20:10 incident-alarm to iss.lind',
      '12-31T20:40 incident-alarm to bs.vik',
      '12-31T21:10 incident-alarm to sc.dahl',
      '12-31T23:46 incident-alarm to iss.lind',
      '01-01T00:16 incident-alarm to bs.vik',
      '01-01T00:46 incident-alarm to sc.dahl',
      '01-01T02:10 incident-alarm to iss.lind',
      '01-01T02:40 incident-alarm to bs.vik',
      '01-01T03:10 incident-alarm to sc.dahl',
    ])
    expect(played.incident.clocks[0]?.lookAt).toBeUndefined()
  })

  it('mails nobody further when it is acknowledged, and sounds again at the next per cent', () => {
    const { incident } = play(withClock(), 1)
    const context = as(coordinator, 'incident:acknowledge', '2026-12-31T14:20:00.000Z')
    const acknowledged = acknowledgeAlarm(stored(incident), 'early-warning', context)
    sound(acknowledged.decision)
    expect(play(acknowledged.incident, 2).mails).toEqual(['12-31T20:10 incident-alarm to iss.lind'])
    const again = acknowledgeAlarm(stored(acknowledged.incident), 'early-warning', context)
    expect(again.decision).toBeUndefined()
  })

  it('does nothing for a clock that is stopped, unknown, or watched by another round', () => {
    expect(round(withClock({ doneAt: half }), half)).toEqual({ decision: undefined, next: 'stopped' })
    expect(round(givenIncident(), half).next).toBe('stopped')
    const other = { clock: 'early-warning', at: '2026-12-31T14:09:00.000Z' }
    expect(soundAlarm(stored(withClock()), other, { chain, now: half })).toEqual({
      decision: undefined,
      next: 'moved',
    })
  })

  it('sounds the latest alarm only, when it was slept through', () => {
    const { decision } = round(withClock(), '2027-01-02T08:00:00.000Z')
    const [after] = resulting(sound(decision), 'incident').clocks
    expect(after?.alarms.map(({ percent }) => percent)).toEqual([100])
  })

  it('wakes a moment early and does its work all the same', () => {
    expect(round(withClock(), '2026-12-31T14:09:59.900Z').next).toBe('sounded')
  })

  it('is refused when nobody is in the chain, so that an alarm of the system is raised', () => {
    expect(() => round(withClock(), half, [])).toThrow(refusedWith('no-role-holder'))
  })
})

describe('acknowledging', () => {
  const context = as(coordinator, 'incident:acknowledge', half)

  it('is refused before an alarm has sounded, and of a clock that does not run', () => {
    expect(() => acknowledgeAlarm(stored(withClock()), 'early-warning', context)).toThrow(
      refusedWith('wrong-state'),
    )
    expect(() => acknowledgeAlarm(stored(withClock()), 'notification', context)).toThrow(
      refusedWith('clock-not-running'),
    )
  })
})

describe('the chain', () => {
  const all = [
    holder('kd', 'municipal-director'),
    holder('its', 'it-security-coordinator'),
    holder('iss', 'coordinator'),
    holder('sc', 'security-chief'),
  ]
  const ids = (links: OnCall[]) => links.map(({ personId }) => personId)

  it('goes by role, with the deputies of a role right after its holders, each person once', () => {
    expect(ids(onCallChain(all, nobodyStandsIn))).toEqual(['iss', 'sc', 'its', 'kd'])
    const deputies = (personId: string) => ({ iss: ['bs'], sc: ['its'] })[personId] ?? []
    expect(ids(onCallChain(all, deputies))).toEqual(['iss', 'bs', 'sc', 'its', 'kd'])
  })
})
