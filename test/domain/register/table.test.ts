// A table as CSV: what is written is read back unchanged, and a spreadsheet runs none of it.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDelimited } from '../../../functions/domain/organisation/delimited-text.ts'
import { Refusal } from '../../../functions/domain/refusal.ts'
import {
  guardFormula,
  readCsv,
  tableOf,
  unguard,
  writeCsv,
} from '../../../functions/domain/register/table.ts'
import { anyCell, anyTable } from './any-table.ts'
import { faultsOf } from './faults-of.ts'

describe('a cell', () => {
  it.each(['=1+1', '+46 322', '-x', '@SUM(A1)', '\t=1', '\r=1', '-1+2', '--1', "'=1", '=', '＝1'])(
    'that a spreadsheet would run is guarded: %j',
    (cell) => {
      expect(guardFormula(cell)).toBe(`'${cell}`)
    },
  )

  it.each(['', 'a', '7', '-7', '-7,5', '0.25', "'a", 'a=1', ' '])(
    'that a spreadsheet shows as it is stays so: %j',
    (cell) => {
      expect(guardFormula(cell)).toBe(cell)
    },
  )

  it('is the same after guarding and unguarding', () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        expect(unguard(guardFormula(cell))).toBe(cell)
      }),
    )
  })
})

describe('a table as CSV', () => {
  it('is read back as it was written, whatever its cells', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        expect(readCsv(writeCsv(table))).toEqual(table)
      }),
      { numRuns: 500 },
    )
  })

  it('has no cell that begins as a formula but plain numbers', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const seen = readDelimited(writeCsv(table), ';').rows.flatMap(({ cells }) => cells)
        const run = seen.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-?\d+(?:[.,]\d+)?$/.test(cell))
        expect(run).toEqual([])
      }),
    )
  })

  it('bears a byte order mark, semicolons and CRLF, and quotes what must be', () => {
    const table = { header: ['namn', 'syfte'], rows: [{ row: 3, cells: ['a;"b"', '=1'] }] }
    expect(writeCsv(table)).toBe('\uFEFFnamn;syfte\r\n\r\n"a;""b""";\'=1\r\n')
  })

  it('is read with commas too, and blanks around it are no part of a cell', () => {
    expect(readCsv('\n namn , syfte \n"a;b", c\n')).toEqual({
      header: ['namn', 'syfte'],
      rows: [{ row: 3, cells: ['a;b', 'c'] }],
    })
  })

  it('fills up short rows and drops what is empty at the end of long ones', () => {
    expect(readCsv('a;b;;\n1\n;;\n1;2;3;\n')).toEqual({
      header: ['a', 'b'],
      rows: [
        { row: 2, cells: ['1', ''] },
        { row: 4, cells: ['1', '2', '3'] },
      ],
    })
  })

  it('is an empty table when it is empty', () => {
    expect(readCsv('\uFEFF')).toEqual({ header: [], rows: [] })
  })

  it('is refused where a quotation mark is not closed', () => {
    expect(faultsOf(() => readCsv('a;b\n1;"2'))).toEqual({ 'row 2': 'A quotation mark is never closed.' })
  })
})

describe('a table that is too large', () => {
  const rowAt = (row: number) => ({ row, cells: ['a'] })

  it('is read with just so many rows and columns', () => {
    const cells = Array.from({ length: 200 }, () => 'a')
    const table = tableOf([{ row: 1, cells }, rowAt(20_001)])
    expect(table.rows.map(({ row }) => row)).toEqual([20_001])
  })

  it('is refused with one row more', () => {
    expect(() => tableOf([rowAt(1), rowAt(20_002)])).toThrow(Refusal)
    expect(faultsOf(() => tableOf([rowAt(1), rowAt(20_002)]))).toEqual({
      file: 'At most 20000 rows below the header. Split the file.',
    })
  })

  it('is refused with one column more', () => {
    const cells = Array.from({ length: 201 }, () => 'a')
    expect(faultsOf(() => tableOf([{ row: 1, cells }]))).toEqual({
      file: 'At most 200 columns. Split the file.',
    })
  })
})
