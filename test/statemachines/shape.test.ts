// The house rules of every machine, read from the files: what asl-validator knows and what only we know.
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { longestWait, taskDays } from './longest-wait.ts'
import { everyState, machineNames, machineOf, machineText, scopesOf, targetsOf } from './machine-files.ts'

// asl-validator has no types of its own.
type Verdict = { isValid: boolean; errorsText: (separator?: string) => string }
const validate = createRequire(import.meta.url)('asl-validator') as (machine: unknown) => Verdict

const day = 86_400
/** Step Functions ends an execution after a year, whatever it waits for. */
const year = 365 * day

describe.each(machineNames)('the machine %s', (name) => {
  const machine = machineOf(name)

  it('is valid Amazon States Language', () => {
    const verdict = validate(machine)
    expect(verdict.isValid ? '' : verdict.errorsText('\n')).toBe('')
  })

  it('is written in JSONata and says what it does', () => {
    expect(machine.QueryLanguage).toBe('JSONata')
    expect(machine.Comment).toMatch(/^[A-Z].{20,}\.$/)
  })

  it('has no way back: a state leads only to states below it', () => {
    for (const { scope } of scopesOf(machine)) {
      const order = Object.keys(scope.States)
      expect(order[0]).toBe(scope.StartAt)
      const back = order.flatMap((from, at) =>
        targetsOf(scope.States[from] ?? { Type: '' })
          .filter((to) => order.indexOf(to) <= at)
          .map((to) => `${from} → ${to}`),
      )
      expect(back).toEqual([])
    }
  })

  it('reaches every state', () => {
    for (const { scope } of scopesOf(machine)) {
      const reached = new Set([scope.StartAt])
      for (const at of reached) {
        const state = scope.States[at]
        expect(state, `${at} is led to and missing`).toBeDefined()
        if (state) for (const target of targetsOf(state)) reached.add(target)
      }
      expect(Object.keys(scope.States).filter((at) => !reached.has(at))).toEqual([])
    }
  })

  it('is done before its time is out, though everyone who is asked uses all of theirs', () => {
    const seconds = machine.TimeoutSeconds ?? Number.POSITIVE_INFINITY
    expect(seconds).toBeLessThan(year)
    expect(longestWait(machine) * day).toBeLessThan(seconds)
  })

  it('reads every variable it assigns and assigns every variable it reads', () => {
    const states = scopesOf(machine).flatMap(({ scope }) => Object.values(scope.States))
    const assigned = new Set(states.flatMap(({ Assign }) => Object.keys(Assign ?? {})))
    const builtIn = ['states', 'string', 'sift']
    const text = machineText(name)
    // What a function in an expression calls its own.
    const parameters = Array.from(text.matchAll(/function\(([^)]*)\)/g), ([, list = '']) => list).join()
    const names = Array.from(text.matchAll(/\$([A-Za-z]+)/g), ([, variable = '']) => variable)
    const read = names.filter((each) => !builtIn.includes(each) && !parameters.includes(`$${each}`))
    expect(assigned).toEqual(new Set(read))
  })
})

describe('every state', () => {
  it('is named by a short sentence', () => {
    for (const { name, title } of everyState) {
      expect(name, title).toMatch(/^[A-Z][a-z']*( [a-z']+)+\??$/)
      expect(name.length, title).toBeLessThanOrEqual(60)
    }
  })

  it('that ends its machine says how it ended, unless its step says it', () => {
    const silent = everyState.filter(
      ({ state, isInIteration }) =>
        (state.End || state.Type === 'Succeed') && state.Output === undefined && !isInIteration,
    )
    expect(silent.map(({ title }) => title)).toEqual([
      'standing-task: Open the task',
      'standing-task: Carry the answer over',
    ])
  })

  it('that waits for a person gives them more time than the rules of the task take', () => {
    const waiting = everyState.filter(({ state }) => taskDays(state) > 0)
    expect(waiting.length).toBeGreaterThan(10)
    for (const { state, title } of waiting) {
      expect(state.TimeoutSeconds ?? 0, title).toBeGreaterThan(taskDays(state) * day)
      expect(state.TimeoutSeconds, title).toBeLessThan(year)
    }
  })
})
