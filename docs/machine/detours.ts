// The ways of a drawing that do not lead straight down to the next state, and the lanes they run in.
import type { MachineState, Way } from './read-machine.ts'

/** One way to a state further down. */
export interface Detour {
  readonly way: Way
  readonly from: number
  readonly to: number
}

/** Of several ways to the next state only the first can go straight down. */
const isStraight = (ways: readonly Way[], way: Way): boolean => ways.find(({ to }) => to === way.to) === way

/**
 * By their places in reading order, in which every way leads down.
 * @throws RangeError for a way to a state that is not there, or that leads back
 */
export function detoursOf(states: readonly MachineState[]): Detour[] {
  return states.flatMap(({ name, ways }, from) =>
    ways.flatMap((way): Detour[] => {
      const to = states.findIndex((state) => state.name === way.to)
      if (to < 0) throw new RangeError(`${name} leads to ${way.to}, which is not beside it`)
      if (to <= from) throw new RangeError(`${name} leads back to ${way.to}`)
      return to === from + 1 && isStraight(ways, way) ? [] : [{ way, from, to }]
    }),
  )
}

/** The exits of a box, from top to bottom. */
export function exitsOf(from: number, detours: readonly Detour[]): Detour[] {
  return detours.filter((detour) => detour.from === from)
}

interface Span {
  readonly top: number
  readonly bottom: number
}

const length = ({ top, bottom }: Span): number => bottom - top

/** Gives every target a lane, short spans next to the boxes, so that no two lines lie on each other. */
export function lanesOf(detours: readonly Detour[]): Map<number, number> {
  const spans = new Map<number, Span>()
  for (const { from, to } of detours) {
    const top = Math.min(spans.get(to)?.top ?? to, from)
    spans.set(to, { top, bottom: to })
  }
  const byLength = [...spans].sort(([a, one], [b, two]) => length(one) - length(two) || a - b)
  const lanes: Span[][] = []
  const laneOf = new Map<number, number>()
  for (const [to, span] of byLength) {
    const free = lanes.findIndex((taken) =>
      taken.every(({ top, bottom }) => bottom < span.top || span.bottom < top),
    )
    const lane = free < 0 ? lanes.length : free
    lanes[lane] = [...(lanes[lane] ?? []), span]
    laneOf.set(to, lane)
  }
  return laneOf
}
