// The forms of identifiers, and ids that sort by the time they were made.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  Instant,
  MatterId,
  MeetingId,
  PersonId,
  Sha256,
  SortableId,
  sortableId,
  TaskId,
} from '../../functions/domain/identifier.ts'

const epochMs = fc.integer({ min: 0, max: 2 ** 48 - 1 })
const randomness = fc.uint8Array({ minLength: 10, maxLength: 10 })

describe('a sortable id', () => {
  it('given time and randomness, then 26 characters that are a matter’s id', () => {
    fc.assert(
      fc.property(epochMs, randomness, (time, bytes) => {
        const id = sortableId(time, bytes)
        expect(id).toHaveLength(26)
        expect(MatterId.safeParse(id).success).toBe(true)
      }),
    )
  })

  it('given two times, then the ids sort as the times, whatever the randomness', () => {
    fc.assert(
      fc.property(epochMs, epochMs, randomness, randomness, (a, b, some, other) => {
        fc.pre(a !== b)
        expect(sortableId(a, some) < sortableId(b, other)).toBe(a < b)
      }),
    )
  })

  it('given neighbouring milliseconds, then they sort too', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 48 - 2 }), randomness, randomness, (time, some, other) => {
        expect(sortableId(time, some) < sortableId(time + 1, other)).toBe(true)
      }),
    )
  })

  it('given another time or other randomness, then another id: nothing is lost in writing', () => {
    fc.assert(
      fc.property(epochMs, epochMs, randomness, randomness, (a, b, some, other) => {
        const isSame = a === b && Buffer.from(some).equals(Buffer.from(other))
        expect(sortableId(a, some) === sortableId(b, other)).toBe(isSame)
      }),
    )
  })

  it('given one byte more or less in any place, then another id', () => {
    fc.assert(
      fc.property(epochMs, randomness, fc.nat({ max: 9 }), (time, bytes, place) => {
        const changed = bytes.map((byte, at) => (at === place ? byte ^ 1 : byte))
        expect(sortableId(time, changed)).not.toBe(sortableId(time, bytes))
      }),
    )
  })

  it('given more bytes than ten, then the first ten count', () => {
    const ten = new Uint8Array(10).fill(7)
    expect(sortableId(1, Uint8Array.of(...ten, 1, 2, 3))).toBe(sortableId(1, ten))
  })

  it('given known values, then the known text', () => {
    expect(sortableId(0, new Uint8Array(10))).toBe('0'.repeat(26))
    expect(sortableId(2 ** 48 - 1, new Uint8Array(10).fill(255))).toBe(`7${'z'.repeat(25)}`)
  })
})

describe('the forms of identifiers', () => {
  const id = sortableId(1, new Uint8Array(10))

  it.each([
    ['a sortable id', SortableId, id],
    ['a task', TaskId, `${id}~${id}`],
    ['a meeting', MeetingId, 'kf~2027-04-28'],
    ['a person', PersonId, 'anna.ek'],
    ['a person of one letter', PersonId, 'a'],
    ['a person of 64', PersonId, 'a'.repeat(64)],
    ['a digest', Sha256, 'a0'.repeat(32)],
    ['an instant', Instant, '2027-01-04T08:00:00.000Z'],
  ] as const)('accepts %s', (_, form, text) => {
    expect(form.safeParse(text).success).toBe(true)
  })

  it.each([
    ['letters that are mistaken for digits', SortableId, `i${'0'.repeat(25)}`],
    ['capitals', SortableId, id.toUpperCase().replace('0', 'A')],
    ['25 characters', SortableId, '0'.repeat(25)],
    ['a task without its matter', TaskId, id],
    ['a meeting without a day', MeetingId, 'kf'],
    ['a path instead of a person', PersonId, '../anna'],
    ['a key separator in a person', PersonId, 'anna#ek'],
    ['a person that ends in a dot', PersonId, 'anna.'],
    ['a person of 65', PersonId, 'a'.repeat(65)],
    ['an empty person', PersonId, ''],
    ['a digest in capitals', Sha256, 'A0'.repeat(32)],
    ['an instant with an offset', Instant, '2027-01-04T09:00:00.000+01:00'],
    ['an instant without milliseconds', Instant, '2027-01-04T08:00:00Z'],
    ['a trailing line break', PersonId, 'anna.ek\n'],
  ] as const)('refuses %s', (_, form, text) => {
    expect(form.safeParse(text).success).toBe(false)
  })
})
