// An import of classes that were decided elsewhere.
import { describe, expect, it } from 'vitest'
import { CalendarDay } from '../../../functions/domain/calendar/calendar-day.ts'
import { lookAtAsset } from '../../../functions/domain/classification/expire-class.ts'
import { faultsOf } from './faults-of.ts'
import { classCells, mailsOf, RegisterInMemory } from './register-in-memory.ts'

describe('a class decided elsewhere', () => {
  it('completes the classification that waits for a proposal, and is in force since the day it was decided', () => {
    const register = new RegisterInMemory()
    register.importAssets({})
    const plan = register.importKlassa({})
    expect(plan.counts).toEqual({ created: 0, changed: 1, unchanged: 0, proposed: 0, classified: 1 })
    expect(register.states('classification')).toMatchObject([
      {
        number: 1,
        status: 'in-force',
        validUntil: '2028-10-01',
        decision: {
          outcome: 'imported',
          by: { personId: 'iss.ek' },
          reason: 'Beslutad utanför systemet 2026-10-01 av HR-chefen. Uppgifterna omfattas av sekretess.',
        },
      },
    ])
    const [asset] = register.states('information-asset')
    expect(asset).toMatchObject({
      current: { decidedOn: '2026-10-01', levels: { confidentiality: 2 } },
      lookOn: '2028-08-02',
    })
    expect(asset?.openClassificationId).toBeUndefined()
    expect(mailsOf(plan)).toEqual({})
  })

  it('takes the place of the one before it', () => {
    const register = new RegisterInMemory()
    register.importAssets({})
    register.importKlassa({})
    register.importKlassa({ Klassad: '2027-02-01', Konfidentialitet: '3' })
    expect(register.states('classification').map(({ number, status }) => [number, status])).toEqual([
      [1, 'superseded'],
      [2, 'in-force'],
    ])
  })

  it('is read once', () => {
    const register = new RegisterInMemory()
    register.importAssets({})
    register.importKlassa({})
    expect(register.planKlassa({})).toMatchObject({ decisions: [], counts: { unchanged: 1, classified: 0 } })
  })

  it('given it has run out, then the night opens a new one without a word, for the import has told', () => {
    const register = new RegisterInMemory()
    register.importAssets({})
    const plan = register.importKlassa({ Klassad: '2020-01-01' })
    expect(mailsOf(plan)).toEqual({ 'maja.ek': 1 })
    const [asset] = register.all('information-asset')
    if (asset === undefined) throw new Error('There is no asset')
    const today = CalendarDay.parse('2027-03-02')
    const looked = lookAtAsset(asset, {
      id: 'a'.repeat(26),
      modelId: 'modell-2026',
      informedIds: ['iss.ek'],
      now: `${today}T00:10:00.000Z`,
      today,
    })
    expect(looked?.changes.map(({ after }) => after)).toMatchObject([
      { kind: 'information-asset', openClassificationId: 'a'.repeat(26) },
      { kind: 'classification', trigger: 'expiry', quiet: true },
    ])
    expect(looked?.effects.map(({ kind }) => kind)).toEqual(['start-execution'])
  })

  it('is refused where it cannot be true, or something stands in its way', () => {
    const register = new RegisterInMemory()
    register.importAssets({}, { namn: 'Avtal', ...classCells('2112') }, { namn: 'Rehab', känsliga: 'ja' })
    register.importKlassa({})
    const faults = faultsOf(() =>
      register.planKlassa(
        { Klassad: '2027-03-02' },
        { Informationsmängd: 'Okänd' },
        { Informationsmängd: 'Avtal' },
        { Informationsmängd: 'Rehab', Konfidentialitet: '1' },
        { Informationsmängd: 'Rehab ', enhet: 'nowhere' },
        { Informationsmängd: 'X', system: 'okant' },
      ),
    )
    expect(Object.keys(faults).sort()).toEqual([
      'row 2, column Klassad',
      'row 3, column Informationsmängd',
      'row 4, column Informationsmängd',
      'row 5, column Konfidentialitet',
      'row 6, column enhet',
      'row 7, column Informationsmängd',
      'row 7, column system',
    ])
    expect(faultsOf(() => register.planKlassa({ Klassad: '2026-09-30' }))).toEqual({
      'row 2, column Klassad': 'The class that is in force was decided later.',
    })
  })
})
