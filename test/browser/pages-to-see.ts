// Every page of the console: who looks at it, and at which address it has something to show.
import { people } from '../../local/demo/year-stage.ts'
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

const { coordinator, registrar, counsel, itManager } = people

export const pagesToSee: readonly PageToSee[] = [
  { route: '/', name: 'welcome' },
  { route: '/callback', name: 'sign-in-failed', search: '?error=access_denied&state=nothing' },
  { route: '/', name: 'home', as: coordinator },
  { route: '/tasks', as: registrar },
  { route: '/tasks', name: 'tasks-closed', as: registrar, search: '?status=closed' },
  {
    route: '/tasks/:taskId',
    name: 'task-register-matter',
    as: registrar,
    ids: ({ registrationTaskId }) => ({ taskId: registrationTaskId }),
  },
  {
    route: '/tasks/:taskId',
    name: 'task-review-draft',
    as: counsel,
    ids: ({ reviewTaskId }) => ({ taskId: reviewTaskId }),
  },
  {
    route: '/tasks/:taskId',
    name: 'task-give-opinion',
    as: itManager,
    ids: ({ opinionTaskId }) => ({ taskId: opinionTaskId }),
  },
  {
    route: '/tasks/:taskId',
    name: 'task-decide-classification',
    as: social.owner,
    ids: ({ classificationTaskId }) => ({ taskId: classificationTaskId }),
  },
  { route: '/matters', as: coordinator },
  { route: '/calendar', as: coordinator },
  { route: '/*', name: 'no-such-page', as: coordinator, ids: () => ({ '*': 'nowhere/at/all' }) },
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
