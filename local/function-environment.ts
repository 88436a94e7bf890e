// What every function's environment holds besides the template's: where AWS is, and keys that open nothing.
import type { Addresses } from './addresses.ts'

/** The SDK reads one endpoint per service id (AWS SDK reference, "Service-specific endpoints"). */
export function functionEnvironment(addresses: Addresses): Record<string, string> {
  return {
    // The one key pair that s3rver knows; the other services take any.
    AWS_ACCESS_KEY_ID: 'S3RVER',
    AWS_SECRET_ACCESS_KEY: 'S3RVER',
    AWS_ENDPOINT_URL_DYNAMODB: addresses.aws,
    AWS_ENDPOINT_URL_LAMBDA: addresses.aws,
    AWS_ENDPOINT_URL_S3: addresses.s3,
    AWS_ENDPOINT_URL_SESV2: addresses.aws,
    AWS_ENDPOINT_URL_SFN: addresses.aws,
    // A developer's own profile must not reach a function.
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    AWS_EC2_METADATA_DISABLED: 'true',
    LANG: 'en_US.UTF-8',
    PATH: '/usr/local/bin:/usr/bin:/bin',
    TZ: ':UTC',
  }
}
