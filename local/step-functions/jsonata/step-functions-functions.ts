// The functions Step Functions adds to JSONata: $partition, $range, $hash, $random, $uuid and $parse.
import { createHash, randomUUID } from 'node:crypto'
import type jsonata from 'jsonata'
import { type Json, parseJson } from '../json.ts'

const algorithms = ['MD5', 'SHA-1', 'SHA-256', 'SHA-384', 'SHA-512']

// JSONata's own range operator ends here too.
const longestRange = 10_000_000

/** Adds the functions to a compiled expression, and takes $eval away, which Step Functions does not have. */
export function registerStepFunctionsFunctions(expression: jsonata.Expression): void {
  expression.registerFunction('partition', partition, '<a-n:a>')
  expression.registerFunction('range', range, '<n-nn:a>')
  expression.registerFunction('hash', hash, '<s-s:s>')
  expression.registerFunction('random', random, '<n?:n>')
  expression.registerFunction('uuid', () => randomUUID(), '<:s>')
  expression.registerFunction('parse', parse, '<s-:x>')
  expression.registerFunction('eval', () => {
    throw new Error('$eval is not available in Step Functions')
  })
}

function partition(items: Json[] | undefined, size: number): Json[][] | undefined {
  if (items === undefined) return undefined
  if (!(size >= 1)) throw new Error('$partition needs a size of at least 1')
  const whole = Math.floor(size)
  const chunks: Json[][] = []
  for (let at = 0; at < items.length; at += whole) chunks.push(items.slice(at, at + whole))
  return chunks
}

function range(first: number, last: number, step: number): number[] {
  if (step === 0) throw new Error('$range needs a step other than 0')
  const count = Math.max(0, Math.floor((last - first) / step) + 1)
  if (count > longestRange) throw new Error(`$range gives at most ${longestRange} numbers`)
  return Array.from({ length: count }, (_, index) => first + index * step)
}

function hash(text: string | undefined, algorithm: string): string | undefined {
  if (text === undefined) return undefined
  if (!algorithms.includes(algorithm)) throw new Error(`$hash knows ${algorithms.join(', ')}`)
  return createHash(algorithm.replace('-', '').toLowerCase()).update(text).digest('hex')
}

/** From 0 up to, not including, 1. The same seed gives the same number; which number is not AWS's. */
function random(seed: number | undefined): number {
  if (seed === undefined) return Math.random()
  return createHash('sha256').update(String(seed)).digest().readUInt32BE() / 2 ** 32
}

function parse(text: string | undefined): Json | undefined {
  return text === undefined ? undefined : parseJson(text)
}
