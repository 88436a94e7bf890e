// What is told of a form before it is sent.
import { describe, expect, it } from 'vitest'
import { bodySchemaOf } from '../../../web/form/body-schema.ts'
import { hintsFor } from '../../../web/form/hints.ts'
import { initialValue } from '../../../web/form/initial-value.ts'
import type { JsonSchema } from '../../../web/form/json-schema.ts'
import { taskSchemas } from '../../../web/form/task-schemas.ts'

const answerTo = (kind: string): JsonSchema => {
  const schema = taskSchemas[kind]
  if (schema === undefined) throw new RangeError(kind)
  return schema
}

describe('the hints of a form', () => {
  it('name a required field that is empty or holds blanks alone', () => {
    const schema = answerTo('register-matter')
    expect(hintsFor(schema, { diaryNumber: '  ' })).toEqual([{ path: 'diaryNumber', text: 'form.required' }])
  })

  it('let what may be left out be empty', () => {
    expect(hintsFor(answerTo('register-matter'), { diaryNumber: '2027.100 KS', filingClass: '' })).toEqual([])
  })

  it('tell when it is not written as the field says', () => {
    expect(hintsFor(answerTo('register-matter'), { diaryNumber: 'KS 1' })).toEqual([
      { path: 'diaryNumber', text: 'form.not-so-written' },
    ])
  })

  it('find a field within an object and a row', () => {
    const hints = hintsFor(answerTo('review-draft'), { verdict: 'change', sections: [{ section: '1' }] })
    expect(hints).toEqual([{ path: 'sections.0.comment', text: 'form.required' }])
  })

  it('ask for a choice, and then for what the choice asks for', () => {
    const schema = answerTo('plan-consultation')
    expect(hintsFor(schema, { plan: {} })).toEqual([{ path: 'plan.decision', text: 'form.choose-one' }])
    expect(hintsFor(schema, { plan: { decision: 'skip', reason: '' } })).toEqual([
      { path: 'plan.reason', text: 'form.required' },
    ])
    expect(hintsFor(schema, { plan: { decision: 'consult', unitIds: [], lastAnswerDay: '' } })).toEqual([
      { path: 'plan.unitIds', text: 'form.too-few', count: 1 },
      { path: 'plan.lastAnswerDay', text: 'form.required' },
    ])
  })

  it('tell numbers that are none, not whole, or out of bounds', () => {
    const schema: JsonSchema = { type: 'integer', minimum: 1, maximum: 5 }
    expect(hintsFor(schema, 'tre')).toEqual([{ path: '', text: 'form.number' }])
    expect(hintsFor(schema, 1.5)).toEqual([{ path: '', text: 'form.whole-number' }])
    expect(hintsFor(schema, 0)).toEqual([{ path: '', text: 'form.at-least', count: 1 }])
    expect(hintsFor(schema, 6)).toEqual([{ path: '', text: 'form.at-most', count: 5 }])
    expect(hintsFor(schema, 5)).toEqual([])
  })

  it('know a fixed word from a value of another type', () => {
    const schema = bodySchemaOf('changeSeries')
    const rule = (on: string | number | undefined) => ({ rule: { every: 'month', on }, reason: 'Flyttad' })
    expect(hintsFor(schema, rule('first-business-day'))).toEqual([])
    expect(hintsFor(schema, rule(15))).toEqual([])
    expect(hintsFor(schema, rule(undefined))).toEqual([{ path: 'rule.on', text: 'form.required' }])
  })

  it('follow alternatives that share a value', () => {
    const schema = bodySchemaOf('recordCourtEvent')
    expect(hintsFor(schema, {})).toEqual([{ path: 'event', text: 'form.choose-one' }])
    expect(hintsFor(schema, { event: 'became-final', on: '2027-04-28' })).toEqual([])
  })

  it.each(Object.keys(taskSchemas))('can be worked out for an untouched %s', (kind) => {
    const schema = answerTo(kind)
    expect(() => hintsFor(schema, initialValue(schema))).not.toThrow()
  })
})
