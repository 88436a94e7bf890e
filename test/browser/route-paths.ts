// The paths of the console's own route table, written out from the first slash.
import type { PageRoute } from '../../web/page-route.ts'

function pathsUnder(above: string, routes: readonly PageRoute[]): string[] {
  return routes.flatMap(({ path = '', index, children, lazy, element }) => {
    const here = path.startsWith('/') ? path : [above, path].filter(Boolean).join('/')
    const isPage = index === true || (path !== '' && (lazy ?? element) !== undefined)
    return [...(isPage ? [`/${here.replace(/^\//, '')}`] : []), ...pathsUnder(here, children ?? [])]
  })
}

/** Each path once; a frame around other pages counts when it has a path of its own. */
export const routePaths = (routes: readonly PageRoute[]): string[] => [...new Set(pathsUnder('', routes))]
