// Fields that depend on each other: asked, not asked, and not sent.
import { describe, expect, it } from 'vitest'
import { adapted, withoutHidden } from '../../../web/form/form-rule.ts'
import type { JsonSchema } from '../../../web/form/json-schema.ts'

const schema: JsonSchema = {
  type: 'object',
  required: ['way'],
  properties: {
    way: { type: 'string' },
    reason: { type: 'string' },
    route: { type: 'object', required: ['day'], properties: { day: { type: 'string' }, hour: {} } },
  },
}

describe('a form that depends on what is typed', () => {
  it('is the schema itself when nothing depends on anything', () => {
    expect(adapted(schema, {})).toBe(schema)
  })

  it('hides a field and asks for another', () => {
    const { properties, required } = adapted(schema, { hide: ['way'], require: ['reason'] })
    expect(Object.keys(properties ?? {})).toEqual(['reason', 'route'])
    expect(required).toEqual(['reason'])
  })

  it('reaches into a part of the form', () => {
    const route = adapted(schema, { hide: ['route.day'], require: ['route.hour'] }).properties?.['route']
    expect(Object.keys(route?.properties ?? {})).toEqual(['hour'])
    expect(route?.required).toEqual(['hour'])
  })

  it('sends nothing of what is hidden', () => {
    const typed = { way: 'x', route: { day: '2027-01-01', hour: '10:00' } }
    expect(withoutHidden(typed, { hide: ['way', 'route.day'] })).toEqual({ route: { hour: '10:00' } })
  })
})
