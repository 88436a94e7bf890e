// Page cursors: opaque, bound to their list, and never a way in.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Refusal } from '../../functions/domain/refusal.ts'
import { decodeCursor, encodeCursor } from '../../functions/store/cursor.ts'
import { refusedWith } from '../domain/given.ts'

const key = fc.dictionary(
  fc.constantFrom('pk', 'sk', 'gsi1pk', 'gsi1sk', 'gsi2pk', 'gsi2sk'),
  fc.string({ unit: 'grapheme' }).filter((text) => text.isWellFormed()),
)
const invalid = refusedWith('cursor-invalid')
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

describe('a cursor', () => {
  it('given any key and list, then it comes back as it was', () => {
    fc.assert(
      fc.property(key, fc.string(), (start, list) => {
        expect(decodeCursor(encodeCursor(start, list), list)).toEqual({ ...start })
      }),
    )
  })

  it('given an address, then it fits there as it is', () => {
    fc.assert(
      fc.property(key, (start) => {
        expect(encodeCursor(start, 'MATTERS')).toMatch(/^[A-Za-z0-9_-]+$/)
      }),
    )
  })

  it('given another list, then it is refused', () => {
    const ofPerson = encodeCursor({ pk: 'x', sk: 'y' }, 'TASKS-OPEN#anna.ek')
    expect(() => decodeCursor(ofPerson, 'TASKS-OPEN#bo.al')).toThrow(invalid)
    expect(() => decodeCursor(ofPerson, '')).toThrow(invalid)
  })

  it.each([
    ['an empty text', ''],
    ['no JSON', Buffer.from('hej').toString('base64url')],
    ['a number', encode(1)],
    ['null', encode(null)],
    ['no key', encode({ of: 'MATTERS' })],
    ['no list', encode({ key: {} })],
    ['a number in the key', encode({ of: 'MATTERS', key: { pk: 1 } })],
    ['an object in the key', encode({ of: 'MATTERS', key: { pk: { S: 'x' } } })],
    ['something more', encode({ of: 'MATTERS', key: {}, limit: 1000 })],
    ['half a cursor', encodeCursor({ pk: 'x', sk: 'y' }, 'MATTERS').slice(0, -8)],
  ])('given %s, then it is refused', (_, garbage) => {
    expect(() => decodeCursor(garbage, 'MATTERS')).toThrow(invalid)
  })

  it('given anything at all, then it is read or refused, and nothing else happens', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((text) => Buffer.from(text).toString('base64url')),
        ),
        (text) => {
          try {
            expect(typeof decodeCursor(text, 'MATTERS')).toBe('object')
          } catch (error) {
            expect(error).toBeInstanceOf(Refusal)
            expect(error).toEqual(invalid)
          }
        },
      ),
    )
  })
})
