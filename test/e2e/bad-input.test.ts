// Bad bodies and bad paths over HTTP: every refused request gets a problem that says what to do, and nothing is written.
import { describe, expect, it } from 'vitest'
import type { Route } from '../../functions/api/contract/route.ts'
import { routes } from '../../functions/api/contract.ts'
import { callerOf, faultIn, inputTarget, nameOf, writesNothing } from './input-target.ts'
import { coordinator } from './policy-matter.ts'
import { eachOf, pathFor, rawCall } from './raw-call.ts'
import { shortCatalogue, shortModel } from './register-bodies.ts'
import { samples, spoiledBodies } from './request-bodies.ts'

const target = inputTarget()

describe('a body with one thing wrong', () => {
  const checkThatNothingIsWritten = writesNothing(target)

  it('is tried on every route that takes a body', () => {
    const tried = new Set(samples.map(({ route }) => nameOf(route)))
    expect(
      routes
        .filter(({ body }) => body)
        .map(nameOf)
        .filter((name) => !tried.has(name)),
    ).toEqual([])
    expect(samples.filter(({ schema, body }) => !schema.safeParse(body).success)).toEqual([])
  })

  it.each(samples)('is refused by $name with the field’s name', async (sample) => {
    const spoiled = spoiledBodies(sample)
    const wrong = await eachOf(spoiled, async ({ how, at, body }) => {
      const answer = await target().ask(sample.route, { json: body })
      const fault = faultIn(answer, 400, 'malformed-request')
      const names = (answer.problem?.faults ?? []).map(({ path }) => path)
      return fault ?? (names.includes(at) ? undefined : `${at} ${how}: names ${names.join(', ')}`)
    })
    expect(spoiled.length).toBeGreaterThan(2)
    expect(wrong.filter(Boolean)).toEqual([])
  })

  it('is refused when a field nobody knows stands at its top', async () => {
    const wrong = await eachOf(samples, async ({ name, route, body }) => {
      const answer = await target().ask(route, { json: { ...body, okänt: 1 } })
      const named = answer.problem?.faults.some(({ message }) => message.includes('okänt'))
      return faultIn(answer, 400, 'malformed-request') ?? (named ? undefined : name)
    })
    expect(wrong.filter(Boolean)).toEqual([])
  })

  it('is refused when it reaches for the prototype', async () => {
    const keys = ['__proto__', 'constructor', 'prototype']
    const wrong = await eachOf(samples, async ({ name, route, body }) => {
      for (const key of keys) {
        const text = JSON.stringify(body).replace(/^\{/, `{"${key}":{"admin":true},`)
        const fault = faultIn(await target().ask(route, { text }), 400, 'malformed-request')
        if (fault) return `${name} ${key}: ${fault}`
      }
      return undefined
    })
    expect(wrong.filter(Boolean)).toEqual([])
  })

  checkThatNothingIsWritten()
})

describe('something other than a JSON object', () => {
  const checkThatNothingIsWritten = writesNothing(target)

  const withBody = routes.filter(({ body }) => body)
  const others = [
    '{',
    '{"a":1',
    'null',
    '[]',
    '[{}]',
    '"text"',
    '7',
    'true',
    '{}{}',
    ' ',
    'name=value',
    undefined,
  ]

  it.each(others)('is refused on every route: %s', async (text) => {
    const wrong = await eachOf(withBody, async (route) => {
      const fault = faultIn(
        await target().ask(route, text === undefined ? {} : { text }),
        400,
        'malformed-request',
      )
      return fault && `${nameOf(route)}: ${fault}`
    })
    expect(wrong.filter(Boolean)).toEqual([])
  })

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/octet-stream',
  ])('is refused on every route when it is sent as %s', async (type) => {
    const wrong = await eachOf(withBody, async (route) => {
      const call = { text: '{}', headers: { 'content-type': type } }
      const fault = faultIn(await target().ask(route, call), 415, 'media-type-unknown')
      return fault && `${nameOf(route)}: ${fault}`
    })
    expect(wrong.filter(Boolean)).toEqual([])
  })

  it('is refused in words when it is larger than anything asked for', async () => {
    const text = JSON.stringify({ reason: 'x'.repeat(5_800_000) })
    const groups = [...new Map(withBody.map((route) => [route.group, route])).values()]
    const wrong = await eachOf(
      groups,
      async (route) => faultIn(await target().ask(route, { text }), 413, 'body-too-large'),
      1,
    )
    expect(wrong.filter(Boolean)).toEqual([])
  })

  it('is refused in words when it is a catalogue or a model larger than one thing may be', async () => {
    const words = { sv: 'å'.repeat(2000), en: 'x'.repeat(2000) }
    const [first] = shortCatalogue.requirements
    const requirements = Array.from({ length: 20 }, (_, at) => ({ ...first, id: `K${10 + at}`, text: words }))
    const questions = shortModel.questions.flatMap((question) =>
      Array.from({ length: 6 }, (_, at) => ({ ...question, id: `${question.id}${at}`, text: words })),
    )
    const large = [
      { path: '/requirement-catalogues', json: { ...shortCatalogue, requirements } },
      { path: '/classification-models', json: { ...shortModel, questions } },
    ]
    const wrong = await eachOf(large, async ({ path, json }) =>
      faultIn(await rawCall(target().world, 'POST', path, { as: coordinator, json }), 413, 'body-too-large'),
    )
    expect(wrong.filter(Boolean)).toEqual([])
  })

  it('is refused by the gateway, which has no words of ours, when it is larger than the gateway takes', async () => {
    const text = JSON.stringify({ reason: 'x'.repeat(11_000_000) })
    const answer = await rawCall(target().world, 'POST', '/matters', { as: coordinator, text })
    expect(answer.status).toBe(413)
  })

  checkThatNothingIsWritten()
})

describe('an id in the path', () => {
  const checkThatNothingIsWritten = writesNothing(target)

  const withParams = routes.filter(({ path }) => path.includes('{'))
  const malformed = [
    '%20',
    '%00',
    'ÅÄÖ',
    '%F0%9F%94%90',
    '%ED%A0%80',
    '%2e%2e%2fetc',
    "'%20OR%201=1",
    'x'.repeat(300),
  ]

  it.each(withParams)('is refused when it has the wrong form: $method $path', async (route) => {
    const names = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
    const cases = names.flatMap((name) => malformed.map((value) => ({ name, value })))
    const wrong = await eachOf(cases, async ({ name, value }) => {
      const placeholder = 'platshållare'
      const path = pathFor(route, { ...target().realIds, [name]: placeholder }).replace(
        encodeURIComponent(placeholder),
        value,
      )
      const answer = await rawCall(target().world, route.method, path, { as: callerOf(route) })
      const named = answer.problem?.faults.some(({ path: at }) => at === `path.${name}`)
      return faultIn(answer, 400, 'malformed-request') ?? (named ? undefined : `${name} ${value}`)
    })
    expect(wrong.filter(Boolean)).toEqual([])
  })

  it('is not found when nothing has it, and what would be changed stays unmade', async () => {
    const makes = ['POST /matters', 'POST /documents/{documentId}/versions', 'POST /organisation/imports']
    const lists = routes.filter(({ response }) =>
      JSON.stringify(response.toJSONSchema?.() ?? {}).includes('"cursor"'),
    )
    const single = withParams.filter((route) => !lists.includes(route) && !makes.includes(nameOf(route)))
    const bodyOf = (route: Route) => samples.find((sample) => sample.route === route)?.body
    const wrong = await eachOf(single, async (route) => {
      const json = bodyOf(route)
      const answer = await rawCall(target().world, route.method, pathFor(route), {
        as: callerOf(route),
        ...(json && { json }),
        ...(route.ifMatch && { headers: { 'if-match': '"1"' } }),
      })
      const fault = faultIn(answer, 404, 'not-found')
      return fault && `${nameOf(route)}: ${fault}`
    })
    expect(single.length).toBeGreaterThan(15)
    expect(wrong.filter(Boolean)).toEqual([])
  })

  checkThatNothingIsWritten()
})
