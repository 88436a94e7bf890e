// Help, and how accessible the console is.
import type { RouteObject } from 'react-router'

export const helpRoutes: RouteObject[] = [
  { path: 'help', lazy: () => import('./help-page.tsx') },
  { path: 'accessibility', lazy: () => import('./accessibility-page.tsx') },
]
