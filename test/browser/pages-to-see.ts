// Every page of the console: who looks at it, and at which address it has something to show.
import { people } from '../../local/demo/year-stage.ts'
import { secretary } from '../e2e/decided-matters.ts'
import { social } from '../e2e/register-scene.ts'
import type { SceneIds } from './filled-scene.ts'

export interface PageToSee {
  /** The path in the console's route table. */
  route: string
  /** Names the picture and the test; the route's own words when left out. */
  name?: string
  /** Who looks; left out: nobody is signed in. */
  as?: string
  /** What a name in the route stands for, where it is not what the scene calls by that name. */
  ids?: (scene: SceneIds) => Record<string, string | undefined>
  /** What comes after the path, `?status=closed`. */
  search?: string
}

const { coordinator, registrar, counsel, itManager, employee } = people

const seenBy = (as: string, routes: readonly string[]): PageToSee[] => routes.map((route) => ({ route, as }))

const taskOf = (as: string, name: string, id: string): PageToSee => ({
  route: '/tasks/:taskId',
  name: `task-${name}`,
  as,
  ids: (scene) => ({ taskId: scene[id] }),
})

const withoutSignIn: PageToSee[] = [
  { route: '/', name: 'welcome' },
  { route: '/callback', name: 'sign-in-failed', search: '?error=access_denied&state=nothing' },
]

const mine: PageToSee[] = [
  { route: '/', name: 'home', as: coordinator },
  { route: '/', name: 'home-employee', as: employee },
  { route: '/tasks', as: registrar },
  { route: '/tasks', name: 'tasks-closed', as: registrar, search: '?status=closed' },
  taskOf(registrar, 'register-matter', 'registrationTaskId'),
  taskOf(counsel, 'review-draft', 'reviewTaskId'),
  taskOf(itManager, 'give-opinion', 'opinionTaskId'),
  taskOf(social.owner, 'decide-classification', 'classificationTaskId'),
  ...seenBy(coordinator, ['/calendar', '/calendar/feed', '/series', '/series/:seriesId']),
]

const matters: PageToSee[] = [
  ...seenBy(coordinator, [
    '/matters',
    '/matters/new',
    '/matters/:matterId',
    '/matters/:matterId/texts',
    '/matters/:matterId/consultation',
    '/matters/:matterId/tasks',
  ]),
  {
    route: '/matters/:matterId/texts',
    name: 'matter-changes',
    as: coordinator,
    ids: ({ draftedMatterId }) => ({ matterId: draftedMatterId }),
    search: '?view=changes',
  },
  {
    route: '/matters/:matterId/decisions',
    as: coordinator,
    ids: ({ placedMatterId }) => ({ matterId: placedMatterId }),
  },
  {
    route: '/matters/:matterId/legal-force',
    as: coordinator,
    ids: ({ placedMatterId }) => ({ matterId: placedMatterId }),
  },
  ...seenBy(coordinator, [
    '/documents',
    '/documents/:documentId',
    '/documents/:documentId/versions',
    '/documents/:documentId/dependents',
  ]),
  {
    route: '/documents/:documentId/versions',
    name: 'document-changes',
    as: coordinator,
    search: '?version=2.0&view=changes',
  },
]

const meetings: PageToSee[] = [
  ...seenBy(secretary, ['/meetings', '/meetings/:meetingId']),
  {
    route: '/meetings/:meetingId/matters/:matterId',
    as: secretary,
    ids: ({ placedMatterId }) => ({ matterId: placedMatterId }),
  },
  ...seenBy(secretary, ['/bodies/:bodyId', '/bodies/:bodyId/chair-decisions/:chairDecisionId']),
]

const plansAndReports: PageToSee[] = [
  ...seenBy(coordinator, ['/actions', '/actions/new', '/actions/:actionId', '/actions/:actionId/change']).map(
    (page) => ({ ...page, ids: ({ planActionId }: SceneIds) => ({ actionId: planActionId }) }),
  ),
  { route: '/actions', name: 'actions-by-month', as: coordinator, search: '?view=month' },
  { route: '/actions', name: 'actions-by-owner', as: coordinator, search: '?view=owner' },
  { route: '/action-plans', as: coordinator },
  ...seenBy(coordinator, [
    '/action-plans/:year',
    '/action-plans/:year/items',
    '/action-plans/:year/months',
    '/action-plans/:year/document',
  ]).map((page) => ({ ...page, ids: ({ planYear }: SceneIds) => ({ year: planYear }) })),
  ...seenBy(coordinator, [
    '/reports',
    '/status-reports',
    '/status-reports/:period',
    '/extraordinary-reports',
    '/extraordinary-reports/new',
    '/extraordinary-reports/:reportId',
    '/annual-reports',
    '/annual-reports/:year',
    '/annual-reports/:year/figures',
    '/annual-reports/:year/figures/:figureId',
    '/annual-reports/:year/units',
    '/annual-reports/:year/document',
    '/annual-reports/:year/secret-annex',
  ]),
]

const register: PageToSee[] = [
  ...seenBy(coordinator, [
    '/register',
    '/register/import',
    '/register/assets',
    '/register/assets/new',
    '/register/assets/:assetId',
    '/register/assets/:assetId/change',
    '/register/assets/:assetId/classifications/:number',
    '/register/systems',
    '/register/systems/new',
    '/register/systems/:systemId',
    '/register/systems/:systemId/change',
    '/register/systems/:systemId/links',
    '/register/systems/:systemId/requirements',
    '/register/systems/:systemId/procurement',
    '/register/procurement',
    '/register/models',
    '/register/models/:modelId',
    '/register/catalogues/:catalogueId',
    '/register/disclosures',
    '/register/disclosures/new',
    '/register/disclosures/:disclosureId',
  ]),
  {
    route: '/register/assets/:assetId/classify',
    as: social.owner,
    ids: ({ unclassifiedAssetId }) => ({ assetId: unclassifiedAssetId }),
  },
  { route: '/register/assets/:assetId/classify', name: 'classify-anew', as: social.owner },
]

const incidents: PageToSee[] = [
  { route: '/incidents/report', as: employee },
  { route: '/incidents/:incidentId/received', as: employee },
  ...seenBy(coordinator, [
    '/incidents',
    '/incidents/:incidentId/triage',
    '/incidents/:incidentId',
    '/incidents/:incidentId/work',
    '/incidents/:incidentId/reports',
    '/incidents/:incidentId/personal-data',
    '/incidents/:incidentId/lessons',
  ]),
  { route: '/incidents/:incidentId', name: 'incident-of-mine', as: employee },
]

const control: PageToSee[] = [
  ...seenBy(coordinator, [
    '/audit',
    '/audit/matters/:matterId',
    '/audit/chains/:chain',
    '/audit/seals/:day',
    '/administration',
    '/administration/persons',
    '/administration/roles',
    '/administration/bodies',
    '/administration/reorganisations',
    '/administration/rules',
    '/administration/import',
    '/administration/deliveries',
    '/administration/units/:unitId',
    '/administration/persons/:personId',
    '/administration/persons/:personId/handover/:deputyId',
    '/administration/reorganisations/new',
    '/administration/reorganisations/:reorganisationId',
  ]),
  ...seenBy(employee, ['/help', '/accessibility']),
  { route: '/*', name: 'no-such-page', as: coordinator, ids: () => ({ '*': 'nowhere/at/all' }) },
]

export const pagesToSee: readonly PageToSee[] = [
  ...withoutSignIn,
  ...mine,
  ...matters,
  ...meetings,
  ...plansAndReports,
  ...register,
  ...incidents,
  ...control,
]

/** As in the names of the pictures: `register-assets-assetId`. */
export const nameOfPage = ({ name, route }: PageToSee): string =>
  name ??
  route
    .replace(/[^\w/]/g, '')
    .split('/')
    .filter(Boolean)
    .join('-')

/** @throws Error when the scene has nothing of that name: it is then to be set, or said in `ids` */
export function addressOf({ route, ids, search = '' }: PageToSee, scene: SceneIds): string {
  const known: Record<string, string | undefined> = { ...scene, ...ids?.(scene) }
  const path = route.replace(/:(\w+)\??|\*/g, (part: string, name: string = part) => {
    const id = known[name]
    if (id === undefined || id === '') throw new Error(`The scene has no ${name} to show at ${route}`)
    return part === '*' ? id : encodeURIComponent(id)
  })
  return path + search
}
