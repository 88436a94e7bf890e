// What the server found wrong with a form, by the place of the field in it.
import { ApiProblem } from '../api/problem.ts'

/** @param root where the form's value stands in the request: `body.answer` */
export function faultsWithin(error: Error | null, root: string): Map<string, string> {
  if (!(error instanceof ApiProblem)) return new Map()
  const { faults = [], detail = '' } = error.problem ?? {}
  // A bare identifier says nothing to a person; what the problem says as a whole does.
  const wordsFor = (message: string) => (/\s/.test(message) ? message : detail)
  return new Map(
    faults.map(({ path, message }) => [path === root ? '' : path.replace(`${root}.`, ''), wordsFor(message)]),
  )
}
