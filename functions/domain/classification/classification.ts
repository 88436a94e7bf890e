// One classification of an information asset (klassning): what set it going, what was proposed, advised and decided, in the words of its model.
import * as z from 'zod'
import { ActorStamp } from '../actor.ts'
import { CalendarDay } from '../calendar/calendar-day.ts'
import { Instant, PersonId, Slug, SortableId } from '../identifier.ts'
import { Role } from '../organisation/role.ts'
import { UnitPath } from '../organisation/unit-path.ts'
import { ClassLevels } from './class-levels.ts'
import { QuestionAnswer } from './classification-model.ts'

const text = (max: number) => z.string().trim().min(1).max(max)

/** What makes information be classified anew (domain 3.3). */
export const ClassificationTrigger = z.enum([
  'first',
  'changed-system',
  'new-supplier',
  'cloud-or-third-country',
  'new-integration',
  'new-personal-data',
  'law-change',
  'merged-unit',
  'incident',
  'volume',
  'new-use',
  'owner-change',
  'audit-finding',
  'protective-security-analysis',
  'expiry',
])
export type ClassificationTrigger = z.infer<typeof ClassificationTrigger>

/** One thing that is different since the class in force was decided. */
export const ChangedFact = z.object({
  field: z.string().max(100).describe('The field of the asset or the system: personalData, hosting'),
  before: z.string().max(500),
  after: z.string().max(500),
})
export type ChangedFact = z.infer<typeof ChangedFact>

/** The worst realistic consequence in words, by aspect. */
const Consequence = text(2000)
export const Consequences = z.strictObject({
  confidentiality: Consequence.optional(),
  integrity: Consequence.optional(),
  availability: Consequence.optional(),
  traceability: Consequence.optional(),
})

/** What the system manager's team says. */
export const ProposalContent = z.strictObject({
  levels: ClassLevels,
  answers: z.array(QuestionAnswer).max(60).describe('What was chosen in the questionnaire, if it was used'),
  consequences: Consequences,
  laws: z.array(text(60)).max(20).describe('OSL 26:1, GDPR art. 9, patientdatalagen'),
  longestOutageHours: z.int().min(0).max(8760).optional().describe('RTO'),
  longestLossHours: z.int().min(0).max(8760).optional().describe('RPO'),
})
export type ProposalContent = z.infer<typeof ProposalContent>

export const Proposal = z.object({
  ...ProposalContent.shape,
  round: z
    .int()
    .min(1)
    .describe('Counts the proposals of this classification; a decision names the one it is about'),
  by: ActorStamp,
  at: Instant,
})
export type Proposal = z.infer<typeof Proposal>

/** Why an adviser is asked (domain 3.3, samråd). */
export const AdviceGround = z.enum(['personal-data', 'secrecy', 'availability'])

export const Advice = z.object({
  round: z.int().min(1),
  role: Role,
  ground: AdviceGround,
  /** Missing when nobody answered in time: the decision does not wait for ever. */
  text: text(20_000).optional(),
  by: ActorStamp.optional(),
  at: Instant,
})
export type Advice = z.infer<typeof Advice>

export const ClassificationDecision = z.object({
  outcome: z.enum(['accepted', 'changed', 'imported']).describe('godtagen, ändrad, inläst'),
  levels: ClassLevels,
  reason: text(2000).optional(),
  by: ActorStamp,
  onBehalfOf: ActorStamp.optional(),
  at: Instant,
})

export const ClassificationStatus = z
  .enum(['proposing', 'advising', 'deciding', 'in-force', 'superseded', 'closed'])
  .describe('förslag, samråd, beslut, gällande, ersatt, avslutad')

export const Classification = z.object({
  kind: z.literal('classification'),
  id: SortableId,
  assetId: Slug,
  assetName: z.string(),
  unitId: Slug,
  unitPath: UnitPath,
  number: z.int().min(1),
  modelId: Slug,
  trigger: ClassificationTrigger,
  reason: text(2000).optional(),
  changed: z.array(ChangedFact).max(50),
  quiet: z
    .boolean()
    .optional()
    .describe('Brought in by a file: who is asked about it gets one mail for all of them, not one for each'),
  startedBy: PersonId.or(z.literal('system')),
  startedAt: Instant,
  previous: z.object({ classificationId: SortableId, levels: ClassLevels }).optional(),
  status: ClassificationStatus,
  proposal: Proposal.optional(),
  advice: z.array(Advice),
  sentBack: z.array(z.object({ round: z.int(), reason: text(2000), by: ActorStamp, at: Instant })),
  decision: ClassificationDecision.optional(),
  validUntil: CalendarDay.optional(),
})
export type Classification = z.infer<typeof Classification>
