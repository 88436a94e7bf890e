// Writing workbooks: what is written is read back unchanged, and a spreadsheet runs none of it.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readXlsx } from '../../functions/spreadsheet/read-xlsx.ts'
import { partKey, unpack } from '../../functions/spreadsheet/unpack.ts'
import { readWorkbook } from '../../functions/spreadsheet/workbook-parts.ts'
import { writeXlsx } from '../../functions/spreadsheet/write-xlsx.ts'
import { anyTable } from '../domain/register/any-table.ts'

const textOf = (part: Uint8Array | undefined) => new TextDecoder().decode(part)

describe('a table as a workbook', () => {
  it('is read back as it was written, whatever its cells', async () => {
    expect.hasAssertions()
    await fc.assert(
      fc.asyncProperty(anyTable, async (table) => {
        expect(await readXlsx(await writeXlsx(table))).toEqual(table)
      }),
      { numRuns: 300 },
    )
  })

  it('has no cell that begins as a formula but plain numbers', async () => {
    expect.hasAssertions()
    await fc.assert(
      fc.asyncProperty(anyTable, async (table) => {
        const { sharedTexts } = readWorkbook(unpack(await writeXlsx(table)))
        const run = sharedTexts.filter(
          (cell) => /^[=+\-@\t\r]/.test(cell) && !/^-?\d+(?:[.,]\d+)?$/.test(cell),
        )
        expect(run).toEqual([])
      }),
    )
  })

  it.each(['0', '7', '-7', '999999999999999'])('holds the whole number %s as a number', async (number) => {
    const parts = unpack(await writeXlsx({ header: ['n'], rows: [{ row: 2, cells: [number] }] }))
    expect(textOf(parts.get('xl/worksheets/sheet1.xml'))).toContain(`<c r="A2"><v>${number}</v></c>`)
  })

  it.each(['007', '1.50', '-0', '1e3', '1234567890123456', '2026-11-23'])(
    'holds %s as text, so that no digit changes',
    async (text) => {
      const bytes = await writeXlsx({ header: ['n'], rows: [{ row: 2, cells: [text] }] })
      expect(readWorkbook(unpack(bytes)).sharedTexts).toContain(text)
    },
  )

  it('keeps the blanks around a text', async () => {
    const parts = unpack(await writeXlsx({ header: [' a', 'b'], rows: [] }))
    const shared = textOf(parts.get(partKey('xl/sharedStrings.xml')))
    expect(shared).toContain('<si><t xml:space="preserve"> a</t></si><si><t>b</t></si>')
  })

  it('is the same bytes for the same table', async () => {
    const table = { header: ['a'], rows: [{ row: 2, cells: ['å'] }] }
    expect(await writeXlsx(table)).toEqual(await writeXlsx(structuredClone(table)))
  })

  it('may be empty', async () => {
    const empty = { header: [], rows: [] }
    expect(await readXlsx(await writeXlsx(empty))).toEqual(empty)
  })

  it('may have columns beyond Z', async () => {
    const header = Array.from({ length: 200 }, (_, at) => `h${at}`)
    expect((await readXlsx(await writeXlsx({ header, rows: [] }))).header).toEqual(header)
  })
})
