// The pages of the audit trail.
import type { PageRoute } from '../../page-route.ts'

export const auditRoutes: readonly PageRoute[] = [
  { path: 'audit', lazy: () => import('./audit-page.tsx') },
  { path: 'audit/matters/:matterId', lazy: () => import('./matter-trail-page.tsx') },
  { path: 'audit/chains/:chain', lazy: () => import('./chain-page.tsx') },
  { path: 'audit/seals/:day', lazy: () => import('./seal-page.tsx') },
]
