// Who hears of a matter's progress: its handler and the roles that answer for the work.
import type { Matter } from '../domain/matter/matter.ts'
import type { Role } from '../domain/organisation/role.ts'
import { idsOfRoleHolders } from '../store/role-holders.ts'
import type { StepContext } from './step.ts'

const processOwners: readonly Role[] = ['coordinator', 'security-chief', 'municipal-director']
const unitContacts: readonly Role[] = ['unit-manager', 'company-director', 'federation-director']

/** The handler, the coordinator, the security chief and the municipal director. */
export async function processOwnersOf(matter: Matter, { store, moment }: StepContext): Promise<string[]> {
  return [matter.startedBy, ...(await idsOfRoleHolders(store, processOwners, moment.today))]
}

/** Every manager, company and federation: those whom a document in force concerns (M21). */
export async function everyUnitContact({ store, moment }: StepContext): Promise<string[]> {
  return await idsOfRoleHolders(store, unitContacts, moment.today)
}
