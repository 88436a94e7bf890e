// Entries and seals are linked, say only what is meant, and refuse a malformed draft.
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  type AuditDraft,
  AuditEntry,
  entryHash,
  sealEntry,
} from '../../../functions/domain/audit/audit-entry.ts'
import { makeSeal, sealHash } from '../../../functions/domain/audit/audit-seal.ts'
import { digest } from '../../../functions/domain/audit/digest.ts'
import { CalendarDay } from '../../../functions/domain/calendar/calendar-day.ts'

const draft: AuditDraft = {
  chain: 'task:1',
  at: '2027-01-04T08:00:00.000Z',
  actor: { personId: 'anna.ek', name: 'Anna Ek', role: 'coordinator' },
  action: 'task.completed',
  subject: { kind: 'task', id: '1', matterId: 'm' },
  change: { status: { before: 'open', after: 'done' } },
}

describe('sealEntry', () => {
  it('starts a chain at 1 after 64 zeros', () => {
    const entry = sealEntry(draft, undefined)
    expect(entry).toMatchObject({ seq: 1, prevHash: '0'.repeat(64), action: 'task.completed' })
    expect(AuditEntry.parse(entry)).toEqual(entry)
  })

  it('hashes the canonical JSON of everything but the hash', () => {
    const text =
      '{"action":"task.completed","actor":{"name":"Anna Ek","personId":"anna.ek","role":"coordinator"},' +
      '"at":"2027-01-04T08:00:00.000Z","chain":"task:1","change":{"status":{"after":"done","before":"open"}},' +
      `"prevHash":"${'0'.repeat(64)}","seq":1,"subject":{"id":"1","kind":"task","matterId":"m"}}`
    expect(sealEntry(draft, undefined).hash).toBe(createHash('sha256').update(text, 'utf8').digest('hex'))
  })

  it('links to the entry before', () => {
    const first = sealEntry(draft, undefined)
    const second = sealEntry(draft, first)
    expect(second).toMatchObject({ seq: 2, prevHash: first.hash })
    expect(second.hash).not.toBe(first.hash)
  })

  it('leaves out what is undefined, and reads back from the store with the same hash', () => {
    const entry = sealEntry({ ...draft, onBehalfOf: undefined, reason: undefined }, undefined)
    expect(entry).toEqual(sealEntry(draft, undefined))
    expect(Object.keys(entry)).not.toContain('reason')
    expect(entryHash(AuditEntry.parse({ ...JSON.parse(JSON.stringify(entry)), pk: 'x', sk: 'y' }))).toBe(
      entry.hash,
    )
  })

  it('keeps the principal, the reason and a removed field', () => {
    const entry = sealEntry(
      {
        ...draft,
        onBehalfOf: { personId: 'bo', name: 'Bo Al', role: 'security-chief' },
        reason: 'Semester',
        change: { paragraph: { before: 7 } },
      },
      undefined,
    )
    expect(entry.onBehalfOf?.name).toBe('Bo Al')
    expect(entry.reason).toEqual({ sha256: digest('Semester') })
    expect(entry.change).toEqual({ paragraph: { before: 7 } })
  })

  it.each([
    ['an action in another form', { action: 'complete task' }],
    ['a time that is no UTC instant', { at: '2027-01-04T09:00:00+01:00' }],
    ['an empty chain', { chain: '' }],
    ['a value that cannot be hashed', { change: { size: { after: Number.NaN } } }],
  ])('refuses %s', (_, fault) => {
    expect(() => sealEntry({ ...draft, ...fault }, undefined)).toThrow()
  })
})

describe('makeSeal', () => {
  const head = (chain: string) => ({ chain, seq: 1, hash: 'a'.repeat(64) })
  const sealed = { day: CalendarDay.parse('2027-01-04'), sealedAt: '2027-01-04T23:30:00.000Z' }

  it('lists the heads sorted by chain, drops what else they carry, and links to the seal before', () => {
    const first = makeSeal({
      ...sealed,
      heads: [{ ...head('task:2'), pk: 'x' } as never, head('matter:1')],
      previous: undefined,
    })
    expect(first.heads).toEqual([head('matter:1'), head('task:2')])
    expect(first.prevSealHash).toBe('0'.repeat(64))
    expect(sealHash(first)).toBe(first.hash)
    expect(makeSeal({ ...sealed, heads: [], previous: first }).prevSealHash).toBe(first.hash)
  })

  it('is the same whatever order the heads come in', () => {
    const heads = [head('a'), head('b'), head('å'), head('A')]
    const one = makeSeal({ ...sealed, heads, previous: undefined })
    expect(makeSeal({ ...sealed, heads: heads.toReversed(), previous: undefined })).toEqual(one)
  })

  it('refuses a chain listed twice', () => {
    expect(() =>
      makeSeal({ ...sealed, heads: [head('a'), head('b'), head('a')], previous: undefined }),
    ).toThrow(RangeError)
  })
})
