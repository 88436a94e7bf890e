// The shape of a resource type's properties: those that are honoured, those that mean nothing on one machine, and no others.
import * as z from 'zod'
import { isRecord } from '../is-record.ts'

/**
 * A strict schema of the honoured properties. The named ignored ones are dropped first: they concern keys,
 * logs, tags or capacity, and change nothing a function can see. Anything else is refused at start.
 */
export function resourceProperties<Shape extends z.ZodRawShape>(honoured: Shape, ignored: readonly string[]) {
  const withoutIgnored = (value: unknown) =>
    isRecord(value)
      ? Object.fromEntries(Object.entries(value).filter(([name]) => !ignored.includes(name)))
      : value
  return z.preprocess(withoutIgnored, z.strictObject(honoured))
}
