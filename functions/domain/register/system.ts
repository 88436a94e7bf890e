// A system: where information is handled. It has no class of its own; what it handles and what stands on it give it one.

import * as z from 'zod'
import { told } from '../bilingual.ts'
import { CalendarDay } from '../calendar/calendar-day.ts'
import { ClassLevels } from '../classification/class-levels.ts'
import { PersonId, Slug, SortableId } from '../identifier.ts'
import { UnitPath } from '../organisation/unit-path.ts'

const text = (max: number) => z.string().trim().min(1).max(max)

export const Hosting = z
  .enum(['own', 'partner', 'cloud-eu', 'cloud-third-country'])
  .describe('egen drift, drift hos annan kommun eller förbund, molntjänst inom EU/EES, molntjänst utanför')
export type Hosting = z.infer<typeof Hosting>

export const Lifecycle = z
  .enum(['planned', 'in-use', 'being-phased-out', 'ended'])
  .describe('planerat, i drift, under avveckling, avvecklat')

/** Who supplies it, when that is someone outside the municipality. */
export const Supplier = z.strictObject({
  name: text(200),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, {
      error: told({
        sv: 'Ange landet med två stora bokstäver, som SE.',
        en: 'Give the country as two capital letters, as SE.',
      }),
    })
    .optional()
    .describe('ISO 3166: SE'),
  agreement: text(200).optional().describe('The agreement’s diary number or name'),
})

/** What a person says of a system. */
export const SystemDescription = z.object({
  name: text(200),
  description: text(2000).optional(),
  unitId: Slug,
  ownerId: PersonId.describe('The system owner (systemägare)'),
  managerId: PersonId.describe('The system manager (systemförvaltare)'),
  supplier: Supplier.optional(),
  hosting: Hosting,
  lifecycle: Lifecycle,
  exposedToInternet: z.boolean(),
  newUses: z
    .array(z.enum(['ai', 'open-data', 'e-service']))
    .max(3)
    .describe('AI, öppna data, e-tjänst: a use that was not there before asks for a new classification'),
})
export type SystemDescription = z.infer<typeof SystemDescription>

/** Many records of one level may together make a worse whole: confidentiality is raised by one, at most to 3. */
export const Aggregation = z.object({
  reason: text(2000),
  decidedBy: PersonId,
  decidedOn: CalendarDay,
})

/** A dated decision of the system owner to protect the system for less than its information demands (undantag). */
export const Lowering = z.object({
  levels: ClassLevels.describe('The highest level in each aspect while it lasts'),
  reason: text(2000),
  advice: text(2000).describe('What the coordinator said of it'),
  decidedBy: PersonId,
  decidedOn: CalendarDay,
  validUntil: CalendarDay.describe('At most twelve months ahead'),
})

/** A decision to protect the system for more than its information demands. */
export const Raising = z.object({
  levels: ClassLevels.describe('The lowest level in each aspect'),
  reason: text(2000),
  decidedBy: PersonId,
  decidedOn: CalendarDay,
})

export const System = z.object({
  ...SystemDescription.shape,
  kind: z.literal('system'),
  id: Slug,
  unitPath: UnitPath,
  registeredBy: PersonId,
  registeredOn: CalendarDay,
  vacancyId: SortableId.optional().describe('The vacancy through which someone shall be appointed'),
  vacantSince: CalendarDay.optional().describe('Since when its owner has left and nobody has been appointed'),
  aggregation: Aggregation.optional(),
  raising: Raising.optional(),
  lowering: Lowering.optional(),
  platformIds: z.array(Slug).describe('The systems it depends on'),
})
export type System = z.infer<typeof System>
