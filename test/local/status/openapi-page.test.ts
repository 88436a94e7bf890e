// The readable page of the API.
import { describe, expect, it } from 'vitest'
import { openApiPage } from '../../../local/status/openapi-page.ts'

const document = {
  info: { title: 'LIS', description: 'Styr <informationssäkerhet>' },
  paths: {
    '/matters/{id}': {
      get: {
        tags: ['Matters'],
        summary: 'Show a matter',
        parameters: [{ $ref: '#/components/parameters/Id' }],
        responses: {
          200: {
            description: 'The matter',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Matter' } } },
          },
          404: { $ref: '#/components/responses/Missing' },
        },
      },
    },
  },
  components: {
    parameters: { Id: { name: 'id', in: 'path', required: true, schema: { type: 'string' } } },
    responses: { Missing: { description: 'No such thing' } },
    schemas: { Matter: { type: 'object', properties: { id: { type: 'string' } } } },
  },
}

describe('openApiPage', () => {
  it('shows routes, parameters, answers and schemas, and follows references', () => {
    const html = openApiPage(document)
    for (const part of [
      'GET /matters/{id}',
      'Show a matter',
      'path',
      'application/json: Matter',
      'No such thing',
      'id="Matter"',
    ]) {
      expect(html).toContain(part)
    }
  })

  it('escapes what it shows and asks nothing of anyone else', () => {
    const html = openApiPage(document)
    expect(html).toContain('Styr &#60;informationssäkerhet&#62;')
    expect(html).not.toMatch(/https?:\/\/|<script/)
  })

  it('shows a page for a document that is nothing like it should be', () => {
    expect(openApiPage('nonsense')).toContain('<h1>API</h1>')
  })
})
