// Makes s3rver write an object whole or not at all, so that a killed process leaves no half file behind a good name.
import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm, utimes } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type S3rver from '@20minutes/s3rver'
import S3Error from '@20minutes/s3rver/lib/models/error.js'
import { declaredChecksum } from './declared-checksum.ts'

/**
 * Replaces the store's write: content to a side file, then metadata, and the object's own name last.
 * Refuses, as S3 does, bytes that have not the checksum their writer declares.
 */
export function writeObjectsWhole(server: S3rver): void {
  const { store } = server
  store.putObject = async ({ bucket, key, content, metadata }) => {
    const path = store.getResourcePath(bucket, key, 'object')
    const side = `${path}.${randomUUID()}.part`
    await mkdir(dirname(path), { recursive: true })
    const digest = createHash('md5')
    const checksum = createHash('sha256')
    let size = 0
    const measure = new Transform({
      transform(chunk, _encoding, done) {
        digest.update(chunk)
        checksum.update(chunk)
        size += chunk.length
        done(null, chunk)
      },
    })
    const source = Buffer.isBuffer(content) ? Readable.from([content]) : content
    await pipeline(source, measure, createWriteStream(side, { flush: true }))
    const declared = declaredChecksum.getStore()
    if (declared !== undefined && declared !== checksum.digest('base64')) {
      await rm(side)
      throw new S3Error('BadDigest', 'The SHA256 you specified did not match the calculated checksum.')
    }
    const md5 = digest.digest('hex')
    await store.putMetadata(bucket, key, metadata, md5)
    // Last-Modified and Object Lock count from the embedded cloud's time, not the machine's.
    await utimes(side, new Date(), new Date())
    await rename(side, path)
    return { size, md5 }
  }
}
