// The step of a clock finds the chain in the register as it stands that day, deputies for incidents among them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Aggregate } from '../../functions/domain/aggregate.ts'
import { startClock } from '../../functions/domain/incident/legal-clock.ts'
import type { DeputyScope } from '../../functions/domain/organisation/role-assignment.ts'
import { soundAlarmStep } from '../../functions/steps/sound-alarm.ts'
import { day, mails, sound } from '../domain/given.ts'
import { givenIncident, incidentId } from '../domain/incident/given-incident.ts'
import { type GivenStore, inOffice, startStore } from './given-store.ts'

const clock = startClock('early-warning', 'early-warning', '2027-01-31T20:00:00.000Z')
const input = (at: string | undefined) => ({ incidentId, clock: 'early-warning', at })

const standsIn = (personId: string, scope: DeputyScope): Aggregate => ({
  kind: 'deputy',
  id: `deputy.${personId}`,
  personId,
  principalId: 'iss.lind',
  role: 'coordinator',
  unitId: 'kontoret',
  scope: [scope],
  validFrom: day('2027-01-01'),
  validTo: day('2027-03-01'),
})

let at: GivenStore
beforeAll(async () => {
  at = await startStore()
  await at.given(...inOffice('iss.lind', 'coordinator'), ...inOffice('kd.ek', 'municipal-director'))
  await at.given(standsIn('bs.other', 'classification'), standsIn('bs.vik', 'incident'))
  await at.given(givenIncident({ clocks: [clock] }))
})
afterAll(() => at.close())

async function look(on: string) {
  const { state } = await at.store.load('incident', incidentId)
  return at.run(soundAlarmStep, input(state.clocks[0]?.lookAt), { on, state: `Look ${on}` })
}

describe('looking at a clock', () => {
  it('mails the coordinator, then whoever stands in for incidents, then the next role', async () => {
    const told: string[] = []
    // Each look but the first of a day wakes at the time that the one before asked for.
    for (const on of ['2027-02-01', '2027-02-01', '2027-02-02', '2027-02-02', '2027-02-02'])
      told.push(...mails(sound((await look(on)).decision)))
    expect(told).toEqual(
      ['iss.lind', 'bs.vik', 'iss.lind', 'bs.vik', 'kd.ek'].map(
        (personId) => `incident-alarm to ${personId}`,
      ),
    )
    const { state } = await at.store.load('incident', incidentId)
    expect(state.clocks[0]?.lookAt).toBeUndefined()
  })

  it('does nothing when another round has taken over', async () => {
    const { decision, output } = await at.run(soundAlarmStep, input('2027-01-01T00:00:00.000Z'), {
      state: 'Late',
    })
    expect([decision, output]).toEqual([undefined, { next: 'moved' }])
  })
})
