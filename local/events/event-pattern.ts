// Matches an event against an EventBridge pattern; Lambda's filter criteria speak the same language.
import { isRecord } from '../is-record.ts'

type Test = (value: unknown, isPresent: boolean) => boolean

/** Thrown at start for a pattern with an operator that is not supported here. */
export class UnsupportedPattern extends Error {
  constructor(detail: string) {
    super(`The event pattern uses ${detail}, which the embedded cloud does not support.`)
    this.name = 'UnsupportedPattern'
  }
}

const isText = (value: unknown): value is string => typeof value === 'string'

function numericTest(condition: unknown): Test {
  if (!Array.isArray(condition) || condition.length % 2 !== 0)
    throw new UnsupportedPattern('a malformed numeric condition')
  const compare: Record<string, (left: number, right: number) => boolean> = {
    '=': (left, right) => left === right,
    '<': (left, right) => left < right,
    '<=': (left, right) => left <= right,
    '>': (left, right) => left > right,
    '>=': (left, right) => left >= right,
  }
  const pairs: { holds: (left: number, right: number) => boolean; right: number }[] = []
  for (let index = 0; index < condition.length; index += 2) {
    const holds = compare[String(condition[index])]
    if (!holds) throw new UnsupportedPattern(`numeric "${String(condition[index])}"`)
    pairs.push({ holds, right: Number(condition[index + 1]) })
  }
  return (value) => typeof value === 'number' && pairs.every(({ holds, right }) => holds(value, right))
}

function operatorTest(operator: string, operand: unknown): Test {
  switch (operator) {
    case 'exists':
      return (_, isPresent) => isPresent === (operand === true)
    case 'prefix':
      if (isText(operand)) return (value) => isText(value) && value.startsWith(operand)
      break
    case 'suffix':
      if (isText(operand)) return (value) => isText(value) && value.endsWith(operand)
      break
    case 'equals-ignore-case':
      if (isText(operand)) return (value) => isText(value) && value.toLowerCase() === operand.toLowerCase()
      break
    case 'numeric':
      return numericTest(operand)
    case 'anything-but':
      if (!isRecord(operand)) {
        const refused: unknown[] = Array.isArray(operand) ? operand : [operand]
        return (value, isPresent) => isPresent && !refused.includes(value)
      }
  }
  throw new UnsupportedPattern(`"${operator}" as written`)
}

function leafTest(alternative: unknown): Test {
  if (!isRecord(alternative)) return (value, isPresent) => isPresent && value === alternative
  const entries = Object.entries(alternative)
  const [only] = entries
  if (entries.length !== 1 || !only) throw new UnsupportedPattern('a condition with several operators')
  return operatorTest(only[0], only[1])
}

/** A list in the event matches when one of its items does. */
const someItem = (value: unknown, isPresent: boolean, test: Test): boolean =>
  Array.isArray(value)
    ? value.length === 0
      ? test(undefined, false)
      : value.some((item) => test(item, isPresent))
    : test(value, isPresent)

/** Compiles a pattern; the result tells whether an event matches. Unsupported operators are refused at once. */
export function eventPattern(pattern: unknown): (event: unknown) => boolean {
  if (!isRecord(pattern)) throw new UnsupportedPattern('something that is not an object')
  const tests = Object.entries(pattern).map(([key, expected]) => {
    if (key === '$or') {
      if (!Array.isArray(expected)) throw new UnsupportedPattern('a malformed $or')
      const branches = expected.map(eventPattern)
      return (event: unknown) => branches.some((branch) => branch(event))
    }
    const fieldOf = (event: unknown) => (isRecord(event) ? event[key] : undefined)
    if (Array.isArray(expected)) {
      const alternatives = expected.map(leafTest)
      return (event: unknown) => {
        const value = fieldOf(event)
        return alternatives.some((test) => someItem(value, value !== undefined, test))
      }
    }
    const inner = eventPattern(expected)
    return (event: unknown) => {
      const value = fieldOf(event)
      return Array.isArray(value) ? value.some(inner) : inner(value)
    }
  })
  return (event) => tests.every((test) => test(event))
}
