// Makes sortable ids: random for requests, derived for machine steps so that a repeat gets the same ones.
import { createHash, randomBytes } from 'node:crypto'
import { sortableId } from '../domain/identifier.ts'

/** An id nobody has seen, at the given instant. */
export function newId(now: string): string {
  return sortableId(Date.parse(now), randomBytes(10))
}

/**
 * The same id every time for the same state of the same execution.
 * @param run `<execution>/<state>/<entered time>` as the machine passes it
 */
export function idOfRun(run: string): string {
  const enteredAt = run.slice(run.lastIndexOf('/') + 1)
  return sortableId(Date.parse(enteredAt), createHash('sha256').update(run).digest())
}
