// No system stands on itself: the circles that are found, and that no others are.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCycle, searchCycle } from '../../../functions/domain/classification/dependency-cycle.ts'

/** Who stands on what: `['a', 'b']` says that a depends on b. */
type Dependencies = readonly (readonly [string, string])[]

const dependantsIn = (dependencies: Dependencies) => (id: string) =>
  dependencies.filter(([, platformId]) => platformId === id).map(([systemId]) => systemId)

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const anyId = fc.constantFrom(...ids)
const anyDependencies = fc.array(fc.tuple(anyId, anyId), { maxLength: 20 })

/** Whether one stands on the other by any way, found by adding pairs until no more come. */
function standsOn(dependencies: Dependencies, one: string, other: string): boolean {
  const pairs = new Set(dependencies.map(([from, to]) => `${from}${to}`))
  for (const by of ids)
    for (const from of ids)
      for (const to of ids)
        if (pairs.has(`${from}${by}`) && pairs.has(`${by}${to}`)) pairs.add(`${from}${to}`)
  return one === other || pairs.has(`${one}${other}`)
}

describe('findCycle', () => {
  it('given b on c and c on a, then a on b closes a circle, named in order', () => {
    const dependencies: Dependencies = [
      ['b', 'c'],
      ['c', 'a'],
    ]
    expect(findCycle('a', 'b', dependantsIn(dependencies))).toEqual(['a', 'b', 'c', 'a'])
  })

  it('given nothing, then a system still cannot stand on itself', () => {
    expect(findCycle('a', 'a', () => [])).toEqual(['a', 'a'])
  })

  it('given a on b, then b on a closes a circle, and a on b once more does not', () => {
    const dependencies: Dependencies = [['a', 'b']]
    expect(findCycle('b', 'a', dependantsIn(dependencies))).toEqual(['b', 'a', 'b'])
    expect(findCycle('a', 'b', dependantsIn(dependencies))).toBeUndefined()
  })

  it('given two ways to one platform, then there is no circle', () => {
    const dependencies: Dependencies = [
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'd'],
    ]
    expect(findCycle('c', 'd', dependantsIn(dependencies))).toBeUndefined()
  })

  it('given a long and a short circle, then the short one is named', () => {
    const dependencies: Dependencies = [
      ['b', 'c'],
      ['c', 'd'],
      ['d', 'a'],
      ['b', 'a'],
    ]
    expect(findCycle('a', 'b', dependantsIn(dependencies))).toEqual(['a', 'b', 'a'])
  })

  it('given a chain of ten thousand, then its ends cannot be joined', () => {
    const depth = 10_000
    const standing = (id: string) => (Number(id) > 0 ? [String(Number(id) - 1)] : [])
    const circle = findCycle(String(depth), '0', standing)
    expect(circle?.length).toBe(depth + 2)
    expect(findCycle('0', String(depth), standing)).toBeUndefined()
  })

  it('refuses exactly the dependencies that close a circle', () => {
    fc.assert(
      fc.property(anyDependencies, anyId, anyId, (dependencies, from, to) => {
        const isRefused = findCycle(from, to, dependantsIn(dependencies)) !== undefined
        expect(isRefused).toBe(standsOn(dependencies, to, from))
      }),
      { numRuns: 500 },
    )
  })

  it('names a circle in which each depends on the next, and none comes twice', () => {
    fc.assert(
      fc.property(anyDependencies, anyId, anyId, (dependencies, from, to) => {
        const circle = findCycle(from, to, dependantsIn(dependencies)) ?? [from, to]
        const steps = circle.slice(1).map((platformId, at) => `${circle[at]}${platformId}`)
        const known = new Set(
          [...dependencies, [from, to]].map(([system, platform]) => `${system}${platform}`),
        )
        expect(steps.filter((step) => !known.has(step))).toEqual([])
        expect(new Set(circle.slice(1)).size).toBe(circle.length - 1)
      }),
    )
  })

  it('never goes around for ever, and asks of each system once, even where a circle was let in before', () => {
    fc.assert(
      fc.property(anyDependencies, anyId, anyId, (dependencies, from, to) => {
        const asked: string[] = []
        findCycle(from, to, (id) => {
          asked.push(id)
          return dependantsIn(dependencies)(id)
        })
        expect(new Set(asked).size).toBe(asked.length)
      }),
    )
  })
})

describe('searchCycle', () => {
  it('asks for a whole layer at a time, so that it can be read at once', async () => {
    const dependantsOf = dependantsIn([
      ['b', 'a'],
      ['c', 'a'],
      ['d', 'b'],
      ['d', 'c'],
    ])
    const layers: (readonly string[])[] = []
    const search = searchCycle('a', 'd')
    let step = search.next()
    while (step.done !== true) {
      layers.push(step.value)
      step = search.next(await Promise.all(step.value.map(async (id) => dependantsOf(id))))
    }
    expect(layers).toEqual([['a'], ['b', 'c']])
    expect(step.value).toEqual(['a', 'd', 'b', 'a'])
  })

  it('does not take a missing answer for nothing', () => {
    const search = searchCycle('a', 'b')
    search.next()
    expect(() => search.next([])).toThrow(RangeError)
  })
})
