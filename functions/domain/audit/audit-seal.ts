// The daily seal over the audit trail: every chain head that moved, linked to the seal before (design 5).
import * as z from 'zod'
import { CalendarDay } from '../calendar/calendar-day.ts'
import { Instant, Sha256 } from '../identifier.ts'
import { ChainHead } from './audit-entry.ts'
import { digest, noHash } from './digest.ts'

export const AuditSeal = z.object({
  day: CalendarDay.describe('The day whose entries the seal covers, in Stockholm'),
  sealedAt: Instant,
  heads: z.array(ChainHead).describe('Sorted by chain, each chain once'),
  prevSealHash: Sha256,
  hash: Sha256,
})
export type AuditSeal = z.infer<typeof AuditSeal>

/** The hash a seal must have: SHA-256 over the canonical JSON of all of it but the hash. */
export function sealHash(seal: Omit<AuditSeal, 'hash'> & { hash?: string }): string {
  const { hash: _, ...hashed } = seal
  return digest(hashed)
}

/**
 * Seals the heads that moved since `previous`, the last seal; left out, the seal is the first.
 * A day on which nothing moved is sealed too, so that a missing seal shows. Throws RangeError when a chain
 * is listed twice.
 */
export function makeSeal(input: {
  readonly day: CalendarDay
  readonly sealedAt: Instant
  readonly heads: readonly ChainHead[]
  readonly previous: Pick<AuditSeal, 'hash'> | undefined
}): AuditSeal {
  const heads = input.heads
    .map(({ chain, seq, hash }) => ({ chain, seq, hash }))
    .toSorted((a, b) => (a.chain < b.chain ? -1 : 1))
  const twice = heads.find(({ chain }, at) => chain === heads[at + 1]?.chain)
  if (twice !== undefined) throw new RangeError(`${twice.chain} is listed twice for ${input.day}`)
  const unsealed = {
    day: input.day,
    sealedAt: input.sealedAt,
    heads,
    prevSealHash: input.previous?.hash ?? noHash,
  }
  return { ...unsealed, hash: sealHash(unsealed) }
}
