// An HTTP API's CORS configuration: answers preflights itself and marks the other answers.
import type { IncomingMessage } from 'node:http'

export interface CorsConfiguration {
  AllowCredentials: boolean
  AllowHeaders: string[]
  AllowMethods: string[]
  AllowOrigins: string[]
  ExposeHeaders: string[]
  MaxAge?: number | undefined
}

function allows(origin: string, pattern: string): boolean {
  if (pattern === '*' || pattern === origin) return true
  const star = pattern.indexOf('*')
  return star >= 0 && origin.startsWith(pattern.slice(0, star)) && origin.endsWith(pattern.slice(star + 1))
}

/** The headers every answer to this request carries; none for an origin that is not allowed. */
export function corsHeaders(
  cors: CorsConfiguration | undefined,
  request: IncomingMessage,
): Record<string, string> {
  const origin = request.headers.origin
  if (!cors || !origin || !cors.AllowOrigins.some((pattern) => allows(origin, pattern))) return {}
  return {
    'access-control-allow-origin': cors.AllowOrigins.includes('*') ? '*' : origin,
    ...(cors.AllowCredentials && { 'access-control-allow-credentials': 'true' }),
    ...(cors.ExposeHeaders.length > 0 && { 'access-control-expose-headers': cors.ExposeHeaders.join(',') }),
  }
}

/** True when API Gateway answers the request itself, without a route. */
export const isPreflight = (cors: CorsConfiguration | undefined, request: IncomingMessage): boolean =>
  cors !== undefined && request.method === 'OPTIONS' && request.headers.origin !== undefined

/** The further headers of a preflight's answer. */
export function preflightHeaders(cors: CorsConfiguration | undefined): Record<string, string> {
  if (!cors) return {}
  return {
    ...(cors.AllowMethods.length > 0 && { 'access-control-allow-methods': cors.AllowMethods.join(',') }),
    ...(cors.AllowHeaders.length > 0 && { 'access-control-allow-headers': cors.AllowHeaders.join(',') }),
    ...(cors.MaxAge !== undefined && { 'access-control-max-age': String(cors.MaxAge) }),
  }
}
