// The key that signs tokens, made once and kept, so that a token survives a restart.
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { exportJWK, generateKeyPair } from 'jose'
import * as z from 'zod'

const Keys = z.object({
  jwk: z.looseObject({ kid: z.string(), kty: z.literal('RSA') }),
  cookieSecret: z.string(),
})
export type SigningKeys = z.infer<typeof Keys>

/** Reads the keys from the file, or makes them. */
export async function signingKeys(file: string): Promise<SigningKeys> {
  if (existsSync(file)) return Keys.parse(JSON.parse(readFileSync(file, 'utf8')))
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  const kid = crypto.randomUUID()
  const keys = {
    jwk: { ...(await exportJWK(privateKey)), kid, alg: 'RS256', use: 'sig', kty: 'RSA' },
    cookieSecret: crypto.randomUUID(),
  }
  writeFileSync(file, JSON.stringify(keys))
  chmodSync(file, 0o600)
  return Keys.parse(keys)
}
