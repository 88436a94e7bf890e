// Daily audit seals in the write-once bucket.
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { AuditSeal } from '../domain/audit/audit-seal.ts'
import type { CalendarDay } from '../domain/calendar/calendar-day.ts'

const prefix = 'seals/'
const objectKey = (day: string): string => `${prefix}${day}.json`
const readAtOnce = 20

export interface SealStore {
  find(day: string): Promise<AuditSeal | undefined>
  /** Every seal, the oldest first. */
  all(): Promise<AuditSeal[]>
  /** Writes the seal if its day has none; false when it has one already. */
  writeOnce(seal: AuditSeal): Promise<boolean>
}

function isNamed(error: unknown, names: readonly string[]): boolean {
  return error instanceof Error && names.includes(error.name)
}

export function openSealStore(bucket: string): SealStore {
  const client = new S3Client({
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })

  async function find(day: string): Promise<AuditSeal | undefined> {
    try {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: objectKey(day) }))
      return AuditSeal.parse(JSON.parse((await Body?.transformToString('utf8')) ?? ''))
    } catch (error) {
      if (isNamed(error, ['NoSuchKey'])) return undefined
      throw error
    }
  }

  async function days(): Promise<string[]> {
    const found: string[] = []
    let token: string | undefined
    do {
      const answer = await client.send(
        new ListObjectsV2Command({
          Bucket: bucket,
          Prefix: prefix,
          ...(token && { ContinuationToken: token }),
        }),
      )
      for (const { Key = '' } of answer.Contents ?? []) found.push(Key.slice(prefix.length, -'.json'.length))
      token = answer.NextContinuationToken
    } while (token)
    return found.toSorted()
  }

  return {
    find,
    async all() {
      const sealed = await days()
      const seals: AuditSeal[] = []
      for (let at = 0; at < sealed.length; at += readAtOnce) {
        const some = await Promise.all(sealed.slice(at, at + readAtOnce).map(find))
        for (const seal of some) if (seal) seals.push(seal)
      }
      return seals
    },
    async writeOnce(seal) {
      try {
        await client.send(
          new PutObjectCommand({
            Bucket: bucket,
            Key: objectKey(seal.day satisfies CalendarDay),
            ContentType: 'application/json',
            Body: JSON.stringify(seal),
            IfNoneMatch: '*',
            // A bucket with a default retention refuses an object without a checksum.
            ChecksumAlgorithm: 'SHA256',
          }),
        )
        return true
      } catch (error) {
        if (isNamed(error, ['PreconditionFailed', 'ConditionalRequestConflict'])) return false
        throw error
      }
    },
  }
}
