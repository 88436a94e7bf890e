// An execution for every fifteen systems whose class is to be derived anew.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startDerivation } from '../../../functions/domain/classification/start-derivation.ts'

const namedBy = (systemIds: readonly string[]) =>
  startDerivation(systemIds).map((effect) =>
    effect.kind === 'start-execution' ? effect.input['systemIds'] : undefined,
  )

describe('starting derivations', () => {
  it('given nothing, then none', () => {
    expect(startDerivation([])).toEqual([])
  })

  it('given any systems, then each is named once, in order, fifteen at most together', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 80 }), (systemIds) => {
        const parts = namedBy(systemIds) as string[][]
        expect(parts.flat()).toEqual([...new Set(systemIds)].sort())
        expect(parts.every(({ length }) => length > 0 && length <= 15)).toBe(true)
        expect(parts).toHaveLength(Math.ceil(new Set(systemIds).size / 15))
      }),
    )
  })
})
