// Every way to tamper with a trail, each with the broken link that verification must name.
import { type AuditEntry, entryHash, sealEntry } from '../../../functions/domain/audit/audit-entry.ts'
import { makeSeal } from '../../../functions/domain/audit/audit-seal.ts'
import { digest } from '../../../functions/domain/audit/digest.ts'
import { type AuditFault, sealChain } from '../../../functions/domain/audit/verify-audit.ts'
import type { Trail } from './sealed-trail.ts'

export type Expected = Pick<AuditFault, 'chain' | 'seq' | 'fault'>

/** Random numbers that choose what is tampered with. */
export type Choice = (bound: number) => number

type Chain = Trail['chains'][number]
type Tampering = (trail: Trail, choose: Choice) => Expected | undefined

const other = 'f'.repeat(64)

function at<T>(items: readonly T[], index: number): T {
  const item = items[index]
  if (item === undefined) throw new Error(`no item ${index}`)
  return item
}

function rehashed(entry: AuditEntry): AuditEntry {
  return { ...entry, hash: entryHash(entry) }
}

const edits: ((entry: AuditEntry) => AuditEntry)[] = [
  (entry) => ({ ...entry, action: `${entry.action}x` }),
  (entry) => ({ ...entry, at: '2020-01-01T00:00:00.000Z' }),
  (entry) => ({ ...entry, actor: { ...entry.actor, name: 'Någon Annan' } }),
  (entry) => ({ ...entry, actor: { ...entry.actor, role: 'employee' } }),
  (entry) => ({ ...entry, subject: { ...entry.subject, id: 'another' } }),
  (entry) => ({ ...entry, subject: { ...entry.subject, matterId: 'added' } }),
  (entry) => ({ ...entry, reason: { sha256: digest(`${entry.reason?.sha256 ?? ''}!`) } }),
  (entry) => ({ ...entry, onBehalfOf: { personId: 'p', name: 'P', role: 'auditor' } }),
  (entry) => ({ ...entry, change: {} }),
  (entry) => ({ ...entry, change: { ...entry.change, field: { after: 'nytt' } } }),
  (entry) => ({ ...entry, change: { ...entry.change, extra: { after: true } } }),
]

function sealedSeqs(trail: Trail, chain: string): number[] {
  return trail.seals.flatMap(({ heads }) =>
    heads.filter((head) => head.chain === chain).map(({ seq }) => seq),
  )
}

function lastSealed(trail: Trail, chain: string): number {
  return Math.max(...sealedSeqs(trail, chain))
}

/** Links and hashes everything from an index on anew, and moves the head. */
function relink(chain: Chain, from: number): void {
  for (let index = from; index < chain.entries.length; index++) {
    const previous = chain.entries[index - 1]
    const entry = at(chain.entries, index)
    chain.entries[index] = rehashed({ ...entry, seq: index + 1, prevHash: previous?.hash ?? '0'.repeat(64) })
  }
  const last = at(chain.entries, chain.entries.length - 1)
  chain.head = { chain: chain.chain, seq: last.seq, hash: last.hash }
}

const pickChain = (trail: Trail, choose: Choice) => at(trail.chains, choose(trail.chains.length))

/** Each changes the trail in place; undefined when this trail gives no room for it. */
export const tamperings: Record<string, Tampering> = {
  'an entry is edited': (trail, choose) => {
    const { chain, entries } = pickChain(trail, choose)
    const index = choose(entries.length)
    entries[index] = at(edits, choose(edits.length))(at(entries, index))
    return { chain, seq: index + 1, fault: 'hash' }
  },
  'a hash or a link is overwritten': (trail, choose) => {
    const { chain, entries } = pickChain(trail, choose)
    const index = choose(entries.length)
    entries[index] = { ...at(entries, index), [choose(2) === 0 ? 'hash' : 'prevHash']: other }
    return { chain, seq: index + 1, fault: 'hash' }
  },
  'a text that cannot be hashed is put in': (trail, choose) => {
    const { chain, entries } = pickChain(trail, choose)
    const index = choose(entries.length)
    entries[index] = { ...at(entries, index), action: '\ud800' }
    return { chain, seq: index + 1, fault: 'hash' }
  },
  'an entry is edited and hashed anew': (trail, choose) => {
    const { chain, entries } = pickChain(trail, choose)
    const index = choose(entries.length)
    entries[index] = rehashed(at(edits, choose(edits.length))(at(entries, index)))
    if (sealedSeqs(trail, chain).includes(index + 1)) return { chain, seq: index + 1, fault: 'seal' }
    const isLast = index === entries.length - 1
    return isLast ? { chain, seq: index + 1, fault: 'head' } : { chain, seq: index + 2, fault: 'link' }
  },
  'the whole chain is rewritten from an entry on, head and all': (trail, choose) => {
    const chain = pickChain(trail, choose)
    const index = choose(lastSealed(trail, chain.chain))
    chain.entries[index] = at(edits, choose(edits.length))(at(chain.entries, index))
    relink(chain, index)
    const firstSealed = Math.min(...sealedSeqs(trail, chain.chain).filter((seq) => seq > index))
    return { chain: chain.chain, seq: firstSealed, fault: 'seal' }
  },
  'an entry is removed within the chain': (trail, choose) => {
    const { chain, entries } = pickChain(trail, choose)
    if (entries.length < 2) return undefined
    const index = choose(entries.length - 1)
    entries.splice(index, 1)
    return { chain, seq: index + 1, fault: 'gap' }
  },
  'an entry is removed and the rest rewritten, head and all': (trail, choose) => {
    const chain = pickChain(trail, choose)
    if (chain.entries.length < 2) return undefined
    const index = choose(Math.min(lastSealed(trail, chain.chain), chain.entries.length - 1))
    chain.entries.splice(index, 1)
    relink(chain, index)
    const firstSealed = Math.min(...sealedSeqs(trail, chain.chain).filter((seq) => seq > index))
    return { chain: chain.chain, seq: Math.min(firstSealed, chain.entries.length + 1), fault: 'seal' }
  },
  'entries are removed at the end': (trail, choose) => {
    const { chain, entries } = pickChain(trail, choose)
    const kept = choose(entries.length)
    entries.splice(kept)
    return { chain, seq: kept + 1, fault: 'head' }
  },
  'entries are removed at the end and the head is moved back': (trail, choose) => {
    const chain = pickChain(trail, choose)
    const kept = choose(lastSealed(trail, chain.chain))
    if (kept === 0) return undefined
    chain.entries.splice(kept)
    relink(chain, kept)
    return { chain: chain.chain, seq: kept + 1, fault: 'seal' }
  },
  'a well-linked entry is put in': (trail, choose) => {
    const { chain, entries } = pickChain(trail, choose)
    const index = choose(entries.length + 1)
    const model = at(entries, Math.min(index, entries.length - 1))
    entries.splice(
      index,
      0,
      sealEntry({ ...model, action: 'matter.forged', reason: 'falsk' }, entries[index - 1]),
    )
    if (index === entries.length - 1) return { chain, seq: index + 1, fault: 'head' }
    if (sealedSeqs(trail, chain).includes(index + 1)) return { chain, seq: index + 1, fault: 'seal' }
    return { chain, seq: index + 2, fault: 'gap' }
  },
  'an entry is repeated': (trail, choose) => {
    const { chain, entries } = pickChain(trail, choose)
    const index = choose(entries.length)
    entries.splice(index, 0, at(entries, index))
    return { chain, seq: index + 2, fault: 'gap' }
  },
  'two entries change places': (trail, choose) => {
    const { chain, entries } = pickChain(trail, choose)
    if (entries.length < 2) return undefined
    const first = choose(entries.length - 1)
    const second = first + 1 + choose(entries.length - first - 1)
    const one = at(entries, first)
    entries[first] = at(entries, second)
    entries[second] = one
    return { chain, seq: first + 1, fault: 'gap' }
  },
  'two entries change places and numbers': (trail, choose) => {
    const { chain, entries } = pickChain(trail, choose)
    if (entries.length < 2) return undefined
    const first = choose(entries.length - 1)
    const second = first + 1 + choose(entries.length - first - 1)
    const one = at(entries, first)
    entries[first] = { ...at(entries, second), seq: first + 1 }
    entries[second] = { ...one, seq: second + 1 }
    return { chain, seq: first + 1, fault: 'hash' }
  },
  'an entry is taken from another chain': (trail, choose) => {
    const { chain, entries } = pickChain(trail, choose)
    const index = choose(entries.length)
    const donor = trail.chains.find((one) => one.chain !== chain && one.entries.length > index)
    if (donor === undefined) return undefined
    entries[index] = at(donor.entries, index)
    return { chain, seq: index + 1, fault: 'link' }
  },
  'the head is moved on': (trail, choose) => {
    const { chain, entries, head } = pickChain(trail, choose)
    head.seq += 1 + choose(3)
    return { chain, seq: entries.length + 1, fault: 'head' }
  },
  'the head is moved back': (trail, choose) => {
    const chain = pickChain(trail, choose)
    const seq = choose(chain.entries.length)
    chain.head = { ...chain.head, seq, hash: chain.entries[seq - 1]?.hash ?? other }
    return { chain: chain.chain, seq: seq + 1, fault: 'head' }
  },
  'the head is overwritten': (trail, choose) => {
    const chain = pickChain(trail, choose)
    chain.head = { ...chain.head, hash: other }
    return { chain: chain.chain, seq: chain.entries.length, fault: 'head' }
  },
  'a seal is edited': (trail, choose) => {
    const index = choose(trail.seals.length)
    const seal = at(trail.seals, index)
    const edited = [
      { ...seal, sealedAt: '2020-01-01T00:00:00.000Z' },
      { ...seal, heads: [...seal.heads, { chain: 'matter:forged', seq: 1, hash: other }] },
      { ...seal, prevSealHash: other },
      { ...seal, hash: other },
    ]
    trail.seals[index] = at(edited, choose(edited.length))
    return { chain: sealChain, seq: index + 1, fault: 'seal' }
  },
  'a seal is removed before the last': (trail, choose) => {
    if (trail.seals.length < 2) return undefined
    const index = choose(trail.seals.length - 1)
    trail.seals.splice(index, 1)
    return { chain: sealChain, seq: index + 1, fault: 'seal' }
  },
  'two seals change places': (trail, choose) => {
    if (trail.seals.length < 2) return undefined
    const index = choose(trail.seals.length - 1)
    trail.seals.splice(index, 2, at(trail.seals, index + 1), at(trail.seals, index))
    return { chain: sealChain, seq: index + 1, fault: 'seal' }
  },
  'the last seal is forged with another head': (trail, choose) => {
    const chain = pickChain(trail, choose)
    const seq = 1 + choose(chain.entries.length)
    const last = at(trail.seals, trail.seals.length - 1)
    const forged = { chain: chain.chain, seq, hash: other }
    trail.seals[trail.seals.length - 1] = makeSeal({ ...last, heads: [forged], previous: trail.seals.at(-2) })
    return { chain: chain.chain, seq, fault: 'seal' }
  },
}
