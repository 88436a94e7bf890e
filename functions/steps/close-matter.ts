// Closes a matter with its outcome.
import * as z from 'zod'
import { MatterId } from '../domain/identifier.ts'
import { closeMatter as closeMatterRule } from '../domain/matter/close-matter.ts'
import { processOwnersOf } from './informed.ts'
import { step } from './step.ts'

const Input = z.strictObject({
  matterId: MatterId,
  outcome: z.enum(['in-force', 'repealed', 'rejected', 'withdrawn', 'refused', 'lapsed', 'received']),
})

export const closeMatter = step(Input, async ({ matterId, outcome }, context) => {
  const matter = await context.store.load('matter', matterId)
  const [document, informedIds] = await Promise.all([
    context.store.load('document', matter.state.documentId),
    processOwnersOf(matter.state, context),
  ])
  const { decision, next } = closeMatterRule(matter, document, outcome, informedIds, context.moment)
  return { decision, output: { next } }
})
