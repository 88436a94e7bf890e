// The change record says what changed and keeps protected text out.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../functions/domain/audit/canonical-json.ts'
import { changedFields } from '../../../functions/domain/audit/diff-fields.ts'
import { digest } from '../../../functions/domain/audit/digest.ts'

describe('changedFields', () => {
  it('tells every field of a new thing', () => {
    expect(changedFields(undefined, { id: 'a', seats: 51 }, [])).toEqual({
      id: { after: 'a' },
      seats: { after: 51 },
    })
  })

  it('tells only what changed, was added or was removed', () => {
    const before = { id: 'a', status: 'open', old: 1, list: [1, { x: 1, y: 2 }] }
    const after = { id: 'a', status: 'done', fresh: null, list: [1, { y: 2, x: 1 }] }
    expect(changedFields(before, after, [])).toEqual({
      status: { before: 'open', after: 'done' },
      old: { before: 1 },
      fresh: { after: null },
    })
  })

  it('tells nothing when nothing changed', () => {
    expect(changedFields({ a: 1, b: undefined }, { a: 1, c: undefined }, [])).toEqual({})
  })

  it('drops undefined members deep down, as the store does', () => {
    expect(changedFields(undefined, { list: [{ a: 1, b: undefined }] }, [])).toEqual({
      list: { after: [{ a: 1 }] },
    })
  })

  it('replaces protected values by their digests, on both sides', () => {
    const change = changedFields({ reason: 'jäv', open: 1 }, { reason: 'sekretess', open: 2 }, ['reason'])
    expect(change).toEqual({
      reason: { before: { sha256: digest('jäv') }, after: { sha256: digest('sekretess') } },
      open: { before: 1, after: 2 },
    })
  })

  it('refuses a date, which would read back as something else', () => {
    expect(() => changedFields({ at: 1 }, { at: new Date(0) }, [])).toThrow(TypeError)
  })

  it('handles names that JavaScript treats in its own way', () => {
    const after = JSON.parse('{"__proto__": 1, "constructor": 2}')
    expect(canonicalJson(changedFields(undefined, after, []))).toBe(
      '{"__proto__":{"after":1},"constructor":{"after":2}}',
    )
  })

  it('never lets a protected text through', () => {
    const secret = fc.string({ minLength: 8, maxLength: 40 }).map((text) => `hemligt-${text}`)
    fc.assert(
      fc.property(secret, secret, fc.boolean(), (was, is, nested) => {
        const wrap = (text: string) => (nested ? { deep: [text] } : text)
        const text = canonicalJson(
          changedFields({ memo: wrap(was), n: 1 }, { memo: wrap(is), n: 2 }, ['memo']),
        )
        expect(text).not.toContain('hemligt-')
        expect(text).toContain('"n":{"after":2,"before":1}')
      }),
    )
  })
})
