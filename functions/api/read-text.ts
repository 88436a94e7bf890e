// Reads a stored text from the bucket, and trusts it only by its digest.
import type { StoredText } from '../domain/document/document.ts'
import { charactersOf, requireReadable } from '../domain/document/readable-text.ts'
import type { TextStore } from '../store/text-store.ts'
import { sha256Of } from '../store/text-store.ts'

/** The bytes that the record points to; throws when they are gone or are others, since neither can happen. */
export async function readBytes(texts: TextStore, { sha256 }: StoredText): Promise<Uint8Array> {
  const bytes = await texts.read(sha256)
  if (bytes === undefined) throw new Error(`The text ${sha256} is not in the bucket`)
  if (sha256Of(bytes) !== sha256) throw new Error(`The text ${sha256} in the bucket is another`)
  return bytes
}

/** The text in characters; refuses with `text-not-comparable`, naming the part of the request, before it reads. */
export async function readText(texts: TextStore, text: StoredText, path: string): Promise<string> {
  requireReadable(text, path)
  return charactersOf(await readBytes(texts, text))
}
