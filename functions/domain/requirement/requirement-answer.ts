// What is said of one requirement for one system, and the dated exceptions from it (domain 3.8).
import * as z from 'zod'
import { ActorStamp } from '../actor.ts'
import { CalendarDay } from '../calendar/calendar-day.ts'
import { Level } from '../classification/class-levels.ts'
import { Slug, SortableId } from '../identifier.ts'
import { RequirementId } from './requirement-catalogue.ts'

const text = (max: number) => z.string().trim().min(1).max(max)

export const AnswerValue = z
  .enum(['fulfilled', 'partly', 'not-fulfilled', 'not-applicable'])
  .describe('uppfyllt, delvis, ej uppfyllt, ej tillämpligt')
export type AnswerValue = z.infer<typeof AnswerValue>

export const RequirementAnswer = z.object({
  kind: z.literal('requirement-answer'),
  systemId: Slug,
  requirementId: RequirementId,
  catalogueId: Slug.describe('The catalogue whose words were answered'),
  value: AnswerValue,
  reason: text(2000).optional().describe('Demanded with not-applicable'),
  evidence: text(1000).optional().describe('A link, or the name and digest of a stored file'),
  answeredOn: CalendarDay,
  answeredBy: ActorStamp,
})
export type RequirementAnswer = z.infer<typeof RequirementAnswer>

/** A decision of the system owner to live without a requirement for a time (undantag). */
export const RequirementException = z.object({
  kind: z.literal('requirement-exception'),
  id: SortableId,
  systemId: Slug,
  requirementId: RequirementId,
  reason: text(2000),
  compensation: text(2000).describe('What is done instead meanwhile'),
  level: Level.describe('The level that demanded the requirement; 3 is reported to the security chief'),
  decidedBy: ActorStamp,
  decidedOn: CalendarDay,
  validUntil: CalendarDay.describe('At most twelve months ahead'),
  endedOn: CalendarDay.optional().describe('When it was ended, or had run out'),
})
export type RequirementException = z.infer<typeof RequirementException>
