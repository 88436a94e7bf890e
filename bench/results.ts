// The table on the screen and bench/results.json: figures, versions, date and load; nothing that names the machine.
import { readFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod'
import { ROOT } from '../local/synthesize.ts'
import { type Figure, rounded } from './figure.ts'

const Manifest = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
  optionalDependencies: z.record(z.string(), z.string()),
})

export interface Results {
  date: string
  mode: 'whole' | 'smoke'
  node: string
  packages: Record<string, string>
  machine: { platform: string; processors: number; loadBefore: number; loadAfter: number }
  figures: Figure[]
  /** Groups that were measured anew after the rest, each with its own date and load. */
  later?: Record<string, Pick<Results, 'date' | 'machine'>>
  /** What has a bar in the design but is not built or not measurable here. */
  notMeasured: { name: string; why: string }[]
}

const notMeasured = [
  { name: 'annual figures over 10,000 assets', why: 'the annual report is not built yet' },
  { name: 'idle cost on AWS', why: 'decided by the template: on-demand tables, no provisioned capacity' },
]

/** Processes that want to run, on average over the last minute: above the number of processors, times are too long. */
export const load = (): number => rounded(loadavg()[0] ?? 0)

export function resultsOf(figures: Figure[], mode: Results['mode'], loadBefore: number): Results {
  const manifest = Manifest.parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')))
  const { platform, arch, version } = process
  return {
    date: new Date().toISOString().slice(0, 10),
    mode,
    node: version,
    packages: { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies },
    machine: { platform: `${platform}-${arch}`, processors: cpus().length, loadBefore, loadAfter: load() },
    figures,
    notMeasured,
  }
}

export function readResults(file: string): Results {
  // What the run itself wrote; a file that someone has altered shows itself in the next commit.
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** The results with some groups measured anew, each of which says when and under what load. */
export function withParts(all: Results, { figures, date, machine }: Results): Results {
  const groups = new Set(figures.map(({ group }) => group))
  const later = Object.fromEntries([...groups].map((group) => [group, { date, machine }]))
  return {
    ...all,
    later: { ...all.later, ...later },
    figures: [...all.figures.filter(({ group }) => !groups.has(group)), ...figures],
    notMeasured,
  }
}

const verdict = ({ passes }: Figure) => (passes === undefined ? '' : passes ? 'pass' : 'MISS')

function barText({ bar, unit }: Figure): string {
  if (bar === undefined) return ''
  return 'atMost' in bar ? `≤ ${bar.atMost} ${unit}` : `≥ ${bar.atLeast} ${unit}`
}

function spread({ runs }: Figure): string {
  return runs === undefined ? '' : `${Math.min(...runs)}–${Math.max(...runs)} in ${runs.length}`
}

export function tableOf({ figures, machine, node, mode }: Results): string {
  const rows = figures.map((one) => [
    one.group,
    one.name,
    `${one.value} ${one.unit}`,
    spread(one),
    barText(one),
    verdict(one),
    one.note ?? '',
  ])
  const header = ['group', 'what', 'median', 'runs', 'bar', '', 'note']
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  )
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  const judged = figures.filter(({ passes }) => passes !== undefined)
  const missed = judged.filter(({ passes }) => !passes)
  return [
    line(header),
    ...rows.map(line),
    '',
    `${mode}, Node ${node}, ${machine.processors} processors, load ${machine.loadBefore} before and ${machine.loadAfter} after.`,
    ...(Math.max(machine.loadBefore, machine.loadAfter) > machine.processors
      ? ['More processes wanted to run than there are processors: times are longer than on a quiet machine.']
      : []),
    `${judged.length - missed.length} of ${judged.length} bars held.`,
    ...missed.map((one) => `Missed: ${one.name}, ${one.value} ${one.unit}, bar ${barText(one)}.`),
    '',
  ].join('\n')
}
