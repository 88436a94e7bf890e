// Daily audit seals in the write-once bucket.
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { AuditSeal } from '../domain/audit/audit-seal.ts'
import type { CalendarDay } from '../domain/calendar/calendar-day.ts'

const prefix = 'seals/'
const objectKey = (day: string): string => `${prefix}${day}.json`
const readAtOnce = 20

export interface SealStore {
  find(day: string): Promise<AuditSeal | undefined>
  /** Everything that stands in a seal's place, the oldest first and as it was found: verification judges it. */
  all(): Promise<unknown[]>
  /** Writes the seal if its day has none; false when it has one already. */
  writeOnce(seal: AuditSeal): Promise<boolean>
}

function readJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return text
  }
}

function isNamed(error: unknown, names: readonly string[]): boolean {
  return error instanceof Error && names.includes(error.name)
}

export function openSealStore(bucket: string): SealStore {
  const client = new S3Client({
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })

  async function textOf(day: string): Promise<string | undefined> {
    try {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: objectKey(day) }))
      return await Body?.transformToString('utf8')
    } catch (error) {
      if (isNamed(error, ['NoSuchKey'])) return undefined
      throw error
    }
  }

  /** `seals/2027-` for each year that has seals. */
  async function years(): Promise<string[]> {
    const { CommonPrefixes = [] } = await client.send(
      new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, Delimiter: '-' }),
    )
    return CommonPrefixes.flatMap(({ Prefix }) => (Prefix === undefined ? [] : [Prefix]))
  }

  /** Year by year: a year has no more seals than one answer has room for, however long the system has run. */
  async function days(): Promise<string[]> {
    const ofYears = await Promise.all(
      (await years()).map((year) => client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: year }))),
    )
    const keys = ofYears.flatMap(({ Contents = [] }) => Contents.map(({ Key = '' }) => Key))
    return keys.map((key) => key.slice(prefix.length, -'.json'.length)).toSorted()
  }

  return {
    async find(day) {
      const text = await textOf(day)
      return text === undefined ? undefined : AuditSeal.parse(JSON.parse(text))
    },
    async all() {
      const sealed = await days()
      const seals: unknown[] = []
      for (let at = 0; at < sealed.length; at += readAtOnce) {
        const some = await Promise.all(sealed.slice(at, at + readAtOnce).map(textOf))
        seals.push(...some.map(readJson))
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
        // A conflict with a write under way says nothing yet: it is thrown, and the schedule tries again.
        if (isNamed(error, ['PreconditionFailed'])) return false
        throw error
      }
    },
  }
}
