// A comparison shows what changed and no more, so that the one who must answer reads the right lines.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareTexts, TextComparison } from '../../../functions/domain/document/compare-texts.ts'

const numbered = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => `Stycke ${from + at} om säkerhet.`)

/** A comparison in its schema. */
function compared(before: string, after: string): TextComparison {
  const comparison = compareTexts(before, after)
  expect(TextComparison.parse(comparison)).toEqual(comparison)
  return comparison
}

/** A changed block as one line: `[-old-]` was taken out, `{+new+}` put in. */
function marked(before: string, after: string): string[] {
  return compared(before, after).blocks.map((block) => {
    switch (block.kind) {
      case 'changed':
        return block.words
          .map(({ kind, text }) => {
            if (kind === 'same') return text
            return kind === 'removed' ? `[-${text}-]` : `{+${text}+}`
          })
          .join('')
      case 'hidden':
        return `(${block.lineCount} lines)`
      default:
        return `${block.kind}: ${block.lines.join('|')}`
    }
  })
}

describe('comparing two texts', () => {
  it('given one exchanged word, then that word is marked inside its line', () => {
    expect(marked('Kontakta MSB vid incident.', 'Kontakta MCF vid incident.')).toEqual([
      'Kontakta[- MSB-]{+ MCF+} vid incident.',
    ])
  })

  it('keeps genitives, compounds and numbers whole', () => {
    expect(marked('Följ MSB:s it-krav på 0,5 timmar.', 'Följ MCF:s it-krav på 0,7 timmar.')).toEqual([
      'Följ[- MSB:s-]{+ MCF:s+} it-krav på[- 0,5-]{+ 0,7+} timmar.',
    ])
  })

  it('shows three lines on each side of a change and counts the others', () => {
    const before = [...numbered(1, 10), 'Kontakta MSB vid incident.', ...numbered(11, 20)]
    const after = [...numbered(1, 10), 'Kontakta MCF vid incident.', ...numbered(11, 20)]
    expect(marked(before.join('\n'), after.join('\n'))).toEqual([
      '(7 lines)',
      `same: ${numbered(8, 10).join('|')}`,
      'Kontakta[- MSB-]{+ MCF+} vid incident.',
      `same: ${numbered(11, 13).join('|')}`,
      '(7 lines)',
    ])
  })

  it('given two changes six lines apart, then everything between is shown; seven apart, one line is hidden', () => {
    const around = (lines: string[]) => ['Först ett.', ...lines, 'Sist ett.'].join('\n')
    const changed = (lines: string[]) => ['Först två.', ...lines, 'Sist två.'].join('\n')
    const six = numbered(1, 6)
    expect(marked(around(six), changed(six))[1]).toBe(`same: ${six.join('|')}`)
    const seven = numbered(1, 7)
    expect(marked(around(seven), changed(seven)).slice(1, 4)).toEqual([
      `same: ${numbered(1, 3).join('|')}`,
      '(1 lines)',
      `same: ${numbered(5, 7).join('|')}`,
    ])
  })

  it('given a new and a gone paragraph, then each stands by itself', () => {
    const before = 'Inledning.\n\nGammalt stycke.\n\nMitten.\n\nSlut.'
    const after = 'Inledning.\n\nMitten.\n\nHelt nytt stycke.\n\nSlut.'
    const kinds = compared(before, after).blocks.map(({ kind }) => kind)
    expect(kinds).toEqual(['same', 'removed', 'same', 'added', 'same'])
    expect(marked(before, after)).toContain('removed: Gammalt stycke.|')
    expect(marked(before, after).join()).toContain('Helt nytt stycke.')
  })

  it('given a line with too little in common, then the old and the new one are shown whole', () => {
    expect(marked('Alla ska läsa policyn varje år.', 'Chefen beslutar om behörighet inom en vecka.')).toEqual(
      ['removed: Alla ska läsa policyn varje år.', 'added: Chefen beslutar om behörighet inom en vecka.'],
    )
  })

  it('given half of the shorter text in common, then it is read word by word; less, and it is not', () => {
    expect(marked('ett två tre fyra', 'ett två fem sex sju')).toHaveLength(1)
    expect(marked('ett två tre fyra fem', 'ett två sex sju åtta nio')).toHaveLength(2)
  })

  it('given a paragraph broken into lines anew, then only its new word is a change', () => {
    const before = 'Information finns och hanteras i alla\nkommunens verksamheter.'
    const after = 'Information finns\noch hanteras i alla kommunens\nolika verksamheter.'
    expect(marked(before, after)).toEqual([
      'Information finns\noch hanteras i alla kommunens{+\nolika+} verksamheter.',
    ])
  })

  it.each([
    ['other line breaks', 'Ett.\r\nTvå.\rTre.', 'Ett.\nTvå.\nTre.'],
    ['spaces nobody sees', 'Ett.  \nTvå.\n\n', 'Ett.\nTvå.'],
    ['decomposed letters', 'Säkerhet på väg.'.normalize('NFD'), 'Säkerhet på väg.'],
    ['other line lengths', 'Ett två\ntre fyra.', 'Ett\ntvå tre fyra.'],
    ['two empty texts', '', '\n \n'],
  ])('given %s, then nothing has changed', (_, before, after) => {
    const { blocks, changedShare } = compared(before, after)
    expect(blocks.filter(({ kind }) => kind !== 'hidden')).toEqual([])
    expect(changedShare).toBe(0)
  })

  it('given new line breaks beside unchanged lines, then they are one unchanged stretch', () => {
    const before = 'Inledning.\nett två\ntre fyra\nMitten.'
    const after = 'Inledning.\nett\ntvå tre fyra\nMitten.\nHelt nytt.'
    expect(marked(before, after)).toEqual([
      '(1 lines)',
      'same: ett|två tre fyra|Mitten.',
      'added: Helt nytt.',
    ])
  })

  it('given more changed lines than are compared, then the text is taken as rewritten', () => {
    const long = (word: string) => Array.from({ length: 2100 }, (_, at) => `${word}${at}`).join('\n')
    const { blocks, changedShare } = compared(`Början\n${long('a')}`, `Början\n${long('b')}`)
    expect(blocks.map(({ kind }) => kind)).toEqual(['removed', 'added'])
    expect(changedShare).toBe(1)
  })
})

describe('the changed share', () => {
  it.each([
    ['one of four words exchanged', 'ett två tre fyra', 'ett två tre fem', 0.25],
    ['one word added to three', 'ett två tre', 'ett två tre fyra', 0.25],
    ['one of four words removed', 'ett två tre fyra', 'ett två tre', 0.25],
    ['two removed and one added', 'ett två tre fyra', 'ett två fem', 0.5],
    ['everything exchanged', 'ett två', 'tre fyra', 1],
    ['everything removed', 'ett två', '', 1],
    ['only a comma', 'ett två', 'ett, två', 0],
    ['a paragraph moved', 'a b\n\nc d\n\ne f\n\ng h', 'c d\n\ne f\n\ng h\n\na b', 0.25],
  ])('given %s, then it counts words of the longer text', (_, before, after, share) => {
    expect(compared(before, after).changedShare).toBe(share)
  })
})

const word = fc.constantFrom('och', 'säkerhet', 'MSB:s', 'ska', 'nämnden', 'år', '–', '(a)', '0,5')
const line = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '))
const shortText = fc.array(line, { maxLength: 3 }).map((lines) => lines.join('\n'))
const longText = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n'))
const wordsOf = (text: string): string[] => text.split(/\s+/).filter((found) => found !== '')

/** The words of one of the two texts, read out of a comparison. */
function readBack({ blocks }: TextComparison, gone: 'removed' | 'added'): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'changed')
      return wordsOf(
        block.words
          .filter(({ kind }) => kind !== gone)
          .map(({ text }) => text)
          .join(''),
      )
    return block.kind === 'hidden' || block.kind === gone ? [] : wordsOf(block.lines.join(' '))
  })
}

/** All that is shown as removed, or as added. */
function shown(blocks: TextComparison['blocks'], kind: 'removed' | 'added'): string {
  return blocks
    .flatMap((block) => {
      if (block.kind === 'changed')
        return block.words.filter((change) => change.kind === kind).map(({ text }) => text)
      return block.kind === kind ? block.lines : []
    })
    .join(' ')
}

const signs = (text: string): number => text.replaceAll(/\s/g, '').length

describe('any two texts', () => {
  it('can be read back from their comparison, word by word', () => {
    fc.assert(
      fc.property(shortText, shortText, (before, after) => {
        fc.pre(wordsOf(before).join(' ') !== wordsOf(after).join(' '))
        const comparison = compared(before, after)
        fc.pre(comparison.blocks.every(({ kind }) => kind !== 'hidden'))
        expect(readBack(comparison, 'removed').join('')).toBe(wordsOf(after).join(''))
        expect(readBack(comparison, 'added').join('')).toBe(wordsOf(before).join(''))
      }),
    )
  })

  it('have in common all that is not shown as removed or added', () => {
    fc.assert(
      fc.property(longText, longText, (before, after) => {
        const { blocks } = compared(before, after)
        const hasChange = blocks.some(({ kind }) => ['removed', 'added', 'changed'].includes(kind))
        expect(hasChange).toBe(wordsOf(before).join(' ') !== wordsOf(after).join(' '))
        const kept = signs(before) - signs(shown(blocks, 'removed'))
        expect(kept).toBe(signs(after) - signs(shown(blocks, 'added')))
      }),
    )
  })

  it('are wholly changed when they share no word, and unchanged against themselves', () => {
    fc.assert(
      fc.property(longText, (text) => {
        expect(compared(text, text).changedShare).toBe(0)
        const other = text.replaceAll(/\S+/g, 'annat')
        fc.pre(/\p{L}/u.test(text))
        expect(compared(text, other).changedShare).toBe(1)
      }),
    )
  })
})
