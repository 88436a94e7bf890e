// Secrets are long, different each time, and known afterwards by their digest.
import { describe, expect, it } from 'vitest'
import { FeedFile } from '../../functions/api/contract/public-routes.ts'
import { digestOfSecret, isSameDigest, newSecret } from '../../functions/runtime/new-secret.ts'

describe('a secret', () => {
  it('has 256 bits, fits an address, and is never the same', () => {
    const secrets = Array.from({ length: 200 }, newSecret)
    expect(new Set(secrets).size).toBe(secrets.length)
    for (const secret of secrets) {
      expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
      expect(FeedFile.parse(`${secret}.ics`)).toBe(`${secret}.ics`)
    }
  })

  it('is known by its digest', () => {
    expect(digestOfSecret('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    const digest = digestOfSecret(newSecret())
    expect(isSameDigest(digest, digest)).toBe(true)
    expect(isSameDigest(digest, digestOfSecret('abc'))).toBe(false)
    expect(isSameDigest(digest, digest.slice(1))).toBe(false)
  })
})
