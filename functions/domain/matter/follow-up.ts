// What a process goes on with beside its matter: when the text is decided, and when the matter ends without that.
import type { Effect } from '../decision.ts'
import { startMachine } from './advance.ts'
import type { Matter } from './matter.ts'
import type { MatterOutcome } from './phase.ts'

/** When the text is decided: owners told, a report sent out, assignments taken up. */
export function followedUpBy({ id: matterId, process }: Pick<Matter, 'id' | 'process'>): Effect[] {
  switch (process) {
    case 'policy-adoption':
      return []
    case 'action-plan':
      return [startMachine('plan-follow-up', { matterId })]
    case 'annual-report':
      return [startMachine('annual-report-follow-up', { matterId })]
    case 'extraordinary-report':
      return [startMachine('extraordinary-report-follow-up', { matterId })]
    default:
      return process satisfies never
  }
}

/**
 * When the matter ends otherwise. An extraordinary report keeps a status of its own, which would go on saying that it is on
 * its way to the board; how a plan or an annual report stands follows from its matter. A report that nobody wrote or that
 * is not reported has said so itself, before its matter closes.
 */
export function endFollowedUpBy(matter: Pick<Matter, 'id' | 'process'>, outcome: MatterOutcome): Effect[] {
  const endsUnreceived = outcome === 'withdrawn' || outcome === 'rejected'
  return matter.process === 'extraordinary-report' && endsUnreceived ? followedUpBy(matter) : []
}
