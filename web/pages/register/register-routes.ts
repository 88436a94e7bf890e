// The pages of the register: information assets, systems, the models they are classified by, imports and disclosures.
import type { PageRoute } from '../../page-route.ts'

export const registerRoutes: readonly PageRoute[] = [
  { path: 'register', lazy: () => import('./register-page.tsx') },
  { path: 'register/import', lazy: () => import('./import-page.tsx') },
  { path: 'register/assets', lazy: () => import('./assets-page.tsx') },
  { path: 'register/assets/new', lazy: () => import('./new-asset-page.tsx') },
  { path: 'register/assets/:assetId', lazy: () => import('./asset-page.tsx') },
  { path: 'register/assets/:assetId/change', lazy: () => import('./change-asset-page.tsx') },
  { path: 'register/assets/:assetId/classify', lazy: () => import('./classify-page.tsx') },
  {
    path: 'register/assets/:assetId/classifications/:number',
    lazy: () => import('./classification-page.tsx'),
  },
  { path: 'register/systems', lazy: () => import('./systems-page.tsx') },
  { path: 'register/systems/new', lazy: () => import('./new-system-page.tsx') },
  { path: 'register/systems/:systemId', lazy: () => import('./system-page.tsx') },
  { path: 'register/systems/:systemId/change', lazy: () => import('./change-system-page.tsx') },
  { path: 'register/systems/:systemId/links', lazy: () => import('./system-links-page.tsx') },
  { path: 'register/systems/:systemId/requirements', lazy: () => import('./requirements-page.tsx') },
  { path: 'register/systems/:systemId/procurement', lazy: () => import('./procurement-page.tsx') },
  { path: 'register/procurement', lazy: () => import('./class-procurement-page.tsx') },
  { path: 'register/models', lazy: () => import('./models-page.tsx') },
  { path: 'register/models/:modelId', lazy: () => import('./model-page.tsx') },
  { path: 'register/catalogues/:catalogueId', lazy: () => import('./catalogue-page.tsx') },
  { path: 'register/disclosures', lazy: () => import('./disclosures-page.tsx') },
  { path: 'register/disclosures/new', lazy: () => import('./disclose-page.tsx') },
  { path: 'register/disclosures/:disclosureId', lazy: () => import('./disclosure-page.tsx') },
]
