// Serves the disclosures group: exports of the register, and disclosures to someone who asks for it.
import { Environment, readEnvironment, TableNames } from '../runtime/environment.ts'
import { openStore } from '../store/store.ts'
import { connectTables } from '../store/tables.ts'
import { openTextStore } from '../store/text-store.ts'
import { disclosureRoutes } from './contract/disclosure-routes.ts'
import { disclosureHandlers } from './disclosure-handlers.ts'
import { serveGroup } from './serve-group.ts'

const environment = readEnvironment(TableNames.extend(Environment.pick({ DOCUMENT_BUCKET_NAME: true }).shape))
const store = openStore(connectTables(environment))
const texts = openTextStore(environment.DOCUMENT_BUCKET_NAME)

export const handler = serveGroup(disclosureRoutes, disclosureHandlers(store, texts), { store })
