// A readable page of the API from its OpenAPI document, with nothing fetched from anyone else.
import { escapeHtml } from '../http/escape-html.ts'
import { inlineMarkdown, paragraphs } from '../http/inline-markdown.ts'
import { page, table } from '../http/page.ts'
import { isRecord } from '../is-record.ts'

const METHODS = ['get', 'post', 'put', 'patch', 'delete']

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

interface Operation {
  method: string
  path: string
  details: Record<string, unknown>
}

function operationsOf(document: Record<string, unknown>): Operation[] {
  const paths = isRecord(document['paths']) ? document['paths'] : {}
  return Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const details = isRecord(item) ? item[method] : undefined
      return isRecord(details) ? [{ method: method.toUpperCase(), path, details }] : []
    }),
  )
}

/** Follows a local reference such as `#/components/schemas/Matter`. */
function resolve(document: Record<string, unknown>, node: unknown): unknown {
  if (!isRecord(node) || typeof node['$ref'] !== 'string') return node
  return node['$ref']
    .slice(2)
    .split('/')
    .reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), document)
}

function schemaName(node: unknown): string {
  if (!isRecord(node)) return ''
  if (typeof node['$ref'] === 'string') return node['$ref'].split('/').at(-1) ?? ''
  if (node['type'] === 'array') return `${schemaName(node['items'])}[]`
  return list(node['type']).length > 0 ? list(node['type']).join(' | ') : text(node['type']) || 'object'
}

function contentSchema(node: unknown): string {
  const content = isRecord(node) && isRecord(node['content']) ? node['content'] : {}
  return Object.entries(content)
    .map(([type, media]) => `${type}: ${schemaName(isRecord(media) ? media['schema'] : undefined)}`)
    .join(', ')
}

function operationHtml(document: Record<string, unknown>, { method, path, details }: Operation): string {
  const parameters = list(details['parameters'])
    .map((parameter) => resolve(document, parameter))
    .filter(isRecord)
    .map((parameter) => [
      text(parameter['name']),
      text(parameter['in']),
      parameter['required'] === true ? 'ja / yes' : '',
      schemaName(parameter['schema']),
      text(parameter['description']),
    ])
  const body = contentSchema(resolve(document, details['requestBody']))
  const responses = Object.entries(isRecord(details['responses']) ? details['responses'] : {}).map(
    ([status, answer]) => {
      const resolved = resolve(document, answer)
      return [status, isRecord(resolved) ? text(resolved['description']) : '', contentSchema(resolved)]
    },
  )
  return `<section><h3><code>${method} ${escapeHtml(path)}</code></h3>
<p>${inlineMarkdown(text(details['summary']))}</p>${paragraphs(text(details['description']))}
${parameters.length > 0 ? table('Parameters', ['Namn / name', 'I / in', 'Krävs / required', 'Typ / type', 'Beskrivning'], parameters) : ''}
${body ? `<p>Kropp / body: <code>${escapeHtml(body)}</code></p>` : ''}
${table('Responses', ['Svar / answer', 'Betydelse / meaning', 'Innehåll / content'], responses)}</section>`
}

function schemasHtml(document: Record<string, unknown>): string {
  const components = isRecord(document['components']) ? document['components'] : {}
  const schemas = isRecord(components['schemas']) ? components['schemas'] : {}
  return Object.entries(schemas)
    .map(
      ([name, schema]) =>
        `<details id="${escapeHtml(name)}"><summary>${escapeHtml(name)}</summary><pre>${escapeHtml(JSON.stringify(schema, null, 2))}</pre></details>`,
    )
    .join('\n')
}

export function openApiPage(document: unknown): string {
  const root = isRecord(document) ? document : {}
  const info = isRecord(root['info']) ? root['info'] : {}
  const byTag = Map.groupBy(operationsOf(root), ({ details }) => text(list(details['tags'])[0]) || 'API')
  const sections = [...byTag].map(
    ([tag, operations]) =>
      `<h2>${escapeHtml(tag)}</h2>${operations.map((operation) => operationHtml(root, operation)).join('\n')}`,
  )
  return page(
    text(info['title']) || 'API',
    `${paragraphs(text(info['description']))}<p><a href="/openapi.json">openapi.json</a></p>
${sections.join('\n')}
<h2>Scheman / schemas</h2>${schemasHtml(root)}`,
    'en',
  )
}
