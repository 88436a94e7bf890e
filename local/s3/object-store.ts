// S3: s3rver behind a front that honours write-once puts and Object Lock.
import { mkdirSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import S3rver from '@20minutes/s3rver'
import s3Account from '@20minutes/s3rver/lib/models/account.js'
import type { Activity } from '../clock/activity.ts'
import type { Clock } from '../clock/clock.ts'
import { CHECKSUM_HEADER, declaredChecksum } from './declared-checksum.ts'
import { writeObjectsWhole } from './whole-objects.ts'

export interface CorsRule {
  AllowedHeaders: string[]
  AllowedMethods: string[]
  AllowedOrigins: string[]
  ExposedHeaders: string[]
  MaxAge?: number | undefined
}

export interface BucketSettings {
  name: string
  /** How long an object cannot be changed; undefined for a bucket without Object Lock. */
  lockedDays: number | undefined
  cors: CorsRule[]
}

const escapeXml = (text: string): string =>
  text.replace(/[<>&]/g, (character) => `&#${character.charCodeAt(0)};`)
const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`

function corsXml(rules: CorsRule[]): string {
  const each = rules.map(
    (rule) =>
      `<CORSRule>${[
        ...rule.AllowedOrigins.map((value) => element('AllowedOrigin', value)),
        ...rule.AllowedMethods.map((value) => element('AllowedMethod', value)),
        ...rule.AllowedHeaders.map((value) => element('AllowedHeader', value)),
        ...rule.ExposedHeaders.map((value) => element('ExposeHeader', value)),
        ...(rule.MaxAge === undefined ? [] : [element('MaxAgeSeconds', String(rule.MaxAge))]),
      ].join('')}</CORSRule>`,
  )
  return `<CORSConfiguration>${each.join('')}</CORSConfiguration>`
}

function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  response.writeHead(status, { 'content-type': 'application/xml' })
  response.end(
    `<?xml version="1.0" encoding="UTF-8"?>\n<Error>${element('Code', code)}${element('Message', message)}</Error>`,
  )
}

const DAY_MS = 86_400_000

/** Signatures are not checked here, but s3rver wants to know the key; any is welcome, as in the other services. */
function admit(credentials: string): void {
  const accessKeyId = /Credential=([^/\s]+)\//.exec(credentials)?.[1]
  if (accessKeyId) s3Account.DUMMY_ACCOUNT.createKeyPair(accessKeyId, accessKeyId)
}

/** A header that a presigned address was signed with must be sent with it. */
function missingSignedHeader(request: IncomingMessage, url: URL): string | undefined {
  // A browser asks first whether it may send them, and sends none with the question.
  if (request.method === 'OPTIONS') return undefined
  const signed = url.searchParams.get('X-Amz-SignedHeaders')?.split(';') ?? []
  return signed.find((name) => request.headers[name] === undefined)
}

/**
 * s3rver keeps no versions, so where Object Lock would keep a locked version beneath a new one or beneath a
 * delete marker, this refuses the overwrite and the delete. Writing the same key twice at the same moment
 * under `If-None-Match: *` lets one through.
 */
export class ObjectStore {
  readonly #server: S3rver
  readonly #answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  readonly #buckets: Map<string, BucketSettings>
  readonly #clock: Clock
  readonly #activity: Activity
  /** Objects being written under a condition. */
  readonly #claimed = new Set<string>()

  private constructor(server: S3rver, buckets: BucketSettings[], clock: Clock, activity: Activity) {
    this.#server = server
    this.#answer = server.callback()
    this.#buckets = new Map(buckets.map((bucket) => [bucket.name, bucket]))
    this.#clock = clock
    this.#activity = activity
  }

  static async start(
    folder: string,
    buckets: BucketSettings[],
    clock: Clock,
    activity: Activity,
  ): Promise<ObjectStore> {
    mkdirSync(folder, { recursive: true })
    const server = new S3rver({
      directory: folder,
      silent: true,
      allowMismatchedSignatures: true,
      vhostBuckets: false,
      configureBuckets: buckets.map(({ name, cors }) => ({
        name,
        configs: cors.length > 0 ? [corsXml(cors)] : [],
      })),
    })
    await server.configureBuckets()
    writeObjectsWhole(server)
    return new ObjectStore(server, buckets, clock, activity)
  }

  handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    return this.#activity.track(() => this.#guard(request, response))
  }

  async #guard(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost')
    admit(`${request.headers.authorization} ${decodeURIComponent(url.search)}`)
    const [, bucketName = '', ...rest] = url.pathname.split('/')
    const key = decodeURIComponent(rest.join('/'))
    const bucket = this.#buckets.get(bucketName)
    const missing = missingSignedHeader(request, url)
    if (missing !== undefined) {
      request.resume()
      return refuse(
        response,
        403,
        'SignatureDoesNotMatch',
        `The header ${missing} was signed and is not there.`,
      )
    }
    const isBulkDelete = request.method === 'POST' && url.searchParams.has('delete')
    if (bucket?.lockedDays !== undefined && isBulkDelete) {
      return refuse(
        response,
        403,
        'AccessDenied',
        'Objects in this bucket are locked and cannot be deleted in bulk.',
      )
    }
    const isChange = key !== '' && (request.method === 'PUT' || request.method === 'DELETE')
    if (!bucket || !isChange) return this.#pass(request, response)
    const isConditional = request.method === 'PUT' && request.headers['if-none-match'] === '*'
    const id = `${bucketName}/${key}`
    const isClaimed = isConditional && this.#claimed.has(id)
    if (isConditional) this.#claimed.add(id)
    try {
      const writtenAt = await this.#writtenAt(bucketName, key)
      if (isClaimed || (isConditional && writtenAt !== undefined)) {
        request.resume()
        return refuse(
          response,
          412,
          'PreconditionFailed',
          'At least one of the pre-conditions you specified did not hold',
        )
      }
      if (writtenAt !== undefined && this.#isLocked(bucket, writtenAt)) {
        request.resume()
        return refuse(response, 403, 'AccessDenied', 'Access Denied because object protected by object lock.')
      }
      await this.#pass(request, response)
    } finally {
      if (isConditional && !isClaimed) this.#claimed.delete(id)
    }
  }

  #isLocked(bucket: BucketSettings, writtenAt: number): boolean {
    return bucket.lockedDays !== undefined && this.#clock.now() < writtenAt + bucket.lockedDays * DAY_MS
  }

  /** When the object was written; undefined when there is none. */
  async #writtenAt(bucket: string, key: string): Promise<number | undefined> {
    try {
      return (await stat(this.#server.store.getResourcePath(bucket, key, 'object'))).mtimeMs
    } catch {
      return undefined
    }
  }

  async #pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const finished = new Promise((resolve) => response.once('close', resolve))
    const declared = request.headers[CHECKSUM_HEADER]
    await declaredChecksum.run(declared?.toString(), () => this.#answer(request, response))
    await finished
  }
}
