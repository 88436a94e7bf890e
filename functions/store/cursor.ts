// Page cursors: opaque to the client, bound to the list they come from.
import * as z from 'zod'
import { Refusal } from '../domain/refusal.ts'

const Cursor = z.strictObject({ of: z.string(), key: z.record(z.string(), z.string()) })

export function encodeCursor(key: Record<string, unknown>, partition: string): string {
  return Buffer.from(JSON.stringify({ of: partition, key })).toString('base64url')
}

/** Refuses with `cursor-invalid` what is not a cursor of this very list. */
export function decodeCursor(cursor: string, partition: string): Record<string, string> {
  let decoded: unknown
  try {
    decoded = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    throw new Refusal('cursor-invalid')
  }
  const parsed = Cursor.safeParse(decoded)
  if (!parsed.success || parsed.data.of !== partition) throw new Refusal('cursor-invalid')
  return parsed.data.key
}

/**
 * Answers what the database says of a page that it refuses: a ValidationException with a cursor means that the
 * cursor's key was altered; without one it is a defect of ours.
 */
export function refuseAlteredCursor(cursor: string | undefined) {
  return (error: unknown): never => {
    const isAltered = cursor !== undefined && error instanceof Error && error.name === 'ValidationException'
    throw isAltered ? new Refusal('cursor-invalid') : error
  }
}
