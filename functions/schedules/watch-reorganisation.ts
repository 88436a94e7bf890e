// Daily: asks for the reviews that a reorganisation lacks, and carries out an approved one on its first day.
import type { Stored } from '../domain/decision.ts'
import type { Reorganisation } from '../domain/organisation/reorganisation.ts'
import { askForReviews } from '../domain/organisation/review-reorganisation.ts'
import { idsOfRoleHolders } from '../store/role-holders.ts'
import { carryOut } from './carry-out-reorganisation.ts'
import type { WatchContext } from './watch-context.ts'

export async function watchReorganisation(
  reorganisation: Stored<Reorganisation>,
  context: WatchContext,
): Promise<void> {
  const { status, effectiveOn } = reorganisation.state
  switch (status) {
    case 'under-review':
      return askAgain(reorganisation, context)
    case 'approved':
      return effectiveOn <= context.moment.today ? carryOut(reorganisation, context) : undefined
    case 'carried-out':
      return
    default:
      status satisfies never
  }
}

async function askAgain(
  reorganisation: Stored<Reorganisation>,
  { store, moment }: WatchContext,
): Promise<void> {
  const idsOf = (role: 'legal-counsel' | 'data-protection-officer' | 'coordinator') =>
    idsOfRoleHolders(store, [role], moment.today)
  const [counsel, officer, coordinatorIds] = await Promise.all([
    idsOf('legal-counsel'),
    idsOf('data-protection-officer'),
    idsOf('coordinator'),
  ])
  const reviewerIds = { 'legal-counsel': counsel, 'data-protection-officer': officer }
  const decision = askForReviews(reorganisation, { reviewerIds, coordinatorIds }, moment)
  if (decision) await store.commit(decision)
}
