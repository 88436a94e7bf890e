// Serves the protection group: models and catalogues, and what follows from a class.
import { readEnvironment, TableNames } from '../runtime/environment.ts'
import { openStore } from '../store/store.ts'
import { connectTables } from '../store/tables.ts'
import { protectionRoutes } from './contract/protection-routes.ts'
import { modelHandlers } from './model-handlers.ts'
import { protectionHandlers } from './protection-handlers.ts'
import { serveGroup } from './serve-group.ts'

const store = openStore(connectTables(readEnvironment(TableNames)))

export const handler = serveGroup(
  protectionRoutes,
  { ...modelHandlers(store), ...protectionHandlers(store) },
  { store },
)
