// Where the parts of one embedded cloud listen; all on 127.0.0.1.

export interface Addresses {
  /** The HTTP API. */
  api: string
  /** Step Functions, Lambda, DynamoDB and SES v2 by their AWS protocols. */
  aws: string
  /** The same endpoint as `aws`, named for those who look for a database. */
  dynamodb: string
  s3: string
  /** The base of the hosted sign-in; a user pool's issuer is this plus `/` plus the pool's id. */
  identity: string
  /** The issuer of the template's (first) user pool. */
  issuer: string
  mailbox: string
  status: string
  console: string
}

/** The order of the servers; with a base port, each takes the next one. */
export const SERVER_NAMES = ['api', 'status', 'mailbox', 'identity', 'aws', 's3', 'console'] as const
export type ServerName = (typeof SERVER_NAMES)[number]

export const DEFAULT_BASE_PORT = 4600
