// Puts the same question in a new execution, so that however long people take, none outlives its year.
import type { Stored } from '../decision.ts'
import type { Moment } from '../moment.ts'
import type { Advance, Machine } from './advance.ts'
import { advanceMatter, startMachine } from './advance.ts'
import type { Matter } from './matter.ts'

/** The matter itself stays as it was; its trail says that the question was put again. */
export function beginAnew(
  matter: Stored<Matter>,
  machine: Extract<Machine, 'formal-decision' | 'minutes' | 'appeal-period'>,
  input: Record<string, unknown>,
  moment: Moment,
): Advance {
  const effects = [startMachine(machine, { matterId: matter.state.id, ...input })]
  const decision = advanceMatter(matter, matter.state, 'matter.asked-again', moment, { effects })
  return { decision, next: 'begun' }
}
