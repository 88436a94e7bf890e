// An import file's rows as the things they become, each with its place in the file.
import type { Bilingual } from '../bilingual.ts'
import type { Stored } from '../decision.ts'
import type { Meeting } from '../meeting/meeting.ts'
import type { Body, Seat } from './body.ts'
import type { DecisionPath } from './decision-path.ts'
import type { OrganisationImport } from './organisation-import.ts'
import type { Person } from './person.ts'
import type { Deputy, RoleAssignment } from './role-assignment.ts'
import type { Unit } from './unit.ts'

/** The names of the lists in an import file. */
export type ImportList = keyof OrganisationImport

/** The things an import can bring. */
export type Importable = Unit | Person | RoleAssignment | Deputy | Body | Seat | DecisionPath | Meeting

/** One row: which list it stands in, how many stand before it, and what it becomes. */
export interface ImportRow {
  readonly list: ImportList
  readonly index: number
  readonly thing: Importable
}

/** How the file the reader holds names a place: a JSON path, or a row and a column. */
export type PlaceOf = (list: ImportList, index: number, column: string) => string

/** Something wrong in one row. */
export interface ImportFault {
  readonly list: ImportList
  readonly index: number
  readonly column: string
  readonly message: Bilingual
}

/** What the register holds of the things a file may touch, by audit chain name (`unit:ks`). */
export type ExistingRows = ReadonlyMap<string, Stored>

function placed<Row>(
  list: ImportList,
  rows: readonly Row[] | undefined,
  become: (row: Row) => Importable,
): ImportRow[] {
  return (rows ?? []).map((row, index) => ({ list, index, thing: become(row) }))
}

/** Every row, in an order in which nothing refers to something that comes later; units stand as the file has them. */
export function importRows(imported: OrganisationImport): ImportRow[] {
  return [
    ...placed('units', imported.units, (row) => ({ kind: 'unit', ...row })),
    ...placed('persons', imported.persons, (row) => ({ kind: 'person', ...row })),
    ...placed('bodies', imported.bodies, (row) => ({ kind: 'body', ...row })),
    ...placed('decisionPaths', imported.decisionPaths, (row) => ({ kind: 'decision-path', ...row })),
    ...placed('seats', imported.seats, (row) => ({ kind: 'seat', ...row })),
    ...placed('roleAssignments', imported.roleAssignments, (row) => ({ kind: 'role-assignment', ...row })),
    ...placed('deputies', imported.deputies, (row) => ({ kind: 'deputy', ...row })),
    ...placed('meetings', imported.meetings, (row) => ({
      kind: 'meeting',
      id: `${row.bodyId}~${row.heldOn}`,
      ...row,
      agenda: [],
    })),
  ]
}
