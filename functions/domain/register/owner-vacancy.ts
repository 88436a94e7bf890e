// A vacancy: an owner has left, the unit's manager has what they owned for the time being, and somebody must be appointed (domain 7, S4).
import * as z from 'zod'
import { CalendarDay } from '../calendar/calendar-day.ts'
import { PersonId, Slug, SortableId } from '../identifier.ts'
import { Role } from '../organisation/role.ts'
import { UnitPath } from '../organisation/unit-path.ts'

export const OwnerVacancy = z.object({
  kind: z.literal('owner-vacancy'),
  id: SortableId,
  role: z.enum(['information-owner', 'system-owner']),
  unitId: Slug.describe('The unit where the role was held'),
  unitName: z.string(),
  unitPath: UnitPath,
  formerOwnerId: PersonId,
  formerOwnerName: z.string().describe('As it was: history keeps the name'),
  temporaryOwnerId: PersonId,
  askedRole: Role.describe(
    'In which role the temporary owner is asked to appoint: the unit’s manager, or the next',
  ),
  askedUnitId: Slug,
  since: CalendarDay,
  objectCount: z.int().min(0).describe('How many assets or systems fell back'),
  status: z.enum(['vacant', 'appointed']),
  appointedId: PersonId.optional(),
  closedOn: CalendarDay.optional(),
})
export type OwnerVacancy = z.infer<typeof OwnerVacancy>
