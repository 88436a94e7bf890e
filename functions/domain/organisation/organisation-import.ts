// The form of an import file: the organisation as rows, and the answer that counts what became of them.
import * as z from 'zod'
import { Meeting } from '../meeting/meeting.ts'
import { Body, Seat } from './body.ts'
import { DecisionPath } from './decision-path.ts'
import { Person } from './person.ts'
import { Deputy, RoleAssignment } from './role-assignment.ts'
import { UnitDescription } from './unit.ts'

const mostRowsOfOneKind = 5000

/** Rows of one kind. A misspelled column is an error, never passed over. */
function rowsOf<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.array(z.strictObject(shape)).max(mostRowsOfOneKind).optional()
}

/**
 * What the register shall hold. A row that is left out leaves the register as it is; an optional field that
 * is left out of a row is taken away from the register. Meetings have no id, because body and day are it,
 * and no agenda, because matters find their own way there. What became of a meeting or a unit in the system stays.
 */
export const OrganisationImport = z.strictObject({
  units: rowsOf(UnitDescription.shape),
  persons: rowsOf(Person.omit({ kind: true }).shape),
  roleAssignments: rowsOf(RoleAssignment.omit({ kind: true, objectsPassedOn: true }).shape),
  deputies: rowsOf(Deputy.omit({ kind: true, handedOverOn: true }).shape),
  bodies: rowsOf(Body.omit({ kind: true }).shape),
  seats: rowsOf(Seat.omit({ kind: true }).shape),
  decisionPaths: rowsOf(DecisionPath.omit({ kind: true }).shape),
  meetings: rowsOf(
    Meeting.omit({ kind: true, id: true, agenda: true, notifications: true, cancelled: true }).shape,
  ),
})
export type OrganisationImport = z.infer<typeof OrganisationImport>

/** What became of the rows of one kind. */
export const ImportCount = z.object({ created: z.int(), changed: z.int(), unchanged: z.int() })
export type ImportCount = z.infer<typeof ImportCount>

/** What became of every row, for each kind and in all. */
export const ImportCounts = z.object({
  units: ImportCount,
  persons: ImportCount,
  roleAssignments: ImportCount,
  deputies: ImportCount,
  bodies: ImportCount,
  seats: ImportCount,
  decisionPaths: ImportCount,
  meetings: ImportCount,
  total: ImportCount,
})
export type ImportCounts = z.infer<typeof ImportCounts>
