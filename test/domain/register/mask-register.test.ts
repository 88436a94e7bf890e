// The public version of the register tells nothing of what the rule keeps secret, and exactly what an examiner decides otherwise.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aspects } from '../../../functions/domain/classification/class-levels.ts'
import { SystemClass } from '../../../functions/domain/classification/system-class.ts'
import { Refusal } from '../../../functions/domain/refusal.ts'
import { InformationAsset } from '../../../functions/domain/register/information-asset.ts'
import {
  isMasked,
  maskSheet,
  sheetOfAssets,
  sheetOfSystems,
} from '../../../functions/domain/register/mask-register.ts'
import { System } from '../../../functions/domain/register/system.ts'
import { type Table, writeCsv } from '../../../functions/domain/register/table.ts'
import { anyAsset } from './any-asset.ts'

const anyRegister = fc.uniqueArray(anyAsset, { selector: ({ id }) => id, maxLength: 6 })

function cell(table: Table, row: number, heading: string): string | undefined {
  return table.rows[row]?.cells[table.header.indexOf(heading)]
}

const asset = InformationAsset.parse({
  kind: 'information-asset',
  id: 'akter',
  name: 'Personakter',
  unitId: 'ks',
  unitPath: '/ks/',
  purpose: 'Utreda',
  process: 'Barnavård',
  forms: ['text'],
  media: ['system'],
  ownerId: 'eva.ek',
  personalData: { has: 'none' },
  secrecy: [],
  strongSecrecy: false,
  retention: { rule: 'preserved' },
  essential: false,
  registeredBy: 'eva.ek',
  registeredOn: '2027-01-01',
  systemIds: ['treserva'],
  receiverIds: [],
  classificationCount: 1,
  current: {
    classificationId: '0'.repeat(26),
    levels: { confidentiality: 3, integrity: 2, availability: 1 },
    decidedOn: '2027-01-01',
    validUntil: '2028-01-01',
  },
})

const system = System.parse({
  kind: 'system',
  id: 'treserva',
  name: 'Socialsystemet',
  unitId: 'ks',
  unitPath: '/ks/',
  ownerId: 'eva.ek',
  managerId: 'maja.ek',
  supplier: { name: 'Hemlig Leverantör AB' },
  hosting: 'cloud-eu',
  lifecycle: 'in-use',
  exposedToInternet: false,
  newUses: [],
  registeredBy: 'eva.ek',
  registeredOn: '2027-01-01',
  platformIds: [],
})

const derived = SystemClass.parse({
  kind: 'system-class',
  systemId: 'treserva',
  unitPath: '/ks/',
  levels: { confidentiality: 2, integrity: 2, availability: 1 },
  because: [],
  status: 'settled',
  unclassified: 0,
  critical: false,
  ended: false,
  requirements: {
    catalogueId: 'skiss',
    applicable: 40,
    fulfilled: 1,
    gapsByLevel: [0, 1, 38, 7],
    exceptions: 5,
    exceptionsAtThree: 1,
    overProtected: [],
  },
  basis: '0'.repeat(64),
})

describe('the public version of assets', () => {
  it('given any register, then no file holds what is masked', () => {
    fc.assert(
      fc.property(anyRegister, (assets) => {
        // Each value is one that stands nowhere else, so that the whole file can be searched for it.
        const marked = assets.map((each, at) => ({
          ...each,
          name: `NAMN${at}.`,
          description: `BESKRIVNING${at}.`,
          purpose: `SYFTE${at}.`,
          systemIds: [`system-${at}-`],
        }))
        const file = writeCsv(maskSheet(sheetOfAssets(marked)).table)
        for (const [at, { personalData, strongSecrecy, current }] of marked.entries()) {
          const hasThree = aspects.some((aspect) => current?.levels[aspect] === 3)
          const isDelicate = strongSecrecy || (personalData.has === 'personal-data' && personalData.protected)
          for (const word of ['NAMN', 'BESKRIVNING', 'SYFTE'])
            expect(file.includes(`${word}${at}.`)).toBe(!isDelicate)
          expect(file.includes(`system-${at}-`)).toBe(!hasThree)
        }
      }),
    )
  })

  it('given a level 3, then neither the class nor what tells of it is shown', () => {
    const { table, maskedFields } = maskSheet(sheetOfAssets([asset]))
    for (const heading of ['(K)', '(R)', '(T)', '(S)', '(gäller till)', '(flaggor)', 'system'])
      expect(cell(table, 0, heading)).toBe('[maskerat OSL 18:8]')
    expect(cell(table, 0, 'namn')).toBe('Personakter')
    expect(maskedFields).toBe(7)
  })

  it('given a level 2 at most, then everything is shown', () => {
    const levels = { confidentiality: 2, integrity: 2, availability: 1 } as const
    const current = asset.current && { ...asset.current, levels }
    const { table, maskedFields } = maskSheet(sheetOfAssets([{ ...asset, current }]))
    expect(maskedFields).toBe(0)
    expect(cell(table, 0, '(flaggor)')).toBe('utökat skydd')
  })
})

describe('the public version of systems', () => {
  it('never tells what protection is missing', () => {
    const { table } = maskSheet(sheetOfSystems([{ system, derived }]))
    const masked = table.header.filter((heading) => isMasked(cell(table, 0, heading) ?? ''))
    expect(masked).toEqual([
      'brister nivå 0',
      'brister nivå 1',
      'brister nivå 2',
      'brister nivå 3',
      'undantag',
      'undantag nivå 3',
      'överskydd',
    ])
  })

  it('given a level 3, then not who supplies it or where it runs either', () => {
    const levels = { confidentiality: 1, integrity: 1, availability: 3 } as const
    const file = writeCsv(maskSheet(sheetOfSystems([{ system, derived: { ...derived, levels } }])).table)
    expect(file).not.toMatch(/Hemlig Leverantör|molntjänst/)
    expect(file).toContain('Socialsystemet')
  })
})

describe('an override', () => {
  const release = { objectId: 'akter', field: 'system', decision: 'released', ground: 'Är känt' } as const
  const mask = { objectId: 'akter', field: 'process', decision: 'masked', ground: 'OSL 26:1' } as const

  it('shows one field and masks another by its own paragraph', () => {
    const { table, grounds, headings } = maskSheet(sheetOfAssets([asset]), [release, mask])
    expect(cell(table, 0, 'system')).toBe('treserva')
    expect(cell(table, 0, 'process')).toBe('[maskerat OSL 26:1]')
    expect(cell(table, 0, '(K)')).toBe('[maskerat OSL 18:8]')
    expect(grounds).toEqual(['OSL 18:8', 'OSL 26:1'])
    expect(headings).toContain('process')
    expect(headings).not.toContain('system')
  })

  it.each([
    ['another object', { ...release, objectId: 'okand' }, 'not-found', 'body.overrides.0.objectId'],
    ['another field', { ...release, field: 'okänd' }, 'malformed-request', 'body.overrides.0.field'],
    [
      'a mask without a paragraph',
      { ...mask, ground: 'Känns bäst så' },
      'malformed-request',
      'body.overrides.0.ground',
    ],
  ] as const)('is refused about %s', (_, override, code, path) => {
    let refusal: unknown
    try {
      maskSheet(sheetOfAssets([asset]), [override])
    } catch (error) {
      refusal = error
    }
    expect(refusal).toBeInstanceOf(Refusal)
    expect(refusal).toMatchObject({ code, faults: [{ path }] })
  })

  it('is refused about the same field twice', () => {
    expect(() =>
      maskSheet(sheetOfAssets([asset]), [release, { ...release, decision: 'masked', ground: 'OSL 18:8' }]),
    ).toThrow(Refusal)
  })
})
