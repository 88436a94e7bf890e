// Any table there is, in the form that readers give it, with the cells that are hard to write.
import fc from 'fast-check'
import type { Table } from '../../../functions/domain/register/table.ts'
import { anyCharacter } from '../../mail/any-character.ts'

const hardPieces = [
  'å',
  'ä',
  'ö',
  '"',
  '""',
  ';',
  ',',
  '\r',
  '\n',
  '\r\n',
  '\t',
  '=',
  '+',
  '-',
  '@',
  "'",
  '＝',
  ' ',
  '\u00a0',
  '\uFEFF',
  '_x000D_',
  '_x',
  '_',
  '<',
  '&',
  ']]>',
  '|',
  '\\',
  '0',
  '7',
  '.',
  '\u0000',
  '\ud800',
]

export const anyCell = fc.string({
  unit: fc.oneof(fc.constantFrom(...hardPieces), anyCharacter),
  maxLength: 12,
})

const filledCell = anyCell.filter((cell) => cell !== '')

/** Cells of which the last is filled. */
const cellsUpTo = (most: number) =>
  fc.tuple(fc.array(anyCell, { maxLength: most - 1 }), filledCell).map(([cells, last]) => [...cells, last])

export const anyTable: fc.Arbitrary<Table> = fc
  .tuple(cellsUpTo(5), fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), cellsUpTo(7)), { maxLength: 6 }))
  .map(([header, rows]) => {
    let row = 1
    return {
      header,
      rows: rows.map(([step, cells]) => {
        row += step
        const missing = Math.max(0, header.length - cells.length)
        return { row, cells: [...cells, ...Array.from({ length: missing }, () => '')] }
      }),
    }
  })
