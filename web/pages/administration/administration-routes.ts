// The pages of the administration: the organisation, its people and roles, and what the municipality has chosen.
import type { PageRoute } from '../../page-route.ts'

export const administrationRoutes: readonly PageRoute[] = [
  // The mails about the organisation lead here.
  { path: 'organisation', movedTo: '/administration' },
  {
    path: 'administration',
    lazy: () => import('./administration-page.tsx'),
    children: [
      { index: true, lazy: () => import('./units-tab.tsx') },
      { path: 'persons', lazy: () => import('./persons-tab.tsx') },
      { path: 'roles', lazy: () => import('./roles-tab.tsx') },
      { path: 'bodies', lazy: () => import('./bodies-tab.tsx') },
      { path: 'reorganisations', lazy: () => import('./reorganisations-tab.tsx') },
      { path: 'rules', lazy: () => import('./rules-tab.tsx') },
      { path: 'import', lazy: () => import('./import-tab.tsx') },
      { path: 'deliveries', lazy: () => import('./deliveries-tab.tsx') },
    ],
  },
  { path: 'administration/units/:unitId', lazy: () => import('./unit-page.tsx') },
  { path: 'administration/persons/:personId', lazy: () => import('./person-page.tsx') },
  { path: 'administration/persons/:personId/handover/:deputyId', lazy: () => import('./handover-page.tsx') },
  { path: 'administration/reorganisations/new', lazy: () => import('./new-reorganisation-page.tsx') },
  {
    path: 'administration/reorganisations/:reorganisationId',
    lazy: () => import('./reorganisation-page.tsx'),
  },
]
