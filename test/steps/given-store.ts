// A store in which a step is run as a machine would run it: what it decides is committed.
import { systemStamp } from '../../functions/domain/actor.ts'
import type { Aggregate } from '../../functions/domain/aggregate.ts'
import type { Decision } from '../../functions/domain/decision.ts'
import type { Role } from '../../functions/domain/organisation/role.ts'
import type { Step } from '../../functions/steps/step.ts'
import type { Store } from '../../functions/store/store.ts'
import { openStore } from '../../functions/store/store.ts'
import { connectTables } from '../../functions/store/tables.ts'
import { day, matterId, now, onDay, sound, taskId } from '../domain/given.ts'
import { startEmptyTables } from '../store/empty-tables.ts'

/** A matter of its own for each test, named by a digit. */
export const matterNumber = (digit: number): string => `${matterId.slice(0, -1)}${digit}`

/** A task of that matter. */
export const taskOf = (digit: number, number = 1): string =>
  `${matterNumber(digit)}~${taskId(number).split('~')[1]}`

/** Someone who holds a role, as the register has them. */
export function inOffice(personId: string, role: Role, unitId = 'kontoret'): Aggregate[] {
  const id = `${personId}-${role}`
  return [
    {
      kind: 'person',
      id: personId,
      name: `Name of ${personId}`,
      email: `${personId}@example.se`,
      language: 'sv',
    },
    { kind: 'role-assignment', id, personId, role, unitId, validFrom: day('2020-01-01') },
  ]
}

export interface GivenStore {
  store: Store
  given(...things: Aggregate[]): Promise<void>
  /** @returns the committed decision; undefined when the step had nothing to do */
  run(
    step: Step,
    input: unknown,
    how?: { on?: string; state?: string; token?: string },
  ): Promise<{ decision: Decision | undefined; output: Record<string, unknown> }>
  close(): Promise<void>
}

export async function startStore(): Promise<GivenStore> {
  const tables = await startEmptyTables()
  const store = openStore(connectTables(tables.names))
  return {
    store,
    async given(...things) {
      const changes = things.map((after) => ({ after, action: 'thing.given' }))
      await store.commit({ at: now, actor: systemStamp, changes, effects: [] })
    },
    async run(step, input, { on = '2027-02-01', state = 'State', token = '' } = {}) {
      const moment = onDay(on)
      const run = `arn:aws:states:eu-north-1:1:execution:Machine:a/${state}/${moment.now}`
      const { decision, output } = await step.run(input, { store, moment, run, token })
      if (decision) await store.commit(sound(decision))
      return { decision, output }
    },
    close: () => tables.close(),
  }
}
