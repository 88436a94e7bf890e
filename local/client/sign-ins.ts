// Keeps one access token per role account and signs in again when it no longer counts.
import { signIn } from '../identity/sign-in.ts'
import type { SignInClient } from '../status/cloud-status.ts'

/** Signs role accounts in through the real flow, each once until it is told that the token was refused. */
export class SignIns {
  readonly #client: SignInClient
  readonly #tokens = new Map<string, Promise<string>>()

  constructor(client: SignInClient) {
    this.#client = client
  }

  tokenOf(username: string): Promise<string> {
    const known = this.#tokens.get(username)
    if (known) return known
    const { issuer, clientId, callbackUrls } = this.#client
    const redirectUri = callbackUrls[0] ?? ''
    const signingIn = signIn({ issuer, clientId, redirectUri, username }).then(
      ({ accessToken }) => accessToken,
    )
    signingIn.catch(() => this.#tokens.delete(username))
    this.#tokens.set(username, signingIn)
    return signingIn
  }

  forget(username: string): void {
    this.#tokens.delete(username)
  }
}
