// Where a page stands among the addresses of the console, and the file that it is fetched with.
import type { ComponentType, ReactNode } from 'react'

export interface PageRoute {
  /** Below the path of the page around it. */
  path?: string
  /** The page at the very path of the one around it. */
  index?: true
  lazy?: () => Promise<{ Component: ComponentType }>
  element?: ReactNode
  /** An address that something else still leads to. */
  movedTo?: string
  children?: readonly PageRoute[]
}
