// Reads a request's body whole, up to a limit.
import type { IncomingMessage } from 'node:http'

/** Thrown when a body is longer than the service takes. */
export class BodyTooLarge extends Error {
  constructor(limit: number) {
    super(`The body is longer than ${limit} bytes.`)
    this.name = 'BodyTooLarge'
  }
}

export async function readBody(request: IncomingMessage, limitBytes: number): Promise<Buffer> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request) {
    const bytes = Buffer.isBuffer(part) ? part : Buffer.from(String(part))
    length += bytes.length
    // Read on to the end without keeping it: a client that still writes would not see the answer.
    if (length <= limitBytes) parts.push(bytes)
  }
  if (length > limitBytes) throw new BodyTooLarge(limitBytes)
  return Buffer.concat(parts)
}
