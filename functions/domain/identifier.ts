// The forms of the system's identifiers, and the sortable id that names new things.

import * as z from 'zod'
import { told } from './bilingual.ts'

/** A short readable key that people choose in an import file: `ks`, `ab-alingsashem`, `anna.ek`. */
export const Slug = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9.-]{0,62}[a-z0-9])?$/, {
    error: told({
      sv: 'Använd små bokstäver a–z, siffror, punkt och bindestreck, högst 64 tecken.',
      en: 'Use lower-case letters a–z, digits, dots and hyphens, at most 64.',
    }),
  })
  .describe('Lower-case letters a–z, digits, dots and hyphens, at most 64')

/** Identifies a thing made by the system: 26 characters that sort by time. */
export const SortableId = z.string().regex(/^[0-9a-hjkmnp-tv-z]{26}$/)

export const MatterId = SortableId.describe('Identifies a matter (ärende)')

/** A task's id begins with its matter's, so that one key finds both. */
export const TaskId = z
  .string()
  .regex(/^[0-9a-hjkmnp-tv-z]{26}~[0-9a-hjkmnp-tv-z]{26}$/)
  .describe('Identifies a task (uppgift)')

/** A meeting is its body and its day. */
export const MeetingId = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9.-]{0,62}[a-z0-9])?~\d{4}-\d{2}-\d{2}$/)
  .describe('Identifies a meeting (sammanträde): body~day')

export const PersonId = Slug.describe('The name the person signs in with')

export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** An instant in UTC with milliseconds, the only form in which times are stored. */
export const Instant = z.iso.datetime({ precision: 3 })
export type Instant = z.infer<typeof Instant>

const crockford = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * Writes 48 bits of time and 80 bits of given randomness as 26 characters that sort by time.
 * Pure: the caller brings the clock and the random bytes (at least 10).
 */
export function sortableId(epochMs: number, randomness: Uint8Array): string {
  let bits = BigInt(epochMs)
  for (const byte of randomness.subarray(0, 10)) bits = (bits << 8n) | BigInt(byte)
  let text = ''
  for (let digit = 0; digit < 26; digit++) {
    text = crockford.charAt(Number(bits & 31n)) + text
    bits >>= 5n
  }
  return text
}
