// Draws the page at the address; its file is fetched when it is first opened, and the page before stands until it is there.
import { lazy, Suspense } from 'react'
import { Navigate, type RouteObject, useLocation, useRoutes } from 'react-router'
import type { PageRoute } from '../page-route.ts'
import { Loading } from '../ui/loaded.tsx'
import { BrokenPage } from './broken-page.tsx'
import { ErrorBoundary } from './error-boundary.tsx'

function elementOf({ lazy: load, element, movedTo }: PageRoute) {
  if (movedTo !== undefined) return <Navigate to={movedTo} replace />
  if (load === undefined) return element
  const Page = lazy(async () => ({ default: (await load()).Component }))
  return <Page />
}

function routeOf(route: PageRoute): RouteObject {
  const { path, index, children } = route
  const element = elementOf(route)
  const at = path === undefined ? {} : { path }
  return index ? { ...at, index, element } : { ...at, element, children: children?.map(routeOf) ?? [] }
}

/** The routes as they are drawn; made once, since each holds what has been fetched. */
export const drawnRoutes = (pages: readonly PageRoute[]): RouteObject[] => pages.map(routeOf)

export function PageAtAddress({ routes }: { routes: RouteObject[] }) {
  const { key } = useLocation()
  return (
    <ErrorBoundary at={key} instead={<BrokenPage />}>
      <Suspense fallback={<Loading />}>{useRoutes(routes)}</Suspense>
    </ErrorBoundary>
  )
}
