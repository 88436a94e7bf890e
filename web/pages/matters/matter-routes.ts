// The pages of matters.
import type { PageRoute } from '../../page-route.ts'

export const matterRoutes: readonly PageRoute[] = [
  { path: 'matters', lazy: () => import('./matters-page.tsx') },
  { path: 'matters/new', lazy: () => import('./start-matter-page.tsx') },
  {
    path: 'matters/:matterId',
    lazy: () => import('./matter-page.tsx'),
    children: [
      { index: true, lazy: () => import('./timeline-tab.tsx') },
      { path: 'texts', lazy: () => import('./texts-tab.tsx') },
      { path: 'consultation', lazy: () => import('./consultation-tab.tsx') },
      { path: 'decisions', lazy: () => import('./decisions-tab.tsx') },
      { path: 'legal-force', lazy: () => import('./legal-force-tab.tsx') },
      { path: 'tasks', lazy: () => import('./matter-tasks-tab.tsx') },
    ],
  },
]
