// Where a matter is prepared anew when a body refers it back (KL 5:50), or when its text must be written again.
import type { Effect } from '../decision.ts'
import { startMachine } from './advance.ts'
import type { Matter } from './matter.ts'
import type { Phase } from './phase.ts'

/** The phase and the machine that write the text of a matter again. */
interface Preparation {
  phase: Phase
  begins: Effect
}

/** The text itself is written again: by its handler, or from data that are gathered or worded anew. */
export function redraft({ id: matterId, process }: Matter): Preparation {
  switch (process) {
    case 'policy-adoption': {
      const begins = startMachine('policy-preparation', { matterId, entry: 'drafting' })
      return { phase: { name: 'drafting' }, begins }
    }
    case 'action-plan': {
      const begins = startMachine('action-plan', { matterId, entry: 'drafting' })
      return { phase: { name: 'drafting' }, begins }
    }
    case 'annual-report': {
      const begins = startMachine('annual-report', { matterId, entry: 'compilation' })
      return { phase: { name: 'compilation' }, begins }
    }
    case 'extraordinary-report': {
      const begins = startMachine('extraordinary-report', { matterId, entry: 'drafting' })
      return { phase: { name: 'drafting' }, begins }
    }
    default:
      return process satisfies never
  }
}

/**
 * What a referral back begins with. The memo of a governing document says how the body's question was met, and may ask
 * for a new text (domain 1.4: 12 → 08); a plan or a report is completed itself.
 */
export function prepareAnew(matter: Matter): Preparation {
  const { id: matterId, process } = matter
  if (process !== 'policy-adoption') return redraft(matter)
  return { phase: { name: 'memo' }, begins: startMachine('policy-proposal', { matterId, entry: 'memo' }) }
}
