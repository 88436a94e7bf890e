// Every page of the console and its address; each is fetched when it is first opened.
import type { RouteObject } from 'react-router'
import { SignedIn } from './frame/signed-in.tsx'
import { BrokenPage, NotFoundPage } from './pages/not-found-page.tsx'

/** While the first page is fetched there is nothing to show, and the router wants to be told so. */
const nothingYet = <></>

export const pages: RouteObject[] = [
  {
    path: '/callback',
    lazy: () => import('./pages/callback-page.tsx'),
    hydrateFallbackElement: nothingYet,
    errorElement: <BrokenPage />,
  },
  {
    element: <SignedIn />,
    hydrateFallbackElement: nothingYet,
    errorElement: <BrokenPage />,
    children: [
      { index: true, lazy: () => import('./pages/home-page.tsx') },
      { path: 'tasks', lazy: () => import('./pages/tasks-page.tsx') },
      { path: 'tasks/:taskId', lazy: () => import('./pages/task-page.tsx') },
      { path: 'matters', lazy: () => import('./pages/matters-page.tsx') },
      { path: 'calendar', lazy: () => import('./pages/calendar-page.tsx') },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
]
