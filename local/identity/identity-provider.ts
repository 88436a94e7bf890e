// Cognito's hosted sign-in: oidc-provider with the paths, claims and tokens of a user pool.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { DatabaseSync } from 'node:sqlite'
import { createLocalJWKSet, jwtVerify } from 'jose'
import { type Account, type OidcContext, Provider, type Token } from 'oidc-provider'
import type { Activity } from '../clock/activity.ts'
import type { Clock } from '../clock/clock.ts'
import { answerJson } from '../http/answer-json.ts'
import { readBody } from '../http/read-body.ts'
import { type Accounts, type RoleAccount, subjectOf } from './accounts.ts'
import { chooseAccountPage } from './choose-account-page.ts'
import { providerAdapter } from './provider-adapter.ts'
import type { SigningKeys } from './signing-keys.ts'

export interface PoolClient {
  id: string
  callbackUrls: string[]
  logoutUrls: string[]
  scopes: string[]
  accessTokenSeconds: number
  idTokenSeconds: number
  refreshTokenSeconds: number
}

export interface PoolSettings {
  poolId: string
  /** The base address of the server, which the issuer begins with. */
  address: string
  clients: PoolClient[]
}

export interface PoolParts {
  accounts: Accounts
  keys: SigningKeys
  database: DatabaseSync
  clock: Clock
  activity: Activity
  log(line: string): void
}

/** Every access token is for the one API, so that oidc-provider writes it as a JWT. */
const RESOURCE = 'urn:lis:api'
const OIDC_SCOPES = 'openid profile email phone aws.cognito.signin.user.admin'
const FORM_LIMIT_BYTES = 10_000

export class IdentityProvider {
  readonly issuer: string
  readonly #settings: PoolSettings
  readonly #parts: PoolParts
  readonly #provider: Provider
  readonly #answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>

  constructor(settings: PoolSettings, parts: PoolParts) {
    this.#settings = settings
    this.#parts = parts
    this.issuer = `${settings.address}/${settings.poolId}`
    this.#provider = new Provider(this.issuer, this.#configuration())
    this.#provider.on('server_error', (_, error) => parts.log(error.stack ?? error.message))
    this.#answer = this.#provider.callback()
  }

  handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    return this.#parts.activity.track(() => this.#route(request, response))
  }

  async #route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.#settings.address)
    if (url.pathname === `/${this.#settings.poolId}/.well-known/openid-configuration`) {
      request.url = '/.well-known/openid-configuration'
      return this.#answer(request, response)
    }
    if (url.pathname.startsWith('/login/')) return this.#chooseAccount(url.pathname, request, response)
    if (url.pathname === '/logout') return this.#logOut(url, response)
    if (url.pathname === '/oauth2/userInfo') return this.#userInfo(request, response)
    return this.#answer(request, response)
  }

  async #chooseAccount(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    await this.#provider.interactionDetails(request, response)
    const { accounts } = this.#parts
    if (request.method === 'POST') {
      const form = new URLSearchParams((await readBody(request, FORM_LIMIT_BYTES)).toString('utf8'))
      const account = accounts.byUsername(form.get('username') ?? '')
      if (account) {
        const result = { login: { accountId: subjectOf(account.username) } }
        return this.#provider.interactionFinished(request, response, result, {
          mergeWithLastSubmission: false,
        })
      }
    }
    response.writeHead(request.method === 'POST' ? 400 : 200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(chooseAccountPage(accounts.all(), path))
  }

  /** Cognito's own logout: `client_id` and a registered `logout_uri`. */
  #logOut(url: URL, response: ServerResponse): void {
    const client = this.#settings.clients.find(({ id }) => id === url.searchParams.get('client_id'))
    const target = url.searchParams.get('logout_uri') ?? ''
    if (!client?.logoutUrls.includes(target)) {
      answerJson(response, 400, { message: 'logout_uri is not one of the logout URLs of client_id.' })
      return
    }
    response.writeHead(302, {
      location: target,
      'set-cookie': ['_session', '_session.sig'].map(
        (name) => `${name}=; path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT`,
      ),
    })
    response.end()
  }

  async #userInfo(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const token = request.headers.authorization?.replace(/^bearer /i, '') ?? ''
    try {
      const { kid, kty, n, e } = this.#parts.keys.jwk
      const keys = createLocalJWKSet({ keys: [{ kid, kty, n: String(n), e: String(e), alg: 'RS256' }] })
      const { payload } = await jwtVerify(token, keys, { issuer: this.issuer })
      const account = this.#parts.accounts.bySubject(payload.sub ?? '')
      if (!account) throw new Error('unknown account')
      answerJson(
        response,
        200,
        { sub: payload.sub, username: account.username, name: account.name },
        { 'access-control-allow-origin': '*' },
      )
    } catch {
      answerJson(
        response,
        401,
        { error: 'invalid_token' },
        { 'www-authenticate': 'Bearer error="invalid_token"' },
      )
    }
  }

  #account(subject: string): Account | undefined {
    const account = this.#parts.accounts.bySubject(subject)
    return account && { accountId: subject, claims: () => idClaims(subject, account) }
  }

  #client(clientId: string): PoolClient | undefined {
    return this.#settings.clients.find(({ id }) => id === clientId)
  }

  #configuration(): Record<string, unknown> {
    const { keys, database, clock } = this.#parts
    const { clients, poolId } = this.#settings
    const ownScopes = [...new Set(clients.flatMap(({ scopes }) => scopes))]
      .filter((scope) => !OIDC_SCOPES.split(' ').includes(scope))
      .join(' ')
    const secondsOf =
      (pick: (client: PoolClient) => number) => (_: unknown, __: unknown, client: { clientId: string }) =>
        pick(this.#client(client.clientId) ?? DEFAULT_LIFETIMES)
    return {
      adapter: providerAdapter(database, clock),
      clients: clients.map((client) => ({
        client_id: client.id,
        token_endpoint_auth_method: 'none',
        redirect_uris: client.callbackUrls,
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
      })),
      jwks: { keys: [keys.jwk] },
      cookies: { keys: [keys.cookieSecret] },
      routes: {
        authorization: '/oauth2/authorize',
        token: '/oauth2/token',
        revocation: '/oauth2/revoke',
        userinfo: '/oauth2/provider-userinfo',
        end_session: '/oauth2/end-session',
        jwks: `/${poolId}/.well-known/jwks.json`,
      },
      discovery: {
        userinfo_endpoint: `${this.#settings.address}/oauth2/userInfo`,
        end_session_endpoint: `${this.#settings.address}/logout`,
      },
      scopes: OIDC_SCOPES.split(' '),
      claims: { openid: ['sub', 'cognito:username', 'cognito:groups', 'token_use', 'name', 'email'] },
      conformIdTokenClaims: false,
      clientBasedCORS: () => true,
      findAccount: (_: unknown, subject: string) => this.#account(subject),
      interactions: { url: (_: unknown, interaction: { uid: string }) => `/login/${interaction.uid}` },
      loadExistingGrant: (context: OidcContext) => loadGrant(context, ownScopes),
      issueRefreshToken: () => true,
      rotateRefreshToken: false,
      // Cognito's refresh token counts for its own thirty days, however short the hosted page's session is.
      expiresWithSession: () => false,
      extraTokenClaims: (_: unknown, token: Token) => this.#accessClaims(token),
      formats: { customizers: { jwt: writeGrantedScopes } },
      features: {
        devInteractions: { enabled: false },
        revocation: { enabled: true },
        resourceIndicators: {
          enabled: true,
          defaultResource: () => RESOURCE,
          useGrantedResource: () => true,
          getResourceServerInfo: (_: unknown, __: unknown, client: { clientId: string }) => ({
            scope: ownScopes,
            // Cognito writes only client_id; oidc-provider insists on an audience as well, so it is the same.
            audience: client.clientId,
            accessTokenFormat: 'jwt',
            accessTokenTTL:
              this.#client(client.clientId)?.accessTokenSeconds ?? DEFAULT_LIFETIMES.accessTokenSeconds,
            jwt: { sign: { alg: 'RS256' } },
          }),
        },
      },
      ttl: {
        AccessToken: secondsOf(({ accessTokenSeconds }) => accessTokenSeconds),
        AuthorizationCode: 300,
        Grant: 30 * 86_400,
        Interaction: 3_600,
        Session: 3_600,
        IdToken: secondsOf(({ idTokenSeconds }) => idTokenSeconds),
        RefreshToken: secondsOf(({ refreshTokenSeconds }) => refreshTokenSeconds),
      },
    }
  }

  #accessClaims(token: Token): Record<string, unknown> {
    const account = this.#parts.accounts.bySubject(token.accountId ?? '')
    if (!account) return {}
    return {
      token_use: 'access',
      version: 2,
      username: account.username,
      ...(account.groups.length > 0 && { 'cognito:groups': account.groups }),
    }
  }
}

/** Cognito's defaults: an hour, an hour, thirty days. */
const DEFAULT_LIFETIMES: PoolClient = {
  id: '',
  callbackUrls: [],
  logoutUrls: [],
  scopes: [],
  accessTokenSeconds: 3_600,
  idTokenSeconds: 3_600,
  refreshTokenSeconds: 30 * 86_400,
}

const idClaims = (subject: string, account: RoleAccount): Record<string, unknown> => ({
  sub: subject,
  token_use: 'id',
  name: account.name,
  'cognito:username': account.username,
  ...(account.groups.length > 0 && { 'cognito:groups': account.groups }),
})

/** Cognito writes every granted scope into the access token, `openid` among them; oidc-provider only the API's own. */
function writeGrantedScopes(
  { oidc }: OidcContext,
  _: unknown,
  jwt: { payload: Record<string, unknown> },
): void {
  const granted = oidc.entities.AuthorizationCode ?? oidc.entities.RefreshToken
  if (granted?.scope !== undefined) jwt.payload['scope'] = granted.scope
}

/** Nobody is asked for consent: the client is the municipality's own. */
async function loadGrant({ oidc }: OidcContext, ownScopes: string) {
  const { clientId } = oidc.client
  const known = oidc.session.grantIdFor(clientId)
  const existing = known === undefined ? undefined : await oidc.provider.Grant.find(known)
  if (existing) return existing
  const accountId = oidc.session.accountId ?? oidc.account?.accountId
  if (accountId === undefined) return undefined
  const grant = new oidc.provider.Grant({ clientId, accountId })
  grant.addOIDCScope(OIDC_SCOPES)
  grant.addResourceScope(RESOURCE, ownScopes)
  await grant.save()
  return grant
}
