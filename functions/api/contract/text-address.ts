// Where a stored text can be read for a while, and the digest to check it by.
import * as z from 'zod'
import { MediaType } from '../../domain/document/document.ts'
import { Sha256 } from '../../domain/identifier.ts'

export const TextAddress = z.object({
  downloadUrl: z.url(),
  sha256: Sha256,
  mediaType: MediaType,
  expiresAt: z.iso.datetime(),
})
