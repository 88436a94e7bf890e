// Word files have real headings and tables with all their rows, and are the same bytes every time.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { beforeAll, describe, expect, it } from 'vitest'
import { renderWord } from '../../functions/report/render-word.ts'
import { type ReadWord, readWord } from './read-word.ts'
import { documentWith, rowsOf, wholeDocument } from './sample-document.ts'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

describe('a Word file', () => {
  let word: ReadWord
  beforeAll(async () => {
    word = readWord(await renderWord(wholeDocument()))
  }, 60_000)

  it('has headings of the levels of the document, and its title as such', () => {
    const styled = (style: string) =>
      word.paragraphs.filter((one) => one.style === style).map(({ text }) => text)
    expect(styled('Title')).toEqual(['Informationssäkerhet 2027 – rapport till kommunstyrelsen'])
    expect(styled('Heading1')).toEqual(['Sammanfattning', 'Nyckeltal', 'Handlingsplanen', 'Bilagor'])
    expect(styled('Heading2')).toEqual(['Klassning'])
    expect(styled('Heading3')).toEqual(['Per år'])
    expect(styled('TOC1').length).toBeGreaterThan(0)
  })

  it('holds every row of a table of 600, under a header row that repeats', () => {
    const table = word.tables.at(-1)
    expect(table?.headerRows).toBe(1)
    expect(table?.rows[0]).toEqual(['Nr', 'Åtgärd', 'Kostnad'])
    expect(table?.rows.slice(1)).toEqual(rowsOf(600))
  })

  it('says what each picture shows, and its values in a table', () => {
    expect(word.alternativeTexts).toEqual([
      'Stapeldiagram över andelen klassade tillgångar i två nämnder.',
      'Linjer över incidenter: nätfisket minskar.',
      'Trafikljus för tre organ.',
    ])
    expect(word.tables[0]?.rows.slice(1, 3)).toEqual([
      ['Socialnämnden', '82\u00a0%', '90\u00a0%'],
      ['Kulturnämnden', '96,5\u00a0%', '90\u00a0%'],
    ])
  })

  it('is Swedish, numbers its pages, and carries head, diary number and secrecy marking', () => {
    expect(word.parts['word/styles.xml']).toContain('w:lang w:val="sv-SE"')
    expect(word.parts['word/settings.xml']).toContain('autoHyphenation')
    const header = word.parts['word/header1.xml'] ?? ''
    for (const said of ['Alingsås kommun', 'Dnr 2028.041 KS', 'Sekretess, OSL 18 kap. 8 §'])
      expect(header).toContain(said)
    expect(word.parts['word/footer1.xml']).toMatch(/Sida .*PAGE.* av .*NUMPAGES/)
  })

  it('has the time its words are of as its own', () => {
    const times = [...(word.parts['docProps/core.xml'] ?? '').matchAll(/W3CDTF">([^<]+)</g)].map(
      ([, time]) => time,
    )
    expect(times).toEqual(['2028-02-01T08:00:00Z', '2028-02-01T08:00:00Z'])
  })

  it('is the same bytes the second time, in another process and in another time zone', async () => {
    const first = sha256(await renderWord(wholeDocument(5)))
    expect(sha256(await renderWord(wholeDocument(5)))).toBe(first)
    const script = `
      import { createHash } from 'node:crypto'
      import { renderWord } from './functions/report/render-word.ts'
      import { wholeDocument } from './test/report/sample-document.ts'
      console.log(createHash('sha256').update(await renderWord(wholeDocument(5))).digest('hex'))`
    const told = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      encoding: 'utf8',
      env: { ...process.env, TZ: 'Pacific/Auckland' },
    })
    expect(told.trim().split('\n').at(-1)).toBe(first)
  }, 60_000)

  it('counts each list of points from one', async () => {
    const points = { kind: 'decision-points' as const, points: ['Ett', 'Två'] }
    const { parts } = readWord(await renderWord(documentWith(points, points)))
    const used = [...(parts['word/document.xml'] ?? '').matchAll(/w:numId w:val="(\d+)"/g)].map(
      ([, id]) => id,
    )
    expect(used).toHaveLength(4)
    expect(new Set(used).size).toBe(2)
  })

  it('shows any text as it was written, and stays XML', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({
        unit: fc.constantFrom('<', '&', '"', "'", '\n', '\u0000', 'å', '🎉', ' ', '{{x}}', '_Toc1'),
      }),
    )
    const letters = (words: string) =>
      words.replace(/\s|\u00ad|[\ufeff\u2060\u200b-\u200d]|[\ufe00-\ufe0f]/gu, '')
    await fc.assert(
      fc.asyncProperty(text, async (words) => {
        const file = await renderWord(documentWith({ kind: 'paragraph', text: `[${words}]` }))
        const { parts, paragraphs } = readWord(file)
        for (const [name, part] of Object.entries(parts))
          if (name.endsWith('.xml')) expect(() => new SaxesParser().write(part).close()).not.toThrow()
        const shown = letters(paragraphs.map((one) => one.text).join(''))
        const printed = Array.from(letters(words.toWellFormed().normalize('NFC')), (sign) =>
          /[\p{Cc}\ufffe\uffff]/u.test(sign) && sign < ' '
            ? `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`
            : sign,
        )
        // Of the rarest signs, those XML has no place for are named; the property of printable text says how.
        if (!/[\ufffe\uffff]/.test(words)) expect(shown).toContain(printed.join(''))
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})
