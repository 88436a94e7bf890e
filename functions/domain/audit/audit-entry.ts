// An entry in the audit trail, and how it is linked to the one before it (design 5).
import * as z from 'zod'
import { Instant, Sha256 } from '../identifier.ts'
import { digest, noHash } from './digest.ts'

/** Who acted, with name and role as they were. Any role text is read back, also one that no longer exists. */
const AuditActor = z.object({ personId: z.string().min(1), name: z.string(), role: z.string().min(1) })

/** What changed, by field. A field that was added has no `before`, one that was removed no `after`. */
export const AuditChange = z.record(
  z.string(),
  z.object({ before: z.unknown().optional(), after: z.unknown().optional() }),
)
export type AuditChange = z.infer<typeof AuditChange>

export const AuditEntry = z.object({
  chain: z.string().min(1).describe('One chain for each thing: kind:id'),
  seq: z.int().min(1),
  at: Instant,
  actor: AuditActor,
  onBehalfOf: AuditActor.optional().describe('The principal, when a deputy acts'),
  action: z
    .string()
    .regex(/^[a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*$/)
    .describe('A noun and what happened to it: task.completed'),
  subject: z.object({
    kind: z.string().min(1),
    id: z.string().min(1),
    matterId: z.string().min(1).optional(),
  }),
  change: AuditChange,
  reason: z
    .object({ sha256: Sha256 })
    .optional()
    .describe('The digest of what was written as the reason; the words stand in the thing itself'),
  prevHash: Sha256,
  hash: Sha256,
})
export type AuditEntry = z.infer<typeof AuditEntry>

/** The last entry of a chain, as the store keeps it beside the chain and as a seal lists it. */
export const ChainHead = z.object({ chain: z.string().min(1), seq: z.int().min(1), hash: Sha256 })
export type ChainHead = z.infer<typeof ChainHead>

type AuditActorStamp = z.infer<typeof AuditActor>

/** What is said about a change before it has its place in a chain. */
export interface AuditDraft {
  readonly chain: string
  readonly at: string
  readonly actor: AuditActorStamp
  readonly onBehalfOf?: AuditActorStamp | undefined
  readonly action: string
  readonly subject: { readonly kind: string; readonly id: string; readonly matterId?: string | undefined }
  readonly change: AuditChange
  /** In words; only its digest comes into the chain (design 5). */
  readonly reason?: string | undefined
}

/** The hash an entry must have: SHA-256 over the canonical JSON of all of it but the hash. */
export function entryHash(entry: Omit<AuditEntry, 'hash'> & { hash?: string }): string {
  const { hash: _, ...hashed } = entry
  return digest(hashed)
}

/**
 * Puts a draft last in its chain. `previous` is the chain's head; left out, the entry is the first.
 * Throws ZodError for a malformed draft and TypeError for a change that canonical JSON refuses.
 */
export function sealEntry(
  draft: AuditDraft,
  previous: { readonly seq: number; readonly hash: string } | undefined,
): AuditEntry {
  const { chain, at, actor, onBehalfOf, action, change, reason } = draft
  const { kind, id, matterId } = draft.subject
  const linked = AuditEntry.omit({ hash: true }).parse({
    chain,
    seq: (previous?.seq ?? 0) + 1,
    at,
    actor,
    ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
    action,
    subject: matterId === undefined ? { kind, id } : { kind, id, matterId },
    change,
    ...(reason === undefined ? {} : { reason: { sha256: digest(reason) } }),
    prevHash: previous?.hash ?? noHash,
  })
  return { ...linked, hash: entryHash(linked) }
}
