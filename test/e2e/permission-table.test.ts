// The permission table against the running API: every role on every route, allowed and denied; and everyone who has no role to show.
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Route } from '../../functions/api/contract/route.ts'
import { routes } from '../../functions/api/contract.ts'
import { addDays } from '../../functions/domain/calendar/calendar-day.ts'
import { instantAt } from '../../functions/domain/calendar/stockholm-time.ts'
import { Role } from '../../functions/domain/organisation/role.ts'
import { permissions, type Scope } from '../../functions/domain/permission.ts'
import { signIn } from '../../local/identity/sign-in.ts'
import { seedAccounts } from '../../local/seed/accounts.ts'
import { startPermissionScene, stranger } from './permission-scene.ts'
import { coordinator, type PolicyMatter } from './policy-matter.ts'
import { eachOf, pathFor, rawCall, wordOf } from './raw-call.ts'
import { assetDescription, RegisterScene } from './register-scene.ts'
import {
  allowSignIn,
  importPeople,
  personOf,
  personWithoutRole,
  roleUnit,
  somePerson,
} from './role-people.ts'
import type { TestCloud } from './test-cloud.ts'

const nameOf = ({ method, path }: Route) => `${method} ${path}`
const everyone = [
  ...Role.options.map((role) => ({ role, username: personOf(role) })),
  { role: undefined, username: personWithoutRole },
]

/** How far a permission reaches for someone with one role, who is an employee too; without a role it reaches nothing. */
function scopeOf(permission: Route['permission'], role: Role | undefined): Scope | undefined {
  const grants: Partial<Record<Role, Scope>> = permissions[permission]
  return role && (grants[role] ?? grants.employee)
}

let world: TestCloud
let matter: PolicyMatter
let realIds: Record<string, string>
let idsFor: (route: Route) => Record<string, string>

beforeAll(async () => {
  ;({ world, matter, realIds, idsFor } = await startPermissionScene())
})
afterAll(() => world.close())

describe('the permission table over HTTP', () => {
  it.each(everyone)(
    'lets $username through the doors of its row, and no other',
    async ({ role, username }) => {
      // A question that no route knows is refused only after the permission is checked, and changes nothing.
      const answers = await eachOf(routes, (route) =>
        rawCall(world, route.method, `${pathFor(route, idsFor(route))}?no-such-question=1`, { as: username }),
      )
      const expected = routes.map((route) => {
        const mayCall = scopeOf(route.permission, role) !== undefined
        return [nameOf(route), mayCall ? '400 malformed-request' : '403 permission-denied']
      })
      expect(routes.map((route, at) => [nameOf(route), answers[at] && wordOf(answers[at])])).toEqual(expected)
    },
  )

  const reads = routes.filter(({ method }) => method === 'GET')
  /** What a grant that reaches only one's own answers when asked about what is another's. */
  const ofAnother: Record<string, string> = {
    'GET /tasks': '200',
    'GET /actions': '200',
    'GET /incidents': '200',
    'GET /incidents/{incidentId}': '403 permission-denied',
    'GET /actions/{actionId}': '403 permission-denied',
    'GET /tasks/{taskId}': '403 permission-denied',
    'GET /persons/{personId}/deputies/{deputyId}/handover': '403 permission-denied',
    'GET /matters/{matterId}/drafts': '403 permission-denied',
    'GET /matters/{matterId}/drafts/{number}/text': '403 permission-denied',
    'GET /matters/{matterId}/drafts/{number}/comparison': '403 permission-denied',
    'GET /matters/{matterId}/drafts/{number}/outdated-names': '403 permission-denied',
  }

  /** Lists show what is in reach, here nothing: the things of the register belong to another unit than the roles. */
  const listsOfUnits = new Set([
    'GET /assets',
    'GET /systems',
    'GET /register/figures',
    'GET /extraordinary-reports',
  ])

  /** What there is nothing to show of yet: the matter is before no body. */
  const tooEarly: Record<string, string> = {
    'GET /meetings/{meetingId}/matters/{matterId}/notice': '409 wrong-state',
    'GET /annual-reports/{year}/secret-annex': '409 wrong-state',
    'GET /annual-reports/{year}/document': '409 wrong-state',
    'GET /annual-reports/{year}/secret-annex/document': '409 wrong-state',
    'GET /matters/{matterId}/memo/document': '409 wrong-state',
    'GET /matters/{matterId}/decisions/{meetingId}/extract': '404 not-found',
  }

  it.each(everyone)('shows $username what its row reaches, and no more', async ({ role, username }) => {
    const answers = await eachOf(reads, (route) =>
      rawCall(world, route.method, pathFor(route, idsFor(route)), { as: username }),
    )
    const expected = reads.map((route) => {
      const scope = scopeOf(route.permission, role)
      const whole = tooEarly[nameOf(route)] ?? '200'
      const ofAnotherUnit =
        ofAnother[nameOf(route)] ?? (listsOfUnits.has(nameOf(route)) ? '200' : '403 wrong-unit')
      const answers = {
        own: ofAnother[nameOf(route)],
        'own-unit': ofAnotherUnit,
        everywhere: whole,
      } satisfies Record<Scope, string | undefined>
      return [nameOf(route), (scope && answers[scope]) ?? '403 permission-denied']
    })
    expect(reads.map((route, at) => [nameOf(route), answers[at] && wordOf(answers[at])])).toEqual(expected)
  })

  it('gives no permission to change anything to just anyone, except over what is their own', () => {
    const changing = routes.filter(({ method }) => method !== 'GET')
    const open = changing.filter(({ permission }) => scopeOf(permission, 'employee') === 'everywhere')
    expect(changing.length).toBeGreaterThan(15)
    // Questions that are too long for an address: they store nothing, the first but a count without a name.
    expect(open.map(nameOf)).toEqual([
      'POST /protective-security-checks',
      'POST /classification-models/{modelId}/levels',
      'POST /procurement-requirements',
      // Anyone reports an incident, in their own name.
      'POST /incidents',
    ])
  })
})

/** Every route's answer to the token, when it is the same for all; the whole list when it is not. */
async function answerEverywhere(token: string | undefined): Promise<unknown> {
  const answers = await eachOf(routes, (route) =>
    rawCall(world, route.method, pathFor(route, idsFor(route)), {
      ...(token !== undefined && { token }),
      ...(route.body && { json: {} }),
    }),
  )
  const words = [...new Set(answers.map(wordOf))]
  return words.length === 1 ? words[0] : routes.map((route, at) => [nameOf(route), answers[at]?.status])
}

describe('someone without a token that counts', () => {
  const tokens = (username: string) => {
    const [client] = world.cloud.clients
    if (client === undefined) throw new Error('The user pool has no client')
    const { issuer, clientId, callbackUrls } = client
    return signIn({ issuer, clientId, redirectUri: callbackUrls[0] ?? '', username })
  }
  const partsOf = (token: string) =>
    token
      .split('.')
      .slice(0, 2)
      .map((part): Record<string, unknown> => JSON.parse(Buffer.from(part, 'base64url').toString('utf8')))

  it('is turned away from every route without one', async () => {
    expect(await answerEverywhere(undefined)).toBe('401')
  })

  it('is turned away from every route with something that is no token', async () => {
    expect(await answerEverywhere('not.a.token')).toBe('401')
  })

  it('is turned away from every route with a token that another key signed', async () => {
    const { accessToken } = await tokens(coordinator)
    const [header = {}, claims = {}] = partsOf(accessToken)
    const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true })
    const { kid } = header
    const forged = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: String(kid) })
      .sign(privateKey)
    expect(await answerEverywhere(forged)).toBe('401')
    // The key is brought along in the token: it must not be believed.
    const withKey = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', jwk: await exportJWK(publicKey) })
      .sign(privateKey)
    expect(await answerEverywhere(withKey)).toBe('401')
  })

  it('is turned away from every route with an unsigned token, or one signed by the name of the key', async () => {
    const { accessToken } = await tokens(coordinator)
    const [header = {}, claims = {}] = partsOf(accessToken)
    expect(await answerEverywhere(new UnsecuredJWT(claims).encode())).toBe('401')
    const secret = new TextEncoder().encode(String(header['kid']))
    const symmetric = await new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(secret)
    expect(await answerEverywhere(symmetric)).toBe('401')
  })

  it('is turned away from every route when the token was changed after it was signed', async () => {
    const { accessToken } = await tokens('ma.lisa.hjort')
    const [head, , signature] = accessToken.split('.')
    const claims = { ...partsOf(accessToken)[1], username: coordinator }
    const changed = [head, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.')
    expect(await answerEverywhere(changed)).toBe('401')
  })

  it('is turned away from every route with an ID token in the access token’s place', async () => {
    const { idToken } = await tokens(coordinator)
    expect(await answerEverywhere(idToken)).toBe('403')
  })

  it('is turned away from every route when the token has run out', async () => {
    const { accessToken } = await tokens(coordinator)
    const before = await rawCall(world, 'GET', '/me', { token: accessToken })
    expect(before.status).toBe(200)
    await world.cloud.moveClock((await world.cloud.now()).getTime() + 61 * 60_000)
    expect(await answerEverywhere(accessToken)).toBe('401')
  })
})

describe('someone who is signed in but not in the register', () => {
  it('is told so on every route', async () => {
    expect(await answerEverywhere(await world.signIns.tokenOf(stranger))).toBe('403 unknown-user')
  })

  it('is told so in Swedish and English, with what to do', async () => {
    const { problem } = await rawCall(world, 'GET', '/me', { as: stranger })
    expect(problem?.messages).toEqual({
      sv: 'Du är inloggad men finns inte i registret. Be informationssäkerhetssamordnaren att lägga till dig.',
      en: 'You are signed in but not in the register. Ask the information security coordinator to add you.',
    })
  })
})

describe('a member of the group that may import the first organisation', () => {
  it('is a stranger like any other once the register has an administrator', async () => {
    const username = 'grupp.medlem'
    const account = { username, name: username, title: 'Prov', groups: ['organisation-bootstrap'] }
    await world.cloud.replaceAccounts([...seedAccounts(), account])
    expect(await answerEverywhere(await world.signIns.tokenOf(username))).toBe('403 unknown-user')
    await allowSignIn(world, [])
  })
})

describe('a role that reaches its own unit', () => {
  const meeting = { startsAt: '13:00', durationMinutes: 60 }

  it('plans and changes the meetings of its own body only', async () => {
    const secretary = personOf('committee-secretary')
    const heldOn = addDays(await world.stage.today(), 3)
    const plan = { as: secretary, json: { ...meeting, heldOn } }
    expect(wordOf(await rawCall(world, 'POST', '/bodies/ks/meetings', plan))).toBe('403 wrong-unit')
    const change = { as: secretary, json: meeting, headers: { 'if-match': '"1"' } }
    expect(wordOf(await rawCall(world, 'PUT', `/meetings/${realIds['meetingId']}`, change))).toBe(
      '403 wrong-unit',
    )
    const own = await rawCall(world, 'POST', '/bodies/ks/meetings', { ...plan, as: 'ns.karin.ahlgren' })
    expect(wordOf(own)).toBe('201')
  })

  it('gives and ends roles in its own unit only, and only roles that stay there', async () => {
    const manager = personOf('unit-manager')
    const validFrom = await world.stage.today()
    const give = (role: string, unitId: string) =>
      rawCall(world, 'POST', '/persons/ma.lisa.hjort/roles', {
        as: manager,
        json: { role, unitId, validFrom },
      })
    expect(wordOf(await give('system-owner', 'ks'))).toBe('403 wrong-unit')
    expect(wordOf(await give('coordinator', roleUnit.id))).toBe('403 permission-denied')
    expect(wordOf(await give('auditor', roleUnit.id))).toBe('403 permission-denied')
    expect(wordOf(await give('system-owner', roleUnit.id))).toBe('201')
    const { body } = await world.api.call('listRoleHolders', {
      as: manager,
      params: { role: 'registrar' },
      query: { limit: 1 },
    })
    const [held] = body.items
    const end = await rawCall(world, 'POST', `/persons/${held?.personId}/roles/${held?.id}/end`, {
      as: manager,
      json: { validTo: validFrom },
    })
    expect(wordOf(end)).toBe('403 wrong-unit')
  })

  it('lets everyone lend their own role, and only the process owners lend another’s', async () => {
    const validFrom = await world.stage.today()
    const validTo = addDays(validFrom, 2)
    const lend = (as: string, principal: string, role: string) =>
      rawCall(world, 'POST', `/persons/${principal}/deputies`, {
        as,
        json: {
          deputyId: 'ma.lisa.hjort',
          role,
          unitId: roleUnit.id,
          scope: ['classification'],
          validFrom,
          validTo,
        },
      })
    const owner = personOf('information-owner')
    expect(wordOf(await lend(personOf('system-owner'), owner, 'information-owner'))).toBe(
      '403 permission-denied',
    )
    expect(wordOf(await lend(owner, owner, 'information-owner'))).toBe('201')
    expect(wordOf(await lend(owner, owner, 'coordinator'))).toBe('422 no-role-holder')
  })

  it('sees and keeps the register of its unit and of everything beneath it, and of no other', async () => {
    const chief = 'fc.daniel.hult'
    const nurse = 'ec.hanna.dufva'
    const it = 'ec.fredrik.ask'
    const parent = { unitId: 'vard-och-aldreomsorgsforvaltningen', ownerId: chief }
    const register = new RegisterScene(world)
    const managerId = 'sf.viktor.palmgren'
    const system = await register.registerSystem('Trygghetslarm', { ...parent, managerId }, chief)
    const beneath = { unitId: 'hemsjukvarden', ownerId: nurse }
    const asset = await register.registerAsset('Journaler', beneath, { as: nurse })
    const about = { protectiveSecurity: 'no', systemIds: [] }
    const words = (path: string, usernames: string[], call: { json?: unknown } = {}) =>
      eachOf(usernames, async (as) =>
        wordOf(await rawCall(world, call.json ? 'POST' : 'GET', path, { as, ...call })),
      )
    const people = [chief, nurse, it]
    expect(await words(`/assets/${asset.id}`, people)).toEqual(['200', '200', '403 wrong-unit'])
    expect(await words(`/systems/${system.id}`, people)).toEqual(['200', '403 wrong-unit', '403 wrong-unit'])
    const listed = await eachOf(people, async (as) => {
      const assets = await world.api.call('listAssets', { as })
      const systems = await world.api.call('listSystems', { as })
      return [...assets.body.items, ...systems.body.items].map(({ name }) => name)
    })
    expect(listed).toEqual([['Journaler', 'Trygghetslarm'], ['Journaler'], []])
    const figures = await world.api.call('readRegisterFigures', { as: nurse })
    expect(figures.body.units.map(({ unitId }) => unitId)).toEqual(['hemsjukvarden'])
    expect(await words('/assets?unitId=hemsjukvarden', people)).toEqual(['200', '200', '403 wrong-unit'])
    const another = { ...about, description: assetDescription('Scheman', beneath) }
    expect(await words('/assets', people, { json: another })).toEqual(['201', '201', '403 wrong-unit'])
    const above = { ...about, description: assetDescription('Avtal', { ...beneath, unitId: parent.unitId }) }
    expect(await words('/assets', [nurse], { json: above })).toEqual(['403 wrong-unit'])
  })
})

describe('a role for a time', () => {
  const readTrail = (username: string) =>
    rawCall(world, 'GET', `/audit/matters/${matter.id}`, { as: username })

  it('counts from its first day to its last, in Stockholm, by the day of the call', async () => {
    const today = await world.stage.today()
    const auditor = (id: string, days: { validFrom: string; validTo?: string }) => ({
      id,
      personId: id,
      role: 'auditor' as const,
      unitId: roleUnit.id,
      ...days,
    })
    const ended = auditor('was.auditor', { validFrom: '2023-01-01', validTo: addDays(today, -1) })
    const ending = auditor('is.auditor', { validFrom: '2023-01-01', validTo: today })
    const coming = auditor('will.auditor', { validFrom: addDays(today, 1) })
    const roleAssignments = [ended, ending, coming]
    await importPeople(world, { persons: roleAssignments.map(({ id }) => somePerson(id)), roleAssignments })
    const words = () => eachOf(roleAssignments, async ({ id }) => wordOf(await readTrail(id)))
    expect(await words()).toEqual(['403 permission-denied', '200', '403 permission-denied'])
    await world.cloud.moveClock(new Date(instantAt(addDays(today, 1), '00:01')))
    expect(await words()).toEqual(['403 permission-denied', '403 permission-denied', '200'])
  })

  it('is used by a deputy for reading only, and only within the deputy’s days', async () => {
    const today = await world.stage.today()
    const standsIn = (id: string, role: Role, days: { validFrom: string; validTo: string }) => ({
      id,
      personId: id,
      principalId: personOf(role),
      role,
      unitId: roleUnit.id,
      scope: ['policy-adoption' as const],
      ...days,
    })
    const now = { validFrom: today, validTo: today }
    const past = { validFrom: addDays(today, -9), validTo: addDays(today, -1) }
    const later = { validFrom: addDays(today, 1), validTo: addDays(today, 5) }
    const deputies = [
      standsIn('dep.now', 'coordinator', now),
      standsIn('dep.past', 'coordinator', past),
      standsIn('dep.later', 'coordinator', later),
    ]
    await importPeople(world, { persons: deputies.map(({ id }) => somePerson(id)), deputies })
    const words = () => eachOf(deputies, async ({ id }) => wordOf(await readTrail(id)))
    expect(await words()).toEqual(['200', '403 permission-denied', '403 permission-denied'])

    const writes = routes.filter(({ method }) => method !== 'GET')
    const answers = await eachOf(writes, (route) =>
      rawCall(world, route.method, `${pathFor(route)}?no-such-question=1`, { as: 'dep.now' }),
    )
    const expected = writes.map((route) => [
      nameOf(route),
      scopeOf(route.permission, 'employee') ? '400 malformed-request' : '403 permission-denied',
    ])
    expect(writes.map((route, at) => [nameOf(route), answers[at] && wordOf(answers[at])])).toEqual(expected)

    await world.stage.waitUntil(addDays(today, 1))
    expect(await words()).toEqual(['403 permission-denied', '403 permission-denied', '200'])
  })

  it('shows in who one is, with whom one stands in for', async () => {
    const { body } = await world.api.call('readMe', { as: 'dep.later' })
    expect(body.standings).toEqual([
      {
        role: 'coordinator',
        unitId: roleUnit.id,
        deputyFor: { personId: personOf('coordinator'), scope: ['policy-adoption'] },
      },
    ])
  })
})
