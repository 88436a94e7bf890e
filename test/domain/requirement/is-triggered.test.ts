// When a requirement applies, which level demands it, and what is known of a system besides its class.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  aspects,
  highestLevel,
  highestOf,
  lowestLevels,
} from '../../../functions/domain/classification/class-levels.ts'
import type { PersonalData } from '../../../functions/domain/register/personal-data.ts'
import type { Hosting } from '../../../functions/domain/register/system.ts'
import { catalogue2026 } from '../../../functions/domain/requirement/catalogue-2026.ts'
import {
  circumstancesOf,
  demandingLevel,
  isStricterAt,
  isTriggered,
} from '../../../functions/domain/requirement/is-triggered.ts'
import {
  allCircumstances,
  anyCircumstances,
  anyLevels,
  givenLevels,
  givenRequirement,
  noCircumstances,
} from './given-requirements.ts'

describe('isTriggered', () => {
  it('given a trigger that names nothing, then it is met by every system', () => {
    fc.assert(
      fc.property(anyLevels, anyCircumstances, (levels, circumstances) => {
        expect(isTriggered({}, levels, circumstances)).toBe(true)
      }),
    )
  })

  it('given a level and a circumstance, then both must be so', () => {
    const trigger = { fromLevel: { aspects: [...aspects], level: 2 as const }, supplier: true as const }
    const withSupplier = { ...noCircumstances, supplier: true }
    expect(isTriggered(trigger, givenLevels(0, 2, 0), withSupplier)).toBe(true)
    expect(isTriggered(trigger, givenLevels(0, 2, 0), noCircumstances)).toBe(false)
    expect(isTriggered(trigger, givenLevels(1, 1, 1, 1), withSupplier)).toBe(false)
  })

  it('given a municipality that does not classify by traceability, then nothing is demanded by it', () => {
    const { applies } = givenRequirement('K27')
    expect(isTriggered(applies, givenLevels(3, 3, 3), allCircumstances)).toBe(false)
    expect(isTriggered(applies, givenLevels(0, 0, 0, 1), noCircumstances)).toBe(true)
  })

  it('given a raised class, then no requirement and no stricter part is lost, and none is demanded by a lower level', () => {
    fc.assert(
      fc.property(anyLevels, anyLevels, anyCircumstances, (levels, other, circumstances) => {
        const raised = highestOf(levels, other)
        const lost = catalogue2026.requirements.filter((requirement) => {
          const { applies } = requirement
          const isLost =
            isTriggered(applies, levels, circumstances) && !isTriggered(applies, raised, circumstances)
          const isLighter = isStricterAt(requirement, levels) && !isStricterAt(requirement, raised)
          const isLower = demandingLevel(requirement, levels) > demandingLevel(requirement, raised)
          return isLost || isLighter || isLower
        })
        expect(lost).toEqual([])
      }),
    )
  })

  it('given one more circumstance, then no requirement is lost', () => {
    fc.assert(
      fc.property(anyLevels, anyCircumstances, anyCircumstances, (levels, one, other) => {
        const both = {
          supplier: one.supplier || other.supplier,
          cloud: one.cloud || other.cloud,
          exposed: one.exposed || other.exposed,
          personalData: one.personalData || other.personalData,
          highRisk: one.highRisk || other.highRisk,
        }
        const lost = catalogue2026.requirements.filter(
          ({ applies }) => isTriggered(applies, levels, one) && !isTriggered(applies, levels, both),
        )
        expect(lost).toEqual([])
      }),
    )
  })
})

describe('demandingLevel', () => {
  it('given a requirement that goes by some aspects, then the highest of them that reaches it demands it', () => {
    expect(demandingLevel(givenRequirement('K13'), givenLevels(2, 3, 3))).toBe(3)
    expect(demandingLevel(givenRequirement('K13'), givenLevels(2, 1, 3))).toBe(2)
    expect(demandingLevel(givenRequirement('K20'), givenLevels(1, 3, 3, 3))).toBe(1)
  })

  it('given aspects that do not reach it, then nothing demands it', () => {
    expect(demandingLevel(givenRequirement('K13'), givenLevels(1, 1, 3, 3))).toBe(0)
  })

  it('given a requirement that goes by no level, then the highest level of the class demands it', () => {
    expect(demandingLevel(givenRequirement('K01'), givenLevels(1, 0, 2, 3))).toBe(3)
    expect(demandingLevel(givenRequirement('K38'), givenLevels(1, 0, 2))).toBe(2)
    expect(demandingLevel(givenRequirement('K01'), lowestLevels)).toBe(0)
  })

  it('is never higher than the class, and never lower than the requirement’s own level where it applies', () => {
    fc.assert(
      fc.property(anyLevels, (levels) => {
        const wrong = catalogue2026.requirements.filter((requirement) => {
          const level = demandingLevel(requirement, levels)
          const isApplicable = isTriggered(requirement.applies, levels, allCircumstances)
          const own = requirement.applies.fromLevel?.level ?? 0
          return level > highestLevel(levels) || (isApplicable && level < own)
        })
        expect(wrong).toEqual([])
      }),
    )
  })
})

describe('circumstancesOf', () => {
  const own = { hosting: 'own' as const, exposedToInternet: false }
  const none: PersonalData = { has: 'none' }
  const some: PersonalData = {
    has: 'personal-data',
    sensitive: false,
    offences: false,
    protected: false,
    children: false,
    registered: 'under-100',
    over500: false,
    thirdCountry: false,
    highRisk: false,
  }

  it('given a system the municipality runs itself, without personal data, then nothing is so', () => {
    expect(circumstancesOf(own, [{ personalData: none }])).toEqual(noCircumstances)
    expect(circumstancesOf(own, [])).toEqual(noCircumstances)
  })

  it('given a supplier of a system in the municipality’s own halls, then there is a supplier and no cloud', () => {
    const { supplier, cloud } = circumstancesOf({ ...own, supplier: { name: 'Leverantören AB' } }, [])
    expect([supplier, cloud]).toEqual([true, false])
  })

  it.each<[Hosting, boolean, boolean]>([
    ['own', false, false],
    ['partner', true, false],
    ['cloud-eu', true, true],
    ['cloud-third-country', true, true],
  ])(
    'given hosting %s and no named supplier, then supplier is %s and cloud %s',
    (hosting, supplier, cloud) => {
      expect(circumstancesOf({ ...own, hosting }, [])).toEqual({ ...noCircumstances, supplier, cloud })
    },
  )

  it('given a system reached from the internet, then it is exposed', () => {
    expect(circumstancesOf({ ...own, exposedToInternet: true }, []).exposed).toBe(true)
  })

  it('given one asset of several with personal data, then the system handles personal data', () => {
    const { personalData, highRisk } = circumstancesOf(own, [{ personalData: none }, { personalData: some }])
    expect([personalData, highRisk]).toEqual([true, false])
  })

  it('given one asset at high risk, then the system is at high risk', () => {
    const risky = { ...some, highRisk: true }
    const { personalData, highRisk } = circumstancesOf(own, [{ personalData: some }, { personalData: risky }])
    expect([personalData, highRisk]).toEqual([true, true])
  })
})
