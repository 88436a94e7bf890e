// The pages of bodies and their meetings.
import type { PageRoute } from '../../page-route.ts'

export const meetingRoutes: readonly PageRoute[] = [
  { path: 'meetings', lazy: () => import('./meetings-page.tsx') },
  { path: 'meetings/:meetingId', lazy: () => import('./meeting-page.tsx') },
  { path: 'meetings/:meetingId/matters/:matterId', lazy: () => import('./outcome-page.tsx') },
  { path: 'bodies/:bodyId', lazy: () => import('./body-page.tsx') },
  {
    path: 'bodies/:bodyId/chair-decisions/:chairDecisionId',
    lazy: () => import('./chair-decision-page.tsx'),
  },
]
