// An import of assets: all rows or none, each asset once, and few mails.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CalendarDay } from '../../../functions/domain/calendar/calendar-day.ts'
import { withClass } from '../../../functions/domain/classification/decide-class.ts'
import { writesOf } from '../../../functions/domain/register/import-batches.ts'
import type { AssetCells } from './asset-file.ts'
import { faultsOf } from './faults-of.ts'
import { classCells, mailsOf, RegisterInMemory } from './register-in-memory.ts'

const twoHundred = Array.from({ length: 200 }, (_, at) => ({ namn: `Tillgång ${at}`, ...classCells('2112') }))

describe('an import of assets', () => {
  it('given a new row with a class, then the asset, its link and a proposal that waits for advice are written', () => {
    const register = new RegisterInMemory()
    const { counts, decisions } = register.importAssets(classCells('2132'))
    expect(counts).toEqual({ created: 1, changed: 0, unchanged: 0, proposed: 1, classified: 0 })
    expect(register.states('information-asset')).toMatchObject([
      { unitPath: '/ks/hr-enheten/', systemIds: ['lon'], classificationCount: 1, registeredBy: 'iss.ek' },
    ])
    expect(register.states('handling')).toMatchObject([{ systemId: 'lon', from: '2027-03-01' }])
    expect(register.states('classification')).toMatchObject([
      {
        status: 'advising',
        quiet: true,
        proposal: {
          round: 1,
          levels: { confidentiality: 2, integrity: 1, availability: 3, traceability: 2 },
          consequences: { confidentiality: 'Fel lön betalas ut.', availability: 'Fel lön betalas ut.' },
        },
      },
    ])
    const machines = decisions.flatMap(({ effects }) =>
      effects.flatMap((effect) => (effect.kind === 'start-execution' ? [effect.input] : [])),
    )
    expect(machines).toMatchObject([{ entry: 'advise' }, { entry: 'derive', systemIds: ['lon'] }])
  })

  it('given a new row without a class, then whoever manages its system is asked for one', () => {
    const register = new RegisterInMemory()
    const plan = register.importAssets({})
    expect(register.states('classification')).toMatchObject([{ status: 'proposing', quiet: true }])
    expect(mailsOf(plan)).toEqual({ 'maja.ek': 1 })
  })

  it('given two hundred rows, then each person who is asked gets one mail that counts them all', () => {
    const plan = new RegisterInMemory().planAssets(...twoHundred)
    expect(plan.counts).toMatchObject({ created: 200, proposed: 200 })
    expect(mailsOf(plan)).toEqual({ 'eva.ek': 200, 'dso.ek': 200, 'kj.ek': 200 })
  })

  it('given a level 3 that the owner brings in, then the manager who is to decide it hears of it', () => {
    const register = new RegisterInMemory({ importer: 'eva.ek' })
    const plan = register.planAssets({ ...classCells('3113'), personuppgifter: 'ja', sekretess: '' })
    expect(mailsOf(plan)).toEqual({ 'chef.ek': 1, 'dso.ek': 1 })
  })

  it('given the same file again, then nothing is changed, whatever it was and however far the first reading came', () => {
    const cell = fc.constantFrom('', '1112', '2112', '3333')
    const name = fc.constantFrom('Löner', 'löner ', 'Avtal', 'Protokoll', 'Rehabärenden', 'Bokningar')
    const rows = fc.uniqueArray(
      fc.record({
        name,
        levels: cell,
        secrecy: fc.constantFrom('', 'OSL 39:1'),
        system: fc.constantFrom('', 'lon'),
      }),
      { selector: ({ name }) => name.trim().toLowerCase(), minLength: 1 },
    )
    fc.assert(
      fc.property(rows, fc.nat(9), (given, done) => {
        const file = given.map(
          ({ name: namn, levels, secrecy, system }): AssetCells => ({
            namn,
            sekretess: secrecy,
            system,
            ...(levels === '' ? {} : classCells(levels)),
          }),
        )
        const register = new RegisterInMemory()
        for (const decision of register.planAssets(...file).decisions.slice(0, done))
          register.carryOut(decision)
        register.importAssets(...file)
        const again = register.planAssets(...file)
        expect(again.decisions).toEqual([])
        expect(again.counts.unchanged).toBe(file.length)
        expect(register.all('information-asset')).toHaveLength(file.length)
      }),
    )
  })

  it('given any number of rows with any number of people and classes, then every decision fits a transaction', () => {
    const row = fc.record({
      levels: fc.constantFrom('', '1112', '2132', '3333'),
      system: fc.constantFrom('', 'lon'),
    })
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), (given) => {
        const file = given.map(({ levels, system }, at) => ({
          namn: `Tillgång ${at}`,
          system,
          ...(levels === '' ? {} : classCells(levels)),
        }))
        const { decisions } = new RegisterInMemory().planAssets(...file)
        for (const decision of decisions) {
          expect(writesOf(decision)).toBeLessThanOrEqual(99)
          const kinds = decision.changes.map(({ after }) => after.kind)
          const count = (kind: string) => kinds.filter((each) => each === kind).length
          expect(count('classification')).toBe(count('information-asset'))
        }
      }),
      { numRuns: 25 },
    )
  })

  it('given more than a request has time for, then it is refused with the number', () => {
    const many = Array.from({ length: 1001 }, (_, at) => ({ namn: `Tillgång ${at}` }))
    expect(faultsOf(() => new RegisterInMemory().planAssets(...many))['file']).toMatch(/^3003 things .* 3000/)
  })
})

describe('a row about an asset that is there', () => {
  it('given another text, then the asset is changed, and its systems are derived anew', () => {
    const register = new RegisterInMemory()
    register.importAssets(classCells('2112'))
    const { counts, decisions } = register.importAssets({ ...classCells('2112'), syfte: 'Betala ut i tid' })
    expect(counts).toMatchObject({ changed: 1, proposed: 0 })
    expect(decisions).toMatchObject([
      { changes: [{ action: 'information-asset.changed' }], effects: [{ input: { entry: 'derive' } }] },
    ])
  })

  it('given the id and another name, then it is renamed and not doubled', () => {
    const register = new RegisterInMemory()
    register.importAssets({})
    const [asset] = register.states('information-asset')
    register.importAssets({ id: asset?.id ?? '', namn: 'Lönebesked' })
    expect(register.states('information-asset').map(({ name }) => name)).toEqual(['Lönebesked'])
    register.importAssets({})
    expect(register.states('information-asset').map(({ name }) => name)).toEqual([
      'Lönebesked',
      'Lönespecifikationer',
    ])
  })

  it('given a class for one that waits for its proposal, then the question is taken back and the owner is asked', () => {
    const register = new RegisterInMemory()
    register.importAssets({})
    const plan = register.importAssets(classCells('2112'))
    expect(plan.counts).toMatchObject({ changed: 1, proposed: 1 })
    expect(register.states('classification')).toMatchObject([{ status: 'advising', proposal: { round: 1 } }])
    expect(mailsOf(plan)).toMatchObject({ 'eva.ek': 1 })
  })

  it('given another class while one is advised on, then it is refused', () => {
    const register = new RegisterInMemory()
    register.importAssets(classCells('2112'))
    expect(faultsOf(() => register.planAssets(classCells('3112')))).toEqual({
      'row 2, column K': expect.stringMatching('Another proposal'),
    })
  })

  it.each([
    ['2112', '2027-03-01', undefined],
    ['3112', '2027-03-01', 'changed-system'],
    ['2112', '2029-03-01', 'expiry'],
  ])(
    'given the class 2112 in force and %s in the file on %s, then it is opened for %s',
    (levels, today, trigger) => {
      const before = new RegisterInMemory()
      before.importAssets({})
      before.importKlassa({ Klassad: '2027-01-01', Konfidentialitet: '2', Riktighet: '1' })
      const register = new RegisterInMemory({ today })
      for (const kind of ['information-asset', 'classification', 'handling'] as const)
        for (const state of before.states(kind)) register.put(state)
      register.importAssets(classCells(levels))
      expect(register.states('classification').at(1)?.trigger).toBe(trigger)
      expect(register.states('information-asset')[0]?.openClassificationId !== undefined).toBe(
        trigger !== undefined,
      )
    },
  )

  it('given a class that the owner changed, then the same file does not propose the old one again', () => {
    const register = new RegisterInMemory()
    register.importAssets(classCells('2112'))
    const [classification] = register.states('classification')
    const [asset] = register.states('information-asset')
    if (classification === undefined || asset === undefined) throw new Error('Nothing was imported')
    const levels = { confidentiality: 3, integrity: 1, availability: 1, traceability: 2 } as const
    const validUntil = CalendarDay.parse('2028-03-01')
    const current = {
      classificationId: classification.id,
      levels,
      decidedOn: register.context.today,
      validUntil,
    }
    register.put({ ...classification, status: 'in-force', validUntil })
    register.put(withClass(asset, current))
    expect(register.planAssets(classCells('2112')).counts).toMatchObject({ unchanged: 1, proposed: 0 })
    expect(register.planAssets(classCells('2113')).counts).toMatchObject({ changed: 1, proposed: 1 })
  })

  it('given new personal data, then it is classified anew as by hand', () => {
    const register = new RegisterInMemory()
    register.importAssets({})
    register.importKlassa({})
    register.importAssets({ känsliga: 'ja' })
    expect(register.states('classification').at(1)).toMatchObject({
      trigger: 'new-personal-data',
      status: 'proposing',
      quiet: true,
    })
  })
})

describe('a file of assets that is wrong', () => {
  it('is refused for every row at once', () => {
    const register = new RegisterInMemory()
    const faults = faultsOf(() =>
      register.planAssets(
        { namn: 'A', enhet: 'nowhere' },
        { namn: 'B', informationsägare: 'ulla.ek' },
        { namn: 'C', system: 'lon|okant' },
        { namn: 'D', ...classCells('0112') },
        { namn: 'E', ...classCells('211') },
        { namn: 'F', id: 'okand' },
      ),
    )
    expect(faults).toEqual({
      'row 2, column enhet': 'There is no such unit today. Give the id of one.',
      'row 2, column informationsägare': expect.stringMatching('no information owner'),
      'row 3, column informationsägare': expect.stringMatching('no information owner'),
      'row 4, column system': 'Number 2 is no system in the register.',
      'row 5, column K': '≥ 1',
      'row 6, column S': 'The municipality classifies by traceability: give its level.',
      'row 7, column id': expect.stringMatching('no asset with this id'),
    })
  })

  it('names the rows that are outside one’s own units', () => {
    const register = new RegisterInMemory({ scope: 'own-unit' })
    expect(
      faultsOf(() =>
        register.planAssets({}, { namn: 'B', enhet: 'it-enheten', informationsägare: 'ulla.ek' }),
      ),
    ).toEqual({
      'row 3, column enhet': 'The register of this unit is not yours to change.',
    })
  })

  it('names two rows about one asset', () => {
    expect(faultsOf(() => new RegisterInMemory().planAssets({}, { namn: 'lönespecifikationer' }))).toEqual({
      'row 3, column namn': 'Row 2 is about the same asset.',
    })
  })

  it('lists two hundred faults and counts the rest', () => {
    const wrong = twoHundred
      .concat(twoHundred)
      .map((row, at) => ({ ...row, namn: `Rad ${at}`, enhet: 'nowhere', informationsägare: 'ulla.ek' }))
    const faults = faultsOf(() => new RegisterInMemory().planAssets(...wrong))
    expect(Object.keys(faults)).toHaveLength(201)
    expect(faults['file']).toBe('And 600 more faults.')
  })
})
