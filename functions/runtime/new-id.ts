// Makes sortable ids: random for requests, derived for machine steps so that a repeat gets the same ones.
import { createHash, randomBytes } from 'node:crypto'
import { SortableId, sortableId } from '../domain/identifier.ts'

/** How many of an id's characters tell its time. */
const timeDigits = 10

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

/**
 * The same id for whatever is made of one source, so that it is made once: with the source's own time, where its id tells
 * it, and else that of the month or day that its id is.
 */
export function idOfSource({ kind, id }: { kind: string; id: string }): string {
  const digest = createHash('sha256').update(`${kind}:${id}`).digest()
  if (SortableId.safeParse(id).success)
    return id.slice(0, timeDigits) + sortableId(0, digest).slice(timeDigits)
  const epochMs = Date.parse(id)
  return sortableId(Number.isNaN(epochMs) ? 0 : Math.max(0, epochMs), digest)
}
