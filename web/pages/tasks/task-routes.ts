// The pages of tasks.
import type { RouteObject } from 'react-router'

export const taskRoutes: RouteObject[] = [
  { path: 'tasks', lazy: () => import('./tasks-page.tsx') },
  { path: 'tasks/:taskId', lazy: () => import('./task-page.tsx') },
]
