// What a form holds before anything is typed, and what of it is sent.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { initialValue, type Value, withoutEmpty } from '../../../web/form/initial-value.ts'
import { taskSchemas } from '../../../web/form/task-schemas.ts'

const value = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(undefined),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), tie('value'), { maxKeys: 3 }),
  ),
})).value

describe('the initial value of a form', () => {
  it('has the required fields, empty, and no other', () => {
    const schema = {
      type: 'object' as const,
      required: ['name', 'isDone', 'rows', 'kind'],
      properties: {
        name: { type: 'string' as const },
        isDone: { type: 'boolean' as const },
        rows: { type: 'array' as const, minItems: 2, items: { type: 'string' as const } },
        kind: { const: 'fixed' },
        note: { type: 'string' as const },
      },
    }
    expect(initialValue(schema)).toEqual({ name: '', isDone: false, rows: ['', ''], kind: 'fixed' })
  })

  it('chooses nothing for anyone', () => {
    expect(initialValue({ enum: ['yes', 'no'] })).toBeUndefined()
    expect(initialValue({ type: 'integer' })).toBeUndefined()
  })

  it.each(Object.entries(taskSchemas))('of %s carries its kind', (kind, schema) => {
    expect(initialValue(schema)).toMatchObject({ kind })
  })
})

describe('what is sent', () => {
  it('leaves out what was left empty, at any depth', () => {
    expect(withoutEmpty({ a: '', b: ['', 'x'], c: { d: undefined, e: 0 }, f: false })).toEqual({
      b: ['x'],
      c: { e: 0 },
      f: false,
    })
  })

  it('has nothing more to leave out', () => {
    fc.assert(
      fc.property(value, (typed) => {
        const once = withoutEmpty(typed)
        expect(withoutEmpty(once)).toEqual(once)
      }),
    )
  })
})
