// The links of the register: information in systems, systems on systems, and information sent from one system to another. A link is never removed; it gets a last day.
import * as z from 'zod'
import { CalendarDay } from '../calendar/calendar-day.ts'
import { Slug } from '../identifier.ts'

const period = {
  from: CalendarDay,
  endedOn: CalendarDay.optional(),
}

/** The system handles the information asset. */
export const Handling = z.object({
  kind: z.literal('handling'),
  systemId: Slug,
  assetId: Slug,
  ...period,
})
export type Handling = z.infer<typeof Handling>

/** The system cannot do without the platform: sign-in, network, mail, a database. */
export const SystemDependency = z.object({
  kind: z.literal('system-dependency'),
  systemId: Slug.describe('What depends'),
  platformId: Slug.describe('What it stands on'),
  ...period,
})
export type SystemDependency = z.infer<typeof SystemDependency>

/** One system sends information to another, and its class follows. */
export const Integration = z.object({
  kind: z.literal('integration'),
  fromSystemId: Slug,
  toSystemId: Slug,
  assetIds: z.array(Slug).min(1).max(15).describe('What is sent'),
  method: z.string().trim().min(1).max(200).optional().describe('File, API, message queue'),
  ...period,
})
export type Integration = z.infer<typeof Integration>

/** Counts up whenever a dependency is made or ended, so that two at once cannot close a circle between them. */
export const DependencyGraph = z.object({
  kind: z.literal('dependency-graph'),
  id: z.literal('systems'),
  changes: z.int().min(0),
})
export type DependencyGraph = z.infer<typeof DependencyGraph>
