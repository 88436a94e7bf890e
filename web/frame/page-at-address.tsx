// Draws the page at the address. Its file is fetched when it is first opened, and the page before stands until it is there.
import { type ComponentType, useEffect, useState } from 'react'
import { type Location, matchRoutes, Navigate, type RouteObject, useLocation, useRoutes } from 'react-router'
import type { PageRoute } from '../page-route.ts'
import { Loading } from '../ui/loaded.tsx'
import { BrokenPage } from './broken-page.tsx'
import { ErrorBoundary } from './error-boundary.tsx'

type Fetch = NonNullable<PageRoute['lazy']>

/** What has been fetched; not React's own `lazy`, which holds a page back for a while after it has shown that it loads. */
const fetched = new Map<Fetch, ComponentType>()

function Fetched({ lazy }: { lazy: Fetch }) {
  const Page = fetched.get(lazy)
  if (Page === undefined) throw new RangeError('A page is drawn before it is here')
  return <Page />
}

function elementOf({ lazy, element, movedTo }: PageRoute) {
  if (movedTo !== undefined) return <Navigate to={movedTo} replace />
  return lazy === undefined ? element : <Fetched lazy={lazy} />
}

/** A route carries how its page is fetched, for whoever goes there. */
function routeOf(page: PageRoute): RouteObject {
  const { path, index, lazy, children } = page
  const route = { ...(path !== undefined && { path }), handle: lazy, element: elementOf(page) }
  return index ? { ...route, index } : { ...route, children: children?.map(routeOf) ?? [] }
}

export const drawnRoutes = (pages: readonly PageRoute[]): RouteObject[] => pages.map(routeOf)

/** What is still to be fetched for the page there, and for those around it. */
const missingAt = (routes: RouteObject[], location: Location): Fetch[] =>
  (matchRoutes(routes, location) ?? []).flatMap(({ route }) => {
    const lazy: Fetch | undefined = route.handle
    return lazy === undefined || fetched.has(lazy) ? [] : [lazy]
  })

const fetchPage = async (lazy: Fetch): Promise<void> => {
  fetched.set(lazy, (await lazy()).Component)
}

/** The address, or the one before as long as the page there is on its way; none while the first one is. @throws what fetching it throws */
function useShownLocation(routes: RouteObject[]): Location | undefined {
  const location = useLocation()
  const [shown, setShown] = useState<Location | undefined>(undefined)
  const [failure, setFailure] = useState<{ at: Location; error: unknown } | undefined>(undefined)
  const isHere = missingAt(routes, location).length === 0
  useEffect(() => {
    let isAwaited = true
    Promise.all(missingAt(routes, location).map(fetchPage)).then(
      () => isAwaited && setShown(location),
      (error: unknown) => isAwaited && setFailure({ at: location, error }),
    )
    return () => {
      isAwaited = false
    }
  }, [routes, location])
  if (failure?.at === location) throw failure.error
  return isHere ? location : shown
}

const RoutesAt = ({ routes, location }: { routes: RouteObject[]; location: Location }) =>
  useRoutes(routes, location)

function Shown({ routes }: { routes: RouteObject[] }) {
  const location = useShownLocation(routes)
  return location === undefined ? <Loading /> : <RoutesAt routes={routes} location={location} />
}

export function PageAtAddress({ routes }: { routes: RouteObject[] }) {
  const { key } = useLocation()
  return (
    <ErrorBoundary at={key} instead={<BrokenPage />}>
      <Shown routes={routes} />
    </ErrorBoundary>
  )
}
