// An HTTP API's JWT authorizer: who is calling, and may a token with these scopes call this route.
import { createRemoteJWKSet, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose'
import * as z from 'zod'

export interface JwtRules {
  issuer: string
  audience: string[]
  scopes: string[]
}

export type Verdict =
  | { kind: 'allowed'; claims: Record<string, string>; scopes: string[] | null }
  | { kind: 'unauthorized'; reason: string }
  | { kind: 'forbidden' }

const Discovery = z.object({ jwks_uri: z.url() })

/** API Gateway hands every claim to the function as text; a list becomes `[one two]`. */
const claimText = (value: unknown): string =>
  Array.isArray(value)
    ? `[${value.map(String).join(' ')}]`
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value)

/** AWS documentation, "Control access to HTTP APIs with JWT authorizers": `aud`, or `client_id` where there is none. */
function isForAudience(payload: JWTPayload, audience: string[]): boolean {
  const own = payload.aud ?? payload['client_id']
  const names = Array.isArray(own) ? own : [own]
  return names.some((name) => typeof name === 'string' && audience.includes(name))
}

const scopesOf = (payload: JWTPayload): string[] => {
  const own = payload['scope'] ?? payload['scp']
  return typeof own === 'string' ? own.split(' ') : Array.isArray(own) ? own.map(String) : []
}

export class JwtAuthorizer {
  readonly #keys = new Map<string, Promise<JWTVerifyGetKey>>()

  async judge(authorization: string | undefined, rules: JwtRules): Promise<Verdict> {
    const token = authorization?.replace(/^bearer /i, '').trim()
    if (!token) return { kind: 'unauthorized', reason: 'no token' }
    let payload: JWTPayload
    try {
      const verified = await jwtVerify(token, await this.#keysOf(rules.issuer), {
        issuer: rules.issuer,
        algorithms: ['RS256', 'RS384', 'RS512'],
        requiredClaims: ['exp'],
      })
      payload = verified.payload
    } catch (cause) {
      return { kind: 'unauthorized', reason: cause instanceof Error ? cause.message : String(cause) }
    }
    if (!isForAudience(payload, rules.audience)) {
      return { kind: 'unauthorized', reason: 'the token is for another audience' }
    }
    const granted = scopesOf(payload)
    const needed = rules.scopes
    if (needed.length > 0 && !needed.some((scope) => granted.includes(scope))) return { kind: 'forbidden' }
    return {
      kind: 'allowed',
      claims: Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, claimText(value)])),
      scopes: needed.length > 0 ? granted.filter((scope) => needed.includes(scope)) : null,
    }
  }

  #keysOf(issuer: string): Promise<JWTVerifyGetKey> {
    const known = this.#keys.get(issuer)
    if (known) return known
    const found = fetch(`${issuer}/.well-known/openid-configuration`)
      .then((answer) => answer.json())
      .then((body: unknown) => createRemoteJWKSet(new URL(Discovery.parse(body).jwks_uri)))
    this.#keys.set(issuer, found)
    found.catch(() => this.#keys.delete(issuer))
    return found
  }
}
