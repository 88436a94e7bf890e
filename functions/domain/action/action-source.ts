// Where an action comes from (åtgärdens källa, domain 2.2).
import * as z from 'zod'

export const ActionSource = z
  .enum(['gap', 'risk', 'incident', 'audit', 'review', 'report', 'assignment', 'law'])
  .describe('krav, risk, incident, revision, granskning, rapport, uppdrag, lag')
export type ActionSource = z.infer<typeof ActionSource>
