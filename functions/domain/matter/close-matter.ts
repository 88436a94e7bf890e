// The end of a matter, with its outcome on record and in a last mail (M24).
import type { Stored } from '../decision.ts'
import type { Moment } from '../moment.ts'
import type { Advance } from './advance.ts'
import { advanceMatter, mailTo } from './advance.ts'
import type { Matter, MatterOutcome } from './matter.ts'
import { matterClosed } from './matter-message.ts'

/** Closes the matter; closing a closed one changes nothing more than it says. */
export function closeMatter(
  matter: Stored<Matter>,
  outcome: MatterOutcome,
  informedIds: readonly string[],
  moment: Moment,
): Advance {
  const after: Matter = { ...matter.state, phase: { name: 'closed', outcome, closedAt: moment.now } }
  const effects = mailTo(informedIds, matterClosed(matter.state, outcome))
  return { decision: advanceMatter(matter, after, 'matter.closed', moment, { effects }), next: outcome }
}
