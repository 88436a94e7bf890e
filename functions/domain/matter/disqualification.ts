// A person's declared conflict of interest (jäv) in one matter.
import * as z from 'zod'
import { Instant, MatterId, PersonId } from '../identifier.ts'

/** Declared by the person themself (KL 6:30, 7:4). It is never taken back silently: it stays in the trail. */
export const Disqualification = z.object({
  kind: z.literal('disqualification'),
  matterId: MatterId,
  personId: PersonId,
  reason: z.string().min(1).max(2000),
  declaredAt: Instant,
})
export type Disqualification = z.infer<typeof Disqualification>
