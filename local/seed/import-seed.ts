// Brings the seed organisation in through the API, as a municipality's administrator would.
import { OrganisationImport } from '../../functions/domain/organisation/organisation-import.ts'
import type { ApiClient } from '../client/api-client.ts'
import alingsas from './alingsas.json' with { type: 'json' }

export const seedAdministrator = 'adm.olle.wester'

/** Imports it; sending it again changes nothing. */
export async function importSeed(api: ApiClient): Promise<void> {
  await api.call('importOrganisation', {
    as: seedAdministrator,
    body: { format: 'json', organisation: OrganisationImport.parse(alingsas) },
    idempotencyKey: 'seed',
  })
}
