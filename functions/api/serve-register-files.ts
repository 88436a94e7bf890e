// Serves the register files group: imports into the register, exports of it, and disclosures.
import { Environment, readEnvironment, TableNames } from '../runtime/environment.ts'
import { openStore } from '../store/store.ts'
import { connectTables } from '../store/tables.ts'
import { openTextStore } from '../store/text-store.ts'
import { registerFileRoutes } from './contract/register-file-routes.ts'
import { disclosureHandlers } from './disclosure-handlers.ts'
import { registerImportHandlers } from './register-import-handlers.ts'
import { serveGroup } from './serve-group.ts'

const environment = readEnvironment(TableNames.extend(Environment.pick({ DOCUMENT_BUCKET_NAME: true }).shape))
const store = openStore(connectTables(environment))
const texts = openTextStore(environment.DOCUMENT_BUCKET_NAME)

export const handler = serveGroup(
  registerFileRoutes,
  { ...registerImportHandlers(store), ...disclosureHandlers(store, texts) },
  { store },
)
