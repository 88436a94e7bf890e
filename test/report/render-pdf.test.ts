// PDFs are what they claim to be: tagged, in Swedish, with every row and every character, and the same bytes every time.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { readFonts } from '../../functions/report/fonts.ts'
import { printableText } from '../../functions/report/printable-text.ts'
import { type PdfStandard, renderPdf } from '../../functions/report/render-pdf.ts'
import { joined, type ReadPdf, readPdf, withAll } from './read-pdf.ts'
import { bars, documentOf, documentWith, rowsOf, tableOf, wholeDocument } from './sample-document.ts'

const { covers } = readFonts()
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
/** Where lines end and words are divided is the typesetter's; every other character is the writer's. A hyphen of any kind may be the typesetter's. */
const lettersOf = (text: string) => text.replace(/[\s\u00a0\u200b\u2010\u2011\u00ad-]/g, '')

describe.each<PdfStandard>(['archive', 'publication'])('a PDF for %s', (standard) => {
  let pdf: ReadPdf
  beforeAll(async () => {
    pdf = await readPdf(renderPdf(wholeDocument(), standard))
  }, 60_000)

  it('claims its standard, and PDF/A brings its output intent', () => {
    const claims = [
      /<pdfaid:part>2<\/pdfaid:part>/.test(pdf.xmp),
      /<pdfaid:conformance>A<\/pdfaid:conformance>/.test(pdf.xmp),
      /<pdfuaid:part>1<\/pdfuaid:part>/.test(pdf.xmp),
      pdf.hasOutputIntent,
    ]
    expect(claims).toEqual(
      { archive: [true, true, false, true], publication: [false, false, true, false] }[standard],
    )
  })

  it('says its title, its language and the time its words are of', () => {
    expect(pdf.info).toEqual({
      Title: 'Informationssäkerhet 2027 – rapport till kommunstyrelsen',
      Author: 'Alingsås kommun',
      Language: 'sv-SE',
      CreationDate: 'D:20280201080000Z',
    })
    expect(pdf.language).toBe('sv-SE')
    // PDF/UA-1 7.1: the window shows the title, not the file's name.
    expect(pdf.showsTitle).toBe(standard === 'publication')
  })

  it('is tagged: headings without gaps, tables with header cells, lists, figures with alternative texts', () => {
    expect(pdf.isMarked).toBe(true)
    const tags = pdf.tags.flatMap(withAll)
    const roles = new Set(tags.map(({ role }) => role))
    for (const role of [
      'Document',
      'P',
      'H1',
      'H2',
      'H3',
      'L',
      'LI',
      'TOC',
      'Table',
      'THead',
      'TBody',
      'Caption',
    ])
      expect(roles).toContain(role)
    expect(tags.filter(({ role }) => role === 'Figure').map(({ alt }) => alt)).toEqual([
      'Stapeldiagram över andelen klassade tillgångar i två nämnder.',
      'Linjer över incidenter: nätfisket minskar.',
      'Trafikljus för tre organ.',
    ])
    const levels = tags.flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role.slice(1))] : []))
    for (const [at, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1)
  })

  it('holds every row of a table of 600, each a TR of three TD, under one header of three TH', () => {
    const rows = pdf.tags.flatMap(withAll).filter(({ role }) => role === 'TR')
    const kinds = rows.map(({ children }) => children.map(({ role }) => role).join())
    // Beside it stand the tables of three charts: bars and lights with three columns and three rows, trend as well.
    expect(kinds.filter((kind) => kind === 'TD,TD,TD')).toHaveLength(600 + 9)
    expect(kinds.filter((kind) => kind === 'TH,TH,TH')).toHaveLength(4)
    const text = lettersOf(pdf.text)
    const missing = rowsOf(600).filter((cells) => !text.includes(lettersOf(cells.join(''))))
    expect(missing).toEqual([])
  })

  it('has no empty page, and each says which of how many it is, whose it is and that it is secret', () => {
    const total = pdf.pages.length
    expect(total).toBeGreaterThan(15)
    for (const [at, page] of pdf.pages.entries()) {
      const text = joined(page)
      expect(text).toContain(`Sida ${at + 1} av ${total}`)
      expect(text).toMatch(/^Alingsås kommun Dnr 2028\.041 KS Sekretess, OSL 18 kap\. 8 §/)
      expect(text.length).toBeGreaterThan(120)
    }
  })

  it('embeds every font it names', () => {
    expect(pdf.fonts.named).toBeGreaterThan(0)
    expect(pdf.fonts.embedded).toBe(pdf.fonts.named)
  })

  it('says the values of charts as text, in the picture and in the table beneath it', () => {
    for (const said of [
      '82 % (mål 90 %)',
      '96,5 % (mål 90 %, nått)',
      'färre än 5',
      'uppgift saknas',
      'AVRF: röd',
    ])
      expect(pdf.text).toContain(said)
    expect(pdf.text).toContain('Fabs AB Gul Svar saknas')
  })

  it('is the same bytes every time', () => {
    expect(sha256(renderPdf(wholeDocument(20), standard))).toBe(
      sha256(renderPdf(wholeDocument(20), standard)),
    )
  })
})

describe('a PDF', () => {
  it('is the same bytes in another process, on another day, in another time zone', () => {
    const script = `
      import { createHash } from 'node:crypto'
      import { renderPdf } from './functions/report/render-pdf.ts'
      import { wholeDocument } from './test/report/sample-document.ts'
      console.log(createHash('sha256').update(renderPdf(wholeDocument(5), 'archive')).digest('hex'))`
    const told = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      encoding: 'utf8',
      env: { ...process.env, TZ: 'Pacific/Auckland' },
    })
    expect(told.trim().split('\n').at(-1)).toBe(sha256(renderPdf(wholeDocument(5), 'archive')))
  }, 60_000)

  it('has a table of contents when it has more than one section', async () => {
    const one = await readPdf(renderPdf(documentWith({ kind: 'paragraph', text: 'Kort.' }), 'publication'))
    expect(one.text).not.toContain('Innehåll ')
    const sections = ['Först', 'Sedan'].map((heading) => ({ heading, level: 1, blocks: [] }))
    const two = await readPdf(renderPdf(documentOf(sections), 'publication'))
    expect(two.text).toMatch(/Innehåll Först [. ]+ 1 Sedan [. ]+ 1/)
  })

  it('divides long Swedish words where Swedish does', async () => {
    const text = 'informationsklassningsverksamhet '.repeat(40)
    const { pages } = await readPdf(renderPdf(documentWith({ kind: 'paragraph', text }), 'archive'))
    const divided = [...pages.join('\n').matchAll(/(\p{L}+)[\u2010\u00ad-]\n(\p{L}+)/gu)].map(
      ([, a, b]) => `${a}-${b}`,
    )
    expect(divided.length).toBeGreaterThan(0)
    for (const word of divided)
      expect('in-for-ma-tions-klass-nings-verk-sam-het').toContain(word.split('-')[0]?.slice(-2))
  })

  it('divides a word that is wider than its column, rather than let it run into the next', async () => {
    const columns = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'].map((header) => ({ header }))
    const rows = [columns.map(() => 'Kommunledningskontoret')]
    const { text } = await readPdf(
      renderPdf(documentWith({ kind: 'table', caption: 'Smal', columns, rows }), 'publication'),
    )
    expect(lettersOf(text).match(/Kommunledningskontoret/g)).toHaveLength(10)
  })

  it('breaks what has no place to break, rather than let it run off the page', async () => {
    const digest = '0123456789abcdef'.repeat(16)
    const columns = ['A', 'B', 'C', 'D'].map((header) => ({ header }))
    const rows = [[digest, 'b', `https://alingsas.se/${'x'.repeat(60)}`, 'd']]
    const bytes = renderPdf(
      documentWith(
        { kind: 'paragraph', text: digest },
        { kind: 'table', caption: 'Kontrollsummor', columns, rows },
      ),
      'archive',
    )
    const { text, rightmost } = await readPdf(bytes)
    expect(lettersOf(text).split(digest)).toHaveLength(3)
    // An A4 page is 595 points wide, and its right margin 71.
    expect(rightmost).toBeLessThanOrEqual(595 - 70)
  })

  it.each(['x)bcdef]', '7"Ӵ]', 'y3001', 'z/ä'])(
    'keeps the letter before a break within a word, in %s, for whoever copies or searches',
    async (tail) => {
      const word = 'x'.repeat(37) + tail
      const bytes = renderPdf(documentWith({ kind: 'paragraph', text: word }), 'publication')
      expect(lettersOf((await readPdf(bytes)).text)).toContain(lettersOf(printableText(word, covers)))
      expect(Buffer.from(bytes).toString('latin1')).not.toContain('200B>')
    },
  )

  it.each([
    ['a call', '#panic("x") #sys.inputs'],
    ['an equation', '$x^2$ och 5 $'],
    ['emphasis', '*fet* _kursiv_ `kod`'],
    ['a reference', '@nyckel <etikett>'],
    ['a comment', '// bort /* bort */'],
    ['an escape', '\\u{41} \\ \\# \\n'],
    ['a heading', '= Rubrik'],
    ['quotes', '"rak" \'enkel\' ”svensk” ’apostrof’'],
    ['dashes and dots', '-- --- ... ~'],
    ['JSON', '{"a":[1,"b"]} \\"'],
    ['Swedish', 'å ä ö Å Ä Ö é ü §'],
  ])('shows %s as it was written', async (_, written) => {
    const { text } = await readPdf(renderPdf(documentWith({ kind: 'paragraph', text: written }), 'archive'))
    expect(lettersOf(text)).toContain(lettersOf(written))
  })

  it.each([
    ['🎉', '[U+1F389]'],
    ['日本', '[U+65E5][U+672C]'],
    ['\u0007', '[U+0007]'],
    ['\ud800', '\ufffd'],
  ])('names the sign %j, which its font lacks, instead of losing it', async (sign, named) => {
    const document = documentWith({ kind: 'paragraph', text: `före ${sign} efter` })
    const { text } = await readPdf(renderPdf(document, 'publication'))
    expect(text).toContain(`före ${covers(0xfffd) ? named : named.replace('\ufffd', '[U+FFFD]')} efter`)
  })

  it('shows any text in any place, and loses none of it', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.string({
        unit: fc.constantFrom('#', '$', '*', '@', '\\', '"', "'", '<', '&', '\n', 'å', 'ö', '🔐', ' ', 'ord'),
      }),
    )
    await fc.assert(
      fc.asyncProperty(text, text, text, async (first, second, third) => {
        const [a, b, c] = [first, second, third].map((words) => `[${words}]`)
        const document = documentWith(
          { kind: 'paragraph', text: a ?? '' },
          { kind: 'decision-points', points: [b ?? ''] },
          { kind: 'table', caption: 'T', columns: [{ header: 'K' }], rows: [[c ?? '']] },
        )
        const shown = lettersOf((await readPdf(renderPdf(document, 'publication'))).text)
        for (const words of [a, b, c]) expect(shown).toContain(lettersOf(printableText(words ?? '', covers)))
      }),
      { numRuns: 60 },
    )
  }, 120_000)

  it('is refused when a heading skips a level, a row lacks a cell, or a series lacks a value', () => {
    const skipped = documentOf([{ heading: 'Djupt', level: 2, blocks: [] }])
    expect(() => renderPdf(skipped, 'archive')).toThrow('A heading skips a level')
    const table = tableOf(1)
    const short = documentWith({ ...table, rows: [['ensam']] } as typeof table)
    expect(() => renderPdf(short, 'archive')).toThrow('another number of cells')
    const chart = {
      kind: 'trend' as const,
      periods: ['2026', '2027'],
      series: [{ name: 'A', values: [1] }],
    }
    const uneven = documentWith({ kind: 'figure', caption: 'C', alternativeText: 'A', chart })
    expect(() => renderPdf(uneven, 'archive')).toThrow('another number of values')
    const mute = { ...bars, alternativeText: ' ' } as typeof bars
    expect(() => renderPdf(documentWith(mute), 'publication')).toThrow()
  })
})
