// Draws a state machine as SVG from its file: a pure function from the machine's graph to text.
import type { Box, Label, Layout, Line, Place } from './machine/lay-out-machine.ts'
import { layOutMachine, lineHeight, padding, slant } from './machine/lay-out-machine.ts'
import type { MachineFacts } from './machine/machine-facts.ts'
import type { Machine, MachineState } from './machine/read-machine.ts'
import { detailOf } from './machine/state-words.ts'

const margin = 20
const cornerRadius = 6

/** A ground of its own, so that the text is readable on whatever page the drawing stands. */
const style = `
  .ground { fill: #ffffff }
  text { font: 12px system-ui, "Segoe UI", Roboto, Helvetica, Arial, sans-serif; fill: #1b1f24 }
  .title { font-size: 13.5px; font-weight: 600 }
  .detail { font-size: 11.5px; fill: #454c54 }
  .label { font-size: 11.5px; font-style: italic }
  .line { fill: none; stroke: #57606a; stroke-width: 1.3 }
  .head, .dot { fill: #57606a }
  .ring { fill: none; stroke: #57606a; stroke-width: 1.3 }
  .box { fill: #f6f8fa; stroke: #6e7781; stroke-width: 1.2 }
  .person .box { fill: #e7f1fc; stroke: #0a4f9c; stroke-width: 2 }
  .person .mark { fill: #0a4f9c }
  .choice .box { fill: #f2ecfb; stroke: #5a3696 }
  .wait .box { fill: #fff6e0; stroke: #7a5600; stroke-dasharray: 5 3 }
  .each .box { fill: none; stroke-dasharray: 2 3 }
  @media (prefers-color-scheme: dark) {
    .ground { fill: #0d1117 }
    text { fill: #e6edf3 }
    .detail { fill: #b4bcc6 }
    .line, .ring { stroke: #9aa4af }
    .head, .dot { fill: #9aa4af }
    .box { fill: #161b22; stroke: #8b949e }
    .person .box { fill: #0c2340; stroke: #79b8ff }
    .person .mark { fill: #79b8ff }
    .choice .box { fill: #231a38; stroke: #c4a8ff }
    .wait .box { fill: #2b220a; stroke: #e3b341 }
  }`

const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`)

/** Two decimals are finer than any screen, and the same on every machine. */
const number = (value: number): string => String(Math.round(value * 100) / 100)

function shape({ state, x, y, width, height }: Box): string {
  if (state.kind === 'choice') {
    const middle = y + height / 2
    const corners = [
      [x, middle],
      [x + slant, y],
      [x + width - slant, y],
      [x + width, middle],
      [x + width - slant, y + height],
      [x + slant, y + height],
    ]
    const points = corners.map((corner) => corner.map(number).join(',')).join(' ')
    return `<polygon class="box" points="${points}"/>`
  }
  const rectangle = `x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}"`
  const box = `<rect class="box" ${rectangle} rx="8"/>`
  if (state.kind === 'person') {
    const [cx, top] = [x + 20, y + height / 2 - 12]
    return `${box}<circle class="mark" cx="${number(cx)}" cy="${number(top + 5)}" r="5"/><path class="mark" d="M${number(cx - 9)} ${number(top + 23)}a9 11 0 0 1 18 0z"/>`
  }
  return box
}

/** Text stands in the middle; beside the figure in a person's box, and at the top of a box that holds others. */
function boxText({ state, title, detail, x, y, width, height }: Box): string {
  const middle = state.kind === 'person' ? x + width / 2 + 12 : x + width / 2
  const tall = title.length * lineHeight.title + detail.length * lineHeight.detail
  let baseline = state.inside ? y + padding : y + (height - tall) / 2
  const line = (text: string, name: 'title' | 'detail') => {
    baseline += lineHeight[name]
    return `<text class="${name}" x="${number(middle)}" y="${number(baseline - 4)}" text-anchor="middle">${escaped(text)}</text>`
  }
  return [...title.map((text) => line(text, 'title')), ...detail.map((text) => line(text, 'detail'))].join('')
}

function group(box: Box): string {
  const { state } = box
  const about = [state.name, detailOf(state), state.comment].filter(Boolean).join('. ')
  return `<g class="${state.kind}"><title>${escaped(about)}</title>${shape(box)}${boxText(box)}</g>`
}

/** A line turns in rounded corners, so that it is told apart from one it only crosses. */
function path(line: Line): string {
  const [start, ...rest] = line
  const end = rest.at(-1)
  if (start === undefined || end === undefined) return ''
  const corners = rest.slice(0, -1).map((corner, at) => {
    const before = line[at] ?? start
    const after = line[at + 2] ?? end
    return `L${near(corner, before)}Q${number(corner.x)} ${number(corner.y)} ${near(corner, after)}`
  })
  const d = `M${number(start.x)} ${number(start.y)}${corners.join('')}L${number(end.x)} ${number(end.y)}`
  return `<path class="line" marker-end="url(#head)" d="${d}"/>`
}

/** The place on the way from a corner to its neighbour where the rounding begins. */
function near(corner: Place, neighbour: Place): string {
  const [dx, dy] = [neighbour.x - corner.x, neighbour.y - corner.y]
  const radius = Math.min(cornerRadius, Math.hypot(dx, dy) / 2)
  return `${number(corner.x + Math.sign(dx) * radius)} ${number(corner.y + Math.sign(dy) * radius)}`
}

const labelText = ({ x, y, text }: Label): string =>
  `<text class="label" x="${number(x)}" y="${number(y)}">${escaped(text)}</text>`

function marks({ starts, ends }: Layout): string[] {
  return [
    ...starts.map(({ x, y }) => `<circle class="dot" cx="${number(x)}" cy="${number(y)}" r="6"/>`),
    ...ends.map(
      ({ x, y }) =>
        `<circle class="ring" cx="${number(x)}" cy="${number(y)}" r="7"/><circle class="dot" cx="${number(x)}" cy="${number(y)}" r="4"/><text class="label" x="${number(x + 11)}" y="${number(y + 4)}">end</text>`,
    ),
  ]
}

function sentence({ name, ways, ends }: MachineState): string {
  const onwards = ways.map(({ to, label }) => (label === undefined ? to : `${label}: ${to}`))
  return `${name} → ${[...onwards, ...(ends ? ['end'] : [])].join('; ')}.`
}

function everySentence(states: readonly MachineState[]): string[] {
  return states.flatMap((state) => [
    sentence(state),
    ...(state.inside ? everySentence(state.inside.states) : []),
  ])
}

/** The drawing, with a title and a description that say in words everything the lines say. */
export function drawMachine(machine: Machine, { name }: MachineFacts): string {
  const layout = layOutMachine(machine)
  const width = Math.ceil(layout.width + 2 * margin)
  const height = Math.ceil(layout.height + 2 * margin)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description">
<title id="title">${escaped(`${name.sv} / ${name.en} (${machine.name})`)}</title>
<desc id="description">${escaped([machine.comment, ...everySentence(machine.states)].join(' '))}</desc>
<style>${style}
</style>
<defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path class="head" d="M0 0L8 4L0 8z"/></marker></defs>
<rect class="ground" width="${width}" height="${height}" rx="10"/>
<g transform="translate(${margin} ${margin})">
${[...layout.boxes.map(group), ...layout.lines.map(path), ...layout.labels.map(labelText), ...marks(layout)].join('\n')}
</g>
</svg>
`
}
