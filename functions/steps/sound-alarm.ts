// Looks at a legal clock when its time has come, and mails whoever in the on-call chain is next.
import * as z from 'zod'
import { Instant, SortableId } from '../domain/identifier.ts'
import { ClockKey } from '../domain/incident/legal-clock.ts'
import { onCallChain, onCallRoles } from '../domain/incident/on-call-chain.ts'
import { soundAlarm } from '../domain/incident/sound-alarm.ts'
import { deputiesOnDuty, roleHolders } from '../store/role-holders.ts'
import { step } from './step.ts'

export const soundAlarmStep = step(
  z.strictObject({ incidentId: SortableId, clock: ClockKey, at: Instant }),
  async ({ incidentId, clock, at }, { store, moment }) => {
    const [before, holders] = await Promise.all([
      store.load('incident', incidentId),
      roleHolders(store, onCallRoles, moment.today),
    ])
    const deputiesOf = await deputiesOnDuty(store, holders, 'incident', moment.today)
    const chain = onCallChain(holders, deputiesOf)
    const { decision, next } = soundAlarm(before, { clock, at }, { chain, now: moment.now })
    return { decision, output: { next } }
  },
)
