// The headers that every file of the console is sent with: nothing runs that the console did not bring, and nothing is asked of anyone else.

export interface ConsoleOrigins {
  /** Where the API, the sign-in and the stored texts are; the console asks nobody else. */
  readonly connectTo: readonly string[]
}

/** No `unsafe-inline`, for scripts or styles, and no frame around the console (OWASP Secure Headers). The design system's signs are data addresses. */
export function contentSecurityPolicy({ connectTo }: ConsoleOrigins): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src ${["'self'", ...connectTo].join(' ')}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

export function consoleHeaders(origins: ConsoleOrigins): Record<string, string> {
  return {
    'content-security-policy': contentSecurityPolicy(origins),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  }
}
