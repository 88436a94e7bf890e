// The pages of the reports.
import type { RouteObject } from 'react-router'

export const reportRoutes: RouteObject[] = [
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
