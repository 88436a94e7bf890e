// Task tokens: random, and with a checksum so that a token nobody gave out is told apart from one that is over.
import { createHash, randomBytes } from 'node:crypto'

const randomLength = 48
const checkLength = 6

export function newTaskToken(): string {
  const random = randomBytes(randomLength)
  return Buffer.concat([random, checkOf(random)]).toString('base64url')
}

/** True when the text has the form of a token, whether or not a task waits for it. */
export function isTaskToken(text: string): boolean {
  const bytes = Buffer.from(text, 'base64url')
  const random = bytes.subarray(0, randomLength)
  return bytes.length === randomLength + checkLength && checkOf(random).equals(bytes.subarray(randomLength))
}

function checkOf(random: Buffer): Buffer {
  return createHash('sha256').update(random).digest().subarray(0, checkLength)
}
