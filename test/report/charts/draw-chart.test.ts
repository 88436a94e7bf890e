// Charts can be read without seeing them, without seeing colours, and by any reader of XML.
import * as fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { numberInWords, valuesOf } from '../../../functions/report/charts/chart-values.ts'
import { drawChart } from '../../../functions/report/charts/draw-chart.ts'
import type { Block, Chart } from '../../../functions/report/report-document.ts'
import { bars, lights, trend } from '../sample-document.ts'

type Figure = Extract<Block, { kind: 'figure' }>

/** The elements of the picture by name, with their attributes, and the words in each. */
function read(svg: string) {
  const elements: { name: string; attributes: Record<string, string>; text: string }[] = []
  const open: number[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    open.push(elements.push({ name, attributes: attributes as Record<string, string>, text: '' }) - 1)
  })
  parser.on('text', (text) => {
    const element = elements[open.at(-1) ?? -1]
    if (element) element.text += text
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(svg).close()
  const of = (name: string) => elements.filter((element) => element.name === name)
  return { of, words: of('text').map(({ text }) => text) }
}

const drawn = (block: Block) => read(drawChart(block as Figure, 'Source Sans 3').svg)

describe.each([
  ['bars', bars],
  ['trend', trend],
  ['lights', lights],
])('a chart of %s', (_, block) => {
  it('is one picture with a name, a description that says its values, and Swedish as its language', () => {
    const { of } = drawn(block)
    const figure = block as Figure
    expect(of('svg')[0]?.attributes).toMatchObject({ role: 'img', lang: 'sv' })
    expect(of('title').map(({ text }) => text)).toEqual([figure.caption])
    const [description] = of('desc').map(({ text }) => text)
    expect(description).toContain(figure.alternativeText)
    for (const cell of valuesOf(figure.chart).rows.flat()) expect(description).toContain(cell)
  })

  it('is the same each time', () => {
    expect(drawChart(block as Figure, 'A')).toEqual(drawChart(block as Figure, 'A'))
  })
})

describe('bars', () => {
  it('have their value beside them, with the target in words', () => {
    expect(drawn(bars).words).toEqual([
      'Socialnämnden',
      '82\u00a0% (mål 90\u00a0%)',
      'Kulturnämnden',
      '96,5\u00a0% (mål 90\u00a0%, nått)',
      'Valnämnden',
      'färre än 5',
    ])
  })

  it('are as long as their values', () => {
    const widths = drawn(bars)
      .of('rect')
      .map(({ attributes }) => Number(attributes['width']))
    expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(82 / 96.5, 2)
    expect(widths[2]).toBe(1)
  })
})

describe('a trend', () => {
  it('draws no line over a period without a value, and tells its lines apart without colour', () => {
    const { of, words } = drawn(trend)
    const lines = of('polyline')
    expect(lines.map(({ attributes }) => attributes['points']?.split(' ').length)).toEqual([3, 1, 1])
    expect(lines[0]?.attributes['stroke-dasharray']).toBeUndefined()
    expect(lines[1]?.attributes['stroke-dasharray']).toBe('8 4')
    expect(words).toContain('Nätfiske: 9\u00a0st (2027)')
    expect(words).toContain('Felskick: 12\u00a0st (2027)')
  })
})

describe('traffic lights', () => {
  it('say their colour in words, and have a shape each', () => {
    const { of, words } = drawn(lights)
    expect(words.filter((word) => word.includes(': '))).toEqual([
      'Socialnämnden: grön',
      'Fabs AB: gul',
      'AVRF: röd',
    ])
    expect(of('circle')).toHaveLength(1)
    expect(new Set(of('path').map(({ attributes }) => attributes['d']?.split('l').length)).size).toBe(2)
  })
})

describe('any chart', () => {
  const label = fc.string({ unit: 'binary', minLength: 1, maxLength: 120 })
  const value = fc.double({ min: 0, max: 1e9, noNaN: true })
  const chart: fc.Arbitrary<Chart> = fc.oneof(
    fc.record({
      kind: fc.constant('bars' as const),
      bars: fc.array(fc.record({ label, value }), { minLength: 1, maxLength: 5 }),
    }),
    fc.record({
      kind: fc.constant('lights' as const),
      lights: fc.array(
        fc.record({
          label,
          light: fc.constantFrom('green' as const, 'yellow' as const, 'red' as const),
          text: label,
        }),
        { minLength: 1, maxLength: 5 },
      ),
    }),
    fc.array(fc.option(value), { minLength: 2, maxLength: 9 }).map((values) => ({
      kind: 'trend' as const,
      periods: values.map((_, at) => `P${at}`),
      series: [{ name: 'S', values }],
    })),
  )

  it('is XML without a number that is none', () => {
    fc.assert(
      fc.property(chart, label, (any, caption) => {
        const { svg, height } = drawChart(
          { kind: 'figure', caption, alternativeText: caption, chart: any },
          'F',
        )
        expect(() => read(svg)).not.toThrow()
        expect(svg.replace(/<(title|desc|text)[^>]*>[^<]*/g, '')).not.toMatch(/NaN|Infinity|undefined/)
        expect(height).toBeGreaterThan(0)
      }),
    )
  })
})

describe('a number', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1234.5, '1\u00a0234,5'],
    [1234567, '1\u00a0234\u00a0567'],
    [0.333, '0,33'],
    [-4, '−4'],
  ])('%d is written %s', (value, words) => {
    expect(numberInWords(value)).toBe(words)
  })
})
