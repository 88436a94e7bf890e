// Opens the internal review for the roles that someone other than an author holds.
import * as z from 'zod'
import { MatterId } from '../domain/identifier.ts'
import { reviewingRoles, startReview as startReviewRule } from '../domain/matter/drafting.ts'
import { disqualifiedIn } from '../store/matter-parts.ts'
import { roleHolders } from '../store/role-holders.ts'
import { step } from './step.ts'

export const startReview = step(
  z.strictObject({ matterId: MatterId }),
  async ({ matterId }, { store, moment }) => {
    const [matter, holders, disqualifiedIds] = await Promise.all([
      store.load('matter', matterId),
      roleHolders(store, reviewingRoles, moment.today),
      disqualifiedIn(store, matterId),
    ])
    const { decision, reviewers } = startReviewRule(matter, { holders, disqualifiedIds }, moment)
    return { decision, output: { reviewers: reviewers.map((role) => ({ role })) } }
  },
)
