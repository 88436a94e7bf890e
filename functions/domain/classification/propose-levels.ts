// The class that the answers to the questionnaire come to, with what led to each level. A proposal: the information owner decides.

import { type Fault, Refusal } from '../refusal.ts'
import type { PersonalData } from '../register/personal-data.ts'
import { type Aspect, aspectNames, aspects, type ClassLevels, type Level } from './class-levels.ts'
import type {
  ClassificationModel,
  ConsequenceQuestion,
  QuestionAnswer,
  Words,
} from './classification-model.ts'
import { levelFloors } from './level-floors.ts'

/** What led to a level: the answer to a question, or a rule in words. */
export interface ProposalReason {
  readonly aspect: Aspect
  readonly level: Level
  readonly questionId?: string
  readonly reason?: Words
}

export interface LevelProposal {
  readonly levels: ClassLevels
  /** By aspect and then in the order of the questionnaire: everything that alone would have led to the level. */
  readonly because: readonly ProposalReason[]
}

const traceabilityFollows: Words = {
  sv: 'Ingen fråga om spårbarhet är besvarad. Förslaget följer den högsta av konfidentialitet och riktighet.',
  en: 'No question on traceability is answered. The proposal follows the higher of confidentiality and integrity.',
}

/**
 * Proposes a level in each aspect: the highest choice answered, at least what personal data and secrecy demand (domain 3.5).
 * Where no question on traceability is answered it follows the higher of K and R (domain 3.4, *our choice*). Where the
 * municipality does not classify by it, it is left out and answers on it count for nothing. The order of answers is no matter.
 *
 * Throws `malformed-request` with every fault: a question that the model does not have, one answered twice, a level that is
 * none of its choices, and K, R or T with no question answered.
 */
export function proposeLevels(
  model: Pick<ClassificationModel, 'questions'>,
  answers: readonly QuestionAnswer[],
  about: {
    readonly personalData: PersonalData
    readonly strongSecrecy: boolean
    readonly classifiesTraceability: boolean
  },
): LevelProposal {
  requireFitting(model.questions, answers)
  const floors = levelFloors(about.personalData, about.strongSecrecy)
  const chosen = new Map(answers.map(({ questionId, level }) => [questionId, level]))
  const reasons = model.questions.flatMap(({ id, aspect }): ProposalReason[] => {
    const level = chosen.get(id)
    return level === undefined ? [] : [{ aspect, level, questionId: id }]
  })
  const demanded = (aspect: Aspect) =>
    [...reasons, ...floors.reasons].filter((reason) => reason.aspect === aspect)

  const confidentiality = highestIn(demanded('confidentiality'))
  const integrity = highestIn(demanded('integrity'))
  const availability = highestIn(demanded('availability'))
  const isTraceabilityAnswered = reasons.some(({ aspect }) => aspect === 'traceability')
  const followed: ProposalReason = {
    aspect: 'traceability',
    level: confidentiality > integrity ? confidentiality : integrity,
    reason: traceabilityFollows,
  }
  const forTraceability = [...demanded('traceability'), ...(isTraceabilityAnswered ? [] : [followed])]
  const levels: ClassLevels = {
    confidentiality,
    integrity,
    availability,
    ...(about.classifiesTraceability && { traceability: highestIn(forTraceability) }),
  }
  const because = aspects.flatMap((aspect) =>
    (aspect === 'traceability' ? forTraceability : demanded(aspect)).filter(
      ({ level }) => level === levels[aspect],
    ),
  )
  return { levels, because }
}

function highestIn(reasons: readonly ProposalReason[]): Level {
  return reasons.reduce<Level>((top, { level }) => (level > top ? level : top), 0)
}

function requireFitting(questions: readonly ConsequenceQuestion[], answers: readonly QuestionAnswer[]): void {
  const faults = [
    ...answers.flatMap((answer, at) => faultsOf(questions, answers, answer, at)),
    ...unansweredAspects(questions, answers),
  ]
  if (faults.length > 0) throw new Refusal('malformed-request', faults)
}

function faultsOf(
  questions: readonly ConsequenceQuestion[],
  answers: readonly QuestionAnswer[],
  { questionId, level }: QuestionAnswer,
  at: number,
): Fault[] {
  const path = `body.answers.${at}`
  const question = questions.find(({ id }) => id === questionId)
  if (question === undefined)
    return [
      {
        path: `${path}.questionId`,
        message: { sv: 'Modellen har ingen sådan fråga.', en: 'The model has no such question.' },
      },
    ]
  const isRepeated = answers.findIndex((other) => other.questionId === questionId) < at
  const isNoChoice = !question.choices.some((choice) => choice.level === level)
  return [
    ...(isRepeated
      ? [
          {
            path: `${path}.questionId`,
            message: { sv: 'Frågan är redan besvarad.', en: 'The question is answered already.' },
          },
        ]
      : []),
    ...(isNoChoice
      ? [
          {
            path: `${path}.level`,
            message: {
              sv: 'Frågan har inget val med den nivån.',
              en: 'The question has no choice of this level.',
            },
          },
        ]
      : []),
  ]
}

/** Of K, R and T: traceability may be left to follow from the others. */
function unansweredAspects(
  questions: readonly ConsequenceQuestion[],
  answers: readonly QuestionAnswer[],
): Fault[] {
  const answered = new Set(answers.map(({ questionId }) => questionId))
  const isAnswered = (aspect: Aspect) =>
    questions.some((one) => one.aspect === aspect && answered.has(one.id))
  return aspects
    .filter((aspect) => aspect !== 'traceability' && !isAnswered(aspect))
    .map((aspect) => ({
      path: 'body.answers',
      message: {
        sv: `Besvara minst en fråga om ${aspectNames[aspect].sv}.`,
        en: `Answer at least one question on ${aspectNames[aspect].en}.`,
      },
    }))
}
