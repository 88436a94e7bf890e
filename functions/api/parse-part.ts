// Parses one part of a request, and says where in the request it is wrong.
import type * as z from 'zod'
import { Refusal } from '../domain/refusal.ts'
import { faultsOf } from './problem.ts'

/** Refuses with `malformed-request`; `within` is the part's name in the faults' paths. */
export function parsePart<T extends z.ZodType>(schema: T, value: unknown, within: string): z.infer<T> {
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw new Refusal('malformed-request', faultsOf(parsed.error, within))
  return parsed.data
}
