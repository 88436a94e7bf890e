// An operation of the protocol: a strict schema for its request and a function that answers it.
import * as z from 'zod'
import { ServiceError } from './service-error.ts'

export type Operation = (body: unknown) => Promise<object>

/** @throws ServiceError ValidationException when the request does not fit, or asks for what the runner does not have */
export function operation<Request>(
  schema: z.ZodType<Request>,
  run: (request: Request) => object | Promise<object>,
): Operation {
  return async (body) => {
    const parsed = schema.safeParse(body ?? {})
    if (!parsed.success) throw new ServiceError('ValidationException', z.prettifyError(parsed.error))
    return run(parsed.data)
  }
}

/** A time as JSON 1.0 writes it: seconds since the epoch. */
export function inSeconds(milliseconds: number): number {
  return milliseconds / 1000
}
