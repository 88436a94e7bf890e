// Who is signed in: authorization code with PKCE; the tokens live in this tab alone and end with it.
import { type User, UserManager, WebStorageStateStore } from 'oidc-client-ts'
import type { ConsoleSettings } from './console-settings.ts'

export const callbackPath = '/callback'

/** Where drafts are kept in this tab, and who typed them. */
export const draftPrefix = 'lis.draft.'
const lastPerson = 'lis.last-person'

/** Where one was going when the sign-in came between. */
interface ReturnState {
  path: string
}

const isReturnState = (value: unknown): value is ReturnState =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'path') === 'string'

/** A path of this console and nothing else: `//elsewhere.example` would leave it. */
const isOwnPath = (path: string): boolean => /^\/(?![/\\])/.test(path)

/** What one person has typed in this tab is not for the next who signs in here. */
function keepDraftsOf(personId: string): void {
  const { sessionStorage } = window
  const isAnother = sessionStorage.getItem(lastPerson) !== personId
  if (isAnother) {
    const drafts = Object.keys(sessionStorage).filter((name) => name.startsWith(draftPrefix))
    for (const name of drafts) sessionStorage.removeItem(name)
  }
  sessionStorage.setItem(lastPerson, personId)
}

export class Session {
  readonly #settings: ConsoleSettings
  readonly #manager: UserManager
  #renewing: Promise<User | null> | undefined

  constructor(settings: ConsoleSettings) {
    this.#settings = settings
    const store = new WebStorageStateStore({ store: window.sessionStorage })
    this.#manager = new UserManager({
      authority: settings.issuer,
      client_id: settings.clientId,
      redirect_uri: window.location.origin + callbackPath,
      scope: 'openid profile email',
      userStore: store,
      stateStore: store,
      automaticSilentRenew: false,
    })
  }

  /** Whose console this is. */
  get municipality(): string {
    return this.#settings.municipality
  }

  /** Where the API is; what it gives a path of is read there. */
  get apiUrl(): string {
    return this.#settings.apiUrl
  }

  /** The token to call with; undefined when one must sign in. Renewed when it has a minute left. */
  async accessToken(): Promise<string | undefined> {
    const user = await this.#manager.getUser()
    if (user === null) return undefined
    if ((user.expires_in ?? 0) > 60) return user.access_token
    return (await this.renew())?.access_token
  }

  /** Renews once however many calls wait for it; null when the sign-in has run out. */
  async renew(): Promise<User | null> {
    this.#renewing ??= this.#manager
      .signinSilent()
      .catch(() => null)
      .finally(() => {
        this.#renewing = undefined
      })
    const user = await this.#renewing
    if (user === null) await this.#manager.removeUser()
    return user
  }

  async isSignedIn(): Promise<boolean> {
    return (await this.accessToken()) !== undefined
  }

  /** Leaves for the sign-in and comes back to `path`. What was typed waits in its draft. */
  async signIn(path: string): Promise<void> {
    await this.#manager.signinRedirect({ state: { path } satisfies ReturnState })
  }

  /** Ends the sign-in that came back to the callback's address; gives where one was going. */
  async finishSignIn(): Promise<string> {
    const { state, profile } = await this.#manager.signinRedirectCallback()
    keepDraftsOf(profile.sub)
    return isReturnState(state) && isOwnPath(state.path) ? state.path : '/'
  }

  async signOut(): Promise<void> {
    await this.#manager.removeUser()
    window.sessionStorage.clear()
    const url = new URL(this.#settings.signOutUrl)
    url.searchParams.set('client_id', this.#settings.clientId)
    url.searchParams.set('logout_uri', `${window.location.origin}/`)
    window.location.assign(url)
  }
}
