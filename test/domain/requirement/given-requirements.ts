// What the tests of the requirements begin from: classes, circumstances, answers and exceptions, plain or any at all.
import fc from 'fast-check'
import { addDays } from '../../../functions/domain/calendar/calendar-day.ts'
import type { ClassLevels, Level } from '../../../functions/domain/classification/class-levels.ts'
import { sortableId } from '../../../functions/domain/identifier.ts'
import { catalogue2026 } from '../../../functions/domain/requirement/catalogue-2026.ts'
import type {
  RequirementAnswer,
  RequirementException,
} from '../../../functions/domain/requirement/requirement-answer.ts'
import { AnswerValue } from '../../../functions/domain/requirement/requirement-answer.ts'
import type {
  Circumstances,
  Requirement,
} from '../../../functions/domain/requirement/requirement-catalogue.ts'
import { day, today } from '../given.ts'

export const noCircumstances: Circumstances = {
  supplier: false,
  cloud: false,
  exposed: false,
  personalData: false,
  highRisk: false,
}

export const allCircumstances: Circumstances = {
  supplier: true,
  cloud: true,
  exposed: true,
  personalData: true,
  highRisk: true,
}

/** A class in the order K, R, T, S. */
export function givenLevels(
  confidentiality: Level,
  integrity: Level,
  availability: Level,
  traceability?: Level,
): ClassLevels {
  return { confidentiality, integrity, availability, ...(traceability !== undefined && { traceability }) }
}

export function givenRequirement(id: string): Requirement {
  const found = catalogue2026.requirements.find((requirement) => requirement.id === id)
  if (found === undefined) throw new Error(`The catalogue has no ${id}`)
  return found
}

export function givenAnswer(
  requirementId: string,
  value: AnswerValue,
  other: Partial<RequirementAnswer> = {},
): RequirementAnswer {
  return {
    kind: 'requirement-answer',
    systemId: 'lonesystemet',
    requirementId,
    catalogueId: '2026-1',
    value,
    answeredOn: day('2027-01-15'),
    answeredBy: { personId: 'sam', name: 'Sam Förvaltare', role: 'system-manager' },
    ...other,
  }
}

/** Decided in the middle of January and valid through the middle of the year, where nothing else is said. */
export function givenException(
  requirementId: string,
  other: Partial<RequirementException> = {},
): RequirementException {
  return {
    kind: 'requirement-exception',
    id: sortableId(1_800_000_000_000, new Uint8Array(10).fill(Number(requirementId.slice(1)))),
    systemId: 'lonesystemet',
    requirementId,
    reason: 'Leverantören inför det i nästa version.',
    compensation: 'Kontot granskas varje vecka.',
    level: 2,
    decidedBy: { personId: 'eva', name: 'Eva Ägare', role: 'system-owner' },
    decidedOn: day('2027-01-15'),
    validUntil: day('2027-06-30'),
    ...other,
  }
}

const anyLevel = fc.constantFrom<Level[]>(0, 1, 2, 3)

export const anyLevels: fc.Arbitrary<ClassLevels> = fc
  .tuple(anyLevel, anyLevel, anyLevel, fc.option(anyLevel, { nil: undefined }))
  .map(([k, r, t, s]) => givenLevels(k, r, t, s))

export const anyCircumstances: fc.Arbitrary<Circumstances> = fc.record({
  supplier: fc.boolean(),
  cloud: fc.boolean(),
  exposed: fc.boolean(),
  personalData: fc.boolean(),
  highRisk: fc.boolean(),
})

const anyId = fc.constantFrom(...catalogue2026.requirements.map(({ id }) => id))
const anyOffset = fc.integer({ min: -400, max: 400 })

/** At most one answer to each requirement, as they are stored. */
export const anyAnswers: fc.Arbitrary<RequirementAnswer[]> = fc.uniqueArray(
  fc
    .tuple(anyId, fc.constantFrom(...AnswerValue.options), fc.integer({ min: 0, max: 400 }))
    .map(([id, value, daysAgo]) => givenAnswer(id, value, { answeredOn: addDays(today, -daysAgo) })),
  { selector: ({ requirementId }) => requirementId, maxLength: 58 },
)

/** Any exceptions, those to come, those in force and those over. */
export const anyExceptions: fc.Arbitrary<RequirementException[]> = fc.array(
  fc
    .tuple(anyId, anyOffset, fc.integer({ min: 0, max: 365 }), fc.boolean())
    .map(([id, from, days, isEnded]) =>
      givenException(id, {
        decidedOn: addDays(today, from),
        validUntil: addDays(today, from + days),
        ...(isEnded && { endedOn: addDays(today, from) }),
      }),
    ),
  { maxLength: 20 },
)
