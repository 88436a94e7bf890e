// Verification of what need not even look like an entry, a head or a seal any more.
import { describe, expect, it } from 'vitest'
import { entryHash, sealEntry } from '../../../functions/domain/audit/audit-entry.ts'
import { makeSeal } from '../../../functions/domain/audit/audit-seal.ts'
import { verify, verifyChainByChain } from '../../../functions/domain/audit/verify-audit.ts'
import { CalendarDay } from '../../../functions/domain/calendar/calendar-day.ts'

const chain = 'matter:1'
const draft = {
  chain,
  at: '2027-01-04T08:00:00.000Z',
  actor: { personId: 'anna', name: 'Anna Ek', role: 'coordinator' },
  action: 'matter.started',
  subject: { kind: 'matter', id: '1' },
  change: {},
}
const first = sealEntry(draft, undefined)
const second = sealEntry({ ...draft, action: 'matter.closed' }, first)
const seal = makeSeal({
  day: CalendarDay.parse('2027-01-04'),
  sealedAt: '2027-01-04T23:30:00.000Z',
  heads: [second],
  previous: undefined,
})
const whole = { chain, entries: [first, second], head: second, seals: [seal] }

describe('verify', () => {
  it('accepts the trail that the other tests damage', () => {
    expect(verify(whole)).toEqual({ valid: true, entries: 2 })
  })

  it.each([
    ['nothing', undefined],
    ['a text', 'entry'],
    ['an entry without its number', { ...second, seq: undefined }],
    ['an entry with one more field', { ...second, approvedBy: 'nobody' }],
    ['an entry with one more field deeper down', { ...second, actor: { ...second.actor, unit: 'ks' } }],
    ['an entry with a time that is none', { ...second, at: 'yesterday' }],
  ])('names the place where %s stands', (_, forged) => {
    expect(verify({ ...whole, entries: [first, forged] })).toMatchObject({ chain, seq: 2, fault: 'hash' })
  })

  it('names an entry that was hashed anew but is not what the system writes', () => {
    const { actor: _, ...nobody } = first
    const forged = { ...nobody, hash: entryHash({ ...first, ...nobody }) }
    expect(verify({ ...whole, entries: [forged, second] })).toMatchObject({ chain, seq: 1, fault: 'hash' })
  })

  it.each([
    ['is a text', 'head'],
    ['has no number', { hash: second.hash }],
    ['is missing', undefined],
  ])('names a head that %s', (_, head) => {
    expect(verify({ ...whole, head })).toMatchObject({ chain, fault: 'head' })
  })

  it.each([
    ['is a text', 'not JSON'],
    ['has no day', { ...seal, day: undefined }],
    ['has one more field', { ...seal, note: 'x' }],
  ])('names a seal that %s', (_, forged) => {
    expect(verify({ ...whole, seals: [forged] })).toMatchObject({
      chain: 'audit-seals',
      seq: 1,
      fault: 'seal',
    })
  })
})

describe('verifyChainByChain', () => {
  it('says of each chain what verify says, and at the end which sealed chains never came', () => {
    const verification = verifyChainByChain([seal])
    expect(verification.check({ chain: 'matter:2', entries: [], head: undefined })).toBeUndefined()
    expect(verification.remainingFaults()).toMatchObject([{ chain, seq: 1, fault: 'seal' }])
    expect(verification.check(whole)).toBeUndefined()
    expect(verification.remainingFaults()).toEqual([])
  })
})
