// Parses one part of a request, and says where in the request it is wrong.
import type * as z from 'zod'
import type { Fault } from '../domain/refusal.ts'
import { Refusal } from '../domain/refusal.ts'
import { faultsOf } from './problem.ts'

const halfCharacter = {
  sv: 'Texten har ett halvt tecken (ett ensamt surrogat). Skriv om den.',
  en: 'The text has half a character (a lone surrogate). Write it again.',
}

/**
 * JSON may escape half a character (`"\ud83d"`), but no UTF-8 can carry it: the database would keep another text
 * than the one whose digest the audit trail holds.
 */
function halfCharacters(value: unknown, path: string): Fault[] {
  if (typeof value === 'string') return value.isWellFormed() ? [] : [{ path, message: halfCharacter }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => halfCharacters(inner, `${path}.${name}`))
}

/** Refuses with `malformed-request`; `within` is the part's name in the faults' paths. */
export function parsePart<T extends z.ZodType>(schema: T, value: unknown, within: string): z.infer<T> {
  const parsed = schema.safeParse(value, { reportInput: true })
  if (!parsed.success) throw new Refusal('malformed-request', faultsOf(parsed.error, within))
  const faults = halfCharacters(parsed.data, within)
  if (faults.length > 0) throw new Refusal('malformed-request', faults)
  return parsed.data
}
