// Which tokens an HTTP API lets in.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { JwtAuthorizer } from '../../../local/api-gateway/jwt-authorizer.ts'

const good = await generateKeyPair('RS256')
const forged = await generateKeyPair('RS256')
const server = createServer(async (request, response) => {
  const isKeys = request.url?.endsWith('/jwks.json')
  const jwk = { ...(await exportJWK(good.publicKey)), kid: 'k1', alg: 'RS256' }
  response.end(JSON.stringify(isKeys ? { keys: [jwk] } : { jwks_uri: `${issuer}/jwks.json` }))
})
let issuer = ''

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}/pool`
})
afterAll(() => {
  server.close()
  server.closeAllConnections()
})

const token = (claims: JWTPayload, { key = good.privateKey, expires = '5m', iss = issuer } = {}) =>
  new SignJWT({ username: 'p1', client_id: 'client', ...claims })
    .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
    .setIssuer(iss)
    .setIssuedAt()
    .setExpirationTime(expires)
    .sign(key)
const rules = (scopes: string[] = []) => ({ issuer, audience: ['client'], scopes })
const judge = async (jwt: string | undefined, scopes?: string[]) =>
  (await new JwtAuthorizer().judge(jwt, rules(scopes))).kind

describe('JwtAuthorizer', () => {
  it('lets a good token in and tells the claims as text, lists in brackets', async () => {
    const jwt = await token({ 'cognito:groups': ['a', 'b'], level: 3 })
    const verdict = await new JwtAuthorizer().judge(`Bearer ${jwt}`, rules())
    expect(verdict).toMatchObject({
      kind: 'allowed',
      claims: { username: 'p1', 'cognito:groups': '[a b]', level: '3' },
      scopes: null,
    })
  })

  it('takes aud before client_id', async () => {
    expect(await judge(`Bearer ${await token({ aud: 'client', client_id: 'other' })}`)).toBe('allowed')
    expect(await judge(`Bearer ${await token({ aud: 'other' })}`)).toBe('unauthorized')
  })

  it.each([
    ['no token', async () => undefined],
    ['nonsense', async () => 'Bearer abc.def.ghi'],
    ['an expired token', () => token({}, { expires: '-1s' })],
    ['a forged signature', () => token({}, { key: forged.privateKey })],
    ['another issuer', () => token({}, { iss: 'https://evil.example' })],
    ['another audience', () => token({ client_id: 'other' })],
    ['a token that is not valid yet', () => token({ nbf: Math.floor(Date.now() / 1000) + 600 })],
    ['a token without signature', async () => `${btoa('{"alg":"none"}')}.${btoa('{}')}.`],
  ])('does not let in %s', async (_, make) => {
    expect(await judge(await make())).toBe('unauthorized')
  })

  it('forbids a route whose scope the token lacks', async () => {
    const jwt = await token({ scope: 'openid lis/read' })
    expect(await judge(jwt, ['lis/write'])).toBe('forbidden')
    expect(await judge(jwt, ['lis/read', 'lis/write'])).toBe('allowed')
  })
})
