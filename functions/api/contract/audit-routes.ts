// The audit trail: a matter's whole history, one thing's chain, the seals, and the proof that nothing was touched.
import * as z from 'zod'
import { AuditEntry } from '../../domain/audit/audit-entry.ts'
import { AuditSeal } from '../../domain/audit/audit-seal.ts'
import { AuditFault, VerificationResult } from '../../domain/audit/verify-audit.ts'
import { CalendarDay } from '../../domain/calendar/calendar-day.ts'
import { MatterId } from '../../domain/identifier.ts'
import { noQuery, PageQuery, pageOf, route } from './route.ts'

const group = 'audit'
const chain = z
  .string()
  .min(3)
  .max(200)
  .regex(/^[a-z-]+:[a-z0-9.~-]+(\/[a-z0-9.~-]+)?$/)
  .describe('kind:id, for example matter:… (percent-encode the colon and slash)')

export const auditRoutes = {
  readMatterHistory: route({
    method: 'GET',
    path: '/audit/matters/{matterId}',
    group,
    permission: 'audit:read',
    summary: 'Everything that happened in a matter, in order',
    params: z.strictObject({ matterId: MatterId }),
    query: PageQuery,
    status: 200,
    response: pageOf(AuditEntry),
  }),
  readChain: route({
    method: 'GET',
    path: '/audit/chains/{chain}',
    group,
    permission: 'audit:read',
    summary: 'One thing’s audit chain from its beginning',
    params: z.strictObject({ chain }),
    query: PageQuery,
    status: 200,
    response: pageOf(AuditEntry),
  }),
  verifyChain: route({
    method: 'GET',
    path: '/audit/chains/{chain}/verification',
    group,
    permission: 'audit:read',
    summary: 'Verify one chain against its head and the daily seals',
    params: z.strictObject({ chain }),
    query: noQuery,
    status: 200,
    response: VerificationResult,
  }),
  verifyMatter: route({
    method: 'GET',
    path: '/audit/matters/{matterId}/verification',
    group,
    permission: 'audit:read',
    summary: 'Verify every chain of a matter; names the first broken link',
    params: z.strictObject({ matterId: MatterId }),
    query: noQuery,
    status: 200,
    response: z.object({
      valid: z.boolean(),
      chains: z.int(),
      entries: z.int(),
      faults: z.array(AuditFault),
    }),
  }),
  readSeal: route({
    method: 'GET',
    path: '/audit/seals/{day}',
    group,
    permission: 'audit:read',
    summary: 'The seal of a day',
    params: z.strictObject({ day: CalendarDay }),
    query: noQuery,
    status: 200,
    response: AuditSeal,
  }),
}
