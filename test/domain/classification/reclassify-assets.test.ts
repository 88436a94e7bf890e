// A change around many assets opens classifications of those it reaches, as many at a time as a commit has room for.
import { describe, expect, it } from 'vitest'
import { reclassifyAssets } from '../../../functions/domain/classification/reclassify-assets.ts'
import type { Stored } from '../../../functions/domain/decision.ts'
import type { InformationAsset } from '../../../functions/domain/register/information-asset.ts'
import { mails, now, sound, startedWith, stored } from '../given.ts'
import { classed, givenAsset, idOf, ids, writesOf } from '../register/given-register.ts'
import { levels } from './given-derivation.ts'

const heavy = (at: number) => stored(givenAsset({ id: `a${at}`, current: classed(levels(2, 1, 1, 1)) }))
const many = (count: number) => Array.from({ length: count }, (_, at) => heavy(at))
const cause = {
  trigger: 'new-supplier',
  changed: [{ field: 'supplier', before: 'a', after: 'b' }],
} as const
const reclassify = (assets: readonly Stored<InformationAsset>[]) =>
  reclassifyAssets(assets, cause, { modelId: '2026-1', newId: ids(), now })

/** The assets as the decision leaves them, in the place of what they were. */
function after(assets: readonly Stored<InformationAsset>[]): Stored<InformationAsset>[] {
  const changed = new Map(
    sound(reclassify(assets)).changes.flatMap(({ after: thing }) =>
      thing.kind === 'information-asset' ? [[thing.id, thing] as const] : [],
    ),
  )
  return assets.map((asset) => stored(changed.get(asset.state.id) ?? asset.state))
}

describe('reclassifying', () => {
  it('passes over what weighs little, is in work or is unclassified; given nothing else, then nothing', () => {
    const others = [
      stored(givenAsset({ id: 'light', current: classed(levels(1, 1, 1, 1)) })),
      stored(givenAsset({ id: 'new' })),
      stored({ ...heavy(1).state, openClassificationId: idOf(2) }),
    ]
    expect(reclassify(others)).toBeUndefined()
    expect(reclassify([])).toBeUndefined()
    expect(sound(reclassify([...others, heavy(7)])).changes).toHaveLength(2)
  })

  it.each([1, 12])('given %d assets, then all are opened and nothing is left', (count) => {
    const decision = sound(reclassify(many(count)))
    expect(startedWith(decision).map(([machine]) => machine)).toEqual(Array(count).fill('classification'))
    expect(mails(decision)).toEqual([])
  })

  it('given more, then the rest is named to an execution that knows why', () => {
    const decision = sound(reclassify(many(14)))
    expect(startedWith(decision).at(-1)).toEqual([
      'register-upkeep',
      { entry: 'reclassify', assetIds: ['a12', 'a13'], ...cause },
    ])
  })

  it('given hundreds, then it fits a transaction', () => {
    expect(writesOf(sound(reclassify(many(400))))).toBeLessThanOrEqual(100)
  })

  it('given the same again and again, then each asset gets one and it ends', () => {
    let assets = many(30)
    let rounds = 0
    while (reclassify(assets) !== undefined) {
      assets = after(assets)
      rounds += 1
    }
    expect(rounds).toBe(3)
    expect(assets.map(({ state }) => state.classificationCount)).toEqual(Array(30).fill(1))
  })
})
