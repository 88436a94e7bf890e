// The names of domain 4.3 are found in the municipality's texts, with what to write instead.
import { describe, expect, it } from 'vitest'
import { findOutdatedNames, OutdatedName } from '../../../functions/domain/document/find-outdated-names.ts'
import { outdatedNames } from '../../../functions/domain/document/outdated-names.ts'

const changesIn = (text: string): string[] =>
  findOutdatedNames(text).map(({ found, current, exchange }) => `${exchange}: ${found} → ${current}`)

describe('outdated names in a text', () => {
  it('given the passage of the first policy, then each is named with its line and since when', () => {
    const passage = [
      'Särskilt normgivande aktörer inom ',
      'informationssäkerhet såsom Sveriges kommuner och landsting ',
      '(SKL) och Myndigheten för samhällsskydd',
      'och beredskap (MSB).',
    ].join('\r\n')
    const names = findOutdatedNames(passage)
    expect(names.map((name) => OutdatedName.parse(name))).toEqual(names)
    expect(names.map(({ line, found, current, since }) => [line, found, current, since])).toEqual([
      [2, 'Sveriges kommuner och landsting', 'Sveriges Kommuner och Regioner', '2019-11-27'],
      [3, 'SKL', 'SKR', '2019-11-27'],
      [3, 'Myndigheten för samhällsskydd och beredskap', 'Myndigheten för civilt försvar', '2026-01-01'],
      [4, 'MSB', 'MCF', '2026-01-01'],
    ])
  })

  it.each([
    ['Enligt Datainspektionens råd', ['plain: Datainspektionens → Integritetsskyddsmyndighetens']],
    ['MSB:s och SKL:s stöd', ['plain: MSB:s → MCF:s', 'plain: SKL:s → SKR:s']],
    ['en MSB-kurs', ['plain: MSB → MCF']],
    ['MSBs metodstöd', ['plain: MSBs → MCF:s']],
    ['Se www.msb.se', ['by-hand: msb.se → mcf.se']],
    ['skriv till datainspektionen@datainspektionen.se', ['by-hand: datainspektionen.se → imy.se']],
    ['landstinget ska', ['by-hand: landstinget → regionen']],
  ])('given "%s", then the new name comes in the same form', (text, expected) => {
    expect(changesIn(text)).toEqual(expected)
  })

  it.each([
    ['Incidenter rapporteras till MSB.', ['by-hand: till MSB → till NCSC']],
    [
      'Anmäl till Myndigheten för samhällsskydd och beredskap (MSB).',
      ['by-hand: till Myndigheten för samhällsskydd och beredskap (MSB) → till NCSC'],
    ],
    ['CERT-SE vid MSB', ['by-hand: CERT-SE vid MSB → CERT-SE vid NCSC']],
    ['länken till MSB:s metodstöd', ['plain: MSB:s → MCF:s']],
  ])('given "%s", then a reader decides whether incidents are meant', (text, expected) => {
    expect(changesIn(text)).toEqual(expected)
  })

  it('given standards without an edition, then which one is meant is asked for; a given edition is left alone', () => {
    expect(changesIn('standardserien \nISO/IEC 27000 med')).toHaveLength(1)
    expect(changesIn('SS-ISO/IEC 27000-serien')[0]).toContain('SS-ISO/IEC 27000 →')
    expect(changesIn('ISO/IEC 27000:2018 och ISO/IEC 27001:2022')).toEqual([])
  })

  it('given numbers of regulations and files, then they keep their names', () => {
    expect(changesIn('MSBFS 2020:6, MSB 2020-16261, SKLX')).toEqual([])
  })

  it('given a text without any, then there are none', () => {
    expect(findOutdatedNames('')).toEqual([])
    expect(findOutdatedNames('SKR, MCF, IMY och NCSC.')).toEqual([])
  })
})

describe('the table of outdated names', () => {
  const names = outdatedNames.changes.flatMap((change) =>
    change.names.map(({ from, to }) => ({ ...change, from, to })),
  )

  it.each(names)('finds $from by itself and proposes $to', ({ from, to, exchange, since }) => {
    const [name, ...others] = findOutdatedNames(`Enligt ${from} gäller detta.`)
    expect(others).toEqual([])
    expect(name).toMatchObject({ found: from, current: to, exchange, since })
  })

  it.each(names)('proposes for $from nothing that is outdated itself', ({ to }) => {
    expect(findOutdatedNames(to)).toEqual([])
  })

  it('was gone through after every change it knows of, and says in both languages what happened', () => {
    for (const { since, note } of outdatedNames.changes) {
      expect(since <= outdatedNames.version).toBe(true)
      expect(note.sv).toMatch(/\.$/)
      expect(note.en).toMatch(/\.$/)
    }
  })
})
