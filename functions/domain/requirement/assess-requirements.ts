// How a system stands against the catalogue: which requirements apply, which are met, and what is missing or too much (domain 3.8).
import * as z from 'zod'
import type { CalendarDay } from '../calendar/calendar-day.ts'
import { compareDays } from '../calendar/calendar-day.ts'
import type { ClassLevels } from '../classification/class-levels.ts'
import { Level } from '../classification/class-levels.ts'
import type { SystemClass } from '../classification/system-class.ts'
import { demandingLevel, isStricterAt, isTriggered } from './is-triggered.ts'
import { AnswerValue, RequirementAnswer, RequirementException } from './requirement-answer.ts'
import type { Circumstances, RequirementCatalogue } from './requirement-catalogue.ts'
import { Requirement } from './requirement-catalogue.ts'

export const RequirementState = z
  .enum([...AnswerValue.options, 'excepted', 'unanswered', 'not-demanded', 'over-protection'])
  .describe(
    'uppfyllt, delvis, ej uppfyllt, ej tillämpligt, undantag, obesvarat, krävs inte, överskydd; the last two for what does not apply',
  )
export type RequirementState = z.infer<typeof RequirementState>

export const AssessedRequirement = z.object({
  requirement: Requirement,
  applies: z.boolean(),
  isStricter: z.boolean().describe('Its stricter part is demanded too'),
  level: Level.describe('The level that demands it'),
  state: RequirementState,
  answer: RequirementAnswer.optional(),
  exception: RequirementException.optional().describe('The exception in force today'),
})
export type AssessedRequirement = z.infer<typeof AssessedRequirement>

/**
 * One row for each requirement of the catalogue, in its order.
 * The latest answer to a requirement counts, also when an earlier catalogue's words were answered: an identity keeps
 * its meaning from one catalogue to the next. An exception counts from the day it was decided through the last day it
 * is valid, unless it was ended, and only in the place of an answer that leaves something open.
 * @param answers of the one system, in any order
 * @param exceptions of the one system, ended ones too
 */
export function assessRequirements({
  catalogue,
  levels,
  circumstances,
  answers,
  exceptions,
  today,
}: {
  readonly catalogue: Pick<RequirementCatalogue, 'requirements'>
  readonly levels: ClassLevels
  readonly circumstances: Circumstances
  readonly answers: readonly RequirementAnswer[]
  readonly exceptions: readonly RequirementException[]
  readonly today: CalendarDay
}): AssessedRequirement[] {
  const answerTo = new Map(
    answers
      .toSorted((a, b) => compareDays(a.answeredOn, b.answeredOn))
      .map((answer) => [answer.requirementId, answer]),
  )
  const exceptionFrom = new Map(
    exceptions
      .filter((exception) => isInForce(exception, today))
      .toSorted((a, b) => compareDays(a.validUntil, b.validUntil))
      .map((exception) => [exception.requirementId, exception]),
  )
  return catalogue.requirements.map((requirement) => {
    const applies = isTriggered(requirement.applies, levels, circumstances)
    const answer = answerTo.get(requirement.id)
    const exception = exceptionFrom.get(requirement.id)
    return {
      requirement,
      applies,
      isStricter: applies && isStricterAt(requirement, levels),
      level: demandingLevel(requirement, levels),
      state: applies
        ? stateOfDemanded(answer?.value, exception !== undefined)
        : stateOfUndemanded(requirement, answer?.value),
      ...(answer && { answer }),
      ...(exception && { exception }),
    }
  })
}

/** Something that is demanded is missing, wholly or in part, and nobody has decided to live without it for now. */
export function isGap({ applies, state }: Pick<AssessedRequirement, 'applies' | 'state'>): boolean {
  return applies && leavesOpen(state)
}

/** What the rows come to, as it is kept with the system's class. Counts of rows; each by the level that demands it. */
export function summarize(
  rows: readonly AssessedRequirement[],
  catalogueId: string,
): SystemClass['requirements'] {
  const count = (isCounted: (row: AssessedRequirement) => boolean) => rows.filter(isCounted).length
  const byLevel = (isCounted: (row: AssessedRequirement) => boolean): [number, number, number, number] => {
    const at = (level: Level) => count((row) => row.level === level && isCounted(row))
    return [at(0), at(1), at(2), at(3)]
  }
  const isFulfilled = ({ applies, state }: AssessedRequirement) => applies && state === 'fulfilled'
  return {
    catalogueId,
    applicable: count(({ applies }) => applies),
    fulfilled: count(isFulfilled),
    gapsByLevel: byLevel(isGap),
    applicableByLevel: byLevel(({ applies }) => applies),
    fulfilledByLevel: byLevel(isFulfilled),
    exceptions: count(({ state }) => state === 'excepted'),
    // By today's level, not the one the exception was decided at: a raised class is news to the security chief.
    exceptionsAtThree: count(({ state, level }) => state === 'excepted' && level === 3),
    overProtected: rows
      .filter(({ state }) => state === 'over-protection')
      .map(({ requirement }) => requirement.id),
  }
}

function isInForce(exception: RequirementException, today: CalendarDay): boolean {
  const hasBegun = compareDays(exception.decidedOn, today) <= 0
  const hasRunOut = compareDays(exception.validUntil, today) < 0
  return hasBegun && !hasRunOut && exception.endedOn === undefined
}

function stateOfDemanded(value: AnswerValue | undefined, isExcepted: boolean): RequirementState {
  const state = value ?? 'unanswered'
  return isExcepted && leavesOpen(state) ? 'excepted' : state
}

function stateOfUndemanded(
  { isCostly }: Pick<Requirement, 'isCostly'>,
  value: AnswerValue | undefined,
): RequirementState {
  return isCostly && value === 'fulfilled' ? 'over-protection' : 'not-demanded'
}

function leavesOpen(state: RequirementState): boolean {
  switch (state) {
    case 'partly':
    case 'not-fulfilled':
    case 'unanswered':
      return true
    case 'fulfilled':
    case 'not-applicable':
    case 'excepted':
    case 'not-demanded':
    case 'over-protection':
      return false
    default:
      return state satisfies never
  }
}
