// Where everything in a machine's drawing stands. Pure and deterministic: the same machine gives the same places.
// Each state is a layer of its own, in reading order; ways to the next layer go straight down, ways further down
// run in lanes to the right. Lines to one state share a lane.
import { type Detour, detoursOf, exitsOf, lanesOf } from './detours.ts'
import type { MachineState, Scope } from './read-machine.ts'
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
const roomAroundInside = 18

/** How far a choice's slanted ends reach into its box. */
export const slant = 16

interface Row {
  readonly box: Box
  /** The states that a Map runs for each item. */
  readonly inside: Layout | undefined
}

function textHeight(title: readonly string[], detail: readonly string[]): number {
  return 2 * padding + title.length * lineHeight.title + detail.length * lineHeight.detail
}

function rowAt(state: MachineState, at: number, y: number, detours: readonly Detour[]): Row {
  const title = wrap(state.name, lettersInTitle)
  const detailText = detailOf(state)
  const detail =
    detailText === undefined
      ? []
      : wrap(detailText, state.kind === 'person' ? lettersBesideFigure : lettersInDetail)
  const inside = state.inside && layOutMachine(state.inside)
  const width = Math.max(boxWidth, inside ? inside.width + 2 * roomAroundInside : 0)
  const insideHeight = inside ? inside.height + padding : 0
  const exits = exitsOf(at, detours).length + (state.ends ? 1 : 0)
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

/** Where a box's right edge is at a height: a choice is narrower at its top and bottom. */
function edgeAt({ state, x, y, width, height }: Box, at: number): number {
  const fromMiddle = Math.abs(at - (y + height / 2)) / (height / 2)
  return x + width - (state.kind === 'choice' ? slant * fromMiddle : 0)
}

const exitHeight = ({ y }: Box, order: number): number => y + 30 + order * exitsApart
const entryHeight = ({ y }: Box): number => y + 12

/** The first line stands on the way, the rest below it. */
function labelsBeside(x: number, y: number, text: string): Label[] {
  return wrap(text, lettersInLabel).map((line, order) => ({
    x: x + 6,
    y: order === 0 ? y - 4 : y - 1 + order * 13,
    text: line,
  }))
}

/** How much room the labels need beside the boxes. */
function labelRoom(detours: readonly Detour[]): number {
  const lines = detours.flatMap(({ way }) => (way.label === undefined ? [] : wrap(way.label, lettersInLabel)))
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
      labels.push({ x: 8, y: (box.y + box.height + next.y) / 2 + 4, text: way.label })
    }
  }
  return { lines, labels }
}

function detourLines(
  rows: readonly Row[],
  detours: readonly Detour[],
): { lines: Line[]; labels: Label[]; reach: number } {
  const widest = Math.max(...rows.map(({ box }) => box.width)) / 2
  const laneOf = lanesOf(detours)
  const firstLane = Math.max(widest + laneWidth, boxWidth / 2 + labelRoom(detours))
  const lines: Line[] = []
  const labels: Label[] = []
  for (const [at, { box }] of rows.entries()) {
    for (const [order, { way, to }] of exitsOf(at, detours).entries()) {
      const target = rows[to]?.box
      if (target === undefined) continue
      const y = exitHeight(box, order)
      const lane = firstLane + (laneOf.get(to) ?? 0) * laneWidth
      const entry = entryHeight(target)
      lines.push([
        { x: edgeAt(box, y), y },
        { x: lane, y },
        { x: lane, y: entry },
        { x: edgeAt(target, entry), y: entry },
      ])
      if (way.label !== undefined) labels.push(...labelsBeside(box.width / 2, y, way.label))
    }
  }
  const laneCount = Math.max(0, ...[...laneOf.values()].map((lane) => lane + 1))
  return { lines, labels, reach: laneCount === 0 ? widest : firstLane + laneCount * laneWidth }
}

function endsOf(rows: readonly Row[], detours: readonly Detour[]): { lines: Line[]; ends: Place[] } {
  const places = rows.flatMap(({ box }, at) => {
    if (!box.state.ends) return []
    const y = exitHeight(box, exitsOf(at, detours).length)
    return [{ from: { x: edgeAt(box, y), y }, end: { x: box.x + box.width + endStub + 8, y } }]
  })
  return {
    lines: places.map(({ from, end }) => [from, { x: end.x - 8, y: end.y }]),
    ends: places.map(({ end }) => end),
  }
}

/** What a state holds stands in its middle under its text. */
function insideOf({ box, inside }: Row): Layout[] {
  if (inside === undefined) return []
  const top = box.y + textHeight(box.title, box.detail)
  return [move(inside, box.x + (box.width - inside.width) / 2, top)]
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

/** Lays out a machine, or what a Map holds; the origin is the drawing's upper left corner. */
export function layOutMachine({ states }: Scope): Layout {
  const detours = detoursOf(states)
  const rows = layOutRows(states, detours)
  const straight = straightLines(rows)
  const beside = detourLines(rows, detours)
  const ended = endsOf(rows, detours)
  const inside = rows.flatMap(insideOf)
  const start = { x: 0, y: 8 }
  const widest = Math.max(...rows.map(({ box }) => box.width)) / 2
  const reachOfEnds = Math.max(0, ...ended.ends.map(({ x }) => x + 34))
  const reachOfLabels = Math.max(0, ...straight.labels.map(({ x, text }) => x + text.length * letterWidth))
  const first = rows[0]?.box
  const last = rows.at(-1)?.box
  const below = { ...start, y: start.y + 6 }
  const whole: Layout = {
    width: widest + Math.max(beside.reach, reachOfEnds, reachOfLabels),
    height: last === undefined ? 0 : last.y + last.height,
    boxes: [...rows.map(({ box }) => box), ...inside.flatMap(({ boxes }) => boxes)],
    lines: [
      ...(first ? [[below, { x: 0, y: first.y }]] : []),
      ...straight.lines,
      ...beside.lines,
      ...ended.lines,
      ...inside.flatMap(({ lines }) => lines),
    ],
    labels: [straight, beside, ...inside].flatMap(({ labels }) => labels),
    starts: [start, ...inside.flatMap(({ starts }) => starts)],
    ends: [...ended.ends, ...inside.flatMap(({ ends }) => ends)],
  }
  return move(whole, widest, 0)
}
