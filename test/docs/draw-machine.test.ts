// The drawings: everything in its place, nothing on top of anything else, and all of it said in words too.
import { describe, expect, it } from 'vitest'
import { drawMachine } from '../../docs/draw-machine.ts'
import { readMachines } from '../../docs/generated-files.ts'
import { type Box, layOutMachine } from '../../docs/machine/lay-out-machine.ts'
import { machineFacts } from '../../docs/machine/machine-facts.ts'
import { everyState, readMachine } from '../../docs/machine/read-machine.ts'

const machines = readMachines().map((machine) => [machine.name, machine] as const)
const facts = { name: { sv: 'Prov', en: 'Trial' }, about: '', startedBy: '' }

const trial = (states: object, startAt: string) =>
  readMachine('trial', JSON.stringify({ Comment: 'A trial.', StartAt: startAt, States: states }))

function overlap(one: Box, other: Box): boolean {
  const beside = one.x + one.width <= other.x || other.x + other.width <= one.x
  const below = one.y + one.height <= other.y || other.y + other.height <= one.y
  return !beside && !below
}

/** Elements that are opened must be closed, in order. */
function unclosed(svg: string): string[] {
  const open: string[] = []
  for (const [, slash, name, self] of svg.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)) {
    if (name === undefined || self === '/') continue
    if (slash === '/') {
      if (open.pop() !== name) return [`</${name}>`]
    } else open.push(name)
  }
  return open
}

describe.each(machines)('the drawing of %s', (name, machine) => {
  const layout = layOutMachine(machine)
  const svg = drawMachine(machine, machineFacts[name] ?? facts)

  it('gives every state a box that overlaps no other, unless it holds it', () => {
    const states = everyState(machine)
    expect(layout.boxes.map(({ state }) => state.name).toSorted()).toEqual(
      states.map((state) => state.name).toSorted(),
    )
    const holds = ({ state: { inside } }: Box, inner: Box) =>
      inside !== undefined && everyState(inside).includes(inner.state)
    const clashes = layout.boxes.flatMap((one, at) =>
      layout.boxes
        .slice(at + 1)
        .filter((other) => overlap(one, other) && !holds(one, other) && !holds(other, one))
        .map((other) => `${one.state.name} and ${other.state.name}`),
    )
    expect(clashes).toEqual([])
  })

  it('keeps everything within its edges', () => {
    const places = [...layout.lines.flat(), ...layout.ends, ...layout.starts, ...layout.labels]
    for (const { x, y } of places) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(layout.width)
      expect(y).toBeLessThanOrEqual(layout.height)
    }
  })

  it('has a line for every way, for every end and for every beginning', () => {
    const states = everyState(machine)
    const ways = states.flatMap((state) => state.ways)
    const ends = states.filter((state) => state.ends)
    const scopes = 1 + states.filter(({ inside }) => inside !== undefined).length
    expect(layout.lines).toHaveLength(ways.length + ends.length + scopes)
  })

  it('is well formed and has a title and a description that say every way in words', () => {
    expect(unclosed(svg)).toEqual([])
    expect(svg).toContain('role="img"')
    expect(svg).toMatch(/<title id="title">[^<]+<\/title>/)
    const described = /<desc id="description">([^<]+)<\/desc>/.exec(svg)?.[1] ?? ''
    for (const state of everyState(machine)) {
      expect(described).toContain(`${state.name} → `)
      for (const { label } of state.ways) if (label !== undefined) expect(described).toContain(label)
    }
  })

  it('says in text what is a person, a wait or a choice, and has colours for light and dark', () => {
    for (const { kind, task } of everyState(machine)) {
      if (kind === 'wait') expect(svg).toContain('>Wait: until')
      if (task !== undefined) expect(svg).toContain('>Person: ')
      if (kind === 'choice') expect(svg).toContain('>Choice<')
    }
    expect(svg).toContain('prefers-color-scheme: dark')
  })
})

describe('a drawing', () => {
  it('escapes what stands in a name', () => {
    const svg = drawMachine(trial({ 'A < B & "C"': { Type: 'Succeed' } }, 'A < B & "C"'), facts)
    expect(svg).toContain('A &#60; B &#38; &#34;C&#34;')
    expect(unclosed(svg)).toEqual([])
  })

  it('begins with the first state, wherever the file has it', () => {
    const machine = trial({ Later: { Type: 'Succeed' }, First: { Type: 'Pass', Next: 'Later' } }, 'First')
    expect(layOutMachine(machine).boxes.map(({ state }) => state.name)).toEqual(['First', 'Later'])
  })

  it('refuses a way to a state that is not there', () => {
    const machine = trial({ First: { Type: 'Pass', Next: 'Nowhere' } }, 'First')
    expect(() => layOutMachine(machine)).toThrow('First leads to Nowhere')
  })

  it.each(['First', 'Second'])('refuses a way back to %s: a machine has none', (to) => {
    const states = { First: { Type: 'Pass', Next: 'Second' }, Second: { Type: 'Pass', Next: to } }
    expect(() => layOutMachine(trial(states, 'First'))).toThrow(`Second leads back to ${to}`)
  })

  it.each([
    ['a guess at a word it does not know', { Type: 'Choice', Choices: [], Default: 'First' }],
    ['branches beside each other', { Type: 'Parallel', Branches: [], End: true }],
    ['a machine that is started', { Type: 'Task', Resource: 'x', Arguments: { StateMachineArn: 'y' } }],
  ])('refuses %s, which no machine of ours has', (_, state) => {
    expect(() => trial({ First: state }, 'First')).toThrow()
  })

  it('gives lines to different states lanes of their own, and lines to one state one lane', () => {
    const choice = (next: string, goal: string) => ({
      Type: 'Choice',
      Choices: [
        { Condition: "{% $next = 'refused' %}", Next: goal },
        { Condition: "{% $next = 'ignored' %}", Next: next },
      ],
    })
    const machine = trial(
      {
        A: choice('B', 'E'),
        B: choice('C', 'F'),
        C: choice('D', 'E'),
        D: { Type: 'Pass', Next: 'E' },
        E: { Type: 'Pass', Next: 'F' },
        F: { Type: 'Succeed' },
      },
      'A',
    )
    const lanes = layOutMachine(machine)
      .lines.filter((line) => line.length === 4)
      .map((line) => line[1]?.x)
    expect(lanes).toHaveLength(3)
    expect(lanes[0]).toBe(lanes[2])
    expect(lanes[0]).not.toBe(lanes[1])
  })
})
