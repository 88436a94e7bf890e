// The catalogue of 2026: complete, in its schema, and each row demanded exactly where the domain says.
import { describe, expect, it } from 'vitest'
import type { Aspect, ClassLevels, Level } from '../../../functions/domain/classification/class-levels.ts'
import { aspects, lowestLevels } from '../../../functions/domain/classification/class-levels.ts'
import { catalogue2026 } from '../../../functions/domain/requirement/catalogue-2026.ts'
import { isStricterAt, isTriggered } from '../../../functions/domain/requirement/is-triggered.ts'
import type { Circumstances } from '../../../functions/domain/requirement/requirement-catalogue.ts'
import { RequirementCatalogue } from '../../../functions/domain/requirement/requirement-catalogue.ts'
import { allCircumstances, givenLevels, givenRequirement, noCircumstances } from './given-requirements.ts'

const letters = { K: 'confidentiality', R: 'integrity', T: 'availability', S: 'traceability' } as const

/** The `Gäller` column of domain 3.8: aspects and level, and the circumstances. Rows not named apply to every system. */
const limited: [id: string, inAny: string, level: Level, needed: (keyof Circumstances)[]][] = [
  ['K04', 'K', 2, []],
  ['K06', 'K', 2, []],
  ['K07', 'KRT', 2, []],
  ['K08', 'KRT', 2, []],
  ['K12', 'S', 1, []],
  ['K13', 'KR', 2, []],
  ['K14', 'KR', 3, []],
  ['K16', 'K', 2, []],
  ['K17', 'K', 2, []],
  ['K19', 'K', 2, []],
  ['K20', 'K', 1, []],
  ['K21', 'TR', 1, []],
  ['K22', 'TR', 2, []],
  ['K23', 'T', 2, []],
  ['K24', 'T', 2, []],
  ['K25', 'T', 3, []],
  ['K26', 'T', 3, []],
  ['K27', 'S', 1, []],
  ['K28', 'S', 2, []],
  ['K29', 'S', 2, []],
  ['K30', 'S', 3, []],
  ['K33', '', 0, ['exposed']],
  ['K34', 'KR', 3, []],
  ['K36', 'TR', 2, []],
  ['K38', '', 0, ['personalData']],
  ['K39', 'R', 2, []],
  ['K40', 'R', 3, []],
  ['K41', '', 0, ['supplier']],
  ['K42', '', 0, ['supplier']],
  ['K43', 'KRTS', 2, ['supplier']],
  ['K44', 'K', 1, ['supplier', 'cloud']],
  ['K45', '', 0, ['supplier']],
  ['K46', '', 0, ['personalData', 'supplier']],
  ['K47', '', 0, ['personalData']],
  ['K48', '', 0, ['personalData', 'highRisk']],
  ['K50', 'R', 1, []],
  ['K52', 'KRT', 2, []],
  ['K55', 'K', 3, []],
  ['K56', 'KT', 2, []],
  ['K57', 'K', 1, []],
]

/** The stricter part: aspects and level. */
const stricter: [id: string, inAny: string, level: Level][] = [
  ['K07', 'KRT', 3],
  ['K10', 'KRTS', 3],
  ['K22', 'T', 3],
  ['K32', 'KRT', 3],
  ['K37', 'KRTS', 2],
]

const highest = givenLevels(3, 3, 3, 3)
const below: Record<Level, Level> = { 0: 0, 1: 0, 2: 1, 3: 2 }

const aspectsIn = (inAny: string): Aspect[] =>
  Object.entries(letters).flatMap(([letter, aspect]) => (inAny.includes(letter) ? [aspect] : []))
const onlyIn = (aspect: Aspect, level: Level): ClassLevels => ({ ...lowestLevels, [aspect]: level })
const lacking = (inAny: string, level: Level): ClassLevels => ({
  ...highest,
  ...Object.fromEntries(aspectsIn(inAny).map((aspect) => [aspect, below[level]])),
})
const onlyWith = (needed: readonly (keyof Circumstances)[]): Circumstances => ({
  ...noCircumstances,
  ...Object.fromEntries(needed.map((key) => [key, true])),
})

describe('the catalogue of 2026', () => {
  it('is in its schema', () => {
    expect(RequirementCatalogue.parse(catalogue2026)).toEqual(catalogue2026)
  })

  it('has K01 to K58, in order and once each', () => {
    const numbered = Array.from({ length: 58 }, (_, at) => `K${String(at + 1).padStart(2, '0')}`)
    expect(catalogue2026.requirements.map(({ id }) => id)).toEqual(numbered)
  })

  it('calls nothing costly that every system must have: it could never be too much', () => {
    const forAll = catalogue2026.requirements.filter(({ applies }) => Object.keys(applies).length === 0)
    expect(forAll.filter(({ isCostly }) => isCostly)).toEqual([])
  })

  it('names the protection that costs', () => {
    const costly = catalogue2026.requirements.filter(({ isCostly }) => isCostly).map(({ id }) => id)
    expect(costly.join(' ')).toBe('K13 K14 K19 K20 K21 K22 K25 K26 K30 K33 K34 K36')
  })

  it('says every requirement in two languages', () => {
    const same = catalogue2026.requirements.filter(({ text }) => text.sv === text.en)
    expect(same).toEqual([])
  })
})

describe('what a requirement applies to', () => {
  const limitedIds = limited.map(([id]) => id)
  const unlimited = catalogue2026.requirements.filter(({ id }) => !limitedIds.includes(id))

  it.each(unlimited)('$id: given a system of the lowest class, then it applies', ({ applies }) => {
    expect(isTriggered(applies, lowestLevels, noCircumstances)).toBe(true)
  })

  it.each(limited)('%s: given any of "%s" at %i, with %j, then it applies', (id, inAny, level, needed) => {
    const { applies } = givenRequirement(id)
    const reached = inAny === '' ? [lowestLevels] : aspectsIn(inAny).map((aspect) => onlyIn(aspect, level))
    const answers = reached.map((levels) => isTriggered(applies, levels, onlyWith(needed)))
    expect(answers).toEqual(reached.map(() => true))
  })

  it.each(limited.filter(([, inAny]) => inAny !== ''))(
    '%s: given "%s" just below %i and all else at its highest, then it does not apply',
    (id, inAny, level) => {
      const { applies } = givenRequirement(id)
      expect(isTriggered(applies, lacking(inAny, level), allCircumstances)).toBe(false)
    },
  )

  it.each(limited.flatMap(([id, , , needed]) => needed.map((missing) => ({ id, missing }))))(
    '$id: given all but $missing, then it does not apply',
    ({ id, missing }) => {
      const circumstances = { ...allCircumstances, [missing]: false }
      expect(isTriggered(givenRequirement(id).applies, highest, circumstances)).toBe(false)
    },
  )
})

describe('the stricter part of a requirement', () => {
  it('is there for the five rows that name one', () => {
    const named = catalogue2026.requirements.filter((requirement) => requirement.stricter !== undefined)
    expect(named.map(({ id }) => id)).toEqual(stricter.map(([id]) => id))
  })

  it.each(stricter)(
    '%s: given any of "%s" at %i, then it is demanded, and not just below',
    (id, inAny, level) => {
      const requirement = givenRequirement(id)
      const demandedBy = aspects.filter((aspect) => isStricterAt(requirement, onlyIn(aspect, level)))
      expect(demandedBy).toEqual(aspectsIn(inAny))
      expect(isStricterAt(requirement, lacking(inAny, level))).toBe(false)
    },
  )
})
