// The pages of governing documents.
import type { PageRoute } from '../../page-route.ts'

export const documentRoutes: readonly PageRoute[] = [
  { path: 'documents', lazy: () => import('./documents-page.tsx') },
  {
    path: 'documents/:documentId',
    lazy: () => import('./document-page.tsx'),
    children: [
      { index: true, lazy: () => import('./in-force-tab.tsx') },
      { path: 'versions', lazy: () => import('./versions-tab.tsx') },
      { path: 'dependents', lazy: () => import('./dependents-tab.tsx') },
    ],
  },
]
