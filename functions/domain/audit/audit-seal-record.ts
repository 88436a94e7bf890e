// The governance table's note that a day was sealed; the seal itself lies write-once in the seal bucket.
import * as z from 'zod'
import { CalendarDay } from '../calendar/calendar-day.ts'
import { Sha256 } from '../identifier.ts'

export const AuditSealRecord = z.object({
  kind: z.literal('audit-seal'),
  day: CalendarDay,
  headCount: z.int(),
  sealHash: Sha256,
})
export type AuditSealRecord = z.infer<typeof AuditSealRecord>
