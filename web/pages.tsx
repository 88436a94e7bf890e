// Every page of the console and its address; each is fetched when it is first opened.
import { SignedIn } from './frame/signed-in.tsx'
import type { PageRoute } from './page-route.ts'
import { administrationRoutes } from './pages/administration/administration-routes.ts'
import { auditRoutes } from './pages/audit/audit-routes.ts'
import { calendarRoutes } from './pages/calendar/calendar-routes.ts'
import { documentRoutes } from './pages/documents/document-routes.ts'
import { helpRoutes } from './pages/help/help-routes.ts'
import { incidentRoutes } from './pages/incidents/incident-routes.ts'
import { matterRoutes } from './pages/matters/matter-routes.ts'
import { meetingRoutes } from './pages/meetings/meeting-routes.ts'
import { NotFoundPage } from './pages/not-found-page.tsx'
import { planRoutes } from './pages/plan/plan-routes.ts'
import { registerRoutes } from './pages/register/register-routes.ts'
import { reportRoutes } from './pages/reports/report-routes.ts'
import { taskRoutes } from './pages/tasks/task-routes.ts'

export const pages: readonly PageRoute[] = [
  { path: '/callback', lazy: () => import('./pages/callback-page.tsx') },
  {
    element: <SignedIn />,
    children: [
      { index: true, lazy: () => import('./pages/home/home-page.tsx') },
      ...taskRoutes,
      ...matterRoutes,
      ...documentRoutes,
      ...calendarRoutes,
      ...planRoutes,
      ...reportRoutes,
      ...incidentRoutes,
      ...meetingRoutes,
      ...registerRoutes,
      ...auditRoutes,
      ...administrationRoutes,
      ...helpRoutes,
      { path: '*', element: <NotFoundPage /> },
    ],
  },
]
