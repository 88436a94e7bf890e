// An information asset (informationstillgång): a kind of information in a process, of any form, on any medium; this is what is classified.
import * as z from 'zod'
import { CalendarDay } from '../calendar/calendar-day.ts'
import { ClassLevels } from '../classification/class-levels.ts'
import { PersonId, Slug, SortableId } from '../identifier.ts'
import { UnitPath } from '../organisation/unit-path.ts'
import { PersonalData } from './personal-data.ts'

/** How many systems one asset may be handled in: to end it, each link takes three of a transaction's hundred writes. */
export const mostSystems = 20

const text = (max: number) => z.string().trim().min(1).max(max)

export const InformationForm = z
  .enum(['text', 'sound', 'image', 'film', 'speech'])
  .describe('text, ljud, bild, film, tal (the policy: information i alla dess former)')

export const Medium = z
  .enum(['system', 'paper', 'spoken', 'portable-device'])
  .describe('i system, på papper, muntligt, på flyttbart medium')

/** How long it is kept (arkivlagen 1990:782). */
export const Retention = z.strictObject({
  rule: z.enum(['preserved', 'disposed', 'undecided']).describe('bevaras, gallras, inte beslutat'),
  afterYears: z.int().min(0).max(200).optional().describe('Years until it is disposed of'),
  decision: text(200).optional().describe('The records plan or the decision on disposal'),
})

/** What a person says of an asset; the form, the import file and the API have the same fields. */
export const AssetDescription = z.object({
  name: text(200),
  description: text(2000).optional(),
  unitId: Slug.describe('The unit whose information it is'),
  purpose: text(1000).describe('What it is for'),
  process: text(200).describe('The process it is used in'),
  forms: z.array(InformationForm).min(1).max(5),
  media: z.array(Medium).min(1).max(4),
  ownerId: PersonId.describe('The information owner'),
  personalData: PersonalData,
  secrecy: z.array(text(40)).max(20).describe('Paragraphs of secrecy: OSL 26:1'),
  strongSecrecy: z.boolean().describe('Whether secrecy is the main rule (omvänt skaderekvisit or absolute)'),
  retention: Retention,
  essential: z.boolean().describe('Part of an activity essential to society (samhällsviktig)'),
  records: z.int().min(0).max(1_000_000_000).optional().describe('About how many records it holds'),
})
export type AssetDescription = z.infer<typeof AssetDescription>

/** The class an asset has now. The decision itself, with its words, is the classification it names. */
export const CurrentClass = z.object({
  classificationId: SortableId,
  levels: ClassLevels,
  decidedOn: CalendarDay,
  validUntil: CalendarDay.describe('The last day before it must be decided anew'),
})

export const InformationAsset = AssetDescription.extend({
  kind: z.literal('information-asset'),
  id: Slug,
  unitPath: UnitPath,
  registeredBy: PersonId,
  registeredOn: CalendarDay,
  vacancyId: SortableId.optional().describe('The vacancy through which someone shall be appointed'),
  vacantSince: CalendarDay.optional().describe(
    'Since when nobody has the ownership but the unit’s manager for the time being',
  ),
  systemIds: z.array(Slug).describe('The systems that handle it'),
  receiverIds: z.array(Slug).describe('The systems it is sent to by an integration'),
  current: CurrentClass.optional(),
  classificationCount: z.int().min(0).describe('How many classifications it has had; each has its number'),
  openClassificationId: SortableId.optional().describe('The classification that is being worked on'),
  lookOn: CalendarDay.optional().describe('The day the daily round next looks at it'),
  endedOn: CalendarDay.optional().describe(
    'The information is no more: the system is gone or it is disposed of',
  ),
})
export type InformationAsset = z.infer<typeof InformationAsset>
