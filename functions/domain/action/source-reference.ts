// What an action mends, with the thing it comes from where the system knows it.
import * as z from 'zod'
import { Level } from '../classification/class-levels.ts'
import { MatterId, Slug, SortableId } from '../identifier.ts'
import { RequirementId } from '../requirement/requirement-catalogue.ts'
import type { ActionSource } from './action-source.ts'

/** Where it can be read: a report's number, a paragraph of a statute. */
const reference = z.string().trim().min(1).max(200)

export const SourceReference = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('gap'), systemId: Slug, requirementId: RequirementId, level: Level }),
  z.object({ kind: z.literal('incident'), incidentId: SortableId }),
  z.object({
    kind: z.literal('assignment'),
    matterId: MatterId,
    assignment: z.int().min(0).max(99).optional().describe('Position among those the body gave'),
  }),
  z.object({ kind: z.literal('report'), matterId: MatterId.optional(), reference: reference.optional() }),
  z.object({ kind: z.literal('risk'), reference: reference.optional() }),
  z.object({ kind: z.literal('audit'), reference }),
  z.object({ kind: z.literal('review'), reference }),
  z.object({ kind: z.literal('law'), reference }),
]) satisfies z.ZodType<{ kind: ActionSource }>
export type SourceReference = z.infer<typeof SourceReference>

/** The sources that a person may name; a gap is named by its system and requirement, on a way of its own. */
export const NamedSource = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('incident'), incidentId: SortableId }),
  z.strictObject({
    kind: z.literal('assignment'),
    matterId: MatterId,
    assignment: z.int().min(0).max(99).optional(),
  }),
  z.strictObject({
    kind: z.literal('report'),
    matterId: MatterId.optional(),
    reference: reference.optional(),
  }),
  z.strictObject({ kind: z.literal('risk'), reference: reference.optional() }),
  z.strictObject({ kind: z.literal('audit'), reference }),
  z.strictObject({ kind: z.literal('review'), reference }),
  z.strictObject({ kind: z.literal('law'), reference }),
])
export type NamedSource = z.infer<typeof NamedSource>
