// API Gateway's precedence of routes.
import { describe, expect, it } from 'vitest'
import { RouteTable } from '../../../local/api-gateway/route-table.ts'

const table = (keys: string[]) =>
  new RouteTable(keys.map((key) => ({ key, functionArn: 'f', timeoutMs: 1, authorizer: undefined })))

describe('RouteTable', () => {
  const routes = table([
    '$default',
    'GET /things/{id}',
    'GET /things/new',
    'ANY /things/{id}',
    'GET /{proxy+}',
    'POST /things/{id}/parts/{part}',
    'GET /',
  ])

  it.each([
    ['GET', '/things/new', 'GET /things/new', {}],
    ['GET', '/things/7', 'GET /things/{id}', { id: '7' }],
    ['PUT', '/things/7', 'ANY /things/{id}', { id: '7' }],
    ['POST', '/things/a%2Fb/parts/%C3%A5', 'POST /things/{id}/parts/{part}', { id: 'a/b', part: 'å' }],
    ['GET', '/a/b/c', 'GET /{proxy+}', { proxy: 'a/b/c' }],
    ['GET', '/', 'GET /', {}],
    ['POST', '/nowhere', '$default', {}],
  ])('%s %s goes to %s', (method, path, key, parameters) => {
    const match = routes.find(method, path)
    expect(match?.route.key).toBe(key)
    expect(match?.pathParameters).toEqual(parameters)
  })

  it('finds nothing for another method, another length or an empty parameter', () => {
    const few = table(['GET /things/{id}'])
    expect([
      few.find('POST', '/things/1'),
      few.find('GET', '/things/1/2'),
      few.find('GET', '/things/'),
      few.find('GET', '/things'),
    ]).toEqual([undefined, undefined, undefined, undefined])
  })

  it('survives a path that is not well encoded', () => {
    expect(table(['GET /things/{id}']).find('GET', '/things/%E0%A4')?.pathParameters).toEqual({
      id: '%E0%A4',
    })
  })
})
