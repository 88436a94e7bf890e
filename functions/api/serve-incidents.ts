// Serves the incidents group: from a report by anyone to the closing, with the legal clocks between.
import { readEnvironment, TableNames } from '../runtime/environment.ts'
import { openStore } from '../store/store.ts'
import { connectTables } from '../store/tables.ts'
import { incidentRoutes } from './contract/incident-routes.ts'
import { incidentHandlers } from './incident-handlers.ts'
import { serveGroup } from './serve-group.ts'

const store = openStore(connectTables(readEnvironment(TableNames)))

export const handler = serveGroup(incidentRoutes, incidentHandlers(store), { store })
