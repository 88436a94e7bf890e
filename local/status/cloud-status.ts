// What the status page and GET /local/status tell.
import type { Addresses } from '../addresses.ts'
import type { QueuedMessage } from '../sqs/dead-letter-queues.ts'

export interface SignInClient {
  clientId: string
  issuer: string
  callbackUrls: string[]
  logoutUrls: string[]
  scopes: string[]
}

export interface CloudStatus {
  now: string
  machineTime: string
  /** The parts that are at work at this moment. */
  busy: string[]
  addresses: Addresses
  outputs: Record<string, unknown>
  clients: SignInClient[]
  functions: { name: string; invocations: number; errors: number; workers: number; waiting: number }[]
  asynchronousInvocations: number
  stateMachines: { name: string; arn: string; executions: Record<string, number> }[]
  schedules: { name: string; expression: string; timeZone: string; nextAt: string | undefined }[]
  queues: { queue: string; messages: number }[]
  deadLetters: QueuedMessage[]
  mails: number
  /** By function, empty for other callers, then by operation. */
  dynamodbRequests: Record<string, Record<string, number>>
}
