// Serves the plans group: actions, and the yearly plans they stand in.
import { readEnvironment, TableNames } from '../runtime/environment.ts'
import { openStore } from '../store/store.ts'
import { connectTables } from '../store/tables.ts'
import { actionHandlers } from './action-handlers.ts'
import { actionRoutes } from './contract/action-routes.ts'
import { planRoutes } from './contract/plan-routes.ts'
import { planHandlers } from './plan-handlers.ts'
import { serveGroup } from './serve-group.ts'

const store = openStore(connectTables(readEnvironment(TableNames)))

export const handler = serveGroup(
  { ...actionRoutes, ...planRoutes },
  { ...actionHandlers(store), ...planHandlers(store) },
  { store },
)
