// The role accounts of the seed: one for each person, so that whoever is in the register can sign in.
import { OrganisationImport } from '../../functions/domain/organisation/organisation-import.ts'
import { roleNames } from '../../functions/domain/organisation/role.ts'
import type { RoleAccount } from '../identity/accounts.ts'
import alingsas from './alingsas.json' with { type: 'json' }

/** The group that the template names: its members may import the first organisation. */
const templateGroup = 'organisation-bootstrap'

/** Everyone in the seed, with the title the register gives them or else the names of their roles. */
export function seedAccounts(bootstrapGroup = templateGroup): RoleAccount[] {
  const { persons = [], roleAssignments = [] } = OrganisationImport.parse(alingsas)
  const rolesByPerson = Map.groupBy(roleAssignments, ({ personId }) => personId)
  return persons.map(({ id, name, title }) => {
    const roles = (rolesByPerson.get(id) ?? []).map(({ role }) => role)
    return {
      username: id,
      name,
      title: title ?? roles.map((role) => roleNames[role]).join(', '),
      groups: roles.includes('administrator') ? [bootstrapGroup] : [],
    }
  })
}
