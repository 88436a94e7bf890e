// Secrets that stand in an address: made here, shown once, and known afterwards by their digest alone.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

const secretBytes = 32

/** 256 bits of randomness as 43 characters that an address can hold. */
export const newSecret = (): string => randomBytes(secretBytes).toString('base64url')

/** SHA-256, as 64 hexadecimal digits: a secret of this length needs no salt and no slow hash. */
export const digestOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** Whether two digests are the same, in the same time wherever they differ. */
export function isSameDigest(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)]
  return first.length === second.length && timingSafeEqual(first, second)
}
