// One measured figure, the bar it is held against, and how figures are made of samples.

/** What a figure must not pass: seconds at most, a rate at least. */
export type Bar = { atMost: number } | { atLeast: number }

export interface Figure {
  /** What is measured with what: `start`, `write`, `route` … */
  group: string
  name: string
  /** The median, when there were several runs. */
  value: number
  unit: 's' | 'ms' | 'kB' | 'MB' | '/s' | '×' | 'requests' | 'systems'
  /** Each run's value, in order. */
  runs?: number[]
  bar?: Bar
  passes?: boolean
  note?: string
}

export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export const median = (samples: readonly number[]): number => quantile(samples, 0.5)

/** A figure with its verdict; several runs give their median. */
export function figure(
  group: string,
  name: string,
  unit: Figure['unit'],
  measured: number | readonly number[],
  more: { bar?: Bar; note?: string } = {},
): Figure {
  const runs = typeof measured === 'number' ? undefined : measured.map(rounded)
  const value = rounded(typeof measured === 'number' ? measured : median(measured))
  const { bar } = more
  return {
    group,
    name,
    value,
    unit,
    ...(runs && runs.length > 1 && { runs }),
    ...more,
    ...(bar && { passes: 'atMost' in bar ? value <= bar.atMost : value >= bar.atLeast }),
  }
}

/** Three digits say all that a noisy machine can. */
export const rounded = (value: number): number => Number(value.toPrecision(value >= 1000 ? 4 : 3))

export async function millisecondsOf(work: () => Promise<unknown> | unknown): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** Runs the work that often, one after the other. */
export async function repeated<T>(times: number, work: (turn: number) => Promise<T>): Promise<T[]> {
  const results: T[] = []
  for (let turn = 0; turn < times; turn++) results.push(await work(turn))
  return results
}
