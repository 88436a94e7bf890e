// Reading workbooks: those of other programs whole, and nothing of those that would harm.

import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readXlsx } from '../../functions/spreadsheet/read-xlsx.ts'
import { writeXlsx } from '../../functions/spreadsheet/write-xlsx.ts'
import { faultsIn } from '../domain/register/faults-of.ts'
import { packed, partsOf } from './workbook-of.ts'

const read = (rows: string, shared = '', styles = '') => readXlsx(packed(partsOf(rows, shared, styles)))

async function faultsOf(bytes: Uint8Array): Promise<Record<string, string>> {
  return readXlsx(bytes).then(() => ({}), faultsIn)
}

const noWorkbook = {
  file: 'The file is no XLSX workbook, or it is damaged or locked. Save it as XLSX without a password.',
}

describe('a workbook', () => {
  it('is read from its first sheet, wherever that is kept', async () => {
    const table = await read('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', '<si><t>namn</t></si>')
    expect(table).toEqual({ header: ['namn'], rows: [] })
  })

  it('keeps the numbers of its rows and the places of its cells', async () => {
    const rows = [
      '<row r="3"><c r="B3" t="str"><v>b</v></c><c r="D3" t="str"><v>d</v></c></row>',
      '<row r="5" spans="1:4"><c r="A5"/></row>',
      '<row r="9"><c r="D9"><v>4</v></c></row>',
    ]
    expect(await read(rows.join(''))).toEqual({
      header: ['', 'b', '', 'd'],
      rows: [{ row: 9, cells: ['', '', '', '4'] }],
    })
  })

  it('may leave out the addresses, and name its elements with a prefix', async () => {
    const rows = '<row><c t="str"><v>a</v></c><c t="str"><v>b</v></c></row><row><c/><c><v>2</v></c></row>'
    const prefixed = rows.replaceAll('<', '<x:').replaceAll('<x:/', '</x:')
    const expected = { header: ['a', 'b'], rows: [{ row: 2, cells: ['', '2'] }] }
    expect(await read(rows)).toEqual(expected)
    const parts = partsOf('')
    const sheet = `<x:worksheet xmlns:x="x"><x:sheetData>${prefixed}</x:sheetData></x:worksheet>`
    expect(await readXlsx(packed({ ...parts, 'xl/worksheets/sheet2.xml': sheet }))).toEqual(expected)
  })

  it('shows rich text as plain, without how it is pronounced, and escaped characters as themselves', async () => {
    const shared =
      '<si><r><rPr><b/></rPr><t>Ö</t></r><r><t xml:space="preserve">l &amp; </t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si><t>a_x000D_&#10;_x005F_x0041_</t></si>'
    const cells =
      '<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><r><t>i</t></r><r><t>j</t></r></is></c>'
    expect((await read(`<row>${cells}</row>`, shared)).header).toEqual(['Öl & ', 'a\r\n_x0041_', 'ij'])
  })

  it('shows the last result of a formula, and unguards what was guarded', async () => {
    const cells = '<c><f>1+1</f><v>2</v></c><c t="str"><f>"a"</f><v>a</v></c><c t="str"><v>\'=a</v></c>'
    expect((await read(`<row>${cells}</row>`)).header).toEqual(['2', 'a', '=a'])
  })

  it.each(['', 'x'])('is read in pieces without a letter coming apart between two (%j)', async (shift) => {
    const texts = Array.from({ length: 4 }, () => `${shift}${'å'.repeat(32_000)}`)
    const cells = texts.map((text) => `<c t="str"><v>${text}</v></c>`)
    expect((await read(`<row>${cells.join('')}</row>`)).header).toEqual(texts)
  })

  it('shows numbers, yes and no, and errors as text', async () => {
    const cells =
      '<c><v>4000</v></c><c><v>2.50</v></c><c><v>1E3</v></c><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#REF!</v></c>'
    expect((await read(`<row>${cells}</row>`)).header).toEqual([
      '4000',
      '2.5',
      '1000',
      'TRUE',
      'FALSE',
      '#REF!',
    ])
  })

  it('shows days as ISO 8601, whichever format they have', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd;@"/><numFmt numFmtId="165" formatCode="0&quot;dagar&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>'
    const cells =
      '<c s="1"><v>46349</v></c><c s="2"><v>46349.75</v></c><c s="3"><v>46349</v></c><c s="0"><v>46349</v></c><c t="d"><v>2026-11-23T00:00:00</v></c>'
    expect((await read(`<row>${cells}</row>`, '', styles)).header).toEqual([
      '2026-11-23',
      '2026-11-23',
      '46349',
      '46349',
      '2026-11-23',
    ])
  })
})

describe('a file that is no workbook', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['text', strToU8('namn;syfte\r\n')],
    [
      'an old workbook',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)),
    ],
    ['an archive of something else', zipSync({ 'word/document.xml': strToU8('<a/>') })],
    ['an empty archive', zipSync({})],
    ['half a workbook', packed(partsOf('<row/>')).slice(0, 700)],
    ['a sheet that is no XML', packed({ ...partsOf(''), 'xl/worksheets/sheet2.xml': '<worksheet><row>' })],
    ['a workbook without a sheet', packed({ ...partsOf(''), 'xl/workbook.xml': '<workbook/>' })],
    ['a text that is not there', packed(partsOf('<row><c t="s"><v>5</v></c></row>'))],
    ['a row that is not a number', packed(partsOf('<row r="x"/>'))],
    ['rows in the wrong order', packed(partsOf('<row r="2"/><row r="1"/>'))],
    ['a cell without a column', packed(partsOf('<row><c r="1A"/></row>'))],
    [
      'an entity of its own',
      packed({ ...partsOf(''), 'xl/worksheets/sheet2.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
    ],
    [
      'a target that is no address',
      packed({
        ...partsOf(''),
        '_rels/.rels': '<a><Relationship Type="/officeDocument" Target="http://["/></a>',
      }),
    ],
  ])('is refused: %s', async (_, bytes) => {
    expect(await faultsOf(bytes)).toEqual(noWorkbook)
  })

  it('is refused or read, never anything else, whichever bytes are broken', async () => {
    expect.hasAssertions()
    const whole = await writeXlsx({ header: ['a', 'b'], rows: [{ row: 2, cells: ['å', '7'] }] })
    const anyBreak = fc.tuple(fc.nat(whole.length - 1), fc.nat(255))
    await fc.assert(
      fc.asyncProperty(fc.array(anyBreak, { minLength: 1, maxLength: 5 }), async (breaks) => {
        const broken = whole.slice()
        for (const [at, byte] of breaks) broken[at] = byte
        const faults = await faultsOf(broken)
        expect(Object.keys(faults).length).toBeLessThan(2)
      }),
      { numRuns: 500 },
    )
  })
})

describe('a workbook that is too large', () => {
  const tooMuch = { file: 'At most 50 MB unpacked. Split the file.' }
  const mega = 1_000_000

  it('is refused when its parts come to more than 50 MB', async () => {
    const part = strToU8(`<a>${' '.repeat(26 * mega)}</a>`)
    const bytes = zipSync({ 'a.xml': part, 'b.xml': part })
    expect(bytes.length).toBeLessThan(mega)
    expect(await faultsOf(bytes)).toEqual(tooMuch)
  })

  it('is refused when it says of itself that it is small', async () => {
    const bytes = zipSync({ 'a.xml': strToU8(' '.repeat(60 * mega)) })
    const view = new DataView(bytes.buffer)
    const uncompressedSize = { local: 22, central: 24 }
    const central = bytes.findLastIndex(
      (_, at) => at + 4 <= bytes.length && view.getUint32(at, true) === 0x02014b50,
    )
    view.setUint32(uncompressedSize.local, 100, true)
    view.setUint32(central + uncompressedSize.central, 100, true)
    expect(await faultsOf(bytes)).toEqual(tooMuch)
  })

  it('may hold pictures, which are not unpacked', async () => {
    const parts = Object.entries(partsOf('<row><c><v>1</v></c></row>'))
    const files = Object.fromEntries(parts.map(([name, xml]) => [name, strToU8(xml)]))
    const bytes = zipSync({ 'xl/media/a.png': new Uint8Array(60 * mega), ...files })
    expect((await readXlsx(bytes)).header).toEqual(['1'])
  })

  it('is refused for one cell far away, before there is room made for it', async () => {
    // What follows is broken, which nobody sees who stops at the cell.
    const below = packed(partsOf('<row r="1048576"><c r="A1048576"><v>1</v></c></row></broken>'))
    const beside = packed(partsOf('<row r="1"><c r="XFD1"><v>1</v></c></row></broken>'))
    expect(await faultsOf(below)).toEqual({ file: 'At most 20000 rows below the header. Split the file.' })
    expect(await faultsOf(beside)).toEqual({ file: 'At most 200 columns. Split the file.' })
  })

  it('is read when what is far away is only formatted', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row><row r="1048576"><c r="A1048576" s="1"/></row>'
    expect(await read(rows)).toEqual({ header: ['1'], rows: [] })
  })

  it('is refused for a cell longer than a spreadsheet has', async () => {
    const bytes = packed(partsOf(`<row r="4"><c t="str"><v>${'x'.repeat(32_768)}</v></c></row>`))
    expect(await faultsOf(bytes)).toEqual({ 'row 4': 'At most 32767 characters in a cell.' })
  })
})
