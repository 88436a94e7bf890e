// Serves the plans group: actions, and the yearly plans they stand in.
import { Environment, readEnvironment, TableNames } from '../runtime/environment.ts'
import { openStore } from '../store/store.ts'
import { connectTables } from '../store/tables.ts'
import { openTextStore } from '../store/text-store.ts'
import { actionHandlers } from './action-handlers.ts'
import { actionRoutes } from './contract/action-routes.ts'
import { planRoutes } from './contract/plan-routes.ts'
import { planHandlers } from './plan-handlers.ts'
import { serveGroup } from './serve-group.ts'

const environment = readEnvironment(TableNames.extend(Environment.pick({ DOCUMENT_BUCKET_NAME: true }).shape))
const store = openStore(connectTables(environment))
const texts = openTextStore(environment.DOCUMENT_BUCKET_NAME)

export const handler = serveGroup(
  { ...actionRoutes, ...planRoutes },
  { ...actionHandlers(store), ...planHandlers(store, texts) },
  { store },
)
