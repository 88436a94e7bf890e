// The pages of incidents.
import type { PageRoute } from '../../page-route.ts'

export const incidentRoutes: readonly PageRoute[] = [
  { path: 'incidents', lazy: () => import('./incidents-page.tsx') },
  { path: 'incidents/report', lazy: () => import('./report-page.tsx') },
  { path: 'incidents/:incidentId/received', lazy: () => import('./received-page.tsx') },
  { path: 'incidents/:incidentId/triage', lazy: () => import('./triage-page.tsx') },
  {
    path: 'incidents/:incidentId',
    lazy: () => import('./incident-page.tsx'),
    children: [
      { index: true, lazy: () => import('./incident-state.tsx') },
      { path: 'work', lazy: () => import('./incident-work.tsx') },
      { path: 'reports', lazy: () => import('./incident-reports.tsx') },
      { path: 'personal-data', lazy: () => import('./incident-breaches.tsx') },
      { path: 'lessons', lazy: () => import('./incident-lessons.tsx') },
    ],
  },
]
