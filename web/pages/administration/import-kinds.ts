// What the rows of an import are called: by the kind in a table's first column, and by the list in a JSON file.
import type { Bilingual } from '../../../functions/domain/bilingual.ts'

const units = { sv: 'Enheter', en: 'Units' }
const persons = { sv: 'Personer', en: 'People' }
const roles = { sv: 'Rolltilldelningar', en: 'Role assignments' }
const deputies = { sv: 'Ställföreträdare', en: 'Deputies' }
const bodies = { sv: 'Organ', en: 'Bodies' }
const seats = { sv: 'Platser i organ', en: 'Seats in bodies' }
const paths = { sv: 'Beslutsvägar', en: 'Decision paths' }
const meetings = { sv: 'Sammanträden', en: 'Meetings' }

export const kindNames: Readonly<Record<string, Bilingual>> = {
  unit: units,
  units,
  person: persons,
  persons,
  'role-assignment': roles,
  roleAssignments: roles,
  deputy: deputies,
  deputies,
  body: bodies,
  bodies,
  seat: seats,
  seats,
  'decision-path': paths,
  decisionPaths: paths,
  meeting: meetings,
  meetings,
}
