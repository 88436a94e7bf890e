// Where everything in a machine's drawing stands. Pure and deterministic: the same machine gives the same places.
// Each state is a layer of its own, in reading order; ways to the next layer go straight down, ways further down
// run in lanes to the right, ways back up in lanes to the left. Lines to one state share a lane.
import type { MachineState, Scope, Way } from './read-machine.ts'
import { detailOf } from './state-words.ts'
import { wrap } from './wrap-text.ts'

export interface Box {
  readonly state: MachineState
  readonly title: readonly string[]
  readonly detail: readonly string[]
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Label {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly anchor: 'start' | 'end'
}

export interface Place {
  readonly x: number
  readonly y: number
}

/** Corners of a line; the last one carries the arrow head. */
export type Line = readonly Place[]

export interface Layout {
  readonly width: number
  readonly height: number
  readonly boxes: readonly Box[]
  readonly lines: readonly Line[]
  readonly labels: readonly Label[]
  readonly starts: readonly Place[]
  readonly ends: readonly Place[]
}

export const boxWidth = 330
export const lineHeight = { title: 17, detail: 15 }
export const padding = 10
const lettersInTitle = 40
const lettersInDetail = 50
/** A person's box holds a figure beside the text. */
const lettersBesideFigure = 42
const lettersInLabel = 30
const letterWidth = 6.4
const gap = 34
const gapBesideLabel = 44
const laneWidth = 13
const exitsApart = 32
const endStub = 26
const startHeight = 30
const branchGap = 18

/** How far a choice's slanted ends reach into its box. */
export const slant = 16

interface Row {
  readonly box: Box
  readonly inside: readonly Layout[]
}

type Side = 'left' | 'right'

/** One way that does not lead straight down. */
interface Detour {
  readonly way: Way
  readonly from: number
  readonly to: number
  readonly side: Side
}

function textHeight(title: readonly string[], detail: readonly string[]): number {
  return 2 * padding + title.length * lineHeight.title + detail.length * lineHeight.detail
}

function detoursOf(states: readonly MachineState[]): Detour[] {
  return states.flatMap(({ name, ways }, from) =>
    ways.flatMap((way): Detour[] => {
      const to = states.findIndex((state) => state.name === way.to)
      if (to < 0) throw new RangeError(`${name} leads to ${way.to}, which is not beside it`)
      if (to === from + 1 && isStraight(ways, way)) return []
      return [{ way, from, to, side: to > from ? 'right' : 'left' }]
    }),
  )
}

/** Of several ways to the next state only the first can go straight down. */
const isStraight = (ways: readonly Way[], way: Way): boolean => ways.find(({ to }) => to === way.to) === way

/** The exits of a box on one side, from top to bottom. */
function exitsOn(side: Side, from: number, detours: readonly Detour[]): Detour[] {
  return detours.filter((detour) => detour.from === from && detour.side === side)
}

function rowAt(state: MachineState, at: number, y: number, detours: readonly Detour[]): Row {
  const title = wrap(state.name, lettersInTitle)
  const detailText = detailOf(state)
  const detail =
    detailText === undefined
      ? []
      : wrap(detailText, state.kind === 'person' ? lettersBesideFigure : lettersInDetail)
  const inside = state.inner.map(layOutScope)
  const insideWidth = inside.reduce((sum, { width }) => sum + width + branchGap, branchGap)
  const width = Math.max(boxWidth, inside.length > 0 ? insideWidth : 0)
  const insideHeight = Math.max(0, ...inside.map(({ height }) => height + padding))
  const exits = Math.max(
    exitsOn('left', at, detours).length,
    exitsOn('right', at, detours).length + (state.ends ? 1 : 0),
  )
  const height = Math.max(textHeight(title, detail) + insideHeight, 26 + exits * exitsApart - 8)
  return { box: { state, title, detail, x: -width / 2, y, width, height }, inside }
}

function layOutRows(states: readonly MachineState[], detours: readonly Detour[]): Row[] {
  const rows: Row[] = []
  let y = startHeight
  for (const [at, state] of states.entries()) {
    const row = rowAt(state, at, y, detours)
    rows.push(row)
    const isLabelled = state.ways.some(({ to, label }) => label !== undefined && to === states[at + 1]?.name)
    y += row.box.height + (isLabelled ? gapBesideLabel : gap)
  }
  return rows
}

/** Gives every target on a side a lane, short spans next to the boxes, so that no two lines lie on each other. */
function lanesOn(side: Side, detours: readonly Detour[]): Map<number, number> {
  const spans = new Map<number, { top: number; bottom: number }>()
  for (const { from, to } of detours.filter((detour) => detour.side === side)) {
    const span = spans.get(to) ?? { top: to, bottom: to }
    spans.set(to, { top: Math.min(span.top, from), bottom: Math.max(span.bottom, from) })
  }
  const byLength = [...spans].sort(([a, one], [b, two]) => length(one) - length(two) || a - b)
  const lanes: { top: number; bottom: number }[][] = []
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

const length = ({ top, bottom }: { top: number; bottom: number }): number => bottom - top

/** Where a box's edge is at a height: a choice is narrower at its top and bottom. */
function edgeAt({ state, x, y, width, height }: Box, at: number, side: Side): number {
  const fromMiddle = Math.abs(at - (y + height / 2)) / (height / 2)
  const inset = state.kind === 'choice' ? slant * fromMiddle : 0
  return side === 'left' ? x + inset : x + width - inset
}

const exitHeight = ({ y }: Box, order: number): number => y + 30 + order * exitsApart
const entryHeight = ({ y }: Box): number => y + 12

function labelsBeside(x: number, y: number, text: string, side: Side): Label[] {
  const [first = '', ...rest] = wrap(text, lettersInLabel)
  const anchor = side === 'left' ? 'end' : 'start'
  const at = side === 'left' ? x - 6 : x + 6
  const above: Label = { x: at, y: y - 4, text: first, anchor }
  return [above, ...rest.map((line, order): Label => ({ x: at, y: y + 12 + order * 13, text: line, anchor }))]
}

/** How much room the labels on a side need beside the boxes. */
function labelRoom(side: Side, detours: readonly Detour[]): number {
  const lines = detours
    .filter((detour) => detour.side === side)
    .flatMap(({ way }) => (way.label === undefined ? [] : wrap(way.label, lettersInLabel)))
  return Math.max(0, ...lines.map(({ length: letters }) => letters)) * letterWidth + 14
}

function straightLines(rows: readonly Row[]): { lines: Line[]; labels: Label[] } {
  const lines: Line[] = []
  const labels: Label[] = []
  for (const [at, { box }] of rows.entries()) {
    const next = rows[at + 1]?.box
    const way = box.state.ways.find(({ to }) => to === next?.state.name)
    if (next === undefined || way === undefined) continue
    lines.push([
      { x: 0, y: box.y + box.height },
      { x: 0, y: next.y },
    ])
    if (way.label !== undefined) {
      labels.push({ x: 8, y: (box.y + box.height + next.y) / 2 + 4, text: way.label, anchor: 'start' })
    }
  }
  return { lines, labels }
}

function detourLines(
  side: Side,
  rows: readonly Row[],
  detours: readonly Detour[],
): { lines: Line[]; labels: Label[]; reach: number } {
  const widest = Math.max(...rows.map(({ box }) => box.width)) / 2
  const laneOf = lanesOn(side, detours)
  const firstLane = Math.max(widest + laneWidth, boxWidth / 2 + labelRoom(side, detours))
  const outwards = side === 'left' ? -1 : 1
  const lines: Line[] = []
  const labels: Label[] = []
  for (const [at, { box }] of rows.entries()) {
    for (const [order, { way, to }] of exitsOn(side, at, detours).entries()) {
      const target = rows[to]?.box
      if (target === undefined) continue
      const y = exitHeight(box, order)
      const x = edgeAt(box, y, side)
      const lane = outwards * (firstLane + (laneOf.get(to) ?? 0) * laneWidth)
      const entry = entryHeight(target)
      lines.push([
        { x, y },
        { x: lane, y },
        { x: lane, y: entry },
        { x: edgeAt(target, entry, side), y: entry },
      ])
      if (way.label !== undefined)
        labels.push(...labelsBeside(outwards * (box.width / 2), y, way.label, side))
    }
  }
  const laneCount = Math.max(0, ...[...laneOf.values()].map((lane) => lane + 1))
  return { lines, labels, reach: laneCount === 0 ? widest : firstLane + laneCount * laneWidth }
}

function endsOf(rows: readonly Row[], detours: readonly Detour[]): { lines: Line[]; ends: Place[] } {
  const places = rows.flatMap(({ box }, at) => {
    if (!box.state.ends) return []
    const y = exitHeight(box, exitsOn('right', at, detours).length)
    return [{ from: { x: edgeAt(box, y, 'right'), y }, end: { x: box.x + box.width + endStub + 8, y } }]
  })
  return {
    lines: places.map(({ from, end }) => [from, { x: end.x - 8, y: end.y }]),
    ends: places.map(({ end }) => end),
  }
}

/** The branches of a state stand side by side under its text. */
function insideOf({ box, inside }: Row): Layout[] {
  const total = inside.reduce((sum, { width }) => sum + width + branchGap, -branchGap)
  const top = box.y + textHeight(box.title, box.detail)
  let x = box.x + (box.width - total) / 2
  return inside.map((layout) => {
    const moved = move(layout, x, top)
    x += layout.width + branchGap
    return moved
  })
}

function move(layout: Layout, x: number, y: number): Layout {
  const place = <P extends Place>(at: P): P => ({ ...at, x: at.x + x, y: at.y + y })
  return {
    ...layout,
    boxes: layout.boxes.map(place),
    lines: layout.lines.map((line) => line.map(place)),
    labels: layout.labels.map(place),
    starts: layout.starts.map(place),
    ends: layout.ends.map(place),
  }
}

function layOutScope({ states }: Scope): Layout {
  const detours = detoursOf(states)
  const rows = layOutRows(states, detours)
  const straight = straightLines(rows)
  const left = detourLines('left', rows, detours)
  const right = detourLines('right', rows, detours)
  const ended = endsOf(rows, detours)
  const inside = rows.flatMap(insideOf)
  const start = { x: 0, y: 8 }
  const reachOfEnds = Math.max(0, ...ended.ends.map(({ x }) => x + 34))
  const reachOfLabels = Math.max(0, ...straight.labels.map(({ x, text }) => x + text.length * letterWidth))
  const first = rows[0]?.box
  const last = rows.at(-1)?.box
  const whole: Layout = {
    width: left.reach + Math.max(right.reach, reachOfEnds, reachOfLabels),
    height: last === undefined ? 0 : last.y + last.height,
    boxes: [...rows.map(({ box }) => box), ...inside.flatMap(({ boxes }) => boxes)],
    lines: [
      ...(first
        ? [
            [
              { ...start, y: start.y + 6 },
              { x: 0, y: first.y },
            ],
          ]
        : []),
      ...straight.lines,
      ...left.lines,
      ...right.lines,
      ...ended.lines,
      ...inside.flatMap(({ lines }) => lines),
    ],
    labels: [straight, left, right, ...inside].flatMap(({ labels }) => labels),
    starts: [start, ...inside.flatMap(({ starts }) => starts)],
    ends: [...ended.ends, ...inside.flatMap(({ ends }) => ends)],
  }
  return move(whole, left.reach, 0)
}

/** Lays out a whole machine; the origin is the drawing's upper left corner. */
export function layOutMachine(machine: Scope): Layout {
  return layOutScope(machine)
}
