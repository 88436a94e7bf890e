// The pages of the reports.
import type { PageRoute } from '../../page-route.ts'

export const reportRoutes: readonly PageRoute[] = [
  { path: 'reports', lazy: () => import('./reports-page.tsx') },
  { path: 'status-reports', lazy: () => import('./status-reports-page.tsx') },
  { path: 'status-reports/:period', lazy: () => import('./status-report-page.tsx') },
  { path: 'extraordinary-reports', lazy: () => import('./urgent-reports-page.tsx') },
  { path: 'extraordinary-reports/new', lazy: () => import('./new-urgent-report-page.tsx') },
  { path: 'extraordinary-reports/:reportId', lazy: () => import('./urgent-report-page.tsx') },
  { path: 'annual-reports', lazy: () => import('./annual-reports-page.tsx') },
  {
    path: 'annual-reports/:year',
    lazy: () => import('./annual-report-page.tsx'),
    children: [
      { index: true, lazy: () => import('./annual-content.tsx') },
      { path: 'figures', lazy: () => import('./annual-figures.tsx') },
      { path: 'figures/:figureId', lazy: () => import('./annual-figure.tsx') },
      { path: 'units', lazy: () => import('./annual-units.tsx') },
      { path: 'document', lazy: () => import('./annual-document.tsx') },
      { path: 'secret-annex', lazy: () => import('./annual-secret.tsx') },
    ],
  },
]
