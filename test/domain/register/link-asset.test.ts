// An asset is handled in a system, and is not any more.
import { describe, expect, it } from 'vitest'
import type { InformationAsset } from '../../../functions/domain/register/information-asset.ts'
import { mostSystems } from '../../../functions/domain/register/information-asset.ts'
import type { Handling } from '../../../functions/domain/register/link.ts'
import { beginHandling, endHandling } from '../../../functions/domain/register/link-asset.ts'
import { actions, day, moment, refusedWith, resulting, sound, startedWith, stored } from '../given.ts'
import { elsewhere, givenAsset, givenSystem, handling, keeper, reaching } from './given-register.ts'

const system = givenSystem()
const parts = (asset: InformationAsset, link?: Handling, grant = reaching('kontoret')) => ({
  ...moment,
  asset: stored(asset),
  handling: link && stored(link),
  actor: keeper,
  grant,
})
const linked = givenAsset({ systemIds: ['andra', 'socialsystemet'] })

describe('beginning to handle an asset', () => {
  it('links both ways in one commit, and derives the system anew', () => {
    const { decision, handling: begun } = beginHandling(system, parts(givenAsset({ systemIds: ['andra'] })))
    expect(actions(sound(decision))).toEqual(['handling.begun', 'information-asset.linked'])
    expect(resulting(decision, 'information-asset').systemIds).toEqual(['andra', 'socialsystemet'])
    expect(resulting(decision, 'handling')).toEqual(begun)
    expect(startedWith(decision)).toEqual([
      ['register-upkeep', { entry: 'derive', systemIds: ['socialsystemet'] }],
    ])
  })

  it('given a link that was ended, then it begins anew', () => {
    const { handling: begun } = beginHandling(
      system,
      parts(givenAsset(), handling({ endedOn: day('2026-06-01') })),
    )
    expect(begun).toEqual(handling({ from: moment.today }))
  })

  it.each([
    ['the asset', givenAsset({ unitPath: '/kf/ks/skolan/' }), givenSystem()],
    ['the system', givenAsset(), givenSystem({ unitPath: '/kf/ks/skolan/' })],
  ])('given that only %s is another unit’s, then whoever keeps the one may', (_, asset, of) => {
    expect(beginHandling(of, parts(asset)).handling).toMatchObject({ from: moment.today })
  })

  it.each<[string, InformationAsset, typeof system, Parameters<typeof refusedWith>]>([
    ['it is handled there', linked, system, ['already-exists']],
    ['the asset is no more', givenAsset({ endedOn: day('2027-01-01') }), system, ['wrong-state']],
    ['the system is no more', givenAsset(), givenSystem({ lifecycle: 'ended' }), ['wrong-state']],
    [
      'it is in as many as it may',
      givenAsset({ systemIds: Array.from({ length: mostSystems }, (_, at) => `s${at}`) }),
      system,
      ['malformed-request', 'body.assetId'],
    ],
  ])('given that %s, then it refuses', (_, asset, of, refused) => {
    expect(() => beginHandling(of, parts(asset))).toThrow(refusedWith(...refused))
  })

  it('given neither in reach, then it refuses', () => {
    expect(() => beginHandling(system, parts(givenAsset(), undefined, elsewhere))).toThrow(
      refusedWith('wrong-unit'),
    )
  })
})

describe('ending it', () => {
  it('gives the link a last day and takes the system from the asset', () => {
    const { decision, handling: ended } = endHandling(system, parts(linked, handling()))
    expect(actions(sound(decision))).toEqual(['handling.ended', 'information-asset.unlinked'])
    expect(ended).toEqual(handling({ endedOn: moment.today }))
    expect(resulting(decision, 'information-asset').systemIds).toEqual(['andra'])
  })

  it('given no link, or one that has ended, then there is none', () => {
    expect(() => endHandling(system, parts(linked))).toThrow(refusedWith('not-found', 'handling'))
    const ended = handling({ endedOn: day('2026-06-01') })
    expect(() => endHandling(system, parts(givenAsset(), ended))).toThrow(refusedWith('not-found'))
    expect(() => endHandling(system, parts(linked, handling(), elsewhere))).toThrow(refusedWith('wrong-unit'))
  })
})
