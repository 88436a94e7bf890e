// Reorganisations (omorganisationer): planned, reviewed by two roles, and carried out on their first day.

import * as z from 'zod'
import { told } from '../../domain/bilingual.ts'
import { Slug, SortableId } from '../../domain/identifier.ts'
import {
  MappingReview,
  NewUnit,
  Reorganisation,
  Successor,
  UnitMapping,
} from '../../domain/organisation/reorganisation.ts'
import { noParams, noQuery, PageQuery, pageOf, route } from './route.ts'

const group = 'organisation'

export const ReorganisationView = Reorganisation.omit({ kind: true })

/** The plan as a whole: what a first request and a change of it say. */
const Plan = z.strictObject({
  ...Reorganisation.pick({
    title: true,
    decidedBy: true,
    decidedOn: true,
    paragraph: true,
    effectiveOn: true,
  }).shape,
  newUnits: z.array(z.strictObject(NewUnit.shape)).max(40),
  mappings: z
    .array(
      z.strictObject({
        ...UnitMapping.shape,
        successors: z.array(z.strictObject(Successor.shape)).max(10),
      }),
    )
    .min(1)
    .max(40),
})

const one = z.strictObject({ reorganisationId: SortableId })

/** What goes from a unit that ends to one that takes over. */
const Taken = z.object({ unitId: Slug, assets: z.int(), systems: z.int(), actions: z.int() })

export const reorganisationRoutes = {
  readReorganisationObjects: route({
    method: 'GET',
    path: '/reorganisations/{reorganisationId}/objects',
    group,
    permission: 'reorganisation:read',
    summary:
      'How many information assets, systems and actions each unit takes over, for those who review the mapping',
    params: one,
    query: noQuery,
    status: 200,
    response: z.object({
      mappings: z.array(z.object({ fromUnitId: Slug, successors: z.array(Taken) })),
    }),
  }),
  planReorganisation: route({
    method: 'POST',
    path: '/reorganisations',
    group,
    permission: 'reorganisation:plan',
    summary: 'Plan a reorganisation: which units end, and who takes over',
    description:
      'Legal counsel and the data protection officer are asked to review the mapping. It is carried out on its first day, once it is approved.',
    params: noParams,
    query: noQuery,
    body: Plan,
    status: 201,
    response: ReorganisationView,
  }),
  listReorganisations: route({
    method: 'GET',
    path: '/reorganisations',
    group,
    permission: 'reorganisation:read',
    summary: 'Reorganisations, planned and carried out',
    params: noParams,
    query: PageQuery,
    status: 200,
    response: pageOf(ReorganisationView),
  }),
  readReorganisation: route({
    method: 'GET',
    path: '/reorganisations/{reorganisationId}',
    group,
    permission: 'reorganisation:read',
    summary: 'One reorganisation with its mapping and its reviews',
    params: one,
    query: noQuery,
    status: 200,
    response: ReorganisationView,
  }),
  changeReorganisation: route({
    method: 'PUT',
    path: '/reorganisations/{reorganisationId}',
    group,
    permission: 'reorganisation:plan',
    summary: 'Change the plan while it is reviewed; both roles are asked anew',
    params: one,
    query: noQuery,
    body: Plan,
    status: 200,
    response: ReorganisationView,
    ifMatch: 'required',
  }),
  reviewReorganisation: route({
    method: 'POST',
    path: '/reorganisations/{reorganisationId}/reviews',
    group,
    permission: 'reorganisation:review',
    summary: 'Review the mapping, as legal counsel or data protection officer',
    description:
      'It is approved when legal counsel agrees and the data protection officer, who advises, has been heard.',
    params: one,
    query: noQuery,
    body: z
      .strictObject(MappingReview.pick({ verdict: true, comment: true }).shape)
      .refine(({ verdict, comment }) => verdict === 'approve' || comment !== undefined, {
        path: ['comment'],
        message: told({ sv: 'Skriv vad som måste ändras.', en: 'Say what must be changed.' }),
      }),
    status: 201,
    response: ReorganisationView,
  }),
}
