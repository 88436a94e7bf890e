// Finds the route of an HTTP API that answers a request, by API Gateway's precedence.

export interface Route {
  /** `GET /matters/{id}`, `ANY /{proxy+}` or `$default`. */
  key: string
  functionArn: string
  timeoutMs: number
  authorizer: { issuer: string; audience: string[]; scopes: string[] } | undefined
}

export interface RouteMatch {
  route: Route
  pathParameters: Record<string, string>
}

interface Pattern {
  route: Route
  method: string
  segments: string[]
}

const segmentsOf = (path: string): string[] => path.split('/').slice(1)

/** How exact a segment is: a word before a parameter before a greedy parameter. */
const exactness = (segment: string): string =>
  /^\{.*\+\}$/.test(segment) ? '0' : /^\{.*\}$/.test(segment) ? '1' : '2'

const specificity = ({ method, segments }: Pattern): string =>
  `${segments.map(exactness).join('')}${method === 'ANY' ? '0' : '3'}`

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

function parametersOf(pattern: string[], path: string[]): Record<string, string> | undefined {
  const parameters: Record<string, string> = {}
  for (const [index, segment] of pattern.entries()) {
    const greedy = /^\{(.*)\+\}$/.exec(segment)?.[1]
    if (greedy !== undefined) {
      const rest = path.slice(index)
      if (rest.length === 0 || rest.join('/') === '') return undefined
      parameters[greedy] = rest.map(decode).join('/')
      return parameters
    }
    const actual = path[index]
    if (actual === undefined) return undefined
    const parameter = /^\{(.*)\}$/.exec(segment)?.[1]
    if (parameter !== undefined) {
      if (actual === '') return undefined
      parameters[parameter] = decode(actual)
    } else if (segment !== actual) return undefined
  }
  return pattern.length === path.length ? parameters : undefined
}

export class RouteTable {
  readonly #patterns: Pattern[]
  readonly #fallback: Route | undefined

  constructor(routes: Route[]) {
    this.#fallback = routes.find(({ key }) => key === '$default')
    this.#patterns = routes
      .filter(({ key }) => key !== '$default')
      .map((route) => {
        const [method = 'ANY', path = '/'] = route.key.split(' ')
        return { route, method, segments: segmentsOf(path) }
      })
      .sort((one, other) => specificity(other).localeCompare(specificity(one)))
  }

  find(method: string, path: string): RouteMatch | undefined {
    const segments = segmentsOf(path)
    for (const pattern of this.#patterns) {
      if (pattern.method !== 'ANY' && pattern.method !== method) continue
      const pathParameters = parametersOf(pattern.segments, segments)
      if (pathParameters) return { route: pattern.route, pathParameters }
    }
    return this.#fallback && { route: this.#fallback, pathParameters: {} }
  }
}
