// The SHA-256 that the writer of an object declares; S3 keeps the object only when its bytes have it.
import { AsyncLocalStorage } from 'node:async_hooks'

/** Base64, for the request that is being served; undefined when the writer declares none. */
export const declaredChecksum = new AsyncLocalStorage<string | undefined>()

export const CHECKSUM_HEADER = 'x-amz-checksum-sha256'
