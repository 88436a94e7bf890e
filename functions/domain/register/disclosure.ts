// The register handed out to someone who asks for it (utlämnande av allmän handling): what was masked, on which ground, and who examined it.
import * as z from 'zod'
import { ActorStamp } from '../actor.ts'
import { CalendarDay } from '../calendar/calendar-day.ts'
import { Instant, Sha256, Slug, SortableId } from '../identifier.ts'

const text = (max: number) => z.string().trim().min(1).max(max)

export const DisclosureVersion = z.enum(['public', 'complete']).describe('offentlig, med sekretess')

/** A field of one asset or system that the examiner decided otherwise than the rule. */
export const DisclosureOverride = z.object({
  objectId: Slug,
  field: text(60).describe('The heading of the column'),
  decision: z.enum(['masked', 'released']).describe('maskerad, utlämnad'),
  ground: text(200).describe(
    'The paragraph that forbids it (OSL 18:8), which stands in the file; or why the rule does not reach this entry',
  ),
})
export type DisclosureOverride = z.infer<typeof DisclosureOverride>

export const Disclosure = z.object({
  kind: z.literal('disclosure'),
  id: SortableId,
  what: z.enum(['assets', 'systems']).describe('informationstillgångar, system'),
  unitId: Slug.optional().describe('Only this unit and what belongs to it'),
  version: DisclosureVersion,
  format: z.enum(['csv', 'xlsx']),
  requestedOn: CalendarDay.optional().describe(
    'When somebody outside asked; missing for an export of one’s own',
  ),
  requester: text(200)
    .optional()
    .describe('As the requester chose to be called; nobody may be asked who they are (TF 2:18)'),
  overrides: z.array(DisclosureOverride).max(200),
  rows: z.int().min(0),
  maskedFields: z.int().min(0),
  ruleId: z.string().describe('The version of the masking rule'),
  examinedBy: ActorStamp,
  examinedAt: Instant,
  file: z.object({ sha256: Sha256, fileName: z.string(), sizeBytes: z.int() }),
  refusalText: text(20_000)
    .optional()
    .describe('The written decision to refuse parts, with how to appeal (OSL 6:7)'),
})
export type Disclosure = z.infer<typeof Disclosure>
