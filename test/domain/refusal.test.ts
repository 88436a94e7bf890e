// Every refusal has words in both languages, a status at the edge, and a place that uses it.
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { statusOfRefusal } from '../../functions/api/status-of-refusal.ts'
import type { RefusalCode } from '../../functions/domain/refusal.ts'
import { Refusal, refusals } from '../../functions/domain/refusal.ts'

const isCode = (text: string): text is RefusalCode => Object.hasOwn(refusals, text)
const codes = Object.keys(refusals).filter(isCode)

/** The two files that list every code say nothing of its use. */
const listing = ['functions/domain/refusal.ts', 'functions/api/status-of-refusal.ts']
const sources = globSync('functions/**/*.ts')
  .filter((path) => !listing.includes(path.replaceAll('\\', '/')))
  .map((path) => readFileSync(path, 'utf8'))

describe('every code', () => {
  it.each(codes)('%s: has whole sentences in both languages, short enough to be read', (code) => {
    const { sv, en } = refusals[code]
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/)
    for (const text of [sv, en]) {
      expect(text).toMatch(/^\p{Lu}.*[.]$/u)
      expect(text.length).toBeLessThan(160)
    }
    expect(sv).not.toBe(en)
  })

  it.each(codes)('%s: has a status of refusal or failure', (code) => {
    expect(statusOfRefusal[code]).toBeGreaterThanOrEqual(400)
    expect(statusOfRefusal[code]).toBeLessThan(600)
  })

  it('blames the system only for what is the system’s fault', () => {
    const serverErrors = codes.filter((code) => statusOfRefusal[code] >= 500)
    expect(serverErrors).toEqual(['try-again', 'unexpected'])
  })

  it('has no status for a code that does not exist', () => {
    expect(Object.keys(statusOfRefusal).toSorted()).toEqual(codes.toSorted())
  })

  it('is used somewhere', () => {
    const unused = codes.filter((code) => !sources.some((source) => source.includes(`'${code}'`)))
    expect(unused).toEqual([])
  })

  it('is the only kind of refusal that is thrown', () => {
    const thrown = sources.flatMap((source) =>
      [...source.matchAll(/new Refusal\('([^']+)'/g)].map(([, code]) => code ?? ''),
    )
    expect(thrown.length).toBeGreaterThan(50)
    expect(thrown.filter((code) => !isCode(code))).toEqual([])
  })
})

describe('a refusal', () => {
  it('is an error named by its code, so that a state machine can catch it', () => {
    const refusal = new Refusal('no-quorum')
    expect(refusal).toBeInstanceOf(Error)
    expect(refusal).toMatchObject({ name: 'no-quorum', code: 'no-quorum', faults: [] })
    expect(refusal.message).toBe(refusals['no-quorum'].en)
  })

  it('carries the faults it is given', () => {
    const faults = [{ path: 'body.label', message: '> 3.0' }]
    expect(new Refusal('already-exists', faults).faults).toEqual(faults)
  })
})
