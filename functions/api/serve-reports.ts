// Serves the reports group: status reports and annual reports.
import { Environment, readEnvironment, TableNames } from '../runtime/environment.ts'
import { openStore } from '../store/store.ts'
import { connectTables } from '../store/tables.ts'
import { openTextStore } from '../store/text-store.ts'
import { annualReportHandlers } from './annual-report-handlers.ts'
import { reportRoutes } from './contract/report-routes.ts'
import { serveGroup } from './serve-group.ts'
import { statusReportHandlers } from './status-report-handlers.ts'

const environment = readEnvironment(TableNames.extend(Environment.pick({ DOCUMENT_BUCKET_NAME: true }).shape))
const store = openStore(connectTables(environment))
const texts = openTextStore(environment.DOCUMENT_BUCKET_NAME)

export const handler = serveGroup(
  reportRoutes,
  { ...statusReportHandlers(store), ...annualReportHandlers(store, texts) },
  { store },
)
