// What the tests of classes begin from: what may be said of personal data, any class, and any set of answers to the model of 2026.
import fc from 'fast-check'
import type { ClassLevels, Level } from '../../../functions/domain/classification/class-levels.ts'
import type {
  ConsequenceQuestion,
  QuestionAnswer,
} from '../../../functions/domain/classification/classification-model.ts'
import { model2026 } from '../../../functions/domain/classification/model-2026.ts'
import type { PersonalData } from '../../../functions/domain/register/personal-data.ts'

type SomePersonalData = Extract<PersonalData, { has: 'personal-data' }>

export const noPersonalData: PersonalData = { has: 'none' }

/** Ordinary personal data of a few adults. */
export const givenPersonalData = (facts: Partial<SomePersonalData> = {}): SomePersonalData => ({
  has: 'personal-data',
  sensitive: false,
  offences: false,
  protected: false,
  children: false,
  registered: 'under-100',
  over500: false,
  thirdCountry: false,
  highRisk: false,
  ...facts,
})

export const anyLevel = fc.constantFrom<Level>(0, 1, 2, 3)

export const anyPersonalData: fc.Arbitrary<PersonalData> = fc.oneof(
  fc.constant(noPersonalData),
  fc
    .record({
      sensitive: fc.boolean(),
      offences: fc.boolean(),
      protected: fc.boolean(),
      children: fc.boolean(),
      over500: fc.boolean(),
      thirdCountry: fc.boolean(),
      highRisk: fc.boolean(),
    })
    .map(givenPersonalData),
)

export const anyLevels: fc.Arbitrary<ClassLevels> = fc.record(
  { confidentiality: anyLevel, integrity: anyLevel, availability: anyLevel, traceability: anyLevel },
  { requiredKeys: ['confidentiality', 'integrity', 'availability'] },
)

const answerTo = ({ id }: ConsequenceQuestion): fc.Arbitrary<QuestionAnswer> =>
  anyLevel.map((level) => ({ questionId: id, level }))

/** Some of the questions answered, at least one on K, R and T, in any order. */
export const anyAnswers: fc.Arbitrary<QuestionAnswer[]> = fc
  .shuffledSubarray(model2026.questions)
  .filter((questions) =>
    ['confidentiality', 'integrity', 'availability'].every((aspect) =>
      questions.some((question) => question.aspect === aspect),
    ),
  )
  .chain((questions) => fc.tuple(...questions.map(answerTo)))
