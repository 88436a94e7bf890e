// The headers that CloudFront puts on every answer of the console: those of console-headers.ts, and TLS for two years.
import { Duration } from 'aws-cdk-lib'
import { HeadersReferrerPolicy, ResponseHeadersPolicy } from 'aws-cdk-lib/aws-cloudfront'
import type { Construct } from 'constructs'
import { type ConsoleOrigins, consoleHeaders, contentSecurityPolicy } from '../console-headers.ts'

/** Headers that CloudFront takes in fields of their own and refuses by name. */
const inFields = ['content-security-policy', 'x-content-type-options', 'referrer-policy']

export class ConsoleHeadersPolicy extends ResponseHeadersPolicy {
  constructor(scope: Construct, id: string, origins: ConsoleOrigins) {
    const others = Object.entries(consoleHeaders(origins)).filter(([name]) => !inFields.includes(name))
    super(scope, id, {
      comment: 'LIS: the console runs nothing it did not bring and asks nobody else',
      securityHeadersBehavior: {
        contentSecurityPolicy: { contentSecurityPolicy: contentSecurityPolicy(origins), override: true },
        contentTypeOptions: { override: true },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
        strictTransportSecurity: {
          accessControlMaxAge: Duration.days(730),
          // What else lies below the console's name is not the console's to decide.
          includeSubdomains: false,
          override: true,
        },
      },
      customHeadersBehavior: {
        customHeaders: others.map(([header, value]) => ({ header, value, override: true })),
      },
    })
  }
}
