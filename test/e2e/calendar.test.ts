// The year at a glance, what starts by itself, and the one address without a token: over HTTP, for every kind of caller.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allPublicRoutes } from '../../functions/api/contract/public-routes.ts'
import { routes } from '../../functions/api/contract.ts'
import { addDays, CalendarDay } from '../../functions/domain/calendar/calendar-day.ts'
import { coordinator, PolicyMatter } from './policy-matter.ts'
import { eachOf, rawCall, wordOf } from './raw-call.ts'
import { RegisterScene, social } from './register-scene.ts'
import { allowSignIn, importPeople, somePerson } from './role-people.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'

const employee = 'ma.lisa.hjort'
const visitor = 'gast.en.dag'
const matterTitle = 'Policy med ett namn som inte lämnar systemet'

let world: TestCloud

beforeAll(async () => {
  world = await startTestCloud({ startsAt: '2027-02-08T09:00:00.000Z' })
  await importPeople(world, { persons: [somePerson(visitor)] })
  await allowSignIn(world, [visitor])
  await PolicyMatter.start(world, matterTitle)
})
afterAll(() => world.close())

const page = async (as: string, query: Record<string, string> = {}) =>
  (await world.api.call('readCalendar', { as, query })).body

/** Every page, by day. */
async function calendar(as: string, query: Record<string, string> = {}) {
  const { items, cursor: first, ...period } = await page(as, query)
  for (let cursor = first; cursor !== undefined; ) {
    const next = await page(as, { ...query, cursor })
    items.push(...next.items)
    cursor = next.cursor
  }
  return { ...period, items: items.toSorted((a, b) => a.on.localeCompare(b.on)) }
}
const read = (path: string) => rawCall(world, 'GET', path)
const makeFeed = async (as: string) => (await world.api.call('makeMyFeed', { as })).body.path

describe('the year at a glance', () => {
  it('shows the coordinator what starts, which bodies meet and what is due, by day', async () => {
    const { from, to, items } = await calendar(coordinator)
    expect([from, to]).toEqual(['2027-02-08', '2028-02-08'])
    const of = (kind: string) => items.filter((entry) => entry.kind === kind).map(({ on }) => on)
    expect(of('start')).toEqual(expect.arrayContaining(['2027-03-01', '2027-09-01', '2028-01-15']))
    expect(of('start')).toHaveLength(14)
    expect(of('meeting')).toContain('2027-04-12')
    const task = items.find(({ kind, title }) => kind === 'task' && title === matterTitle)
    expect(task).toMatchObject({ state: 'coming', words: { sv: 'Uppgift: Registrera ärendet' } })
  })

  it('shows an employee what concerns everyone, and no task of another', async () => {
    const { items } = await calendar(employee)
    expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(['start', 'meeting']))
    expect((await calendar(employee, { mine: 'true' })).items).toEqual([])
  })

  it('shows as mine what I am asked, and what my role starts', async () => {
    const registrar = 'reg.birgitta.holm'
    const mine = (await calendar(registrar, { mine: 'true' })).items
    expect(mine.map(({ kind, title }) => [kind, title])).toContainEqual(['task', matterTitle])
    const own = (await calendar(coordinator, { mine: 'true' })).items.map(({ words }) => words.en)
    expect(own).toContain('Status report starts')
    expect(own).not.toContain('Annual report starts')
    const chief = (await calendar('sc.henrik.dahl', { mine: 'true' })).items.map(({ words }) => words.en)
    expect(chief).toContain('Annual report starts')
    expect(chief).not.toContain('Status report starts')
  })

  it('holds the actions and the last days of classes in reach', async () => {
    const register = new RegisterScene(world)
    const today = await world.stage.today()
    const system = await register.registerSystem('Kalenderprov', {}, social.manager)
    const dueOn = addDays(today, 30)
    await world.api.call('createAction', {
      as: coordinator,
      params: { systemId: system.id, requirementId: 'K02' },
      body: { title: 'Utse ersättare', ownerId: social.manager, dueOn },
    })
    const action = expect.objectContaining({ kind: 'action', on: dueOn, title: 'Utse ersättare' })
    expect((await calendar(coordinator)).items).toContainEqual(action)
    expect((await calendar(social.manager, { mine: 'true' })).items).toContainEqual(action)
    expect((await calendar(coordinator, { mine: 'true' })).items).not.toContainEqual(action)
    expect((await calendar(employee)).items).not.toContainEqual(action)
  })

  it('comes in pages that together are the whole, each entry once', async () => {
    const whole = (await calendar(coordinator)).items
    const pages: number[] = []
    const paged: typeof whole = []
    let cursor: string | undefined
    do {
      const next = await page(coordinator, { limit: '7', ...(cursor && { cursor }) })
      expect(next.items.map(({ on }) => on)).toEqual(next.items.map(({ on }) => on).toSorted())
      pages.push(next.items.length)
      paged.push(...next.items)
      cursor = next.cursor
    } while (cursor)
    expect(Math.max(...pages)).toBe(7)
    const ids = (entries: typeof whole) => entries.map(({ id }) => id).toSorted()
    expect(ids(paged)).toEqual(ids(whole))
    expect(new Set(ids(paged)).size).toBe(paged.length)
  })

  it('looks at another period of at most thirteen months', async () => {
    const leap = await calendar(coordinator, { from: '2028-02-01', to: '2028-02-29' })
    expect(leap.items.every(({ on }) => on >= '2028-02-01' && on <= '2028-02-29')).toBe(true)
    expect(leap.items.map(({ kind }) => kind)).toContain('start')
    const refused = ['from=2027-03-01&to=2027-02-28', 'from=2027-03-01&to=2028-04-02']
    const answers = await eachOf(refused, (query) =>
      rawCall(world, 'GET', `/calendar?${query}`, { as: employee }),
    )
    expect(answers.map(({ problem }) => problem?.code)).toEqual(refused.map(() => 'day-not-possible'))
    const malformed = ['from=2027-02-30', 'mine=yes', 'limit=0']
    const wrong = await eachOf(malformed, (query) =>
      rawCall(world, 'GET', `/calendar?${query}`, { as: employee }),
    )
    expect(wrong.map(wordOf)).toEqual(malformed.map(() => '400 malformed-request'))
  })
})

describe('a series', () => {
  const params = { seriesId: 'status-report' }
  const path = '/series/status-report'
  const firstBusinessDay = { every: 'month', on: 'first-business-day' } as const

  it('can be read before the first night, and is stored by it', async () => {
    const before = await world.api.call('readSeries', { as: employee, params })
    expect(before.body).toMatchObject({ nextOn: '2027-03-01', nextPeriod: '2027-02', rule: firstBusinessDay })
    expect(before.etag).toBe('"0"')
    await world.stage.waitUntil(CalendarDay.parse('2027-02-09'))
    const after = await world.api.call('readSeries', { as: employee, params })
    expect([after.etag, after.body]).toEqual(['"1"', before.body])
    const { body } = await world.api.call('listSeries', { as: employee })
    expect(body.items.map(({ id, nextOn }) => [id, nextOn])).toEqual([
      ['action-plan', '2027-09-01'],
      ['annual-report', '2028-01-15'],
      ['status-report', '2027-03-01'],
    ])
  })

  it('is changed by the coordinator, with the version that was read and a reason', async () => {
    const body = { rule: { every: 'month' as const, on: 15 }, reason: 'Efter månadsbokslutet.' }
    const { body: changed } = await world.api.call('changeSeries', {
      as: coordinator,
      params,
      body,
      ifMatch: '"1"',
    })
    expect(changed).toMatchObject({ nextOn: '2027-02-15', nextPeriod: '2027-01' })
    const send = (json: unknown, headers: Record<string, string> = {}, as = coordinator) =>
      rawCall(world, 'PUT', path, { as, json, headers })
    const current = { 'if-match': '"2"' }
    const answers = [
      await send(body),
      await send(body, { 'if-match': '"1"' }),
      await send(body, current, employee),
      await send({ ...body, nextOn: '2027-02-09' }, current),
      await send({ ...body, nextOn: '2031-01-01' }, current),
      await send({ ...body, rule: { every: 'year', month: 2, day: 30 } }, current),
      await send({ rule: body.rule }, current),
    ]
    expect(answers.map(({ problem }) => problem?.code)).toEqual([
      'version-required',
      'stale-version',
      'permission-denied',
      'day-not-possible',
      'day-not-possible',
      'malformed-request',
      'malformed-request',
    ])
    const back = { rule: firstBusinessDay, reason: 'Tillbaka.' }
    const { body: restored } = await world.api.call('changeSeries', {
      as: coordinator,
      params,
      body: back,
      ifMatch: '"2"',
    })
    expect(restored.nextOn).toBe('2027-03-01')
  })

  it('is paused and resumed with a reason, and stands in nobody’s calendar meanwhile', async () => {
    const body = { reason: 'Tjänsten är vakant.' }
    const { body: still } = await world.api.call('pauseSeries', { as: coordinator, params, body })
    expect(still.paused).toMatchObject({ since: '2027-02-09', reason: body.reason })
    const words = (await calendar(employee)).items.map((entry) => entry.words.en)
    expect(words).not.toContain('Status report starts')
    const again = await rawCall(world, 'POST', `${path}/pause`, { as: coordinator, json: body })
    expect(again.problem?.code).toBe('wrong-state')
    const { body: resumed } = await world.api.call('resumeSeries', { as: coordinator, params, body })
    expect(resumed).not.toHaveProperty('paused')
    expect(resumed.nextOn).toBe('2027-03-01')
    const refused = [
      await rawCall(world, 'POST', `${path}/resume`, { as: coordinator, json: body }),
      await rawCall(world, 'POST', `${path}/pause`, { as: employee, json: body }),
      await rawCall(world, 'POST', `${path}/pause`, { as: coordinator, json: { reason: ' ' } }),
      await rawCall(world, 'POST', '/series/no-such/pause', { as: coordinator, json: body }),
    ]
    expect(refused.map(({ problem }) => problem?.code)).toEqual([
      'wrong-state',
      'permission-denied',
      'malformed-request',
      'not-found',
    ])
  })

  it('has all of it in its chain', async () => {
    const { body } = await world.api.call('readChain', {
      as: coordinator,
      params: { chain: 'series:status-report' },
    })
    expect(body.items.map(({ action, actor }) => [action, actor.personId])).toEqual([
      ['series.created', 'system'],
      ['series.changed', coordinator],
      ['series.changed', coordinator],
      ['series.paused', coordinator],
      ['series.resumed', coordinator],
    ])
    // What someone wrote stands beside the series, and in the chain as a digest.
    expect(JSON.stringify(body)).not.toContain('vakant')
    const { body: series } = await world.api.call('readSeries', { as: coordinator, params })
    expect(series.lastChange).toMatchObject({ reason: 'Tjänsten är vakant.', by: { personId: coordinator } })
  })
})

describe('the one door that asks for no token', () => {
  const unknown = `/calendar-feeds/${'A'.repeat(43)}.ics`

  it('is the calendar feed, and it is no route of the contract', () => {
    const open = allPublicRoutes.map(({ method, path }) => `${method} ${path}`)
    expect(open).toEqual(['GET /calendar-feeds/{feedFile}'])
    expect(routes.filter(({ method, path }) => open.includes(`${method} ${path}`))).toEqual([])
  })

  it('opens to nobody who does not know an address, whoever they are signed in as', async () => {
    const callers = [{}, { token: 'not.a.token' }, { as: coordinator }, { as: employee }]
    const answers = await eachOf(callers, (caller) => rawCall(world, 'GET', unknown, caller))
    expect(answers.map(wordOf)).toEqual(callers.map(() => '404 not-found'))
  })

  it('leads to its file alone', async () => {
    const beside: [string, string][] = [
      ['POST', unknown],
      ['GET', '/calendar-feeds'],
      ['GET', '/me/calendar-feed'],
      ['POST', '/me/calendar-feed'],
      ['DELETE', '/me/calendar-feed'],
      ['GET', '/calendar'],
    ]
    const answers = await eachOf(beside, ([method, path]) => rawCall(world, method, path))
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 401, 401, 401, 401])
  })
})

describe('a calendar feed', () => {
  const registrar = 'reg.birgitta.holm'

  it('is made, and read by whoever knows its address, as a calendar without a word of the matter', async () => {
    const path = await makeFeed(registrar)
    expect(path).toMatch(/^\/calendar-feeds\/[A-Za-z0-9_-]{43}\.ics$/)
    const answer = await read(path)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    expect(answer.text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]+END:VCALENDAR\r\n$/)
    const text = answer.text.replaceAll('\r\n ', '')
    expect(text).toContain('SUMMARY:Uppgift: Registrera ärendet')
    expect(text).not.toContain('inte lämnar')
    expect(text).not.toContain('Birgitta')
    const state = await world.api.call('readMyFeed', { as: registrar })
    expect(state.body).toEqual({ isActive: true, madeAt: expect.any(String) })
  })

  it('shows each person their own', async () => {
    const [own, other] = [await read(await makeFeed(registrar)), await read(await makeFeed(employee))]
    expect(own.text).toContain('BEGIN:VEVENT')
    expect([other.status, other.text.includes('BEGIN:VEVENT')]).toEqual([200, false])
  })

  it('has one address at a time: a new one ends the old, also under the same Idempotency-Key', async () => {
    const first = await makeFeed(coordinator)
    const again = () => world.api.call('makeMyFeed', { as: coordinator, idempotencyKey: 'feed-1' })
    const second = (await again()).body.path
    const third = (await again()).body.path
    expect(new Set([first, second, third]).size).toBe(3)
    const answers = await eachOf([first, second, third], read)
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 200])
  })

  it('is not found with an altered or a malformed address, all in the same words', async () => {
    const path = await makeFeed(coordinator)
    const secret = path.slice('/calendar-feeds/'.length, -'.ics'.length)
    const flipped = (secret.startsWith('A') ? 'B' : 'A') + secret.slice(1)
    const others = [flipped, secret.slice(1), `${secret}A`, secret.toLowerCase(), '%00', 'Å'.repeat(43)]
    const paths = [...others.map((other) => `/calendar-feeds/${other}.ics`), path.replace('.ics', '')]
    const answers = await eachOf(paths, read)
    expect(answers.map(wordOf)).toEqual(paths.map(() => '404 not-found'))
    const bodies = answers.map(({ problem }) => ({ ...problem, requestId: '' }))
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1)
    expect((await read(path)).status).toBe(200)
  })

  it('ends when it is revoked, and there is nothing to revoke twice', async () => {
    const path = await makeFeed(employee)
    const { body } = await world.api.call('revokeMyFeed', { as: employee })
    expect(body).toMatchObject({ isActive: false, revokedAt: expect.any(String) })
    expect(wordOf(await read(path))).toBe('404 not-found')
    const twice = await rawCall(world, 'DELETE', '/me/calendar-feed', { as: employee })
    expect(wordOf(twice)).toBe('404 not-found')
  })

  it('keeps the secret nowhere: not in the tables, not in the trail, not in a log', async () => {
    const path = await makeFeed(registrar)
    await read(path)
    const secret = path.slice('/calendar-feeds/'.length, -'.ics'.length)
    const files = readdirSync(world.stateFolder, { recursive: true, withFileTypes: true })
    const holding = (text: string) =>
      files
        .filter((file) => file.isFile())
        .map((file) => join(file.parentPath, file.name))
        .filter((file) => readFileSync(file).includes(text))
    expect(holding('CALENDAR-FEED').length).toBeGreaterThan(0)
    expect(holding(secret)).toEqual([])
  })

  it('is not found once its person has no role any more', async () => {
    const today = await world.stage.today()
    await world.api.call('assignRole', {
      as: coordinator,
      params: { personId: visitor },
      body: { role: 'employee', unitId: 'ks', validFrom: today, validTo: today },
    })
    const path = await makeFeed(visitor)
    expect((await read(path)).status).toBe(200)
    await world.stage.waitUntil(addDays(today, 1))
    expect(wordOf(await read(path))).toBe('404 not-found')
  })
})

describe('the morning check', () => {
  const gapMails = async () =>
    (await world.mailbox.all()).filter(({ subject }) => subject === 'Kalendern har luckor')

  it('is quiet while the year is whole, and asks about a pause that has lasted too long until it ends', async () => {
    expect(await gapMails()).toEqual([])
    const params = { seriesId: 'status-report' }
    const body = { reason: 'Tjänsten är vakant.' }
    const today = await world.stage.today()
    await world.api.call('pauseSeries', { as: coordinator, params, body })
    await world.stage.waitUntil(addDays(today, 90))
    expect(await gapMails()).toEqual([])
    await world.stage.waitUntil(addDays(today, 91))
    const mails = await gapMails()
    expect(mails).toHaveLength(2)
    expect(new Set(mails.map(({ to }) => to)).size).toBe(2)
    for (const { text } of mails) expect(text).toContain('Lägesrapport')
    await world.api.call('resumeSeries', { as: coordinator, params, body })
    await world.stage.waitUntil(addDays(today, 92))
    expect(await gapMails()).toHaveLength(2)
  })
})
