// The limit every input, result, output and set of variables is held to.
import { StatesError } from '../errors/states-error.ts'
import { type Json, payloadLimitBytes, sizeInBytes } from '../json.ts'

/**
 * The value itself when it is at most 256 KiB.
 * @param what what the value is, for the cause: "the output of the state"
 * @throws StatesError States.DataLimitExceeded
 */
export function withinLimit<T extends Json>(value: T, what: string): T {
  if (sizeInBytes(value) <= payloadLimitBytes) return value
  throw new StatesError(
    'States.DataLimitExceeded',
    `The size of ${what} exceeds the maximum number of bytes service limit (${payloadLimitBytes}).`,
  )
}
