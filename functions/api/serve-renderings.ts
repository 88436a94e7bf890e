// Serves the renderings group: memos and extracts of minutes as PDF and Word.
import { Environment, readEnvironment, TableNames } from '../runtime/environment.ts'
import { openStore } from '../store/store.ts'
import { connectTables } from '../store/tables.ts'
import { openTextStore } from '../store/text-store.ts'
import { renderingRoutes } from './contract/rendering-routes.ts'
import { renderingHandlers } from './rendering-handlers.ts'
import { serveGroup } from './serve-group.ts'

const environment = readEnvironment(
  TableNames.extend(Environment.pick({ DOCUMENT_BUCKET_NAME: true, MUNICIPALITY: true }).shape),
)
const store = openStore(connectTables(environment))
const texts = openTextStore(environment.DOCUMENT_BUCKET_NAME)
const municipality = environment.MUNICIPALITY

export const handler = serveGroup(renderingRoutes, renderingHandlers({ store, texts, municipality }), {
  store,
})
