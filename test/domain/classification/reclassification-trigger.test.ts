// What change asks for a new classification, and what does not.
import { describe, expect, it } from 'vitest'
import { ChangedFact } from '../../../functions/domain/classification/classification.ts'
import {
  isReached,
  triggerOfAsset,
  triggerOfSystem,
} from '../../../functions/domain/classification/reclassification-trigger.ts'
import type { InformationAsset } from '../../../functions/domain/register/information-asset.ts'
import type { System } from '../../../functions/domain/register/system.ts'
import { day } from '../given.ts'
import { classed, givenAsset, givenSystem, idOf } from '../register/given-register.ts'
import { givenPersonalData } from './given-classification.ts'
import { levels } from './given-derivation.ts'

type AssetFacts = Partial<InformationAsset>
const ofAsset = (before: AssetFacts, after: AssetFacts) =>
  triggerOfAsset(givenAsset(before), givenAsset(after))
const ofSystem = (before: Partial<System>, after: Partial<System>) =>
  triggerOfSystem(givenSystem(before), givenSystem(after))

describe('a change of an asset', () => {
  const personal = { personalData: givenPersonalData() }
  it.each<[string, AssetFacts, AssetFacts, string | undefined]>([
    ['nothing', {}, {}, undefined],
    ['its name', {}, { name: 'Åtgärdsprogram' }, undefined],
    ['its first personal data', {}, personal, 'new-personal-data'],
    ['personal data no more', personal, {}, undefined],
    ['offences', personal, { personalData: givenPersonalData({ offences: true }) }, 'new-personal-data'],
    [
      'another kind in the place of one',
      { personalData: givenPersonalData({ children: true }) },
      { personalData: givenPersonalData({ thirdCountry: true }) },
      'new-personal-data',
    ],
    [
      'one kind less',
      { personalData: givenPersonalData({ children: true, sensitive: true }) },
      { personalData: givenPersonalData({ children: true }) },
      undefined,
    ],
    ['a paragraph of secrecy', {}, { secrecy: ['OSL 25:1'] }, 'law-change'],
    [
      'the same paragraphs in another order',
      { secrecy: ['OSL 25:1', 'OSL 26:1'] },
      { secrecy: ['OSL 26:1', 'OSL 25:1'] },
      undefined,
    ],
    ['strong secrecy', {}, { strongSecrecy: true }, 'law-change'],
    ['ten times as much', { records: 100 }, { records: 1000 }, 'volume'],
    ['almost ten times as much', { records: 100 }, { records: 999 }, undefined],
    ['a tenth', { records: 1000 }, { records: 100 }, undefined],
    ['nothing of nothing', { records: 0 }, { records: 0 }, undefined],
    ['a number for the first time', {}, { records: 1000 }, undefined],
    ['its owner', {}, { ownerId: 'io.other' }, 'owner-change'],
    ['the end of a vacancy', { vacantSince: day('2027-01-01') }, { ownerId: 'io.other' }, undefined],
  ])('%s', (_, before, after, trigger) => {
    expect(ofAsset(before, after)?.trigger).toBe(trigger)
  })

  it('says what is different: strong secrecy where only that has changed', () => {
    expect(
      ofAsset({ secrecy: ['OSL 25:1'] }, { secrecy: ['OSL 25:1'], strongSecrecy: true })?.changed,
    ).toEqual([{ field: 'strongSecrecy', before: 'false', after: 'true' }])
  })

  it('keeps what is different within bounds, however long', () => {
    const secrecy = Array.from({ length: 20 }, (_, at) => `OSL ${at}`.padEnd(40, 'x'))
    const changed = ofAsset({}, { secrecy })?.changed ?? []
    expect(changed.map((fact) => ChangedFact.parse(fact))).toEqual(changed)
    expect(changed[0]?.after).toHaveLength(500)
  })
})

describe('a change of a system', () => {
  it.each<[string, Partial<System>, Partial<System>, string | undefined]>([
    ['nothing', {}, {}, undefined],
    ['its name', {}, { name: 'Ön' }, undefined],
    ['a move to the cloud', {}, { hosting: 'cloud-eu' }, 'cloud-or-third-country'],
    [
      'a move out of the EU',
      { hosting: 'cloud-eu' },
      { hosting: 'cloud-third-country' },
      'cloud-or-third-country',
    ],
    ['the move home again', { hosting: 'cloud-eu' }, { hosting: 'own' }, 'changed-system'],
    ['the same cloud', { hosting: 'cloud-eu' }, { hosting: 'cloud-eu' }, undefined],
    ['a supplier', {}, { supplier: { name: 'Väst AB' } }, 'new-supplier'],
    [
      'another agreement with the same',
      { supplier: { name: 'Väst AB' } },
      { supplier: { name: 'Väst AB', agreement: '2027.1' } },
      undefined,
    ],
    ['no supplier any more', { supplier: { name: 'Väst AB' } }, {}, undefined],
    ['AI', { newUses: ['e-service'] }, { newUses: ['ai', 'e-service'] }, 'new-use'],
    ['a use less', { newUses: ['ai'] }, { newUses: [] }, undefined],
    ['the internet', {}, { exposedToInternet: true }, 'changed-system'],
    ['the internet no more', { exposedToInternet: true }, {}, undefined],
  ])('%s', (_, before, after, trigger) => {
    expect(ofSystem(before, after)?.trigger).toBe(trigger)
  })

  it('says all that is different of how it runs', () => {
    expect(ofSystem({}, { hosting: 'partner', exposedToInternet: true })?.changed).toEqual([
      { field: 'hosting', before: 'own', after: 'partner' },
      { field: 'exposedToInternet', before: 'false', after: 'true' },
    ])
  })
})

describe('an asset is reached', () => {
  const heavy = givenAsset({ current: classed(levels(0, 2, 0)) })
  it.each<[string, InformationAsset, boolean]>([
    ['with a class of 2', heavy, true],
    ['with a traceability of 2', givenAsset({ current: classed(levels(1, 1, 1, 2)) }), true],
    ['with a class of 1', givenAsset({ current: classed(levels(1, 1, 1, 1)) }), false],
    ['without a class', givenAsset(), false],
    ['while one is open', { ...heavy, openClassificationId: idOf(2) }, false],
    ['when it is no more', { ...heavy, endedOn: day('2027-01-01') }, false],
  ])('%s', (_, asset, reached) => {
    expect(isReached(asset)).toBe(reached)
  })
})
