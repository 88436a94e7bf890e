// Whatever is changed, removed, added or reordered in the audit trail is found and named.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { VerificationResult, verify, verifyAll } from '../../../functions/domain/audit/verify-audit.ts'
import { anyTrail, type Trail } from './sealed-trail.ts'
import { tamperings } from './tampering.ts'

function verifyChain(trail: Trail, name: string) {
  const chain = trail.chains.find((one) => one.chain === name) ?? trail.chains[0]
  if (chain === undefined) throw new Error('the trail is empty')
  return verify({ ...chain, seals: trail.seals })
}

describe('verify', () => {
  it('accepts every untouched chain and counts its entries', () => {
    fc.assert(
      fc.property(anyTrail, (trail) => {
        for (const chain of trail.chains) {
          expect(verifyChain(trail, chain.chain)).toEqual({ valid: true, entries: chain.entries.length })
        }
        expect(verifyAll(trail)).toEqual({
          valid: true,
          chains: trail.chains.length,
          entries: trail.chains.flatMap(({ entries }) => entries).length,
        })
      }),
      { numRuns: 200 },
    )
  })

  it('finds and names each of 1,000 random tamperings', () => {
    const chooser = fc.infiniteStream(fc.nat({ max: 1_000_000 }))
    const seen = new Set<string>()
    fc.assert(
      fc.property(
        anyTrail,
        fc.constantFrom(...Object.keys(tamperings)),
        chooser,
        (untouched, kind, numbers) => {
          const trail = structuredClone(untouched)
          const expected = tamperings[kind]?.(trail, (bound) => Number(numbers.next().value) % bound)
          fc.pre(expected !== undefined)
          seen.add(kind)
          expect(verifyChain(trail, expected.chain)).toMatchObject({ valid: false, ...expected })
          const all = verifyAll(trail)
          expect(all).toMatchObject({ valid: false })
          expect('faults' in all && all.faults).toContainEqual(expect.objectContaining(expected))
        },
      ),
      { numRuns: 1000 },
    )
    expect([...seen].toSorted()).toEqual(Object.keys(tamperings).toSorted())
  }, 60_000)

  it('names the first of several broken links', () => {
    fc.assert(
      fc.property(anyTrail, (untouched) => {
        const trail = structuredClone(untouched)
        const chain = trail.chains[0]
        fc.pre(chain !== undefined && chain.entries.length >= 4)
        const isEdited = (seq: number) => seq === 2 || seq === 4
        chain.entries = chain.entries.map((entry) =>
          isEdited(entry.seq) ? { ...entry, reason: { sha256: 'e'.repeat(64) } } : entry,
        )
        chain.head = { ...chain.head, hash: 'f'.repeat(64) }
        trail.seals = trail.seals.map((seal) => ({ ...seal, hash: 'f'.repeat(64) }))
        expect(verifyChain(trail, chain.chain)).toMatchObject({ chain: chain.chain, seq: 2, fault: 'hash' })
      }),
      { numRuns: 50 },
    )
  })

  it('accepts a chain that nothing has been written to, and misses one that was sealed', () => {
    const [trail] = fc.sample(anyTrail, { numRuns: 1, seed: 1 })
    expect(verify({ chain: 'matter:new', entries: [], head: undefined, seals: trail?.seals ?? [] })).toEqual({
      valid: true,
      entries: 0,
    })
    expect(
      verify({ chain: 'matter:0', entries: [], head: undefined, seals: trail?.seals ?? [] }),
    ).toMatchObject({
      seq: 1,
      fault: 'seal',
    })
  })

  it('explains in Swedish and English, and the verdict fits its schema', () => {
    const [trail] = fc.sample(anyTrail, { numRuns: 1, seed: 1 })
    const verdict = verifyChain(
      { chains: trail?.chains ?? [], seals: (trail?.seals ?? []).slice(1) },
      'matter:0',
    )
    const damaged = verify({
      ...(trail?.chains[0] as never as Trail['chains'][number]),
      entries: [],
      seals: [],
    })
    expect(VerificationResult.parse(verdict)).toEqual(verdict)
    expect(VerificationResult.parse(damaged)).toMatchObject({
      fault: 'head',
      explanation: { sv: expect.stringMatching(/tagits bort/), en: expect.stringMatching(/removed/) },
    })
  })
})

describe('verifyAll', () => {
  it('misses a whole sealed chain', () => {
    fc.assert(
      fc.property(anyTrail, (trail) => {
        const [gone, ...left] = trail.chains
        expect(verifyAll({ chains: left, seals: trail.seals })).toMatchObject({
          valid: false,
          faults: [{ chain: gone?.chain, seq: 1, fault: 'seal' }],
        })
      }),
      { numRuns: 50 },
    )
  })

  it('gives the first broken link of each chain', () => {
    const [trail] = fc.sample(anyTrail, { numRuns: 200, seed: 7 }).filter(({ chains }) => chains.length >= 3)
    const chains = structuredClone(trail?.chains ?? []).map((chain) => ({
      ...chain,
      entries: chain.entries.map((entry) => ({ ...entry, reason: { sha256: 'e'.repeat(64) } })),
    }))
    const result = verifyAll({ chains, seals: trail?.seals ?? [] })
    expect('faults' in result && result.faults.map(({ chain, seq }) => ({ chain, seq }))).toEqual(
      chains.map(({ chain }) => ({ chain, seq: 1 })),
    )
  })
})
