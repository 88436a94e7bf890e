// Names sort as in a Swedish dictionary and are found by what they begin with.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameSortKey } from '../../../functions/domain/register/name-sort-key.ts'

const word = fc.string({ unit: fc.constantFrom(...'aabcxyzåäöÅÄÖ'), minLength: 1, maxLength: 6 })
const latin = fc.string({ unit: fc.constantFrom(...'abzåäöÅÄÖ #-12'), maxLength: 100 })

describe('the sort key of a name', () => {
  it('puts å, ä and ö after z, in this order, whatever their case', () => {
    const names = ['Öl', 'Ängsskötsel', 'Åldringsvård', 'Zonterapi', 'alkohol']
    const byKey = names.toSorted((a, b) => (nameSortKey(a) < nameSortKey(b) ? -1 : 1))
    expect(byKey).toEqual(names.toReversed())
  })

  it('sorts words as Swedish does', () => {
    const { compare } = new Intl.Collator('sv', { sensitivity: 'base' })
    fc.assert(
      fc.property(word, word, (one, other) => {
        const [a, b] = [nameSortKey(one), nameSortKey(other)]
        expect(Math.sign(a < b ? -1 : a > b ? 1 : 0)).toBe(Math.sign(compare(one, other)))
      }),
    )
  })

  it('is the same for å in one letter and in two', () => {
    expect(nameSortKey('A\u030angström')).toBe(nameSortKey('Ångström'))
  })

  it('holds no #, which parts the key', () => {
    expect(nameSortKey(' C#-kod #1 ')).toBe('c -kod  1')
  })

  it('begins with the key of what the name begins with', () => {
    fc.assert(
      fc.property(latin, fc.nat(100), (name, length) => {
        expect(nameSortKey(name).startsWith(nameSortKey(name.slice(0, length)))).toBe(true)
      }),
    )
  })

  it('given any name, then it is text that a database takes, of eighty letters at most', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
        const key = nameSortKey(name)
        expect(key.isWellFormed()).toBe(true)
        expect([...key].length).toBeLessThanOrEqual(80)
        expect(key).not.toContain('#')
      }),
    )
    expect(nameSortKey(`${'a'.repeat(79)}😀`).isWellFormed()).toBe(true)
  })
})
