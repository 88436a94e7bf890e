// The pages of actions and of the yearly action plan.
import type { PageRoute } from '../../page-route.ts'

export const planRoutes: readonly PageRoute[] = [
  { path: 'actions', lazy: () => import('./actions-page.tsx') },
  { path: 'actions/new', lazy: () => import('./new-action-page.tsx') },
  { path: 'actions/:actionId', lazy: () => import('./action-page.tsx') },
  { path: 'actions/:actionId/change', lazy: () => import('./change-action-page.tsx') },
  { path: 'action-plans', lazy: () => import('./plans-page.tsx') },
  {
    path: 'action-plans/:year',
    lazy: () => import('./plan-page.tsx'),
    children: [
      { index: true, lazy: () => import('./plan-overview.tsx') },
      { path: 'items', lazy: () => import('./plan-items.tsx') },
      { path: 'months', lazy: () => import('./plan-months.tsx') },
      { path: 'document', lazy: () => import('./plan-document.tsx') },
    ],
  },
]
