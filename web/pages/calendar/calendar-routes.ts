// The pages of the calendar.
import type { RouteObject } from 'react-router'

export const calendarRoutes: RouteObject[] = [
  { path: 'calendar', lazy: () => import('./calendar-page.tsx') },
  { path: 'calendar/feed', lazy: () => import('./feed-page.tsx') },
  { path: 'series', lazy: () => import('./series-list-page.tsx') },
  { path: 'series/:seriesId', lazy: () => import('./series-page.tsx') },
]
