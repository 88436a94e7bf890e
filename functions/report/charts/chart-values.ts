// A chart said in words and in a table: what is drawn can always be read as well.
import type { Chart, Light, Table } from '../report-document.ts'

export const lightNames: Record<Light, string> = { green: 'Grön', yellow: 'Gul', red: 'Röd' }

const decimals = 2

/** A number as Swedish writes it, `1 234,5`; without a locale, so that it is the same on every machine. */
export function numberInWords(value: number): string {
  const [whole = '0', fraction] = String(Number(Math.abs(value).toFixed(decimals))).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0')
  const sign = value < 0 ? '−' : ''
  return `${sign}${grouped}${fraction === undefined ? '' : `,${fraction}`}`
}

export function valueInWords(value: number, unit: string | undefined, shown?: string): string {
  return shown ?? (unit === undefined ? numberInWords(value) : `${numberInWords(value)}\u00a0${unit}`)
}

type Values = Pick<Table, 'columns' | 'rows'>

/** The values as a table. */
export function valuesOf(chart: Chart): Values {
  switch (chart.kind) {
    case 'bars': {
      const { bars, unit } = chart
      const hasTargets = bars.some(({ target }) => target !== undefined)
      const columns = [
        { header: 'Benämning', share: 3 },
        { header: 'Värde', align: 'end' as const },
        ...(hasTargets ? [{ header: 'Mål', align: 'end' as const }] : []),
      ]
      const rows = bars.map(({ label, value, shown, target }) => [
        label,
        valueInWords(value, unit, shown),
        ...(hasTargets ? [target === undefined ? '–' : valueInWords(target, unit)] : []),
      ])
      return { columns, rows }
    }
    case 'trend': {
      const { periods, series, unit } = chart
      const columns = [
        { header: 'Period', share: 2 },
        ...series.map(({ name }) => ({ header: name, align: 'end' as const })),
      ]
      const rows = periods.map((period, at) => [
        period,
        ...series.map(({ values }) => {
          const value = values[at] ?? undefined
          return value === undefined ? 'uppgift saknas' : valueInWords(value, unit)
        }),
      ])
      return { columns, rows }
    }
    case 'lights':
      return {
        columns: [{ header: 'Område', share: 2 }, { header: 'Läge' }, { header: 'Kommentar', share: 3 }],
        rows: chart.lights.map(({ label, light, text }) => [label, lightNames[light], text]),
      }
    default:
      return chart satisfies never
  }
}

/** The values in one sentence, for the description of the picture. */
export function valuesInWords(chart: Chart): string {
  const { columns, rows } = valuesOf(chart)
  const said = rows.map(([first, ...others]) => {
    const named = others.map((cell, at) =>
      others.length === 1 ? cell : `${columns[at + 1]?.header ?? ''} ${cell}`,
    )
    return `${first}: ${named.join(', ')}`
  })
  return `${said.join('; ')}.`
}
