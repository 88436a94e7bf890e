// Serves the register group: information assets, their classifications, systems, links and figures.
import { readEnvironment, TableNames } from '../runtime/environment.ts'
import { openStore } from '../store/store.ts'
import { connectTables } from '../store/tables.ts'
import { assetHandlers } from './asset-handlers.ts'
import { classificationHandlers } from './classification-handlers.ts'
import { assetRoutes } from './contract/asset-routes.ts'
import { systemRoutes } from './contract/system-routes.ts'
import { serveGroup } from './serve-group.ts'
import { systemHandlers } from './system-handlers.ts'

const store = openStore(connectTables(readEnvironment(TableNames)))

export const handler = serveGroup(
  { ...assetRoutes, ...systemRoutes },
  { ...assetHandlers(store), ...classificationHandlers(store), ...systemHandlers(store) },
  { store },
)
