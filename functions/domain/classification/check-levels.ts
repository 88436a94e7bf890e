// Whether a class can be said of an asset: traceability as the municipality has chosen, no lower than the law demands, and explained.
import { type Fault, Refusal } from '../refusal.ts'
import type { InformationAsset } from '../register/information-asset.ts'
import { type Aspect, aspects, type ClassLevels, type Level, levelOf } from './class-levels.ts'
import type { ProposalContent } from './classification.ts'
import type { ClassificationModel } from './classification-model.ts'
import { levelFloors } from './level-floors.ts'

/** What a proposal is checked against, besides the asset. */
export interface LevelContext {
  asset: Pick<InformationAsset, 'personalData' | 'strongSecrecy'>
  /** Whether the municipality classifies by traceability too. */
  classifiesTraceability: boolean
  /** Where the levels stand in the request: `body.proposal.levels`. */
  path: string
}

/** From this level the worst realistic consequence is to be said in words *(our choice)*. */
export const explainedFrom = 2

/** What cannot be said of the asset in one aspect, and why not. */
export interface LevelFault {
  code: 'malformed-request' | 'level-below-floor'
  aspect: Aspect
  message: Fault['message']
}

/** Traceability first; what it says of one aspect it says once. */
export function levelFaults(
  levels: ClassLevels,
  { asset, classifiesTraceability }: Omit<LevelContext, 'path'>,
): LevelFault[] {
  const hasTraceability = levels.traceability !== undefined
  if (hasTraceability !== classifiesTraceability) {
    const message = classifiesTraceability
      ? {
          sv: 'Kommunen klassar efter spårbarhet: ange nivån.',
          en: 'The municipality classifies by traceability: give its level.',
        }
      : {
          sv: 'Kommunen klassar inte efter spårbarhet: lämna den tom.',
          en: 'The municipality does not classify by traceability: leave it out.',
        }
    return [{ code: 'malformed-request', aspect: 'traceability', message }]
  }
  return levelsBelowFloor(levels, asset).map(({ aspect, floor }) => ({
    code: 'level-below-floor',
    aspect,
    message: `≥ ${floor}`,
  }))
}

/** @throws Refusal `malformed-request` about traceability; `level-below-floor` (domain 3.5) */
export function checkLevels(levels: ClassLevels, context: LevelContext): void {
  const faults = levelFaults(levels, context)
  const [first] = faults
  if (first === undefined) return
  const placed = faults.map(({ aspect, message }): Fault => ({ path: `${context.path}.${aspect}`, message }))
  throw new Refusal(first.code, placed)
}

/** The aspects in which the class is lower than personal data and secrecy demand, with what they demand. */
export function levelsBelowFloor(
  levels: ClassLevels,
  { personalData, strongSecrecy }: LevelContext['asset'],
): { aspect: Aspect; floor: Level }[] {
  const floors = levelFloors(personalData, strongSecrecy)
  const asked = aspects.filter((aspect) => levels[aspect] !== undefined)
  return asked.flatMap((aspect) => {
    const floor = levelOf(floors.levels, aspect)
    return levelOf(levels, aspect) < floor ? [{ aspect, floor }] : []
  })
}

/** What was chosen in the questionnaire is kept, so it must be choices of the model that the class is said by. */
function answerFaults(
  answers: ProposalContent['answers'],
  { questions }: Pick<ClassificationModel, 'questions'>,
  path: string,
): Fault[] {
  const choices = new Map(questions.map(({ id, choices: given }) => [id, given.map(({ level }) => level)]))
  return answers.flatMap(({ questionId, level }, at): Fault[] => {
    const given = choices.get(questionId)
    if (given === undefined) return [{ path: `${path}.${at}.questionId`, message: questionId }]
    return given.includes(level) ? [] : [{ path: `${path}.${at}.level`, message: given.join(', ') }]
  })
}

/**
 * @throws what `checkLevels` throws, and `malformed-request` for a high level without its consequence in words, or for
 *   answers that the model has no question or choice for
 */
export function checkProposal(
  { levels, consequences, answers }: Pick<ProposalContent, 'levels' | 'consequences' | 'answers'>,
  context: LevelContext & { model: Pick<ClassificationModel, 'questions'> },
): void {
  const wrong = answerFaults(answers, context.model, `${context.path}.answers`)
  if (wrong.length > 0) throw new Refusal('malformed-request', wrong)
  checkLevels(levels, { ...context, path: `${context.path}.levels` })
  const unexplained = aspects.filter(
    (aspect) => levelOf(levels, aspect) >= explainedFrom && consequences[aspect] === undefined,
  )
  if (unexplained.length > 0) {
    throw new Refusal(
      'malformed-request',
      unexplained.map((aspect) => ({
        path: `${context.path}.consequences.${aspect}`,
        message: {
          sv: `Skriv den värsta realistiska konsekvensen; den krävs från nivå ${explainedFrom}.`,
          en: `Say the worst realistic consequence; it is demanded from level ${explainedFrom}.`,
        },
      })),
    )
  }
}
