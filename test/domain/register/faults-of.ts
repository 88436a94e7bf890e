// What a file is refused for, by place.
import { expect } from 'vitest'
import { Refusal } from '../../../functions/domain/refusal.ts'

/** The English messages by path; nothing when the file is read. */
export function faultsOf(read: () => unknown): Record<string, string> {
  try {
    read()
    return {}
  } catch (error) {
    return faultsIn(error)
  }
}

export function faultsIn(error: unknown): Record<string, string> {
  if (!(error instanceof Refusal)) throw error
  expect(error.code).toBe('import-invalid')
  return Object.fromEntries(
    error.faults.map(({ path, message }) => [path, typeof message === 'string' ? message : message.en]),
  )
}
