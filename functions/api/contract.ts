// Every route of the API. Handlers, permissions, API Gateway and the OpenAPI document are made from this table.
import { actionRoutes } from './contract/action-routes.ts'
import { assetRoutes } from './contract/asset-routes.ts'
import { auditRoutes } from './contract/audit-routes.ts'
import { calendarRoutes } from './contract/calendar-routes.ts'
import { disclosureRoutes } from './contract/disclosure-routes.ts'
import { documentRoutes } from './contract/document-routes.ts'
import { draftRoutes } from './contract/draft-routes.ts'
import { incidentRoutes } from './contract/incident-routes.ts'
import { matterRoutes } from './contract/matter-routes.ts'
import { meetingRoutes } from './contract/meeting-routes.ts'
import { organisationRoutes } from './contract/organisation-routes.ts'
import { planRoutes } from './contract/plan-routes.ts'
import { protectionRoutes } from './contract/protection-routes.ts'
import { registerFileRoutes } from './contract/register-file-routes.ts'
import { renderingRoutes } from './contract/rendering-routes.ts'
import { reorganisationRoutes } from './contract/reorganisation-routes.ts'
import { reportRoutes } from './contract/report-routes.ts'
import type { Route } from './contract/route.ts'
import { ruleRoutes } from './contract/rule-routes.ts'
import { systemRoutes } from './contract/system-routes.ts'
import { taskRoutes } from './contract/task-routes.ts'
import { textRoutes } from './contract/text-routes.ts'
import { urgentReportRoutes } from './contract/urgent-report-routes.ts'

export const contract = {
  ...organisationRoutes,
  ...ruleRoutes,
  ...reorganisationRoutes,
  ...matterRoutes,
  ...draftRoutes,
  ...documentRoutes,
  ...textRoutes,
  ...taskRoutes,
  ...meetingRoutes,
  ...auditRoutes,
  ...assetRoutes,
  ...systemRoutes,
  ...protectionRoutes,
  ...actionRoutes,
  ...planRoutes,
  ...registerFileRoutes,
  ...disclosureRoutes,
  ...calendarRoutes,
  ...incidentRoutes,
  ...renderingRoutes,
  ...urgentReportRoutes,
  ...reportRoutes,
}
export type Contract = typeof contract
export type RouteName = keyof Contract

export const routes: readonly Route[] = Object.values(contract)
