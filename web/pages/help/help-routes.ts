// Help, and how accessible the console is.
import type { PageRoute } from '../../page-route.ts'

export const helpRoutes: readonly PageRoute[] = [
  { path: 'help', lazy: () => import('./help-page.tsx') },
  { path: 'accessibility', lazy: () => import('./accessibility-page.tsx') },
]
