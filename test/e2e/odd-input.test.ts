// Bad questions, headers and texts over HTTP, and anything at random: refused in words, or kept exactly; never a fault of ours.
import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { routes } from '../../functions/api/contract.ts'
import { refusals } from '../../functions/domain/refusal.ts'
import { oneLine } from '../../functions/mail/one-line.ts'
import { callerOf, faultIn, hasTrace, inputTarget, nameOf, writesNothing } from './input-target.ts'
import { coordinator, matterRequest } from './policy-matter.ts'
import { eachOf, pathFor, type RawAnswer, rawCall } from './raw-call.ts'
import { samples, spoiledBodies, withAt } from './request-bodies.ts'

/** The same random input every time, so that a red test is red again. */
const seed = 20261124

const target = inputTarget()

function raise(message: string): never {
  throw new Error(message)
}

describe('a question', () => {
  const checkThatNothingIsWritten = writesNothing(target)

  const lists = routes.filter(({ query }) => 'cursor' in query.shape)
  const refused = [
    'limit=0',
    'limit=101',
    'limit=-1',
    'limit=1.5',
    'limit=x',
    'limit=',
    'limit=1&limit=2',
    'cursor=',
  ]

  it('is refused on every list when its limit or its cursor makes no sense', async () => {
    const cases = lists.flatMap((route) => refused.map((query) => ({ route, query })))
    const wrong = await eachOf(cases, async ({ route, query }) => {
      const answer = await target().ask(route, {}, `?${query}`)
      const isCursor = query.startsWith('cursor')
      const fault = faultIn(answer, 400, isCursor ? 'cursor-invalid' : 'malformed-request')
      const named = isCursor || answer.problem?.faults.some(({ path }) => path === 'query.limit')
      return fault ? `${nameOf(route)} ${query}: ${fault}` : named ? undefined : `${nameOf(route)} ${query}`
    })
    expect(wrong.filter(Boolean)).toEqual([])
  })

  it('is refused with a cursor that is made up, from another list, or changed', async () => {
    const { body } = await target().world.api.call('listUnits', { as: coordinator, query: { limit: 2 } })
    const cursor = body.cursor ?? ''
    const made = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const real: { of: string; key: Record<string, string> } = JSON.parse(
      Buffer.from(cursor, 'base64url').toString('utf8'),
    )
    const cursors = [
      'x',
      '%00',
      cursor.slice(0, -7),
      made(null),
      made([]),
      made({}),
      made({ ...real, of: 'PERSONS' }),
      made({ ...real, key: {} }),
      made({ ...real, key: { pk: 'UNIT#ks' } }),
      made({ ...real, key: { ...real.key, more: 'x' } }),
      made({ ...real, key: { fel: 'x' } }),
      made({ ...real, more: 1 }),
    ]
    const wrong = await eachOf(cursors, async (one) => {
      const answer = await rawCall(target().world, 'GET', `/units?limit=2&cursor=${one}`, { as: coordinator })
      const fault = faultIn(answer, 400, 'cursor-invalid')
      return fault && `${one}: ${fault}`
    })
    expect(wrong.filter(Boolean)).toEqual([])
    const other = await rawCall(target().world, 'GET', `/persons?cursor=${cursor}`, { as: coordinator })
    expect(other.problem?.code).toBe('cursor-invalid')
  })

  it('is refused on every list with a cursor whose key was altered', async () => {
    const altered = await eachOf(lists, async (route) => {
      const path = pathFor(route, { ...target().realIds, role: 'committee-secretary' })
      const first = await rawCall(target().world, 'GET', `${path}?limit=1`, { as: coordinator })
      // A list that is read in stretches says before the dot which of them it has come to.
      const [, stretch = '', cursor] = /"cursor":"(\d+\.)?([^"]+)"/.exec(first.text) ?? []
      if (cursor === undefined) return []
      const { of } = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
      const key = Buffer.from(JSON.stringify({ of, key: { pk: of } })).toString('base64url')
      const changed = stretch + key
      const answer = await rawCall(target().world, 'GET', `${path}?limit=1&cursor=${changed}`, {
        as: coordinator,
      })
      return [faultIn(answer, 400, 'cursor-invalid') ?? 'refused']
    })
    expect(altered.flat().length).toBeGreaterThan(6)
    expect(altered.flat().filter((word) => word !== 'refused')).toEqual([])
  })

  it('is refused on the lists of the register with a cursor that leads out of them', async () => {
    const of = 'ASSETS'
    const key = { pk: 'ASSET#a', sk: 'ASSET', gsi1pk: of, gsi1sk: '/kf/#a#a' }
    const made = Buffer.from(JSON.stringify({ of, key })).toString('base64url')
    const fact = (text: string) => Buffer.from(text).toString('base64url')
    const asked = [
      `/assets?cursor=1`,
      `/assets?cursor=-1`,
      `/assets?cursor=9.${made}`,
      `/systems?cursor=0.${made}`,
      `/actions?cursor=0.x`,
      `/assets?question=vacant&cursor=0.${made}`,
      `/assets?question=vacant&cursor=${fact('ks')}`,
      `/systems?question=vacant&cursor=${fact('ks')}`,
      `/assets?question=vacant&cursor=${fact(`/${'k'.repeat(1400)}`)}`,
    ]
    const wrong = await eachOf(asked, async (path) => {
      const fault = faultIn(
        await rawCall(target().world, 'GET', path, { as: coordinator }),
        400,
        'cursor-invalid',
      )
      return fault && `${path}: ${fault}`
    })
    expect(wrong.filter(Boolean)).toEqual([])
  })

  it('is refused on every route when nobody knows it', async () => {
    const wrong = await eachOf(routes, async (route) => {
      const answer = await target().ask(route, {}, '?sort=desc')
      const named = answer.problem?.faults.some(
        ({ path, message }) => path === 'query' && message.includes('sort'),
      )
      return faultIn(answer, 400, 'malformed-request') ?? (named ? undefined : nameOf(route))
    })
    expect(wrong.filter(Boolean)).toEqual([])
  })

  it('about another’s tasks is refused', async () => {
    const answers = await eachOf(['principalId=kd.anders.lundin', 'principalId=Å', 'status=all'], (query) =>
      rawCall(target().world, 'GET', `/tasks?${query}`, { as: 'ma.lisa.hjort' }),
    )
    expect(answers.map(({ problem }) => problem?.code)).toEqual([
      'permission-denied',
      'malformed-request',
      'malformed-request',
    ])
  })

  checkThatNothingIsWritten()
})

describe('a header', () => {
  const checkThatNothingIsWritten = writesNothing(target)

  it('If-Match is refused when it is no single version', async () => {
    const values = ['1', '*', 'W/"1"', '"x"', '"1", "2"', '"-1"', '""', '"1.0"', `"${'9'.repeat(16)}"`]
    const updates = routes.filter(({ ifMatch }) => ifMatch)
    const cases = updates.flatMap((route) => values.map((value) => ({ route, value })))
    const wrong = await eachOf(cases, async ({ route, value }) => {
      const json = samples.find((sample) => sample.route === route)?.body
      const answer = await target().ask(route, { json, headers: { 'if-match': value } })
      const named = answer.problem?.faults.some(({ path }) => path === 'If-Match')
      return faultIn(answer, 400, 'malformed-request') ?? (named ? undefined : value)
    })
    expect(updates.length).toBeGreaterThan(1)
    expect(wrong.filter(Boolean)).toEqual([])
  })

  it('Idempotency-Key is refused when it is empty, too long or has blanks', async () => {
    const posts = samples.filter(({ route }) => route.method === 'POST')
    const values = ['', 'two words', 'x'.repeat(201), 'ÅÄÖ']
    const cases = posts.flatMap((sample) => values.map((value) => ({ sample, value })))
    const wrong = await eachOf(cases, async ({ sample, value }) => {
      const answer = await target().ask(sample.route, {
        json: sample.body,
        headers: { 'idempotency-key': value },
      })
      const named = answer.problem?.faults.some(({ path }) => path === 'Idempotency-Key')
      return faultIn(answer, 400, 'malformed-request') ?? (named ? undefined : `${sample.name} ${value}`)
    })
    expect(wrong.filter(Boolean)).toEqual([])
  })

  it('Accept-Language chooses the language of the sentence; Swedish unless English comes first', async () => {
    const cases: [string, 'sv' | 'en'][] = [
      ['en', 'en'],
      ['en-GB,en;q=0.9', 'en'],
      ['EN', 'en'],
      ['sv', 'sv'],
      ['sv-SE, en;q=0.5', 'sv'],
      ['de', 'sv'],
      ['', 'sv'],
      ['x'.repeat(3000), 'sv'],
    ]
    const answers = await eachOf(cases, ([language]) =>
      rawCall(target().world, 'POST', '/matters', {
        as: coordinator,
        json: {},
        headers: { 'accept-language': language },
      }),
    )
    const { sv, en } = refusals['malformed-request']
    expect(answers.map(({ problem }) => problem?.detail)).toEqual(
      cases.map(([, language]) => (language === 'en' ? en : sv)),
    )
    expect(answers.map(({ headers }) => headers.get('content-language'))).toEqual(
      cases.map(([, given]) => given),
    )
    expect(answers.every(({ problem }) => problem?.messages.sv === sv && problem.messages.en === en)).toBe(
      true,
    )
  })

  it('with the request’s number is another for every request, and the log has it', async () => {
    const answers = await eachOf([1, 2, 3, 4], () =>
      rawCall(target().world, 'GET', '/me', { as: coordinator }),
    )
    const ids = answers.map(({ headers }) => headers.get('x-request-id'))
    expect(new Set(ids).size).toBe(4)
    expect(ids).toEqual(answers.map(({ headers }) => headers.get('apigw-requestid')))
  })

  checkThatNothingIsWritten()
})

describe('a text', () => {
  const start = (title: string, reason: string) =>
    rawCall(target().world, 'POST', '/matters', {
      as: coordinator,
      text: JSON.stringify({ ...matterRequest(title), reason }),
    })
  const verified = async (matterId: string) => {
    const { body } = await target().world.api.call('verifyMatter', { as: coordinator, params: { matterId } })
    return body.valid
  }

  it.each([
    ['å ä ö Å Ä Ö é ü ß', 'Räksmörgås på Västra Götalands läns landsting'],
    ['four bytes: 🔐 👩‍💻 𝒜', 'A 🔐 b'],
    ['decomposed: A\u030A o\u0308', 'A\u030Angstro\u0308m'],
    ['right to left: \u202Eabc', 'mixed \u202Eabc'],
    ['quotes \\ " \' ; | ` $ < > &', '<script>alert(1)</script> {{7*7}} %s'],
    ['=1+1', '=HYPERLINK("http://x")'],
  ])('comes back as it was sent: %s', async (title, reason) => {
    const started = await start(title, reason)
    expect(started.status).toBe(201)
    const { id } = JSON.parse(started.text)
    await target().world.cloud.settle()
    const { body } = await target().world.api.call('readMatter', {
      as: coordinator,
      params: { matterId: id },
    })
    expect({ title: body.title, reason: body.reason }).toEqual({ title, reason })
    expect(await verified(id)).toBe(true)
    const mails = await target().world.mailbox.all()
    expect(mails.filter(({ subject }) => subject.includes(oneLine(title))).length).toBeGreaterThan(0)
  })

  it.each([
    ['a lone high surrogate', 'a \ud83d b'],
    ['a lone low surrogate', 'a \udc00 b'],
    ['surrogates the wrong way round', '\udd10\ud83d'],
    ['NUL', 'a \u0000 b'],
    ['a bell', 'a \u0007 b'],
    ['a line break in a title', 'a \r\nBcc: b'],
  ])('is refused, or kept as it is and proven, when a title holds %s', async (_, title) => {
    const before = await target().tables.digests()
    const answer = await start(title, 'Skäl')
    await target().world.cloud.settle()
    if (answer.status === 201) {
      const { id } = JSON.parse(answer.text)
      const { body } = await target().world.api.call('readMatter', {
        as: coordinator,
        params: { matterId: id },
      })
      expect(body.title).toBe(title)
      expect(await verified(id)).toBe(true)
      return
    }
    expect(faultIn(answer, 400, 'malformed-request')).toBeUndefined()
    expect(answer.problem?.faults.map(({ path }) => path)).toEqual(['body.title', 'body.head.title'])
    expect(await target().tables.digests()).toEqual(before)
  })
})

describe('anything at random', () => {
  const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.string(), fc.constant('\ud800'))
  const anyValue = fc.oneof(fc.jsonValue({ noUnicodeString: false }), anyText)
  const isAnswered = ({ status, text }: RawAnswer) => status < 500 && !hasTrace(text)
  const sampleAt = (at: number) => samples[at % samples.length] ?? raise('There are no samples')
  const anySample = fc.nat({ max: samples.length - 1 })

  it('never gets a fault of ours: any JSON to any route', async () => {
    const property = fc.asyncProperty(anySample, anyValue, async (at, value) =>
      isAnswered(await target().ask(sampleAt(at).route, { text: JSON.stringify(value) })),
    )
    await expect(fc.assert(property, { seed, numRuns: 150 })).resolves.toBeUndefined()
  })

  it('never gets a fault of ours: a right body with anything in one place', async () => {
    const placed = anySample.chain((at) => {
      const spots = spoiledBodies(sampleAt(at)).map(({ at: spot }) => spot.split('.').slice(1))
      return fc.record({ at: fc.constant(at), spot: fc.constantFrom(...spots), value: anyValue })
    })
    const property = fc.asyncProperty(placed, async ({ at, spot, value }) => {
      const { route, body } = sampleAt(at)
      const answer = await rawCall(target().world, route.method, pathFor(route), {
        as: callerOf(route),
        text: JSON.stringify(withAt(body, spot, value)),
      })
      return isAnswered(answer)
    })
    await expect(fc.assert(property, { seed, numRuns: 300 })).resolves.toBeUndefined()
  })

  it('never gets a fault of ours: any bytes, cursors, limits, versions and keys', async () => {
    const bytes = Array.from({ length: 20 }, (_, at) => randomBytes(at * 7).toString('latin1'))
    const asJson = await eachOf(bytes, (text) =>
      rawCall(target().world, 'POST', '/matters', { as: coordinator, text }),
    )
    expect(asJson.filter((answer) => !isAnswered(answer))).toEqual([])
    const query = fc.record({ limit: anyText, cursor: anyText }, { requiredKeys: [] })
    const header = fc.string({
      unit: fc
        .oneof(fc.integer({ min: 0x20, max: 0x7e }), fc.integer({ min: 0xa1, max: 0xff }))
        .map((code) => String.fromCharCode(code)),
      maxLength: 60,
    })
    const lists = routes.filter(({ query: { shape } }) => 'cursor' in shape)
    const property = fc.asyncProperty(
      fc.constantFrom(...lists),
      query,
      header,
      async (route, asked, value) => {
        const search = new URLSearchParams(Object.entries(asked)).toString()
        const got = await target().ask(route, {}, `?${search}`)
        const put = await target().ask(routes.find(({ ifMatch }) => ifMatch) ?? route, {
          json: {},
          headers: { 'if-match': value },
        })
        const posted = await rawCall(target().world, 'POST', '/matters', {
          as: coordinator,
          json: {},
          headers: { 'idempotency-key': value },
        })
        return [got, put, posted].every(isAnswered)
      },
    )
    await expect(fc.assert(property, { seed, numRuns: 80 })).resolves.toBeUndefined()
  })
})
