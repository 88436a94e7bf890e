// The pages of matters.
import type { RouteObject } from 'react-router'

export const matterRoutes: RouteObject[] = [{ path: 'matters', lazy: () => import('./matters-page.tsx') }]
