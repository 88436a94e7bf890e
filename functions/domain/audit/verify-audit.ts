// Whether the audit trail is as it was written, and if not, which link is the first to be broken and why.
import * as z from 'zod'
import { AuditEntry } from './audit-entry.ts'
import { AuditSeal } from './audit-seal.ts'
import { digest, noHash } from './digest.ts'

/** What is wrong: content, link to the entry before, numbering, the chain's head, or a daily seal. */
export const AuditFaultKind = z.enum(['hash', 'link', 'gap', 'head', 'seal'])

export const AuditFault = z.object({
  valid: z.literal(false),
  chain: z.string().describe('The chain, or `audit-seals` when the seals themselves are broken'),
  seq: z.int().describe('The entry, or the place of the seal among the seals, counted from 1'),
  fault: AuditFaultKind,
  explanation: z.object({ sv: z.string(), en: z.string() }),
})
export type AuditFault = z.infer<typeof AuditFault>

export const VerificationResult = z.discriminatedUnion('valid', [
  z.object({ valid: z.literal(true), entries: z.int() }),
  AuditFault,
])
export type VerificationResult = z.infer<typeof VerificationResult>

/** What was found in the store, in whatever shape: a forged entry need not even look like one. */
export interface ChainEvidence {
  readonly chain: string
  /** All entries of the chain, in the order the store returns them. */
  readonly entries: readonly unknown[]
  /** Missing only when the chain has no entries. */
  readonly head: unknown
}

/** The name under which broken seals are reported. */
export const sealChain = 'audit-seals'

// Loose, so that a field that was added is hashed too and gives itself away.
const LinkedEntry = z.looseObject(
  AuditEntry.pick({ chain: true, seq: true, prevHash: true, hash: true }).shape,
)
type LinkedEntry = z.infer<typeof LinkedEntry>
const Head = z.object({ seq: z.number(), hash: z.string() })
const StoredSeal = z.looseObject(AuditSeal.shape)
type StoredSeal = z.infer<typeof StoredSeal>

interface SealedHead {
  readonly day: string
  readonly seq: number
  readonly hash: string
}

interface SealsRead {
  readonly headsByChain: ReadonlyMap<string, readonly SealedHead[]>
  readonly fault: AuditFault | undefined
}

/** Checks one chain against its head and all seals, from the first seal on. Pure; names the first broken link. */
export function verify(evidence: ChainEvidence & { readonly seals: readonly unknown[] }): VerificationResult {
  const seals = readSeals(evidence.seals)
  const fault = chainFault(evidence, seals.headsByChain.get(evidence.chain) ?? []) ?? seals.fault
  return fault ?? { valid: true, entries: evidence.entries.length }
}

export interface TrailVerification {
  /** The first broken link of a chain; undefined when it is whole. */
  check(evidence: ChainEvidence): AuditFault | undefined
  /** To be asked after the last chain: sealed chains that were not among those checked, and broken seals. */
  remainingFaults(): AuditFault[]
}

/** Checks a trail chain by chain against seals that are read once, so that it never has to be in memory whole. */
export function verifyChainByChain(storedSeals: readonly unknown[]): TrailVerification {
  const seals = readSeals(storedSeals)
  const vanished = new Set(seals.headsByChain.keys())
  const sealedOf = (chain: string) => seals.headsByChain.get(chain) ?? []
  return {
    check(evidence) {
      vanished.delete(evidence.chain)
      return chainFault(evidence, sealedOf(evidence.chain))
    },
    remainingFaults: () =>
      [...vanished]
        .map((chain) => chainFault({ chain, entries: [], head: undefined }, sealedOf(chain)))
        .concat(seals.fault)
        .filter((fault) => fault !== undefined),
  }
}

/** Checks many chains, also that no sealed chain has vanished. Gives the first broken link of each. */
export function verifyAll(evidence: {
  readonly chains: readonly ChainEvidence[]
  readonly seals: readonly unknown[]
}): { valid: true; chains: number; entries: number } | { valid: false; faults: AuditFault[] } {
  const verification = verifyChainByChain(evidence.seals)
  const faults = evidence.chains
    .map((chain) => verification.check(chain))
    .filter((fault) => fault !== undefined)
    .concat(verification.remainingFaults())
  if (faults.length > 0) return { valid: false, faults }
  const entries = evidence.chains.reduce((sum, chain) => sum + chain.entries.length, 0)
  return { valid: true, chains: evidence.chains.length, entries }
}

function chainFault(evidence: ChainEvidence, sealed: readonly SealedHead[]): AuditFault | undefined {
  const { chain, entries, head } = evidence
  let previousHash = noHash
  for (const [at, stored] of entries.entries()) {
    const linked = LinkedEntry.safeParse(stored)
    if (!linked.success) return malformed(chain, at + 1)
    const entry = linked.data
    const fault = entryFault(chain, at + 1, entry, previousHash) ?? sealedFault(chain, entry, sealed)
    if (fault !== undefined) return fault
    previousHash = entry.hash
  }
  return headFault(evidence, head, previousHash) ?? cutFault(chain, entries.length, sealed)
}

function malformed(chain: string, seq: number): AuditFault {
  return broken(chain, seq, 'hash', {
    sv: `Post ${seq} har inte en posts form. Den har ändrats efter att den skrevs.`,
    en: `Entry ${seq} does not have the form of an entry. It was changed after it was written.`,
  })
}

function entryFault(
  chain: string,
  expectedSeq: number,
  entry: LinkedEntry,
  previousHash: string,
): AuditFault | undefined {
  if (entry.seq !== expectedSeq) {
    return broken(chain, expectedSeq, 'gap', {
      sv: `Här ska post ${expectedSeq} stå men post ${entry.seq} står i dess ställe. En post har tagits bort, lagts till eller flyttats.`,
      en: `Entry ${expectedSeq} belongs here but entry ${entry.seq} stands in its place. An entry was removed, added or moved.`,
    })
  }
  if (!hasItsHash(entry)) {
    return broken(chain, expectedSeq, 'hash', {
      sv: `Post ${expectedSeq} har ändrats efter att den skrevs.`,
      en: `Entry ${expectedSeq} was changed after it was written.`,
    })
  }
  if (entry.chain !== chain || entry.prevHash !== previousHash) {
    return broken(chain, expectedSeq, 'link', {
      sv: `Post ${expectedSeq} är inte den som skrevs efter post ${expectedSeq - 1}. En av dem har bytts ut.`,
      en: `Entry ${expectedSeq} is not the one that was written after entry ${expectedSeq - 1}. One of them was replaced.`,
    })
  }
  return AuditEntry.safeParse(entry).success ? undefined : malformed(chain, expectedSeq)
}

function sealedFault(
  chain: string,
  entry: LinkedEntry,
  sealed: readonly SealedHead[],
): AuditFault | undefined {
  const contradicting = sealed.find(({ seq, hash }) => seq === entry.seq && hash !== entry.hash)
  if (contradicting === undefined) return undefined
  return broken(chain, entry.seq, 'seal', {
    sv: `Post ${entry.seq} är inte den som förseglades ${contradicting.day}. Den eller någon post före den har skrivits om.`,
    en: `Entry ${entry.seq} is not the one that was sealed on ${contradicting.day}. It or an entry before it was rewritten.`,
  })
}

function headFault(
  { chain, entries }: ChainEvidence,
  stored: unknown,
  lastHash: string,
): AuditFault | undefined {
  const head = Head.optional().safeParse(stored)
  if (!head.success) {
    return broken(chain, entries.length, 'head', {
      sv: 'Kedjans huvud har inte ett huvuds form. Det har ändrats.',
      en: "The chain's head does not have the form of a head. It was changed.",
    })
  }
  const headSeq = head.data?.seq ?? 0
  if (headSeq > entries.length) {
    return broken(chain, entries.length + 1, 'head', {
      sv: `Kedjans huvud säger ${headSeq} poster men kedjan slutar efter ${entries.length}. Poster har tagits bort i slutet.`,
      en: `The chain's head says ${headSeq} entries but the chain ends after ${entries.length}. Entries were removed at the end.`,
    })
  }
  if (headSeq < entries.length) {
    return broken(chain, headSeq + 1, 'head', {
      sv: `Kedjans huvud säger ${headSeq} poster men kedjan har ${entries.length}. Poster har lagts till vid sidan om systemet, eller huvudet har ändrats.`,
      en: `The chain's head says ${headSeq} entries but the chain has ${entries.length}. Entries were added outside the system, or the head was changed.`,
    })
  }
  if ((head.data?.hash ?? noHash) !== lastHash) {
    return broken(chain, headSeq, 'head', {
      sv: `Kedjans huvud pekar på en annan post ${headSeq} än den som står i kedjan.`,
      en: `The chain's head points to another entry ${headSeq} than the one in the chain.`,
    })
  }
  return undefined
}

function cutFault(chain: string, entryCount: number, sealed: readonly SealedHead[]): AuditFault | undefined {
  const beyond = sealed.find(({ seq }) => seq > entryCount)
  if (beyond === undefined) return undefined
  return broken(chain, entryCount + 1, 'seal', {
    sv: `Post ${beyond.seq} förseglades ${beyond.day} men kedjan slutar efter ${entryCount}. Poster har tagits bort i slutet.`,
    en: `Entry ${beyond.seq} was sealed on ${beyond.day} but the chain ends after ${entryCount}. Entries were removed at the end.`,
  })
}

/** Collects the sealed heads of every chain, from the seals up to the first one that is itself broken. */
function readSeals(seals: readonly unknown[]): SealsRead {
  const headsByChain = new Map<string, SealedHead[]>()
  let previousHash = noHash
  for (const [at, stored] of seals.entries()) {
    const parsed = StoredSeal.safeParse(stored)
    if (!parsed.success) return { headsByChain, fault: malformedSeal(at + 1) }
    const seal = parsed.data
    const fault = sealFault(at + 1, seal, previousHash)
    if (fault !== undefined) return { headsByChain, fault }
    previousHash = seal.hash
    for (const { chain, seq, hash } of seal.heads) {
      const heads = headsByChain.get(chain) ?? []
      heads.push({ day: seal.day, seq, hash })
      headsByChain.set(chain, heads)
    }
  }
  return { headsByChain, fault: undefined }
}

function malformedSeal(place: number): AuditFault {
  return broken(sealChain, place, 'seal', {
    sv: `Försegling ${place} har inte en förseglings form. Den har ändrats efter att den gjordes.`,
    en: `Seal ${place} does not have the form of a seal. It was changed after it was made.`,
  })
}

function sealFault(place: number, seal: StoredSeal, previousHash: string): AuditFault | undefined {
  if (!hasItsHash(seal)) {
    return broken(sealChain, place, 'seal', {
      sv: `Förseglingen för ${seal.day} har ändrats efter att den gjordes.`,
      en: `The seal for ${seal.day} was changed after it was made.`,
    })
  }
  if (seal.prevSealHash !== previousHash) {
    return broken(sealChain, place, 'seal', {
      sv: `Förseglingen för ${seal.day} följer inte på den före. En försegling har tagits bort, bytts ut eller flyttats.`,
      en: `The seal for ${seal.day} does not follow the one before. A seal was removed, replaced or moved.`,
    })
  }
  return undefined
}

/** A forged value may be one that cannot even be hashed; that is a change too. */
function hasItsHash({ hash, ...hashed }: { readonly hash: string }): boolean {
  try {
    return digest(hashed) === hash
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

function broken(
  chain: string,
  seq: number,
  fault: AuditFault['fault'],
  explanation: AuditFault['explanation'],
): AuditFault {
  return { valid: false, chain, seq, fault, explanation }
}
