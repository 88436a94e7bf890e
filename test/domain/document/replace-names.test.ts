// An editorial change puts in the new names it was asked for, counts them, and touches nothing else.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findOutdatedNames } from '../../../functions/domain/document/find-outdated-names.ts'
import {
  applyReplacements,
  NameReplacement,
  proposeReplacements,
} from '../../../functions/domain/document/replace-names.ts'
import { refusedWith } from '../given.ts'

describe('proposed replacements', () => {
  it('are the plain exchanges of the text, each once as it is written there', () => {
    const text = 'MSB och MSB, datainspektionen, Datainspektionen, landstinget, rapport till MSB'
    expect(proposeReplacements(text)).toEqual([
      { from: 'MSB', to: 'MCF' },
      { from: 'datainspektionen', to: 'Integritetsskyddsmyndigheten' },
      { from: 'Datainspektionen', to: 'Integritetsskyddsmyndigheten' },
    ])
  })
})

describe('replacing names', () => {
  it('replaces every whole word and counts each replacement', () => {
    const text = 'MSB, SKL och MSB:s stöd (MSB).\r\nMSBFS 2020:6  '
    const replacements = [
      { from: 'MSB', to: 'MCF' },
      { from: 'SKL', to: 'SKR' },
      { from: 'IT-avdelningen', to: 'it-enheten' },
    ]
    expect(applyReplacements(text, replacements)).toEqual({
      text: 'MCF, SKR och MSB:s stöd (MCF).\r\nMSBFS 2020:6  ',
      replacements: [
        { from: 'MSB', to: 'MCF', count: 2 },
        { from: 'SKL', to: 'SKR', count: 1 },
      ],
    })
  })

  it('replaces a name broken over two lines, and the longer of two names', () => {
    const text = 'Kontakta Myndigheten för\nsamhällsskydd och beredskap.'
    const replacements = [
      { from: 'samhällsskydd', to: 'trygghet' },
      { from: 'Myndigheten för samhällsskydd och beredskap', to: 'Myndigheten för civilt försvar' },
    ]
    expect(applyReplacements(text, replacements).text).toBe('Kontakta Myndigheten för civilt försvar.')
  })

  it('replaces all at once, so that one does not change what another put in', () => {
    const swap = [
      { from: 'kansliet', to: 'kontoret' },
      { from: 'kontoret', to: 'kansliet' },
    ]
    expect(applyReplacements('kansliet och kontoret', swap).text).toBe('kontoret och kansliet')
  })

  it('puts the new words in as they are, whatever signs they have', () => {
    expect(applyReplacements('SKL', [{ from: 'SKL', to: '$& $1' }]).text).toBe('$& $1')
  })

  it('leaves a name that must be read in its sentence, unless just that is asked for', () => {
    const text = 'Rapportera till MSB. Läs mer hos MSB.'
    expect(applyReplacements(text, [{ from: 'MSB', to: 'MCF' }]).text).toBe(
      'Rapportera till MSB. Läs mer hos MCF.',
    )
    const both = [
      { from: 'MSB', to: 'MCF' },
      { from: 'till MSB', to: 'till NCSC' },
    ]
    expect(applyReplacements(text, both).text).toBe('Rapportera till NCSC. Läs mer hos MCF.')
    expect(applyReplacements('Se www.msb.se', [{ from: 'msb.se', to: 'mcf.se' }]).text).toBe('Se www.mcf.se')
  })

  it('leaves an abbreviation alone in a number of reference', () => {
    const replaced = applyReplacements('MSB, dnr MSB 2020-16261', [{ from: 'MSB', to: 'MCF' }])
    expect(replaced.text).toBe('MCF, dnr MSB 2020-16261')
  })

  it.each([
    ['words that are not there', [{ from: 'SKL', to: 'SKR' }]],
    ['another letter case', [{ from: 'msb', to: 'mcf' }]],
    ['equal words', [{ from: 'MSB', to: 'MSB' }]],
    ['no replacements', []],
  ])('given %s, then it refuses', (_, replacements) => {
    expect(() => applyReplacements('Hos MSB.', replacements)).toThrow(refusedWith('nothing-to-change'))
  })

  it('given what the table proposes, then no plain name is left', () => {
    const piece = fc.constantFrom(
      'SKL',
      'MSB:s',
      'Datainspektionen',
      'till MSB',
      'och',
      ',',
      '\n',
      'msb.se',
      'SKLX',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join(' ')
        const proposed = proposeReplacements(text)
        fc.pre(proposed.length > 0)
        const plain = findOutdatedNames(text).filter(({ exchange }) => exchange === 'plain')
        const replaced = applyReplacements(text, proposed)
        const total = replaced.replacements.reduce((sum, { count }) => sum + count, 0)
        expect(total).toBe(plain.length)
        expect(proposeReplacements(replaced.text)).toEqual([])
      }),
    )
  })
})

describe('NameReplacement', () => {
  it.each(['', ' SKL', 'SKL ', 'SKL\nMSB', ' ', 'x'.repeat(201)])('refuses %j', (from) => {
    expect(NameReplacement.safeParse({ from, to: 'SKR' }).success).toBe(false)
    expect(NameReplacement.safeParse({ from: 'SKL', to: from }).success).toBe(false)
  })

  it.each(['X', 'Sveriges kommuner och landsting'])('accepts %s', (from) => {
    expect(NameReplacement.safeParse({ from, to: 'SKR' }).success).toBe(true)
  })
})
