// One JSON line per event, and of an error only what may be told.
import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { errorFields } from '../../functions/runtime/log.ts'

/** What a program that logs writes to its standard output. */
function written(program: string): Record<string, unknown>[] {
  const file = new URL('../../functions/runtime/log.ts', import.meta.url).href
  const script = `const { log, errorFields } = await import('${file}'); ${program}`
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  })
  return output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

describe('the log', () => {
  it('given events, then one line of JSON each, with level, time, message and fields', () => {
    const lines = written(`
      log.info('reminders done', { looked: 3, late: true, missing: undefined })
      log.warn('två\\nrader')
      log.error('request failed', errorFields(new RangeError('too much')))`)
    expect(lines).toEqual([
      {
        level: 'info',
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]{8}\.\d{3}Z$/),
        message: 'reminders done',
        looked: 3,
        late: true,
      },
      { level: 'warn', at: expect.any(String), message: 'två\nrader' },
      {
        level: 'error',
        at: expect.any(String),
        message: 'request failed',
        error: 'RangeError',
        errorMessage: 'too much',
        stack: expect.any(String),
      },
    ])
  })
})

describe('an unexpected error', () => {
  it('given mail addresses, as SES names those it refuses, then they are left out', () => {
    const said =
      'Email address is not verified: anna.ek@alingsas.se, "Bo Å" <bo@xn--lngs-5qa.se>. Region EU-NORTH-1'
    expect(errorFields(new Error(said))['errorMessage']).toBe(
      'Email address is not verified: …@…, "Bo Å" <…@…>. Region EU-NORTH-1',
    )
  })

  it('given an error, then its name, the beginning of its message and where it came from', () => {
    const fields = errorFields(new TypeError('x'.repeat(2000)))
    expect(fields['error']).toBe('TypeError')
    expect(fields['errorMessage']).toBe('x'.repeat(500))
    expect(String(fields['stack']).split(' | ').length).toBeLessThanOrEqual(5)
  })

  it('given what it held besides, then none of it', () => {
    const error = Object.assign(new Error('conflict'), { body: { email: 'anna@alingsas.example' } })
    expect(JSON.stringify(errorFields(error))).not.toContain('anna@')
  })

  it.each([
    ['a text', 'secret', 'string'],
    ['nothing', undefined, 'undefined'],
  ])('given %s that was thrown, then only its type', (_, thrown, type) => {
    expect(errorFields(thrown)).toEqual({ error: type })
  })
})
