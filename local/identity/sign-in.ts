// Signs a role account in over HTTP as a browser would: authorization code with PKCE, no back door.
import { createHash, randomBytes } from 'node:crypto'
import * as z from 'zod'

export interface SignInRequest {
  /** The user pool's issuer; the other addresses are found from it. */
  issuer: string
  clientId: string
  redirectUri: string
  username: string
  /** Space separated; what the client may have by default. */
  scope?: string
}

export interface SignedIn {
  accessToken: string
  idToken: string
  refreshToken: string | undefined
  expiresAt: Date
}

const Discovery = z.object({ authorization_endpoint: z.url(), token_endpoint: z.url() })
const Tokens = z.object({
  access_token: z.string(),
  id_token: z.string(),
  refresh_token: z.string().optional(),
  expires_in: z.number(),
})

const base64url = (bytes: Buffer): string => bytes.toString('base64url')

/** Follows redirects by hand and keeps cookies, as long as the answers stay with the provider. */
class Browser {
  readonly #cookies = new Map<string, string>()

  async request(url: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(url, { ...init, redirect: 'manual', headers: { ...init.headers, cookie } })
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (name !== undefined && value !== undefined) this.#cookies.set(name, value)
    }
    return answer
  }
}

function locationOf(answer: Response, base: string): string {
  const location = answer.headers.get('location')
  if (location === null) throw new Error(`Sign-in stopped at ${answer.url} with ${answer.status}.`)
  return new URL(location, base).href
}

/** Walks the whole flow; throws when the provider refuses, with its reason. */
export async function signIn({
  issuer,
  clientId,
  redirectUri,
  username,
  scope,
}: SignInRequest): Promise<SignedIn> {
  const endpoints = await discover(issuer)
  const verifier = base64url(randomBytes(32))
  const authorize = new URL(endpoints.authorization_endpoint)
  authorize.search = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    scope: scope ?? 'openid profile',
    state: base64url(randomBytes(8)),
    code_challenge: base64url(createHash('sha256').update(verifier).digest()),
    code_challenge_method: 'S256',
  }).toString()
  const browser = new Browser()
  const page = locationOf(await browser.request(authorize.href), issuer)
  await (await browser.request(page)).text()
  const chosen = await browser.request(page, { method: 'POST', body: new URLSearchParams({ username }) })
  if (chosen.status === 400) throw new Error(`There is no role account ${username}.`)
  const back = new URL(locationOf(await browser.request(locationOf(chosen, page)), page))
  const code = back.searchParams.get('code')
  if (code === null) {
    throw new Error(
      `Sign-in was refused: ${back.searchParams.get('error_description') ?? back.searchParams.get('error')}`,
    )
  }
  const answer = await fetch(endpoints.token_endpoint, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: clientId,
      redirect_uri: redirectUri,
      code,
      code_verifier: verifier,
    }),
  })
  if (!answer.ok) throw new Error(`No token was given: ${await answer.text()}`)
  return signedIn(await answer.json())
}

/** Trades a refresh token for new tokens; undefined when it no longer counts and the person must sign in again. */
export async function renewSignIn({
  issuer,
  clientId,
  refreshToken,
}: Pick<SignInRequest, 'issuer' | 'clientId'> & { refreshToken: string }): Promise<SignedIn | undefined> {
  const { token_endpoint: endpoint } = await discover(issuer)
  const answer = await fetch(endpoint, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'refresh_token',
      client_id: clientId,
      refresh_token: refreshToken,
    }),
  })
  return answer.ok ? signedIn(await answer.json()) : undefined
}

async function discover(issuer: string): Promise<z.infer<typeof Discovery>> {
  const answer = await fetch(`${issuer}/.well-known/openid-configuration`)
  return Discovery.parse(await answer.json())
}

function signedIn(answer: unknown): SignedIn {
  const tokens = Tokens.parse(answer)
  return {
    accessToken: tokens.access_token,
    idToken: tokens.id_token,
    refreshToken: tokens.refresh_token,
    expiresAt: expiryOf(tokens.access_token),
  }
}

/** The token's own expiry: it follows the embedded cloud's clock, which may be months ahead of this one. */
function expiryOf(token: string): Date {
  const payload: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'))
  return new Date(z.object({ exp: z.number() }).parse(payload).exp * 1000)
}
