// The pages of tasks.
import type { PageRoute } from '../../page-route.ts'

export const taskRoutes: readonly PageRoute[] = [
  { path: 'tasks', lazy: () => import('./tasks-page.tsx') },
  { path: 'tasks/:taskId', lazy: () => import('./task-page.tsx') },
]
