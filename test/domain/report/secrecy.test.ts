// What is secret in an annual report shows in its annex and nowhere else: not in another section, not in a part, not in a light.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { systemStamp } from '../../../functions/domain/actor.ts'
import type { AnnualReport, AskedUnit } from '../../../functions/domain/report/annual-report.ts'
import { publicContent, secretAnnexContent } from '../../../functions/domain/report/annual-report-content.ts'
import { annualFigures } from '../../../functions/domain/report/figures/annual-figures.ts'
import type { Figure, FigureId } from '../../../functions/domain/report/figures/figure.ts'
import { indexOf } from '../../../functions/domain/report/figures/unit-index.ts'
import { isExamined, publicFigures } from '../../../functions/domain/report/public-figures.ts'
import { reportSections } from '../../../functions/domain/report/report-section.ts'
import { requireKnownParts, type SecretPart } from '../../../functions/domain/report/secret-part.ts'
import { now, refusedWith, taskId } from '../given.ts'
import { givenAnnualReport, givenRegister, givenReply, givenSources, givenUnit } from './given-report.ts'

const paragraph = 'OSL 18:8'
const reading = { diaryNumber: '2027.041 KS' }
const unitIds = ['skolan', 'varden'] as const
const sources = givenSources({
  register: unitIds.map((id) => givenRegister(`/kf/${id}/`)),
  units: unitIds.map((unitId) => givenUnit({ unitId, unitName: unitId, unitPath: `/kf/${unitId}/` })),
})

/** Numbers that stand for one thing each, so that one that is shown can be told from all others. */
const wholeOf = (figure: number) => 10_000 + figure * 100
const previousOf = (figure: number) => 20_000 + figure * 100
const rowOf = (figure: number, row: number) => 30_000 + figure * 100 + row
const partOf = (unit: number, part: number) => 60_000 + unit * 100 + part
const pointsOf = (unit: number) => ({ planned: 70_001 + unit * 100, done: 70_000 + unit * 100 })
const wordsOf = (section: number) => 80_000 + section * 100

const figures = annualFigures(sources).map((figure, at): Figure => {
  const { missing: _, ...counted } = figure
  const rows = figure.rows.map(({ id, name }, row) => ({
    id,
    name,
    unit: 'count' as const,
    value: rowOf(at, row),
  }))
  return { ...counted, unit: 'count', value: wholeOf(at), previous: previousOf(at), trend: 'better', rows }
})
const askedUnit = (unitId: string, unit: number): AskedUnit => ({
  unitId,
  unitName: unitId,
  unitPath: `/kf/${unitId}/`,
  unitKind: 'administration',
  contactRole: 'unit-manager',
  status: 'answered',
  reply: givenReply({ controlPoints: pointsOf(unit) }),
})
const marked = givenAnnualReport({
  figures,
  units: unitIds.map(askedUnit),
  indexParts: unitIds.map((unitId, unit) => ({
    unitId,
    parts: { owners: partOf(unit, 0), classified: partOf(unit, 1), training: partOf(unit, 2) },
  })),
  dpoReport: { text: `Ombudet: ${wordsOf(12) + 1}`, digest: 'a', by: systemStamp, at: now, taskId: taskId() },
  compilation: {
    kind: 'compile-annual-report',
    light: 'yellow',
    assessments: reportSections.map(({ number }) => ({ section: number, text: `Text ${wordsOf(number)}.` })),
    risks: [11, 12, 13].map((at) => `Risk ${wordsOf(1) + at}`),
    decisionsNeeded: [21, 22, 23].map((at) => `Beslut ${wordsOf(1) + at}`),
    proposal: [`Förslag ${wordsOf(2) + 1}`],
  },
})

/** Every number of the kind above that stands in it. */
const numbersIn = (shown: unknown): Set<number> =>
  new Set((JSON.stringify(shown) ?? '').match(/\b\d{5}\b/g)?.map(Number))

const everyPart: SecretPart[] = [
  ...reportSections.map(({ number }) => ({ section: number, paragraph })),
  ...figures.map(({ id }) => ({ figure: id, paragraph })),
  ...figures.flatMap(({ id, rows }) => rows.map((row) => ({ figure: id, row: row.id, paragraph }))),
]
const anyParts = fc.subarray(everyPart, { maxLength: 5 })

/** What the parts make secret, told from the rule and not from the code. */
function madeSecret(parts: readonly SecretPart[]) {
  const sections = parts.flatMap(({ section }) => section ?? [])
  const whole = new Set<string>([
    ...parts.flatMap(({ figure, row }) => (row === undefined && figure ? [figure] : [])),
    ...reportSections.filter(({ number }) => sections.includes(number)).flatMap((section) => section.figures),
  ])
  const isRowSecret = (id: FigureId, row: string) =>
    whole.has(id) || parts.some((part) => part.figure === id && part.row === row)
  const ofFigures = figures.flatMap(({ id, rows }, at) => [
    ...(whole.has(id) ? [wholeOf(at), previousOf(at)] : []),
    ...rows.flatMap((row, of) => (isRowSecret(id, row.id) ? [rowOf(at, of)] : [])),
  ])
  const tellsOfIndex = ['N2', 'N4', 'N7', 'N11', 'N17'] as const
  const ofIndex = unitIds.flatMap((unitId, unit) =>
    tellsOfIndex.some((id) => isRowSecret(id, unitId)) ? [0, 1, 2].map((part) => partOf(unit, part)) : [],
  )
  const ofWords = [...numbersIn(marked.compilation), ...numbersIn(marked.dpoReport)].filter((number) =>
    sections.includes(Math.floor((number - 80_000) / 100)),
  )
  const ofControl = sections.includes(14) ? [...numbersIn(unitIds.map((_, unit) => pointsOf(unit)))] : []
  return { ofFigures, all: new Set([...ofFigures, ...ofIndex, ...ofWords, ...ofControl]) }
}

const without = (all: ReadonlySet<number>, some: ReadonlySet<number>) =>
  new Set([...all].filter((number) => !some.has(number)))
const everything = numbersIn(marked)
const withSecret = (secret: SecretPart[], report = marked): AnnualReport => ({ ...report, secret })

describe('what is secret', () => {
  it('is only what the report has: a row that is not there would protect nothing', () => {
    const row = figures.find(({ rows }) => rows.length > 0)
    if (row === undefined) throw new Error('No figure has rows')
    expect(() => requireKnownParts(marked, everyPart)).not.toThrow()
    const unknown = [...everyPart.slice(0, 1), { figure: row.id, row: 'felstavad', paragraph }]
    expect(() => requireKnownParts(marked, unknown)).toThrow(
      refusedWith('not-found', 'body.answer.secret.1.row'),
    )
  })

  it('stands in the annex and never in the public version, which holds all the rest', () => {
    expect(numbersIn(publicContent(withSecret([]), reading))).toEqual(everything)
    fc.assert(
      fc.property(anyParts, fc.constantFrom('sv', 'en'), (secret, language) => {
        const report = withSecret(secret)
        const { all } = madeSecret(secret)
        expect(numbersIn(publicContent(report, { ...reading, language }))).toEqual(without(everything, all))
        expect(numbersIn(secretAnnexContent(report, { ...reading, language }))).toEqual(all)
      }),
    )
  })

  it('is not in the figures that anyone may see, and all other figures are', () => {
    const all = numbersIn(figures)
    fc.assert(
      fc.property(anyParts, (secret) => {
        const shown = numbersIn(publicFigures(withSecret(secret)))
        expect(shown).toEqual(without(all, new Set(madeSecret(secret).ofFigures)))
      }),
    )
  })

  it.each([
    ['a section that tells the figure too', { section: 4 }],
    ['the figure', { figure: 'N5' }],
  ] as const)('hides trend, light and parts of a figure for %s', (_, part) => {
    const report = withSecret([{ ...part, paragraph }])
    const n5 = publicFigures(report).find(({ id }) => id === 'N5')
    expect(n5).toMatchObject({ light: 'grey', rows: [], missing: { sv: `sekretess (${paragraph})` } })
    expect(n5).not.toHaveProperty('trend')
    const six = publicContent(report, reading).sections.find(({ mark }) => mark === '6')
    const line = six?.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))
    expect(line).toContainEqual([
      'N5 Kravuppfyllnad',
      `Se sekretessbilagan (${paragraph})`,
      'minst 80 %, på nivå 3 minst 90 %',
      '–',
      '–',
    ])
  })

  it('leaves a section its heading and its ground, and gives the annex both', () => {
    const report = withSecret([{ section: 8, paragraph }])
    expect(publicContent(report, reading).sections.find(({ mark }) => mark === '8')).toEqual({
      mark: '8',
      heading: 'Incidenter',
      blocks: [{ kind: 'paragraph', text: `Se sekretessbilagan (${paragraph}).` }],
    })
    expect(secretAnnexContent(report, reading)).toMatchObject({
      title: expect.stringContaining('Sekretessbilaga'),
      sections: [{ mark: '8', heading: `Incidenter (${paragraph})` }],
    })
  })

  it('makes no annex when there is nothing of it', () => {
    expect(secretAnnexContent(withSecret([]), reading)).toBeUndefined()
    expect(secretAnnexContent(marked, reading)).toBeUndefined()
  })

  it('is unknown before legal counsel has examined the report, so that no figure is shown', () => {
    expect(isExamined(marked)).toBe(false)
    expect(publicFigures(marked)).toEqual([])
    expect(isExamined(withSecret([]))).toBe(true)
  })
})

describe('a unit of few people', () => {
  const reportOf = (employees: number, trained: number) => {
    const reply = givenReply({ employees, trained })
    const small = givenUnit({ unitId: 'litet', unitName: 'Litet', unitPath: '/kf/litet/', reply })
    const own = { ...sources, units: [...sources.units, small] }
    return givenAnnualReport({
      figures: annualFigures(own),
      units: [{ ...askedUnit('litet', 0), unitName: 'Litet', reply }],
      indexParts: [{ unitId: 'litet', parts: indexOf(small, own).parts }],
      secret: [],
    })
  }
  const rowsOf = (report: AnnualReport, title: RegExp) =>
    publicContent(report, reading)
      .sections.flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'table' && title.test(block.title) ? block.rows : []))
      .filter(([name]) => name === 'Litet')

  it('is not told of by a share, by a light, or by a part of its index', () => {
    const few = fc
      .integer({ min: 1, max: 4 })
      .chain((employees) =>
        fc.record({ employees: fc.constant(employees), trained: fc.integer({ min: 0, max: employees }) }),
      )
    fc.assert(
      fc.property(few, ({ employees, trained }) => {
        const report = reportOf(employees, trained)
        expect(rowsOf(report, /^N11/)).toEqual([['Litet', 'visas inte', '–']])
        expect(rowsOf(report, /^Delar/)).toEqual([['Litet', 'visas inte', '–', '–', '–', '–', '–', '–']])
        const shown = publicFigures(report).flatMap(({ id, rows }) => (id === 'N11' ? rows : []))
        const own = shown.find(({ id }) => id === 'litet')
        for (const telling of ['value', 'light', 'basis']) expect(own).not.toHaveProperty(telling)
      }),
    )
  })

  it('is told of from five people', () => {
    const report = reportOf(5, 4)
    expect(rowsOf(report, /^N11/)).toEqual([['Litet', '80 %', 'Röd: når inte målet']])
    expect(rowsOf(report, /^Delar/)).toEqual([['Litet', '100', '–', '–', '–', '80', '100', '100']])
  })
})
