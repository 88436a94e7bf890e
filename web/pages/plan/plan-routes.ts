// The pages of actions and of the yearly action plan.
import type { RouteObject } from 'react-router'

export const planRoutes: RouteObject[] = [
  { path: 'actions', lazy: () => import('./actions-page.tsx') },
  { path: 'actions/new', lazy: () => import('./new-action-page.tsx') },
  { path: 'actions/:actionId', lazy: () => import('./action-page.tsx') },
  { path: 'actions/:actionId/change', lazy: () => import('./change-action-page.tsx') },
]
