// EventBridge patterns and Lambda's filter criteria.
import { describe, expect, it } from 'vitest'
import { eventPattern } from '../../../local/events/event-pattern.ts'

const record = {
  eventName: 'INSERT',
  dynamodb: { NewImage: { kind: { S: 'outbox-row' }, size: { N: 3 } } },
  tags: ['a', 'b'],
  none: null,
}

describe('eventPattern', () => {
  it.each([
    ['a value', { eventName: ['INSERT'] }, true],
    ['one of several values', { eventName: ['REMOVE', 'INSERT'] }, true],
    ['another value', { eventName: ['REMOVE'] }, false],
    ['nested fields', { dynamodb: { NewImage: { kind: { S: ['outbox-row'] } } } }, true],
    [
      'all fields at once',
      { eventName: ['INSERT'], dynamodb: { NewImage: { kind: { S: ['other'] } } } },
      false,
    ],
    ['an item of a list', { tags: ['b'] }, true],
    ['null', { none: [null] }, true],
    ['exists', { eventName: [{ exists: true }] }, true],
    ['exists not', { missing: [{ exists: false }] }, true],
    ['a missing field', { missing: ['x'] }, false],
    ['prefix', { eventName: [{ prefix: 'INS' }] }, true],
    ['suffix', { eventName: [{ suffix: 'INS' }] }, false],
    ['anything-but', { eventName: [{ 'anything-but': ['REMOVE'] }] }, true],
    ['anything-but on a missing field', { missing: [{ 'anything-but': 'x' }] }, false],
    ['ignoring case', { eventName: [{ 'equals-ignore-case': 'insert' }] }, true],
    ['numeric', { dynamodb: { NewImage: { size: { N: [{ numeric: ['>', 2, '<=', 3] }] } } } }, true],
    ['$or', { $or: [{ eventName: ['REMOVE'] }, { tags: ['a'] }] }, true],
  ])('matches %s', (_, pattern, expected) => {
    expect(eventPattern(pattern)(record)).toBe(expected)
  })

  it.each([{ a: [{ cidr: '10.0.0.0/8' }] }, { a: [{ prefix: 1 }] }, 'text', { a: [{ numeric: ['~', 1] }] }])(
    'refuses %j at start',
    (pattern) => {
      expect(() => eventPattern(pattern)).toThrow(/does not support/)
    },
  )
})
