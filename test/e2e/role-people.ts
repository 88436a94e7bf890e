// A person for every role, who holds exactly that role, and one who holds none: in the register and able to sign in.
import type { z } from 'zod'

import type { OrganisationImport } from '../../functions/domain/organisation/organisation-import.ts'
import { type Role, Role as Roles } from '../../functions/domain/organisation/role.ts'
import { seedAccounts } from '../../local/seed/accounts.ts'
import { seedAdministrator } from '../../local/seed/import-seed.ts'
import type { TestCloud } from './test-cloud.ts'

/** A unit of their own, last in every list, so that no task of the seed's people goes to them. */
export const roleUnit = {
  id: 'zz-provenheten',
  name: 'Provenheten',
  unitKind: 'unit' as const,
  contactRole: 'unit-manager' as const,
  validFrom: '2023-01-01',
}
export const personWithoutRole = 'only.nobody'
export const personOf = (role: Role): string => `only.${role}`

/** An import file as it is sent. */
export type ImportFile = z.input<typeof OrganisationImport>

type PersonRow = NonNullable<ImportFile['persons']>[number]

/** Someone for the register, with an address of their own. */
export function somePerson(id: string, language: 'sv' | 'en' = 'sv'): PersonRow {
  return { id, name: `Prov ${id}`, email: `${id}@prov.example`, language }
}

/** Imports rows as the administrator, and lets the persons in them sign in. */
export async function importPeople({ api, cloud }: TestCloud, organisation: ImportFile): Promise<void> {
  await api.call('importOrganisation', { as: seedAdministrator, body: { format: 'json', organisation } })
  await allowSignIn(
    { cloud },
    (organisation.persons ?? []).map(({ id }) => id),
  )
}

const allowed = new Set<string>()

/** Gives role accounts to people besides the seed's. */
export async function allowSignIn(
  { cloud }: Pick<TestCloud, 'cloud'>,
  usernames: readonly string[],
): Promise<void> {
  for (const username of usernames) allowed.add(username)
  const extra = [...allowed].map((username) => ({ username, name: username, title: 'Prov', groups: [] }))
  await cloud.replaceAccounts([...seedAccounts(), ...extra])
}

/** The rows of one person for each role, all at the same unit. */
export const peopleOfAllRoles = {
  units: [roleUnit],
  persons: [...Roles.options.map(personOf), personWithoutRole].map((id) => somePerson(id)),
  roleAssignments: Roles.options.map((role) => ({
    id: `prov.${role}`,
    personId: personOf(role),
    role,
    unitId: roleUnit.id,
    validFrom: '2023-01-01',
  })),
} satisfies ImportFile

/** Someone who chairs a body of the unit, and decides alone what cannot wait. */
export function chairOf(unitId: string) {
  const id = `prov.chair.${unitId}`
  const chair = { id, personId: id, role: 'chair' as const, unitId, validFrom: '2023-01-01' }
  return { id, people: { persons: [somePerson(id)], roleAssignments: [chair] } satisfies ImportFile }
}

/** A unit whose chair answers when it is consulted, and its chair, whose role reads nothing that is not their own. */
export const consultedUnit = {
  ...roleUnit,
  id: 'provnamnden',
  name: 'Provnämnden',
  contactRole: 'chair' as const,
}
export const consultedPerson = 'fv.prov'
export const consultedPeople = {
  units: [consultedUnit],
  persons: [somePerson(consultedPerson)],
  roleAssignments: [
    {
      id: consultedPerson,
      personId: consultedPerson,
      role: 'chair',
      unitId: consultedUnit.id,
      validFrom: '2023-01-01',
    },
  ],
} satisfies ImportFile
