// Systems and the links of the register: what they handle, what they stand on, what they send.
import * as z from 'zod'
import { SystemClass } from '../../domain/classification/system-class.ts'
import { Slug } from '../../domain/identifier.ts'
import { Handling, Integration, SystemDependency } from '../../domain/register/link.ts'
import { SecurityAnswer } from '../../domain/register/security-answer.ts'
import { System, SystemDescription } from '../../domain/register/system.ts'
import { noParams, noQuery, PageQuery, pageOf, route } from './route.ts'

const group = 'register'
const systemParams = z.strictObject({ systemId: Slug })
const description = z.strictObject(SystemDescription.shape)

/** The class without what it demands: which protection is missing is for fewer eyes. */
const DerivedView = SystemClass.pick({ levels: true, status: true, critical: true, unclassified: true })

export const SystemView = System.omit({ kind: true }).extend({
  derived: DerivedView.optional().describe('Missing for a moment after the system is registered'),
})

const HandlingView = Handling.omit({ kind: true })
const DependencyView = SystemDependency.omit({ kind: true })
const IntegrationView = Integration.omit({ kind: true })
const Named = z.object({ id: Slug, name: z.string() })

/** The lists behind the figures. */
export const SystemQuestion = z.enum([
  'vacant',
  'preliminary',
  'critical',
  'gaps',
  'gaps-at-three',
  'exceptions',
  'over-protected',
])
export type SystemQuestion = z.infer<typeof SystemQuestion>

export const systemRoutes = {
  listSystems: route({
    method: 'GET',
    path: '/systems',
    group,
    permission: 'register:read',
    summary: 'Systems that I may see, by unit and name, with their class',
    params: noParams,
    query: PageQuery.extend({
      unitId: Slug.optional().describe('Only this unit and what belongs to it'),
      name: z.string().trim().min(1).max(80).optional().describe('What the name begins with'),
      question: SystemQuestion.optional().describe(
        'The list behind a figure; what is missing or too much is shown to those who may see gaps',
      ),
    }),
    status: 200,
    response: pageOf(SystemView),
  }),
  registerSystem: route({
    method: 'POST',
    path: '/systems',
    group,
    permission: 'register:change',
    summary: 'Register a system',
    params: noParams,
    query: noQuery,
    body: z.strictObject({ protectiveSecurity: SecurityAnswer, description }),
    status: 201,
    response: SystemView,
  }),
  readSystem: route({
    method: 'GET',
    path: '/systems/{systemId}',
    group,
    permission: 'register:read',
    summary: 'One system with its class',
    params: systemParams,
    query: noQuery,
    status: 200,
    response: SystemView,
  }),
  changeSystem: route({
    method: 'PUT',
    path: '/systems/{systemId}',
    group,
    permission: 'register:change',
    summary: 'Change what is said of a system',
    description:
      'A new supplier, a move to a cloud or a new use opens new classifications of what weighs something in it.',
    params: systemParams,
    query: noQuery,
    body: z.strictObject({ protectiveSecurity: SecurityAnswer, description }),
    status: 200,
    response: SystemView,
    ifMatch: 'required',
  }),
  readSystemLinks: route({
    method: 'GET',
    path: '/systems/{systemId}/links',
    group,
    permission: 'register:read',
    summary: 'What the system handles, receives and sends, what stands on it, and what it stands on',
    params: systemParams,
    query: noQuery,
    status: 200,
    response: z.object({
      handled: z.array(Named),
      received: z.array(Named.extend({ fromSystemId: Slug })),
      sent: z
        .array(z.object({ toSystemId: Slug, assets: z.array(Named) }))
        .describe('By receiver, with the assets that I may see'),
      hidden: z.int().describe('How many assets of units that I may not see it handles or receives'),
      dependantIds: z.array(Slug),
      platformIds: z.array(Slug),
    }),
  }),
  beginHandling: route({
    method: 'POST',
    path: '/systems/{systemId}/handlings',
    group,
    permission: 'register:change',
    summary: 'The system handles the information asset',
    params: systemParams,
    query: noQuery,
    body: z.strictObject({ assetId: Slug }),
    status: 201,
    response: HandlingView,
  }),
  endHandling: route({
    method: 'POST',
    path: '/systems/{systemId}/handlings/{assetId}/end',
    group,
    permission: 'register:change',
    summary: 'The system no longer handles the information asset',
    params: z.strictObject({ systemId: Slug, assetId: Slug }),
    query: noQuery,
    status: 200,
    response: HandlingView,
  }),
  beginDependency: route({
    method: 'POST',
    path: '/systems/{systemId}/dependencies',
    group,
    permission: 'register:change',
    summary: 'The system stands on a platform; a circle is refused',
    params: systemParams,
    query: noQuery,
    body: z.strictObject({ platformId: Slug }),
    status: 201,
    response: DependencyView,
  }),
  endDependency: route({
    method: 'POST',
    path: '/systems/{systemId}/dependencies/{platformId}/end',
    group,
    permission: 'register:change',
    summary: 'The system no longer stands on the platform',
    params: z.strictObject({ systemId: Slug, platformId: Slug }),
    query: noQuery,
    status: 200,
    response: DependencyView,
  }),
  beginIntegration: route({
    method: 'POST',
    path: '/systems/{systemId}/integrations',
    group,
    permission: 'register:change',
    summary: 'The system sends information to another; what is sent is said whole each time',
    params: systemParams,
    query: noQuery,
    body: z.strictObject({
      toSystemId: Slug,
      assetIds: Integration.shape.assetIds,
      method: Integration.shape.method,
    }),
    status: 201,
    response: IntegrationView,
  }),
  endIntegration: route({
    method: 'POST',
    path: '/systems/{systemId}/integrations/{toSystemId}/end',
    group,
    permission: 'register:change',
    summary: 'The system no longer sends information to the other',
    params: z.strictObject({ systemId: Slug, toSystemId: Slug }),
    query: noQuery,
    status: 200,
    response: IntegrationView,
  }),
}
