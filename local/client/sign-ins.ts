// Keeps one access token per role account, and renews it when it no longer counts.
import { renewSignIn, type SignedIn, signIn } from '../identity/sign-in.ts'
import type { SignInClient } from '../status/cloud-status.ts'

/** Signs role accounts in through the real flow, each once; a token that was refused is renewed as a browser would. */
export class SignIns {
  readonly #client: SignInClient
  readonly #current = new Map<string, Promise<SignedIn>>()
  readonly #refreshTokens = new Map<string, string>()

  constructor(client: SignInClient) {
    this.#client = client
  }

  async tokenOf(username: string): Promise<string> {
    const known = this.#current.get(username)
    if (known) return (await known).accessToken
    const signingIn = this.#signIn(username)
    signingIn.catch(() => this.#current.delete(username))
    this.#current.set(username, signingIn)
    return (await signingIn).accessToken
  }

  /** Called when the token was refused: its hour has passed. */
  forget(username: string): void {
    this.#current.delete(username)
  }

  async #signIn(username: string): Promise<SignedIn> {
    const { issuer, clientId, callbackUrls } = this.#client
    const refreshToken = this.#refreshTokens.get(username)
    const renewed = refreshToken && (await renewSignIn({ issuer, clientId, refreshToken }))
    const tokens =
      renewed || (await signIn({ issuer, clientId, redirectUri: callbackUrls[0] ?? '', username }))
    const { refreshToken: next = refreshToken } = tokens
    if (next === undefined) this.#refreshTokens.delete(username)
    else this.#refreshTokens.set(username, next)
    return tokens
  }
}
