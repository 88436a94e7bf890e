// A name is found where it stands as a name, and not where the same letters are something else.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Phrase } from '../../../functions/domain/document/find-phrases.ts'
import { findPhrases } from '../../../functions/domain/document/find-phrases.ts'

const named = (words: string): Phrase => ({ words, kind: 'words', ignoresCase: true })
const abbreviated = (words: string): Phrase => ({ words, kind: 'abbreviation', ignoresCase: false })
const address = (words: string): Phrase => ({ words, kind: 'address', ignoresCase: true })

const found = (text: string, ...phrases: Phrase[]): string[] =>
  findPhrases(text, phrases).map((occurrence) => occurrence.found)

describe('an abbreviation', () => {
  it.each([
    'MSB',
    '(MSB).',
    'SKL/MSB',
    'MSB-kurs',
    '"MSB"',
    '_MSB_',
    '**MSB**',
    'MSB: så här',
    'MSB 12',
    'MSB\n2027',
  ])('is found in %j', (text) => {
    expect(found(text, abbreviated('MSB'))).toEqual(['MSB'])
  })

  it.each([
    'MSBFS 2020:6',
    'MSBX',
    'ÅMSB',
    'MSBå',
    'msb',
    'MSB1234',
    'MSB 2020-123',
    'MSB-2020',
    'MSB:2018',
    'MSB:are',
    'MSB_rapport',
    'bilaga_MSB',
    'https://exempel.se/MSB',
    'www.exempel.se/x-MSB',
    'MSB@exempel.se',
    'filer.exempel.se/MSB',
  ])('is not found in %s', (text) => {
    expect(found(text, abbreviated('MSB'))).toEqual([])
  })
})

describe('a name', () => {
  const authority = named('Myndigheten för samhällsskydd och beredskap')

  it('is found in any letter case, encoding and broken over two lines', () => {
    const text = 'myndigheten för samhällsskydd\r\noch  BEREDSKAP'
    expect(found(text, authority)).toEqual([text])
    expect(found(text.normalize('NFD'), authority)).toEqual([text.normalize('NFD')])
  })

  it('is not found over an empty line, inside a longer word or in an address', () => {
    expect(found('Myndigheten för\n\nsamhällsskydd och beredskap', authority)).toEqual([])
    expect(found('Datainspektionens', named('Datainspektionen'))).toEqual([])
    expect(found('info@datainspektionen.se', named('Datainspektionen'))).toEqual([])
    expect(found('se www.imy.se/om-datainspektionen/', named('Datainspektionen'))).toEqual([])
  })

  it('is found again after an address', () => {
    expect(found('http://x.se y@x.se SKL x.se/a SKL', abbreviated('SKL'))).toEqual(['SKL', 'SKL'])
  })

  it('with signs that a pattern would read otherwise is taken literally', () => {
    expect(found('a+b (c) a.b', named('a+b (c)'), named('a.b'))).toEqual(['a+b (c)', 'a.b'])
    expect(found('aab axb', named('a+b'), named('a.b'))).toEqual([])
  })
})

describe('an address', () => {
  it.each(['msb.se', 'www.msb.se', 'https://rib.msb.se/a', 'a@msb.se', '(MSB.SE).'])(
    'is found in %s',
    (text) => {
      expect(found(text, address('msb.se'))).toHaveLength(1)
    },
  )

  it.each(['msb.seo', 'cmsb.se', 'www-msb.se', 'msb.se.exempel.com'])('is not found in %s', (text) => {
    expect(found(text, address('msb.se'))).toEqual([])
  })
})

describe('phrases that meet', () => {
  it('give the one that begins first, of those the longest, and of equal ones the first listed', () => {
    const [part, whole, before] = [
      named('kommuner och'),
      named('kommuner och landsting'),
      named('två kommuner'),
    ]
    expect(found('kommuner och landsting', part, whole)).toEqual(['kommuner och landsting'])
    expect(found('två kommuner och landsting', whole, before)).toEqual(['två kommuner'])
    expect(findPhrases('SKL', [abbreviated('SKL'), named('SKL')])[0]?.phrase.kind).toBe('abbreviation')
  })

  it('never overlap and stand where they say', () => {
    const piece = fc.constantFrom(
      'SKL',
      'MSB',
      ' ',
      '\n',
      'och',
      '/',
      '.se',
      '@',
      'www.',
      ':s',
      '2020',
      'ö',
      '_',
    )
    const phrases = [
      abbreviated('SKL'),
      abbreviated('MSB:s'),
      named('MSB och SKL'),
      named('och'),
      address('MSB.se'),
    ]
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        let readTo = 0
        for (const occurrence of findPhrases(text, phrases)) {
          expect(occurrence.at).toBeGreaterThanOrEqual(readTo)
          expect(text.startsWith(occurrence.found, occurrence.at)).toBe(true)
          readTo = occurrence.at + occurrence.found.length
        }
        expect(readTo).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
