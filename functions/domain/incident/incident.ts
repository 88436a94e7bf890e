// An incident (informationssäkerhetsincident): what was reported, what it touches, what was decided of it, and the clocks that run.
import * as z from 'zod'
import { ActorStamp } from '../actor.ts'
import { CalendarDay } from '../calendar/calendar-day.ts'
import { ClassLevels } from '../classification/class-levels.ts'
import { Instant, PersonId, Slug, SortableId } from '../identifier.ts'
import { UnitPath } from '../organisation/unit-path.ts'
import { IncidentType } from './incident-type.ts'
import { ClockKey, LegalClock } from './legal-clock.ts'
import { SignificanceProposal, ThresholdFacts } from './threshold.ts'

export const text = (max: number) => z.string().trim().min(1).max(max)

/** An incident's sort key among the figures names its units: so many fit DynamoDB's 1,024 bytes. */
export const mostUnits = 14
export const mostTimelineEntries = 100
export const mostTasks = 50
export const mostLessons = 30

/** What a supplier knew and told. Its contract gives it 24 hours (requirement K42). */
export const SupplierPart = z.strictObject({
  name: text(200),
  knewAt: Instant.optional().describe('When the supplier itself knew'),
  toldAt: Instant.optional().describe('When the supplier told the municipality'),
  duty: z.boolean().describe('The contract obliges it to tell within 24 hours (K42)'),
})
export type SupplierPart = z.infer<typeof SupplierPart>

/** A supplier that broke its duty to tell (avvikelse på leverantören). */
export const SupplierDeviation = z.object({
  supplier: z.string(),
  requirementId: z.literal('K42'),
  hours: z.int().min(24).describe('Whole hours from its knowledge until it told, or until it was noted'),
  notedAt: Instant,
})
export type SupplierDeviation = z.infer<typeof SupplierDeviation>

/** An affected asset with its class as it was when it was noted. */
export const AffectedAsset = z.object({
  assetId: Slug,
  name: z.string(),
  levels: ClassLevels.optional().describe('Missing while it had no class'),
})

export const TimelineEntry = z.object({
  at: Instant.describe('When it happened'),
  text: text(1000),
  by: ActorStamp,
  writtenAt: Instant,
})

export const IncidentTask = z.object({
  id: SortableId,
  title: text(200),
  ownerId: PersonId,
  dueOn: CalendarDay,
  doneAt: Instant.optional(),
  doneBy: PersonId.optional(),
})

export const Lesson = z.object({
  id: SortableId,
  text: text(1000),
  actionId: SortableId.optional().describe('The action it became'),
  by: ActorStamp,
  at: Instant,
})

/** A report that was sent to an authority through its own portal. */
export const SentReport = z.object({
  clock: ClockKey,
  isStatusReport: z.boolean().optional().describe('Lägesrapport in place of a final report (2 kap. 8 §)'),
  sentAt: Instant,
  reference: z.string().describe('The authority’s number: CP-2027-000017'),
  receipt: text(2000).optional().describe('The receipt’s text'),
  by: ActorStamp,
  recordedAt: Instant,
})
export type SentReport = z.infer<typeof SentReport>

export const Risk = z
  .enum(['unlikely', 'risk', 'high'])
  .describe('Risk för de registrerades fri- och rättigheter: osannolik, risk, hög (GDPR art. 33, 34)')

/** Art. 34: information to the persons concerned, for one controller. */
export const Informing = z.object({
  status: z.enum(['not-needed', 'proposed', 'decided', 'informed', 'declined']),
  reason: text(1000).optional(),
  decidedBy: ActorStamp.optional(),
  decidedAt: Instant.optional(),
  informedAt: Instant.optional(),
  informedBy: ActorStamp.optional(),
})

/** A controller (personuppgiftsansvarig): the committee, company or federation whose personal data was breached. */
export const Controller = z.object({
  unitId: Slug,
  name: z.string(),
  delegateUnitIds: z
    .array(Slug)
    .describe('It and the units right under it: whose managers act for it, and see it'),
  risk: Risk,
  persons: z.int().min(0).optional(),
  sensitive: z.boolean().describe('Känsliga personuppgifter (GDPR art. 9)'),
  knownAt: Instant,
  knownBy: ActorStamp,
  reported: z.boolean().optional().describe('To the supervisory authority (IMY); missing while undecided'),
  decidedAt: Instant.optional(),
  notReportedReason: text(2000).optional().describe('Why it was not reported (GDPR art. 33.1, 33.5)'),
  decidedBy: ActorStamp.optional(),
  informing: Informing,
})
export type Controller = z.infer<typeof Controller>

const Decided = z.object({ reason: text(2000), by: ActorStamp, at: Instant })

export const Incident = z.object({
  kind: z.literal('incident'),
  id: SortableId,
  title: text(200),
  description: text(4000),
  type: IncidentType,
  discoveredOn: CalendarDay.describe('The year it is counted in is the year of discovery'),
  reportedBy: ActorStamp,
  reportedAt: Instant,
  status: z.enum(['reported', 'open', 'closed']).describe('anmäld, öppen, avslutad'),
  unitIds: z.array(Slug).max(mostUnits).describe('The units concerned'),
  unitPaths: z.array(UnitPath),
  assets: z.array(AffectedAsset),
  systemIds: z.array(Slug),
  suppliers: z.array(SupplierPart),
  supplierDeviations: z.array(SupplierDeviation),
  affectedPersons: z.int().min(0).optional(),
  facts: ThresholdFacts.optional(),
  proposal: SignificanceProposal.optional(),
  isSignificant: z.boolean().optional().describe('Missing while nobody has decided'),
  significance: Decided.extend({ knownAt: Instant.optional() }).optional(),
  notReported: Decided.optional().describe('The decision not to report to the CSIRT unit'),
  handledAt: Instant.optional().describe('When the incident was over'),
  isPersonalData: z.boolean().optional(),
  controllers: z.array(Controller),
  reportedUpwards: z
    .enum(['significant-incident', 'personal-data-incident'])
    .optional()
    .describe('Why an extraordinary report was started (domain 2.5); one incident starts one'),
  clocks: z.array(LegalClock),
  reports: z.array(SentReport),
  reportTexts: z.record(z.string(), z.string()).optional().describe('What was written for a report’s fields'),
  timeline: z.array(TimelineEntry),
  tasks: z.array(IncidentTask),
  lessons: z.array(Lesson),
  summary: text(4000).optional(),
  closedAt: Instant.optional(),
  closedBy: ActorStamp.optional(),
})
export type Incident = z.infer<typeof Incident>

/** What stays out of the audit chain: an incident's details are secret (OSL 18:8) and may be personal. */
export const protectedOfIncident: readonly string[] = [
  'title',
  'description',
  'assets',
  'systemIds',
  'suppliers',
  'supplierDeviations',
  'affectedPersons',
  'facts',
  'proposal',
  'significance',
  'notReported',
  'controllers',
  'reports',
  'reportTexts',
  'timeline',
  'tasks',
  'lessons',
  'summary',
]
