// What a route is: one table entry from which the server, the permissions, the infrastructure and the documentation come.
import * as z from 'zod'
import type { Permission } from '../../domain/permission.ts'

/** One function on AWS serves one group. */
export type RouteGroup =
  | 'organisation'
  | 'matters'
  | 'documents'
  | 'texts'
  | 'tasks'
  | 'meetings'
  | 'audit'
  | 'register'
  | 'protection'
  | 'plans'
  | 'register-files'
  | 'disclosures'
  | 'calendar'
  | 'incidents'
  | 'renderings'
  | 'urgent-reports'
  | 'reports'

export interface Route<
  Params extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
  Body extends z.ZodType = z.ZodType,
  Response extends z.ZodType = z.ZodType,
> {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** As API Gateway writes it: `/matters/{matterId}`. */
  path: string
  group: RouteGroup
  permission: Permission
  /** One line for the documentation. */
  summary: string
  /** What a caller should know besides. */
  description?: string
  params: Params
  query: Query
  /** Absent for routes without a body. */
  body?: Body
  status: 200 | 201 | 202
  response: Response
  /** `required`: an update that must say which version it changes (If-Match). */
  ifMatch?: 'required'
  /** What is answered is shown once and kept nowhere, not with a receipt either. */
  answersSecret?: true
}

/** Declares a route and keeps the types of its schemas. */
export function route<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType, R extends z.ZodType>(
  definition: Route<P, Q, B, R>,
): Route<P, Q, B, R> {
  return definition
}

export const noParams = z.strictObject({})
export const noQuery = z.strictObject({})

/** Every list is paged the same way. */
export const PageQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).optional().describe('Rows on a page, 25 when left out'),
  cursor: z.string().max(2000).optional().describe('The cursor of the page before'),
})

/** A page of a list. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({
    items: z.array(item),
    cursor: z.string().optional().describe('Missing on the last page'),
  })
}
