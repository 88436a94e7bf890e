// The classification model: aspects, levels, their words and the questions that lead to them. Versioned data: an old class is shown in the words it was decided in.
import * as z from 'zod'
import { CalendarDay } from '../calendar/calendar-day.ts'
import { Slug } from '../identifier.ts'
import { Aspect, Level } from './class-levels.ts'

/** A sentence in both languages. */
export const Words = z.strictObject({
  sv: z.string().trim().min(1).max(2000),
  en: z.string().trim().min(1).max(2000),
})
export type Words = z.infer<typeof Words>

/** One level of the common scale, or of one aspect. */
const LevelWords = z.strictObject({
  level: Level,
  description: Words,
  examples: z.array(Words).max(20),
})

export const AspectModel = z.strictObject({
  aspect: Aspect,
  name: Words,
  question: Words.describe('What the aspect asks: what happens if someone who may not gets to see it?'),
  levels: z.array(LevelWords).length(4),
})

/** One consequence question: each choice stands for a level, and the highest choice of an aspect is proposed. */
export const ConsequenceQuestion = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z]\d{1,2}$/)
    .describe('k1, r2, t3, s1'),
  aspect: Aspect,
  text: Words,
  help: Words.optional(),
  choices: z
    .array(z.strictObject({ level: Level, text: Words }))
    .min(2)
    .max(4),
})
export type ConsequenceQuestion = z.infer<typeof ConsequenceQuestion>

export const ClassificationModel = z.object({
  kind: z.literal('classification-model'),
  id: Slug.describe('2026-1'),
  name: Words,
  validFrom: CalendarDay,
  scale: z.array(z.strictObject({ level: Level, name: Words, description: Words })).length(4),
  stop: z
    .strictObject({ name: Words, text: Words })
    .describe('Level 4, Sweden’s security: what is shown instead of a form (säkerhetsskyddslagen 2018:585)'),
  aspects: z.array(AspectModel).length(4),
  questions: z.array(ConsequenceQuestion).min(4).max(60),
  reviewMonths: z
    .tuple([z.int(), z.int(), z.int(), z.int()])
    .describe('Months until a class of highest level 0, 1, 2 and 3 must be decided anew'),
  longestOutageHours: z
    .tuple([z.int(), z.int(), z.int(), z.int()])
    .describe('The longest outage that is proposed for availability 0, 1, 2 and 3, in hours'),
})
export type ClassificationModel = z.infer<typeof ClassificationModel>

/** What someone chose in the questionnaire; kept with the proposal. */
export const QuestionAnswer = z.strictObject({ questionId: ConsequenceQuestion.shape.id, level: Level })
export type QuestionAnswer = z.infer<typeof QuestionAnswer>
