// All that the key figures of a year are counted from, gathered before anything is counted.
import type { ActionFacts } from '../../action/action-facts.ts'
import type { CalendarDay } from '../../calendar/calendar-day.ts'
import type { IncidentFacts } from '../../incident/incident-facts.ts'
import type { UnitFigures } from '../../register/register-figures.ts'
import type { AnswerValue } from '../../requirement/requirement-answer.ts'
import type { AnswerOf } from '../../task/task-answer.ts'
import type { Figure } from './figure.ts'

/** Requirements that a key figure rests on, by their number in the catalogue (domain 3.8). */
export const followedRequirements = ['K10', 'K22', 'K24', 'K42', 'K43'] as const
export type FollowedRequirement = (typeof followedRequirements)[number]

type Quadruple = readonly [number, number, number, number]

/** What is known of one system that is in use and has a class. */
export interface SystemFacts {
  id: string
  unitPath: string
  /** The highest level in any aspect. */
  level: number
  availability: number
  /** Whether anyone but the municipality supplies or runs it. */
  hasSupplier: boolean
  critical: boolean
  /** Requirements that are demanded and met, by the level that demands them. */
  applicableByLevel: Quadruple
  fulfilledByLevel: Quadruple
  answers: Partial<Record<FollowedRequirement, { value: AnswerValue; answeredOn: CalendarDay }>>
}

export type DataCallReply = AnswerOf<'answer-data-call'>

/** One unit that is asked for its year. */
export interface UnitFacts {
  unitId: string
  unitName: string
  unitPath: string
  unitKind: 'administration' | 'company' | 'federation'
  /** Missing: it has not answered. */
  reply?: DataCallReply | undefined
  /** Whether the policy in force binds it: by the council's decision, or by one of its own. */
  hasPolicy: boolean
}

/** When a plan or a report was decided, and how consulted units kept their day. */
export interface DecidedFacts {
  /** The plan for the year after, decided by its first day. */
  planDecidedOn?: CalendarDay | undefined
  /** The report on the year before, received this year. */
  reportReceivedOn?: CalendarDay | undefined
  opinionsInTime: number
  opinionsAsked: number
}

export interface FigureSources {
  year: number
  dataOn: CalendarDay
  register: readonly UnitFigures[]
  systems: readonly SystemFacts[]
  actions: readonly ActionFacts[]
  incidents: readonly IncidentFacts[]
  units: readonly UnitFacts[]
  decided: DecidedFacts
  selfCheckLevel?: number | undefined
  /** Those of last year's frozen report. */
  previous: readonly Figure[]
}
