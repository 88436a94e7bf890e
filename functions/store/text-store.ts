// Texts in the document bucket, each named by its SHA-256, so that a name can only ever mean one content.
import { createHash } from 'node:crypto'
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import type { StoredText } from '../domain/document/document.ts'

const checksumHeader = 'x-amz-checksum-sha256'
const uploadSeconds = 15 * 60
const downloadSeconds = 5 * 60

/** An address that works for a while. */
export interface TimedUrl {
  url: string
  headers: Record<string, string>
  expiresAt: string
}

/** A text, or a file of another type that the system itself has written. */
export type StoredFile = Omit<StoredText, 'mediaType'> & { mediaType: string }

export interface TextStore {
  uploadUrl(text: StoredText, now: string): Promise<TimedUrl>
  downloadUrl(text: StoredFile, now: string): Promise<TimedUrl>
  /** The bytes that were uploaded, or undefined when nothing was. */
  read(sha256: string): Promise<Uint8Array | undefined>
  write(text: Pick<StoredFile, 'sha256' | 'mediaType'>, bytes: Uint8Array): Promise<void>
  /** As `write`, but leaves what lies there already: the bucket keeps every version, and these are the same bytes. */
  writeOnce(text: Pick<StoredFile, 'sha256' | 'mediaType'>, bytes: Uint8Array): Promise<void>
}

const objectKey = (sha256: string): string => `texts/${sha256}`

/** The digest by which a text is named. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

export function openTextStore(bucket: string): TextStore {
  // The SDK's own checksums would be of another kind: the digest is the name, and it is checked when the draft is confirmed.
  const client = new S3Client({
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })
  const objectOf = (text: Pick<StoredFile, 'sha256' | 'mediaType'>, bytes: Uint8Array) => ({
    Bucket: bucket,
    Key: objectKey(text.sha256),
    ContentType: text.mediaType,
    Body: bytes,
  })
  const expiry = (now: string, seconds: number) => new Date(Date.parse(now) + seconds * 1000).toISOString()
  return {
    async uploadUrl(text, now) {
      // S3 itself takes only bytes of this digest: whoever knows a digest could otherwise write over its text.
      const checksum = Buffer.from(text.sha256, 'hex').toString('base64')
      const command = new PutObjectCommand({
        Bucket: bucket,
        Key: objectKey(text.sha256),
        ContentType: text.mediaType,
        ContentLength: text.sizeBytes,
        ChecksumSHA256: checksum,
      })
      const url = await getSignedUrl(client, command, {
        expiresIn: uploadSeconds,
        signableHeaders: new Set(['content-type', 'content-length', checksumHeader]),
        unhoistableHeaders: new Set([checksumHeader]),
      })
      const headers = { 'content-type': text.mediaType, [checksumHeader]: checksum }
      return { url, headers, expiresAt: expiry(now, uploadSeconds) }
    },
    async downloadUrl(text, now) {
      const command = new GetObjectCommand({
        Bucket: bucket,
        Key: objectKey(text.sha256),
        ResponseContentType: text.mediaType,
        ResponseContentDisposition: `attachment; filename*=UTF-8''${encodeURIComponent(text.fileName)}`,
      })
      const url = await getSignedUrl(client, command, { expiresIn: downloadSeconds })
      return { url, headers: {}, expiresAt: expiry(now, downloadSeconds) }
    },
    async read(sha256) {
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: objectKey(sha256) }))
        return await Body?.transformToByteArray()
      } catch (error) {
        if (error instanceof Error && error.name === 'NoSuchKey') return undefined
        throw error
      }
    },
    async write(text, bytes) {
      await client.send(new PutObjectCommand(objectOf(text, bytes)))
    },
    async writeOnce(text, bytes) {
      try {
        await client.send(new PutObjectCommand({ ...objectOf(text, bytes), IfNoneMatch: '*' }))
      } catch (error) {
        if (!(error instanceof Error)) throw error
        // Someone else writes the same bytes at this moment, and may yet fail: a plain write is as good.
        if (error.name === 'ConditionalRequestConflict') await this.write(text, bytes)
        else if (error.name !== 'PreconditionFailed') throw error
      }
    },
  }
}
