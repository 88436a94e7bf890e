// What follows from a class: models, catalogues, why a level, requirements, exceptions, actions, procurement.

import * as z from 'zod'
import { told } from '../../domain/bilingual.ts'
import { CalendarDay } from '../../domain/calendar/calendar-day.ts'
import { Aspect, ClassLevels, Level } from '../../domain/classification/class-levels.ts'
import {
  ClassificationModel,
  QuestionAnswer,
  Words,
} from '../../domain/classification/classification-model.ts'
import { DerivationRule, SystemClass } from '../../domain/classification/system-class.ts'
import { PersonId, Slug, SortableId } from '../../domain/identifier.ts'
import { PersonalData } from '../../domain/register/personal-data.ts'
import { System } from '../../domain/register/system.ts'
import { AssessedRequirement } from '../../domain/requirement/assess-requirements.ts'
import { RequirementAnswer, RequirementException } from '../../domain/requirement/requirement-answer.ts'
import { RequirementCatalogue, RequirementId } from '../../domain/requirement/requirement-catalogue.ts'
import { ActionView } from './action-routes.ts'
import { noParams, noQuery, route } from './route.ts'

const group = 'protection'
const systemParams = z.strictObject({ systemId: Slug })
const text = (max: number) => z.string().trim().min(1).max(max)
const language = z.enum(['sv', 'en'])

export const ModelView = ClassificationModel.omit({ kind: true })
export const CatalogueView = RequirementCatalogue.omit({ kind: true })
const ModelSummary = ClassificationModel.pick({ id: true, name: true, validFrom: true })
export const ExceptionView = RequirementException.omit({ kind: true })

/** A tender's annex: the requirements that a class puts on a supplier. */
export const ProcurementDocument = z.object({
  title: z.string(),
  rows: z.array(
    z.object({
      id: RequirementId,
      text: z.string(),
      iso: z.array(z.string()),
      act: z.array(z.int()),
      evidence: z.string(),
    }),
  ),
  markdown: z.string(),
})

export const protectionRoutes = {
  listModels: route({
    method: 'GET',
    path: '/classification-models',
    group,
    permission: 'model:read',
    summary: 'The versions of the classification model, the latest last',
    params: noParams,
    query: noQuery,
    status: 200,
    response: z.object({ items: z.array(ModelSummary), inForce: Slug }),
  }),
  readModel: route({
    method: 'GET',
    path: '/classification-models/{modelId}',
    group,
    permission: 'model:read',
    summary: 'One version of the model: aspects, levels, examples and questions',
    params: z.strictObject({ modelId: Slug }),
    query: noQuery,
    status: 200,
    response: ModelView,
  }),
  addModel: route({
    method: 'POST',
    path: '/classification-models',
    group,
    permission: 'model:change',
    summary: 'Add a version of the model; earlier classes keep the words they were decided in',
    params: noParams,
    query: noQuery,
    body: z.strictObject(ModelView.shape),
    status: 201,
    response: ModelView,
  }),
  proposeLevels: route({
    method: 'POST',
    path: '/classification-models/{modelId}/levels',
    group,
    permission: 'model:read',
    summary: 'What level the answers of the questionnaire come to, and why; nothing is stored',
    params: z.strictObject({ modelId: Slug }),
    query: noQuery,
    body: z.strictObject({
      answers: z.array(QuestionAnswer).max(60),
      personalData: PersonalData,
      strongSecrecy: z.boolean(),
    }),
    status: 200,
    response: z.object({
      levels: ClassLevels,
      because: z.array(
        z.object({
          aspect: Aspect,
          level: Level,
          questionId: z.string().optional(),
          reason: Words.optional(),
        }),
      ),
    }),
  }),
  listCatalogues: route({
    method: 'GET',
    path: '/requirement-catalogues',
    group,
    permission: 'model:read',
    summary: 'The versions of the requirement catalogue, the latest last',
    params: noParams,
    query: noQuery,
    status: 200,
    response: z.object({
      items: z.array(RequirementCatalogue.pick({ id: true, name: true, validFrom: true })),
      inForce: Slug,
    }),
  }),
  readCatalogue: route({
    method: 'GET',
    path: '/requirement-catalogues/{catalogueId}',
    group,
    permission: 'model:read',
    summary: 'One version of the catalogue with all its requirements',
    params: z.strictObject({ catalogueId: Slug }),
    query: noQuery,
    status: 200,
    response: CatalogueView,
  }),
  addCatalogue: route({
    method: 'POST',
    path: '/requirement-catalogues',
    group,
    permission: 'model:change',
    summary: 'Add a version of the catalogue',
    params: noParams,
    query: noQuery,
    body: z.strictObject(CatalogueView.shape),
    status: 201,
    response: CatalogueView,
  }),
  explainClass: route({
    method: 'GET',
    path: '/systems/{systemId}/class',
    group,
    permission: 'register:read',
    summary: 'Why this level? The rule and the way from the information to the system, in words',
    params: systemParams,
    query: noQuery,
    status: 200,
    response: SystemClass.pick({ levels: true, status: true, critical: true, unclassified: true }).extend({
      why: z.array(
        z.object({
          aspect: Aspect,
          level: Level,
          rule: DerivationRule,
          sentence: Words,
          path: z.array(
            z.object({
              kind: z.enum(['asset', 'system']),
              id: Slug.optional().describe('Missing for an asset of a unit that I may not see'),
              name: z.string().optional(),
            }),
          ),
        }),
      ),
    }),
  }),
  protectSystem: route({
    method: 'PUT',
    path: '/systems/{systemId}/protection',
    group,
    permission: 'protection:decide',
    summary:
      'The system owner raises the class, says that records together weigh more, or lowers it for a time',
    description: 'A lowering lasts twelve months at most and is reported.',
    params: systemParams,
    query: noQuery,
    body: z.discriminatedUnion('measure', [
      z.strictObject({ measure: z.literal('aggregation'), reason: text(2000) }),
      z.strictObject({
        measure: z.literal('raising'),
        levels: ClassLevels,
        reason: text(2000),
      }),
      z.strictObject({
        measure: z.literal('lowering'),
        levels: ClassLevels,
        reason: text(2000),
        advice: text(2000),
        validUntil: CalendarDay,
      }),
      z.strictObject({
        measure: z.literal('none'),
        of: z.enum(['aggregation', 'raising', 'lowering']),
        reason: text(2000),
      }),
    ]),
    status: 200,
    response: System.omit({ kind: true }),
    ifMatch: 'required',
  }),
  listRequirements: route({
    method: 'GET',
    path: '/systems/{systemId}/requirements',
    group,
    permission: 'gap:read',
    summary: 'The requirements of a system: which apply, what is answered, what is missing or too much',
    params: systemParams,
    query: z.strictObject({
      state: z.enum(['all', 'applicable', 'gaps', 'over-protection']).optional(),
    }),
    status: 200,
    response: z.object({
      catalogueId: Slug,
      levels: ClassLevels,
      rows: z.array(
        AssessedRequirement.extend({ version: z.int().describe('Of the answer; 0 before there is one') }),
      ),
    }),
  }),
  answerRequirement: route({
    method: 'PUT',
    path: '/systems/{systemId}/requirements/{requirementId}',
    group,
    permission: 'requirement:answer',
    summary: 'Say whether the requirement is fulfilled, with evidence',
    params: z.strictObject({ systemId: Slug, requirementId: RequirementId }),
    query: noQuery,
    body: z
      .strictObject({
        value: RequirementAnswer.shape.value,
        reason: RequirementAnswer.shape.reason,
        evidence: RequirementAnswer.shape.evidence,
      })
      .refine(({ value, reason }) => value !== 'not-applicable' || reason !== undefined, {
        path: ['reason'],
        message: told({ sv: 'Skriv varför det inte är tillämpligt.', en: 'Say why it does not apply.' }),
      }),
    status: 200,
    response: RequirementAnswer.omit({ kind: true }),
    ifMatch: 'required',
  }),
  exceptRequirement: route({
    method: 'POST',
    path: '/systems/{systemId}/exceptions',
    group,
    permission: 'protection:decide',
    summary: 'The system owner decides to live without a requirement, for twelve months at most',
    params: systemParams,
    query: noQuery,
    body: z.strictObject({
      requirementId: RequirementId,
      reason: text(2000),
      compensation: text(2000),
      validUntil: CalendarDay,
    }),
    status: 201,
    response: ExceptionView,
  }),
  endException: route({
    method: 'POST',
    path: '/systems/{systemId}/exceptions/{exceptionId}/end',
    group,
    permission: 'protection:decide',
    summary: 'The exception is needed no more',
    params: z.strictObject({ systemId: Slug, exceptionId: SortableId }),
    query: noQuery,
    status: 200,
    response: ExceptionView,
  }),
  createAction: route({
    method: 'POST',
    path: '/systems/{systemId}/requirements/{requirementId}/actions',
    group,
    permission: 'requirement:answer',
    summary: 'Make an action of a gap: who shall mend it, by when',
    params: z.strictObject({ systemId: Slug, requirementId: RequirementId }),
    query: noQuery,
    body: z.strictObject({ title: text(200), ownerId: PersonId, dueOn: CalendarDay }),
    status: 201,
    response: ActionView,
  }),
  readSystemProcurement: route({
    method: 'GET',
    path: '/systems/{systemId}/procurement-requirements',
    group,
    permission: 'register:read',
    summary: 'The requirements of a system’s class on a supplier, as an annex to a tender',
    params: systemParams,
    query: z.strictObject({ language: language.optional() }),
    status: 200,
    response: ProcurementDocument,
  }),
  writeProcurement: route({
    method: 'POST',
    path: '/procurement-requirements',
    group,
    permission: 'model:read',
    summary: 'The requirements of a class on a supplier, for a system that is yet to be bought',
    params: noParams,
    query: noQuery,
    body: z.strictObject({
      levels: ClassLevels,
      cloud: z.boolean(),
      exposed: z.boolean(),
      personalData: z.boolean(),
      highRisk: z.boolean(),
      language: language.optional(),
    }),
    status: 200,
    response: ProcurementDocument,
  }),
}
