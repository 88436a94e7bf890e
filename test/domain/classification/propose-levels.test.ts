// What the questionnaire comes to, why, and which answers it cannot take.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Aspect,
  aspects,
  Level,
  levelOf,
} from '../../../functions/domain/classification/class-levels.ts'
import type { QuestionAnswer } from '../../../functions/domain/classification/classification-model.ts'
import { levelFloors } from '../../../functions/domain/classification/level-floors.ts'
import { model2026 } from '../../../functions/domain/classification/model-2026.ts'
import { type LevelProposal, proposeLevels } from '../../../functions/domain/classification/propose-levels.ts'
import { refusedWith } from '../given.ts'
import { anyAnswers, anyPersonalData, givenPersonalData, noPersonalData } from './given-classification.ts'

const plain = { personalData: noPersonalData, strongSecrecy: false, classifiesTraceability: true }

const anyAbout = fc.record({
  personalData: anyPersonalData,
  strongSecrecy: fc.boolean(),
  classifiesTraceability: fc.boolean(),
})

/** Answers as `{ k1: 2 }`. */
const answers = (byQuestion: Record<string, Level>): QuestionAnswer[] =>
  Object.entries(byQuestion).map(([questionId, level]) => ({ questionId, level }))

const propose = (byQuestion: Record<string, Level>, about: Partial<typeof plain> = {}) =>
  proposeLevels(model2026, answers(byQuestion), { ...plain, ...about })

const reasonsFor = ({ because }: LevelProposal, aspect: Aspect) =>
  because.filter((reason) => reason.aspect === aspect)

describe('proposeLevels', () => {
  it('given several answers in an aspect, then the highest choice is proposed, with the question that led there', () => {
    const proposal = propose({ k1: 1, k4: 2, k5: 0, r2: 1, t1: 3, s2: 1 })
    expect(proposal.levels).toEqual({ confidentiality: 2, integrity: 1, availability: 3, traceability: 1 })
    expect(proposal.because).toEqual([
      { aspect: 'confidentiality', level: 2, questionId: 'k4' },
      { aspect: 'integrity', level: 1, questionId: 'r2' },
      { aspect: 'availability', level: 3, questionId: 't1' },
      { aspect: 'traceability', level: 1, questionId: 's2' },
    ])
  })

  it('given two answers of the same height, then it names both in the order of the questionnaire', () => {
    const proposal = propose({ k5: 2, k1: 2, k2: 1, r1: 0, t1: 0, s1: 0 })
    expect(reasonsFor(proposal, 'confidentiality').map(({ questionId }) => questionId)).toEqual(['k1', 'k5'])
  })

  it('given sensitive personal data and mild answers, then the floor is proposed with its reason (domain 3.5)', () => {
    const proposal = propose(
      { k1: 1, r1: 1, t1: 0, s1: 0 },
      { personalData: givenPersonalData({ sensitive: true }) },
    )
    expect(proposal.levels).toEqual({ confidentiality: 2, integrity: 1, availability: 0, traceability: 2 })
    const bySensitivity = {
      level: 2,
      reason: expect.objectContaining({ en: expect.stringMatching(/art\. 9/) }),
    }
    expect(reasonsFor(proposal, 'confidentiality')).toEqual([{ aspect: 'confidentiality', ...bySensitivity }])
    expect(reasonsFor(proposal, 'traceability')).toEqual([{ aspect: 'traceability', ...bySensitivity }])
  })

  it('given an answer as high as the floor, then both are reasons', () => {
    const proposal = propose({ k1: 3, r1: 0, t1: 0 }, { strongSecrecy: true })
    expect(reasonsFor(proposal, 'confidentiality')).toEqual([
      { aspect: 'confidentiality', level: 3, questionId: 'k1' },
      { aspect: 'confidentiality', level: 3, reason: expect.anything() },
    ])
  })

  it('given no question on traceability, then it follows the higher of K and R and says so (domain 3.4)', () => {
    const byIntegrity = propose({ k1: 1, r1: 2, t1: 3 })
    expect(byIntegrity.levels.traceability).toBe(2)
    expect(reasonsFor(byIntegrity, 'traceability')).toEqual([
      {
        aspect: 'traceability',
        level: 2,
        reason: expect.objectContaining({ sv: expect.stringContaining('konfidentialitet och riktighet') }),
      },
    ])
    expect(propose({ k1: 3, r1: 2, t1: 0 }).levels.traceability).toBe(3)
  })

  it('given no question on traceability, then it follows K as raised by secrecy', () => {
    expect(propose({ k1: 0, r1: 0, t1: 0 }, { strongSecrecy: true }).levels.traceability).toBe(3)
  })

  it('given an answer on traceability, then it does not follow K and R', () => {
    expect(propose({ k1: 3, r1: 3, t1: 0, s3: 1 }).levels.traceability).toBe(1)
  })

  it('given a municipality that does not classify by traceability, then it is left out, answered or not', () => {
    const about = { classifiesTraceability: false, personalData: givenPersonalData({ protected: true }) }
    for (const proposal of [
      propose({ k1: 1, r1: 1, t1: 1, s1: 3 }, about),
      propose({ k1: 1, r1: 1, t1: 1 }, about),
    ]) {
      expect(proposal.levels).toEqual({ confidentiality: 3, integrity: 1, availability: 1 })
      expect(reasonsFor(proposal, 'traceability')).toEqual([])
    }
  })

  it('never goes below what personal data and secrecy demand', () => {
    fc.assert(
      fc.property(anyAnswers, anyAbout, (given, about) => {
        const floor = levelFloors(about.personalData, about.strongSecrecy).levels
        const { levels } = proposeLevels(model2026, given, about)
        const classified = aspects.filter(
          (aspect) => aspect !== 'traceability' || about.classifiesTraceability,
        )
        for (const aspect of classified)
          expect(levelOf(levels, aspect)).toBeGreaterThanOrEqual(levelOf(floor, aspect))
      }),
    )
  })

  it('never goes below an answer', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const { levels } = proposeLevels(model2026, given, plain)
        for (const { questionId, level } of given) {
          const question = model2026.questions.find(({ id }) => id === questionId)
          expect(question && levelOf(levels, question.aspect)).toBeGreaterThanOrEqual(level)
        }
      }),
    )
  })

  it('is not lowered in any aspect by a higher answer', () => {
    fc.assert(
      fc.property(anyAnswers, anyAbout, fc.nat(), (given, about, pick) => {
        const at = pick % given.length
        const raised = given.map((answer, index): QuestionAnswer => {
          const higher = Level.safeParse(answer.level + 1)
          return index === at && higher.success ? { ...answer, level: higher.data } : answer
        })
        const before = proposeLevels(model2026, given, about).levels
        const after = proposeLevels(model2026, raised, about).levels
        for (const aspect of aspects)
          expect(levelOf(after, aspect)).toBeGreaterThanOrEqual(levelOf(before, aspect))
      }),
    )
  })

  it('does not depend on the order of the answers', () => {
    const inTwoOrders = anyAnswers.chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc.shuffledSubarray(given, { minLength: given.length, maxLength: given.length }),
      ),
    )
    fc.assert(
      fc.property(inTwoOrders, anyAbout, ([given, shuffled], about) => {
        expect(proposeLevels(model2026, shuffled, about)).toEqual(proposeLevels(model2026, given, about))
      }),
    )
  })

  it('gives at least one reason for each level it proposes, and none for a level it does not', () => {
    fc.assert(
      fc.property(anyAnswers, anyAbout, (given, about) => {
        const { levels, because } = proposeLevels(model2026, given, about)
        for (const { aspect, level } of because) expect(level).toBe(levels[aspect])
        const explained = new Set(because.map(({ aspect }) => aspect))
        expect([...explained]).toEqual(aspects.filter((aspect) => levels[aspect] !== undefined))
      }),
    )
  })
})

describe('proposeLevels refuses', () => {
  const enough = answers({ k1: 1, r1: 1, t1: 1 })

  it('a question that the model does not have', () => {
    expect(() => proposeLevels(model2026, [...enough, { questionId: 'k99', level: 1 }], plain)).toThrow(
      refusedWith('malformed-request', 'body.answers.3.questionId'),
    )
  })

  it('a question answered twice, though the answers agree', () => {
    expect(() => proposeLevels(model2026, [...enough, ...answers({ r1: 1 })], plain)).toThrow(
      refusedWith('malformed-request', 'body.answers.3.questionId'),
    )
  })

  it('a level that is no choice of the question', () => {
    const questions = model2026.questions.map((question) =>
      question.id === 'r1' ? { ...question, choices: question.choices.slice(0, 2) } : question,
    )
    expect(() => proposeLevels({ questions }, answers({ k1: 1, r1: 3, t1: 1 }), plain)).toThrow(
      refusedWith('malformed-request', 'body.answers.1.level'),
    )
    expect(() => proposeLevels({ questions }, enough, plain)).not.toThrow()
  })

  it.each(['confidentiality', 'integrity', 'availability'] as const)(
    'answers that leave %s without any, and names it',
    (aspect) => {
      const others = enough.filter(
        ({ questionId }) => model2026.questions.find(({ id }) => id === questionId)?.aspect !== aspect,
      )
      expect(() => proposeLevels(model2026, others, plain)).toThrow(
        expect.objectContaining({
          code: 'malformed-request',
          faults: [
            {
              path: 'body.answers',
              message: expect.objectContaining({ en: expect.stringContaining(aspect) }),
            },
          ],
        }),
      )
    },
  )

  it('with every fault at once', () => {
    const given = [...answers({ k1: 1, z1: 0 }), ...answers({ k1: 2, t1: 1 })]
    expect(() => proposeLevels(model2026, given, plain)).toThrow(
      refusedWith(
        'malformed-request',
        'body.answers.1.questionId',
        'body.answers.2.questionId',
        'body.answers',
      ),
    )
  })

  it('no answers at all', () => {
    expect(() => proposeLevels(model2026, [], plain)).toThrow(
      refusedWith('malformed-request', 'body.answers', 'body.answers', 'body.answers'),
    )
  })
})
