// The digest by which a value is recognised without being kept.
import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical-json.ts'

/** Stands before the first link of every chain. */
export const noHash = '0'.repeat(64)

/** SHA-256 over a value's canonical JSON, in hex. Throws TypeError for what canonical JSON refuses. */
export function digest(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex')
}
