// Columns by number and by letters.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnLetters, columnOf } from '../../functions/spreadsheet/cell-address.ts'

describe('a column', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [16_384, 'XFD'],
  ])('%i is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters)
    expect(columnOf(`${letters}12`)).toBe(column)
  })

  it('is found again by its letters', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 16_384 }), (column) => {
        expect(columnOf(`${columnLetters(column)}1`)).toBe(column)
      }),
    )
  })

  it.each(['', '1', 'A', 'a1', 'ABCD1', '1A', 'Å1'])('is none in the address %j', (address) => {
    expect(columnOf(address)).toBeUndefined()
  })
})
