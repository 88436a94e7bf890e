// Serves the register files group: imports into the register.
import { readEnvironment, TableNames } from '../runtime/environment.ts'
import { openStore } from '../store/store.ts'
import { connectTables } from '../store/tables.ts'
import { registerFileRoutes } from './contract/register-file-routes.ts'
import { registerImportHandlers } from './register-import-handlers.ts'
import { serveGroup } from './serve-group.ts'

const store = openStore(connectTables(readEnvironment(TableNames)))

export const handler = serveGroup(registerFileRoutes, registerImportHandlers(store), { store })
