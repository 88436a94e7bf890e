// Ids at run time: new ones for requests, the same one again for a machine's repeat.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SortableId } from '../../functions/domain/identifier.ts'
import { idOfRun, newId } from '../../functions/runtime/new-id.ts'

const now = '2027-02-01T08:00:00.000Z'
const run = (execution: string, state: string, enteredAt = now) => `${execution}/${state}/${enteredAt}`
const instant = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())

describe('a new id', () => {
  it('given the same instant a thousand times, then a thousand ids of one beginning', () => {
    const ids = Array.from({ length: 1000 }, () => newId(now))
    expect(new Set(ids).size).toBe(1000)
    expect(new Set(ids.map((id) => id.slice(0, 9))).size).toBe(1)
  })

  it('given a later instant, then it sorts after', () => {
    fc.assert(
      fc.property(instant, instant, (a, b) => {
        fc.pre(a !== b)
        expect(newId(a) < newId(b)).toBe(a < b)
      }),
    )
  })
})

describe('the id of a machine’s state', () => {
  const execution = 'arn:aws:states:eu-north-1:000000000000:execution:minutes:abc'

  it('given the same state of the same execution, then the same id, however often it is tried', () => {
    expect(idOfRun(run(execution, 'Ask the registrar'))).toBe(idOfRun(run(execution, 'Ask the registrar')))
  })

  it('given another execution, state or time of entry, then another id', () => {
    const ids = [
      run(execution, 'Ask the registrar'),
      run(execution, 'Ask the secretary'),
      run(`${execution}-2`, 'Ask the registrar'),
      run(execution, 'Ask the registrar', '2027-02-01T08:00:00.001Z'),
    ].map(idOfRun)
    expect(new Set(ids).size).toBe(4)
  })

  it('given a state whose name holds a slash, then the time is still what comes last', () => {
    expect(idOfRun(run(execution, 'Yes/no')).slice(0, 9)).toBe(newId(now).slice(0, 9))
  })

  it('given any entry, then a well-formed id that sorts by the time of entry', () => {
    fc.assert(
      fc.property(instant, instant, fc.string(), (a, b, state) => {
        fc.pre(a !== b)
        const [one, other] = [idOfRun(run(execution, state, a)), idOfRun(run(execution, state, b))]
        expect(SortableId.safeParse(one).success).toBe(true)
        expect(one < other).toBe(a < b)
      }),
    )
  })

  it('given no time of entry, then it fails rather than inventing one', () => {
    expect(() => idOfRun('execution/state')).toThrow(RangeError)
  })
})
