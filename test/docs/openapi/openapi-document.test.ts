// The OpenAPI document says all of the contract, and is whole in itself.
import { describe, expect, it } from 'vitest'
import { answerExamples } from '../../../docs/openapi/answer-examples.ts'
import { openApiDocument } from '../../../docs/openapi/openapi-document.ts'
import { parameterExamples } from '../../../docs/openapi/parameter-examples.ts'
import { requestExamples } from '../../../docs/openapi/request-examples.ts'
import { allPublicRoutes } from '../../../functions/api/contract/public-routes.ts'
import type { Route } from '../../../functions/api/contract/route.ts'
import type { RouteName } from '../../../functions/api/contract.ts'
import { contract } from '../../../functions/api/contract.ts'
import { statusOfRefusal } from '../../../functions/api/status-of-refusal.ts'
import { refusals } from '../../../functions/domain/refusal.ts'
import { TaskKind } from '../../../functions/domain/task/task-kind.ts'

type Json = Record<string, unknown>

// As it is written to the file, with nothing undefined in it.
const document = JSON.parse(JSON.stringify(openApiDocument()))
const named = Object.entries(contract) as [RouteName, Route][]

function everyNode(node: unknown, visit: (node: Json, path: string) => void, path = '#'): void {
  if (typeof node !== 'object' || node === null) return
  if (!Array.isArray(node)) visit(node as Json, path)
  for (const [key, value] of Object.entries(node)) everyNode(value, visit, `${path}/${key}`)
}

function resolve(reference: string): unknown {
  return reference
    .slice(2)
    .split('/')
    .reduce<unknown>((at, key) => (at as Json)?.[key.replaceAll('~1', '/').replaceAll('~0', '~')], document)
}

const operationOf = (route: Route) => document.paths[route.path]?.[route.method.toLowerCase()]
const parametersOf = (route: Route): Json[] =>
  operationOf(route).parameters.map((parameter: Json) =>
    '$ref' in parameter ? resolve(String(parameter['$ref'])) : parameter,
  )

describe('the OpenAPI document', () => {
  it('is of version 3.1 with a title, a licence and servers', () => {
    expect(document.openapi).toMatch(/^3\.1\.\d$/)
    expect(document.info).toMatchObject({ title: 'LIS', version: expect.any(String) })
    expect(document.servers.length).toBeGreaterThan(0)
  })

  it('has no reference that leads nowhere', () => {
    const broken: string[] = []
    let count = 0
    everyNode(document, (node, path) => {
      if (typeof node['$ref'] !== 'string') return
      count++
      if (resolve(node['$ref']) === undefined) broken.push(`${path}: ${node['$ref']}`)
    })
    expect(broken).toEqual([])
    expect(count).toBeGreaterThan(500)
  })

  it('has no component that nothing refers to, but for the examples of problems', () => {
    const used = new Set<string>()
    everyNode(document, (node) => typeof node['$ref'] === 'string' && used.add(node['$ref']))
    const kinds = ['schemas', 'parameters', 'headers', 'responses']
    const all = kinds.flatMap((kind) =>
      Object.keys(document.components[kind]).map((name) => `#/components/${kind}/${name}`),
    )
    const mappings = JSON.stringify(document)
    expect(all.filter((name) => !used.has(name) && !mappings.includes(`"${name}"`))).toEqual([])
  })

  it('holds as many operations as the contract has routes', () => {
    const operations = Object.values<Json>(document.paths).flatMap((path) => Object.keys(path))
    expect(operations).toHaveLength(named.length + allPublicRoutes.length)
  })

  it('says of exactly one operation that it asks for no token', () => {
    const open = Object.entries<Record<string, Json>>(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).flatMap(([method, { security }]) =>
        security ? [[method, path, security]] : [],
      ),
    )
    expect(open).toEqual([['get', '/calendar-feeds/{feedFile}', []]])
  })

  it('makes no second copy of a schema for answers', () => {
    expect(Object.keys(document.components.schemas).filter((name) => /Output$/.test(name))).toEqual([])
  })

  describe.each(named)('%s', (name, route) => {
    const operation = operationOf(route)

    it('stands under its name, group and permission', () => {
      expect(operation).toMatchObject({
        operationId: name,
        tags: [route.group],
        summary: route.summary,
        'x-permission': route.permission,
      })
      expect(operation.description).toContain(route.permission)
    })

    it('declares every parameter of its path and its query', () => {
      const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, key]) => key)
      const found = (where: string) =>
        parametersOf(route)
          .filter((one) => one['in'] === where)
          .map((one) => one['name'])
      expect(found('path')).toEqual(inPath)
      expect(found('query')).toEqual(Object.keys(route.query.shape))
      for (const one of parametersOf(route).filter((parameter) => parameter['in'] === 'path')) {
        expect(one['required']).toBe(true)
      }
    })

    it('gives an example of every path parameter that its own schema accepts', () => {
      const values = Object.keys(route.params.shape).map((key) => [key, parameterExamples[key]])
      expect(route.params.safeParse(Object.fromEntries(values)).error).toBeUndefined()
    })

    it('asks for a body when the route has one, with examples that its schema accepts', () => {
      expect(operation.requestBody !== undefined).toBe(route.body !== undefined)
      const examples = Object.values(requestExamples[name] ?? {})
      expect(examples.length > 0).toBe(route.body !== undefined)
      for (const example of examples) expect(route.body?.safeParse(example).error).toBeUndefined()
    })

    it('takes an Idempotency-Key on POST and If-Match where the contract requires it', () => {
      const headers = parametersOf(route)
        .filter((one) => one['in'] === 'header')
        .map((one) => one['name'])
      expect(headers.includes('Idempotency-Key')).toBe(route.method === 'POST' && !route.answersSecret)
      expect(headers.includes('If-Match')).toBe(route.ifMatch === 'required')
    })

    it('answers with its status, its body and the request id', () => {
      const answer = operation.responses[route.status]
      expect(answer.content['application/json'].schema).toBeTypeOf('object')
      expect(answer.headers['x-request-id']).toBeDefined()
      if (route.method !== 'GET') expect(answer.headers.etag).toBeDefined()
    })

    it('answers problems in one form, each under the status that the server gives it', () => {
      const problems = Object.entries<Json>(operation.responses).filter(([status]) => Number(status) >= 400)
      const statuses = problems.map(([status]) => status)
      for (const always of ['400', '401', '403', '429', '500', '503']) expect(statuses).toContain(always)
      for (const [status, { $ref: reference }] of problems) {
        if (status === '429') continue
        const content = (resolve(String(reference)) as Json)['content'] as Json
        const problem = content['application/problem+json'] as { schema: Json; examples: Json }
        expect(problem.schema).toEqual({ $ref: '#/components/schemas/Problem' })
        for (const code of Object.keys(problem.examples)) {
          expect(statusOfRefusal[code as keyof typeof statusOfRefusal]).toBe(Number(status))
        }
      }
    })
  })

  it('has an example of every problem, in both languages and with the paragraph it rests on', () => {
    expect(Object.keys(document.components.examples)).toEqual(Object.keys(refusals))
    for (const [code, { value }] of Object.entries<{ value: Json }>(document.components.examples)) {
      const { basis, ...messages } = { basis: undefined, ...refusals[code as keyof typeof refusals] }
      expect(value).toMatchObject({ code, messages, ...(basis && { basis }) })
      expect(value['messages']).toEqual(messages)
    }
  })

  it('has an example answer for every kind of task', () => {
    expect(Object.keys(answerExamples).toSorted()).toEqual(TaskKind.options.toSorted())
  })

  it('never shows the token of a waiting machine', () => {
    expect(document.components.schemas.Task.properties).not.toHaveProperty('token')
  })

  it('lets answers have fields that a later deployment adds, but not requests', () => {
    expect(document.components.schemas.Task).not.toHaveProperty('additionalProperties')
    const body = document.paths['/matters'].post.requestBody.content['application/json'].schema
    expect(body.additionalProperties).toBe(false)
  })
})
