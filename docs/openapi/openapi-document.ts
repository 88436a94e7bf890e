// The API as an OpenAPI 3.1 document, made from the contract and nothing else.
import * as z from 'zod'
import type {
  ZodOpenApiObject,
  ZodOpenApiOperationObject,
  ZodOpenApiResponseObject,
  ZodOpenApiResponsesObject,
} from 'zod-openapi'
import { createDocument } from 'zod-openapi'
import { type allPublicRoutes, publicRoutes } from '../../functions/api/contract/public-routes.ts'
import type { Route, RouteGroup } from '../../functions/api/contract/route.ts'
import type { RouteName } from '../../functions/api/contract.ts'
import { contract } from '../../functions/api/contract.ts'
import { Problem } from '../../functions/api/problem.ts'
import { statusOfRefusal } from '../../functions/api/status-of-refusal.ts'
import { permissions } from '../../functions/domain/permission.ts'
import type { RefusalCode } from '../../functions/domain/refusal.ts'
import { refusals } from '../../functions/domain/refusal.ts'
import { namedSchemas } from './named-schemas.ts'
import { parameterExamples } from './parameter-examples.ts'
import { requestExamples } from './request-examples.ts'
import { refusalsOf } from './route-refusals.ts'

const groups: Record<RouteGroup, string> = {
  organisation: 'Units, people, roles, deputies and bodies, and the import that brings them in.',
  matters: 'Matters (ärenden): start one and follow it.',
  documents: 'Governing documents (styrdokument), their versions and the drafts of a matter.',
  texts: 'What stands in the texts: differences, outdated names, and the editorial change of such names.',
  tasks: 'Tasks (uppgifter): what I am asked to do, and its three ways out: done, refused, handed over.',
  meetings: 'The calendar of a body and the outcome of a matter at a meeting.',
  register:
    'Information assets (informationstillgångar) and systems, how they are linked, and how each asset is classified (klassning).',
  protection:
    'What follows from a class: the model and the catalogue, why a level, requirements (krav), exceptions (undantag), and annexes to tenders.',
  plans: 'Actions (åtgärder) from whatever source, and the yearly action plan (handlingsplan) they stand in.',
  'register-files': 'Files that are read into the register (import).',
  disclosures:
    'The register as files that leave it: exports, and disclosures (utlämnande) to someone who asks for it.',
  calendar: 'The year at a glance, what starts by itself (serier), and the feed that calendar programs read.',
  incidents:
    'Incidents (incidenter): report one, triage it, decide on it, keep its legal clocks, and lay out what the authorities ask for.',
  renderings:
    'Documents that the system writes, as PDF for the archive (PDF/A-2a) or for publication (PDF/UA-1), and as Word.',
  'urgent-reports':
    'Extraordinary reports (extraordinära rapporter): started, read, the management informed, and the way to the board.',
  reports:
    'Status reports (lägesrapporter) and annual reports (årsrapporter), with their key figures (nyckeltal).',
  audit: 'The audit trail and the proof that nobody has touched it.',
}

/** Reads whose answer is one thing with a version; every write answers one too. */
const readsWithETag: ReadonlySet<RouteName> = new Set<RouteName>([
  'readUnit',
  'readBody',
  'readMatter',
  'readDocument',
  'readTask',
  'readMeeting',
  'readAsset',
  'readClassification',
  'readSystem',
  'readPlan',
  'explainClass',
  'readAction',
  'readDisclosure',
  'readSeries',
  'readIncident',
  'readExtraordinaryReport',
  'readStatusReport',
  'readAnnualReport',
  'readAnnualFigures',
  'readSecretAnnex',
])

const GatewayMessage = z.object({ message: z.string() }).meta({
  id: 'GatewayMessage',
  description: 'What the gateway answers by itself, before the system is asked',
})

const ref = (kind: 'headers' | 'parameters' | 'responses' | 'examples', name: string) => ({
  $ref: `#/components/${kind}/${name}` as const,
})

const withRequestId = { 'x-request-id': ref('headers', 'RequestId') }

function problemExample(code: RefusalCode) {
  const { sv, en, basis }: { sv: string; en: string; basis?: string } = refusals[code]
  return {
    summary: en,
    value: {
      type: `urn:lis:problem:${code}`,
      title: code.replaceAll('-', ' '),
      status: statusOfRefusal[code],
      detail: sv,
      code,
      ...(basis && { basis }),
      messages: { sv, en },
      faults: [],
      requestId: 'JKJaXmPLvHcESHA=',
    } satisfies Problem,
  }
}

/** Routes that refuse alike share one response, named after its codes. */
class ProblemResponses {
  readonly components: Record<string, ZodOpenApiResponseObject> = {}

  of(codes: readonly RefusalCode[]): ZodOpenApiResponsesObject {
    const byStatus = [...Map.groupBy(codes, (code) => statusOfRefusal[code])].sort(([a], [b]) => a - b)
    return Object.fromEntries(
      byStatus.map(([status, ofStatus]) => {
        const sorted = ofStatus.toSorted()
        const name = [status, ...sorted].join('.')
        this.components[name] ??= problemResponse(status, sorted)
        return [String(status), ref('responses', name)]
      }),
    )
  }
}

function problemResponse(status: number, codes: readonly RefusalCode[]): ZodOpenApiResponseObject {
  return {
    description: codes.map((code) => `\`${code}\`: ${refusals[code].en}`).join('\n\n'),
    headers: withRequestId,
    content: {
      'application/problem+json': {
        schema: Problem,
        examples: Object.fromEntries(codes.map((code) => [code, ref('examples', code)])),
      },
      ...(status === 401 && { 'application/json': { schema: GatewayMessage } }),
    },
  }
}

/** The path parameters with an example value each; a schema's own description goes along. */
function pathParameters(route: Pick<Route, 'params'>): z.ZodObject {
  const shape = Object.entries(route.params.shape).map(([name, schema]) => {
    const described = { ...z.globalRegistry.get(schema), param: { example: parameterExamples[name] } }
    return [name, z.clone(schema, schema._zod.def).register(z.globalRegistry, described)] as const
  })
  return z.object(Object.fromEntries(shape))
}

function whoMay(route: Route): string {
  const grants: Record<string, string> = permissions[route.permission]
  const roles = Object.entries(grants).map(([role, scope]) => `${role} (${scope})`)
  return `Permission \`${route.permission}\`: ${roles.join(', ')}.`
}

function operation(name: RouteName, route: Route, problems: ProblemResponses): ZodOpenApiOperationObject {
  const examples = Object.entries(requestExamples[name] ?? {}).map(([title, value]) => [title, { value }])
  const hasETag = route.method !== 'GET' || readsWithETag.has(name)
  return {
    operationId: name,
    tags: [route.group],
    summary: route.summary,
    description: [route.description, whoMay(route)].filter(Boolean).join('\n\n'),
    'x-permission': route.permission,
    requestParams: { path: pathParameters(route), query: route.query },
    parameters: [
      ...(route.method === 'POST' && !route.answersSecret ? [ref('parameters', 'IdempotencyKey')] : []),
      ...(route.ifMatch === 'required' ? [ref('parameters', 'IfMatch')] : []),
      ref('parameters', 'AcceptLanguage'),
    ],
    ...(route.body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: route.body, examples: Object.fromEntries(examples) } },
      },
    }),
    responses: {
      [`${route.status}`]: {
        description: route.summary,
        headers: { ...withRequestId, ...(hasETag && { etag: ref('headers', 'ETag') }) },
        content: { 'application/json': { schema: route.response } },
      },
      ...problems.of(refusalsOf(name, route)),
      '429': ref('responses', 'TooManyRequests'),
    },
  }
}

/** A file for whoever knows the address: there is no token, and so nobody to refuse. */
function publicOperation(
  name: string,
  route: (typeof allPublicRoutes)[number],
  problems: ProblemResponses,
): ZodOpenApiOperationObject {
  return {
    operationId: name,
    tags: [route.group],
    summary: route.summary,
    description: route.description,
    security: [],
    requestParams: { path: pathParameters(route) },
    responses: {
      '200': {
        description: route.summary,
        headers: withRequestId,
        content: { [route.mediaType]: { schema: { type: 'string' } } },
      },
      ...problems.of(['not-found', 'try-again', 'unexpected']),
      '429': ref('responses', 'TooManyRequests'),
    },
  }
}

function paths(problems: ProblemResponses): NonNullable<ZodOpenApiObject['paths']> {
  const found: Record<string, Record<string, ZodOpenApiOperationObject>> = {}
  for (const [name, route] of Object.entries(contract)) {
    if (!isRouteName(name)) continue
    const ofPath = found[route.path] ?? {}
    found[route.path] = { ...ofPath, [route.method.toLowerCase()]: operation(name, route, problems) }
  }
  for (const [name, route] of Object.entries(publicRoutes))
    found[route.path] = { [route.method.toLowerCase()]: publicOperation(name, route, problems) }
  return found
}

function isRouteName(name: string): name is RouteName {
  return Object.hasOwn(contract, name)
}

const description = `LIS carries out a Swedish municipality's information-security policy.

**Sign-in.** Every route but the calendar feed, whose address is its own key, wants an access token of the municipality's user pool with the scope \`openid\`. The token says who; the register says what they may, today.

**Errors** are \`application/problem+json\` (RFC 9457) with a stable \`code\` and one sentence in Swedish and one in English. The gateway itself answers \`{"message": …}\` for a missing or expired token (401), a token without the scope (403), an unknown path (404), a body over 10 MB (413) and too many requests (429).

**Lists** are paged by \`limit\` and \`cursor\`; the cursor is missing on the last page.

**Repeats.** A POST with an \`Idempotency-Key\` may be sent again for two days: the first answer is given again and nothing is done twice.

**Updates** by PUT say in \`If-Match\` which version they change, as the \`ETag\` of a read gave it.

Times are UTC with milliseconds; days are days in Sweden.`

/** The whole document; the same contract gives the same text. */
export function openApiDocument() {
  const problems = new ProblemResponses()
  const pathsOfContract = paths(problems)
  return createDocument(
    {
      openapi: '3.1.1',
      info: {
        title: 'LIS',
        version: '0.1.0',
        summary: 'Information-security governance of a Swedish municipality',
        description,
        license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      },
      servers: [
        { url: 'http://127.0.0.1:4600', description: 'The embedded cloud of `npm start`' },
        {
          url: 'https://{api}.execute-api.{region}.amazonaws.com',
          description: 'A deployment; the stack LisApi prints the address as ApiAddress',
          variables: { api: { default: 'abcde12345' }, region: { default: 'eu-north-1' } },
        },
      ],
      tags: Object.entries(groups).map(([name, about]) => ({ name, description: about })),
      security: [{ accessToken: [] }],
      paths: pathsOfContract,
      components: {
        schemas: namedSchemas,
        securitySchemes: {
          accessToken: {
            type: 'http',
            scheme: 'bearer',
            bearerFormat: 'JWT',
            description:
              'An access token by authorization code + PKCE from the user pool (OpenID Connect), scope openid',
          },
        },
        parameters: {
          IdempotencyKey: {
            name: 'Idempotency-Key',
            in: 'header',
            description: 'Chosen by the caller; the same key with the same request is carried out once',
            schema: { type: 'string', pattern: '^[\\x21-\\x7e]{1,200}$' },
            example: '5f0c3c1e-7d5e-4a52-9b1c-2f1f0d3c8a11',
          },
          IfMatch: {
            name: 'If-Match',
            in: 'header',
            required: true,
            description: 'The ETag of the version that is changed',
            schema: { type: 'string', pattern: '^"\\d{1,15}"$' },
            example: '"3"',
          },
          AcceptLanguage: {
            name: 'Accept-Language',
            in: 'header',
            description: 'The language of `detail` in a problem: en for English, anything else for Swedish',
            schema: { type: 'string' },
            example: 'sv',
          },
        },
        headers: {
          RequestId: {
            description: 'The number of the request, also in the logs; quote it when something fails',
            schema: { type: 'string' },
          },
          ETag: {
            description: 'The version of the thing in the body, the same as its last audit entry’s number',
            schema: { type: 'string', pattern: '^"\\d{1,15}"$' },
            example: '"3"',
          },
        },
        examples: Object.fromEntries(
          Object.keys(refusals)
            .filter((code): code is RefusalCode => Object.hasOwn(refusals, code))
            .map((code) => [code, problemExample(code)]),
        ),
        responses: {
          ...problems.components,
          TooManyRequests: {
            description: 'The gateway lets no more requests through for a moment. Try again shortly.',
            content: { 'application/json': { schema: GatewayMessage } },
          },
        },
      },
    },
    {
      override({ zodSchema, jsonSchema, io }) {
        const { def } = zodSchema._zod
        // A reader must stand fields that a later deployment adds; only what is sent in is strict.
        if (io === 'output' && def.type === 'object' && def.catchall === undefined) {
          delete jsonSchema.additionalProperties
        }
      },
    },
  )
}
