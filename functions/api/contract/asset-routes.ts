// Information assets and their classifications: registered, listed, searched, changed, proposed.
import * as z from 'zod'
import { CalendarDay } from '../../domain/calendar/calendar-day.ts'
import {
  Classification,
  ClassificationTrigger,
  ProposalContent,
} from '../../domain/classification/classification.ts'
import { Slug } from '../../domain/identifier.ts'
import { AssetDescription, InformationAsset, mostSystems } from '../../domain/register/information-asset.ts'
import { SecurityAnswer } from '../../domain/register/security-answer.ts'
import { noParams, noQuery, PageQuery, pageOf, route } from './route.ts'

const group = 'register'
const assetParams = z.strictObject({ assetId: Slug })
const description = z.strictObject(AssetDescription.shape)
const reason = z.string().trim().min(1).max(2000)

/** Where an asset stands between registration and its next review. */
export const AssetStanding = z
  .enum(['unclassified', 'classified', 'expired'])
  .describe('oklassad, klassad, klassningen har gått ut')
export type AssetStanding = z.infer<typeof AssetStanding>

export const AssetView = InformationAsset.omit({ kind: true, lookOn: true }).extend({
  standing: AssetStanding,
  critical: z.boolean().describe('Kritisk informationstillgång'),
  extendedProtection: z.boolean().describe('Information i behov av utökat skydd (MCFFS 2026:11)'),
  fiveHundredPeople: z.boolean().describe('Protected information of more than 500 people'),
})

export const ClassificationView = Classification.omit({ kind: true })

/** The lists behind the figures. */
export const AssetQuestion = z.enum([
  'unclassified',
  'expired',
  'vacant',
  'critical',
  'critical-unclassified',
])

export const assetRoutes = {
  checkProtectiveSecurity: route({
    method: 'POST',
    path: '/protective-security-checks',
    group,
    permission: 'me:read',
    summary: 'The question before every form: may the information concern Sweden’s security?',
    description:
      'A yes or a doubt stores nothing of what it is about: a count for the day and the role, and no name.',
    params: noParams,
    query: noQuery,
    body: z.strictObject({ answer: SecurityAnswer }),
    status: 200,
    response: z.object({
      outcome: z.enum(['go-on', 'stop']),
      text: z.object({ sv: z.string(), en: z.string() }).optional(),
    }),
  }),
  listAssets: route({
    method: 'GET',
    path: '/assets',
    group,
    permission: 'register:read',
    summary: 'Information assets (informationstillgångar) that I may see, by unit and name',
    description: 'A name finds those that begin with it. A question gives the list behind a figure.',
    params: noParams,
    query: PageQuery.extend({
      unitId: Slug.optional().describe('Only this unit and what belongs to it'),
      name: z.string().trim().min(1).max(80).optional().describe('What the name begins with'),
      question: AssetQuestion.optional(),
    }),
    status: 200,
    response: pageOf(AssetView),
  }),
  registerAsset: route({
    method: 'POST',
    path: '/assets',
    group,
    permission: 'register:change',
    summary: 'Register an information asset, with a proposed class or without',
    description:
      'Its first classification is opened with it. Without a proposal the system manager is asked for one.',
    params: noParams,
    query: noQuery,
    body: z.strictObject({
      protectiveSecurity: SecurityAnswer,
      description,
      systemIds: z.array(Slug).max(mostSystems),
      proposal: ProposalContent.optional(),
    }),
    status: 201,
    response: AssetView,
  }),
  readAsset: route({
    method: 'GET',
    path: '/assets/{assetId}',
    group,
    permission: 'register:read',
    summary: 'One information asset with its class in force',
    params: assetParams,
    query: noQuery,
    status: 200,
    response: AssetView,
  }),
  changeAsset: route({
    method: 'PUT',
    path: '/assets/{assetId}',
    group,
    permission: 'register:change',
    summary: 'Change what is said of an asset; a change that weighs opens a new classification',
    params: assetParams,
    query: noQuery,
    body: z.strictObject({ protectiveSecurity: SecurityAnswer, description }),
    status: 200,
    response: AssetView,
    ifMatch: 'required',
  }),
  endAsset: route({
    method: 'POST',
    path: '/assets/{assetId}/end',
    group,
    permission: 'register:change',
    summary: 'The information is no more: disposed of, or gone with its system',
    params: assetParams,
    query: noQuery,
    body: z.strictObject({ reason }),
    status: 200,
    response: AssetView,
    ifMatch: 'required',
  }),
  proposeClass: route({
    method: 'POST',
    path: '/assets/{assetId}/proposals',
    group,
    permission: 'classification:propose',
    summary: 'Propose a class, or another in place of one that waits for its decision',
    description: 'Whoever was asked about an earlier proposal is asked no more.',
    params: assetParams,
    query: noQuery,
    body: z.strictObject({
      protectiveSecurity: SecurityAnswer,
      proposal: ProposalContent,
      trigger: ClassificationTrigger.optional().describe('Why it is classified anew; left out: the first'),
      reason: reason.optional(),
    }),
    status: 201,
    response: ClassificationView,
  }),
  reclassifyAsset: route({
    method: 'POST',
    path: '/assets/{assetId}/reclassifications',
    group,
    permission: 'classification:propose',
    summary: 'Ask for a new classification: an incident, a law, an audit has shown something',
    params: assetParams,
    query: noQuery,
    body: z.strictObject({ trigger: ClassificationTrigger.exclude(['first']), reason }),
    status: 201,
    response: ClassificationView,
  }),
  listClassifications: route({
    method: 'GET',
    path: '/assets/{assetId}/classifications',
    group,
    permission: 'classification:read',
    summary: 'Every classification of an asset, the latest first',
    params: assetParams,
    query: PageQuery,
    status: 200,
    response: pageOf(ClassificationView),
  }),
  readClassification: route({
    method: 'GET',
    path: '/assets/{assetId}/classifications/{number}',
    group,
    permission: 'classification:read',
    summary: 'One classification: proposal, advice and decision, and the words of its model',
    params: z.strictObject({ assetId: Slug, number: z.coerce.number().int().min(1).max(9999) }),
    query: noQuery,
    status: 200,
    response: ClassificationView.extend({
      words: z.array(
        z.object({
          aspect: z.string(),
          level: z.int(),
          name: z.object({ sv: z.string(), en: z.string() }),
          description: z.object({ sv: z.string(), en: z.string() }),
        }),
      ),
    }),
  }),
  readRegisterFigures: route({
    method: 'GET',
    path: '/register/figures',
    group,
    permission: 'register:read',
    summary: 'Coverage by unit: classified, expired, without owner, critical; and gaps where I may see them',
    params: noParams,
    query: z.strictObject({ unitId: Slug.optional() }),
    status: 200,
    response: z.object({
      on: CalendarDay,
      units: z.array(
        z.object({
          unitId: Slug,
          unitName: z.string(),
          assets: z.object({
            total: z.int(),
            classified: z.int(),
            expired: z.int(),
            vacant: z.int(),
            critical: z.int(),
            criticalClassified: z.int(),
            extendedProtection: z.int(),
          }),
          systems: z.object({ total: z.int(), vacant: z.int(), preliminary: z.int(), critical: z.int() }),
          gaps: z
            .object({
              byLevel: z.array(z.int()).length(4),
              exceptions: z.int(),
              exceptionsAtThree: z.int(),
              overProtected: z.int(),
            })
            .optional()
            .describe('Missing for those who may not see which protection is missing (OSL 18:8)'),
        }),
      ),
    }),
  }),
}
