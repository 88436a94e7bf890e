// Conditions and times of machines in words.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { conditionInWords, timeInWords } from '../../../docs/machine/condition-words.ts'
import { machineNames, machineText } from '../../statemachines/machine-files.ts'

describe('conditionInWords', () => {
  it('says one comparison', () => {
    expect(conditionInWords("{% $next = 'withdrawn' %}")).toBe('withdrawn (utgår)')
    expect(conditionInWords("{% $states.input.entry = 'open' %}")).toBe('open')
  })

  it('keeps or between comparisons', () => {
    expect(conditionInWords("{% $next = 'refused' or $next = 'ignored' %}")).toBe(
      'refused or nobody answered',
    )
  })

  it.each([
    "{% $next = 'something-new' %}",
    '{% $count > 3 %}',
    "{% $exists($next) and $next = 'refused' %}",
    "{% $next = 'refused' or $count > 3 %}",
  ])('refuses %s, for which it has no words', (condition) => {
    expect(() => conditionInWords(condition)).toThrow('No words for')
  })

  it('has no words for what no machine compares', () => {
    const source = readFileSync(new URL('../../../docs/machine/condition-words.ts', import.meta.url), 'utf8')
    const known = Array.from(
      source.matchAll(/^ {2}"(\S+ = '[a-z-]+')":/gm),
      ([, comparison = '']) => comparison,
    )
    const machines = machineNames.map(machineText).join('\n')
    expect(known.length).toBeGreaterThan(30)
    expect(known.filter((comparison) => !machines.includes(`$${comparison}`))).toEqual([])
  })
})

describe('timeInWords', () => {
  it('says what a machine waits for, and refuses what it does not know', () => {
    expect(timeInWords('{% $meetingStartsAt %}')).toBe('the meeting begins')
    expect(() => timeInWords('{% $someday %}')).toThrow('No words for')
  })
})
