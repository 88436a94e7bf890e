// The pages of the calendar.
import type { PageRoute } from '../../page-route.ts'

export const calendarRoutes: readonly PageRoute[] = [
  { path: 'calendar', lazy: () => import('./calendar-page.tsx') },
  { path: 'calendar/feed', lazy: () => import('./feed-page.tsx') },
  { path: 'series', lazy: () => import('./series-list-page.tsx') },
  { path: 'series/:seriesId', lazy: () => import('./series-page.tsx') },
]
