// Systems stand on systems, and never on themselves: the search for the circle that a new dependency would close.

/**
 * Looks for the circle that closes when the system `from` is made to depend on `to`: there is one when `to` already stands,
 * by way of others, on `from`. The search does no reading of its own. It yields the ids whose dependants it needs, a layer
 * at a time, so that a layer can be read at once, and is sent their dependants in the same order. Each id is asked for once.
 * Throws RangeError when an answer is missing, since a circle could hide in it.
 * @returns the shortest circle, in which each system depends on the next: `['a', 'b', 'c', 'a']`; undefined when there is none
 */
export function* searchCycle(
  from: string,
  to: string,
): Generator<readonly string[], string[] | undefined, readonly (readonly string[])[]> {
  if (from === to) return [from, to]
  /** Each system found, and the one it stands on through which it was found. */
  const platformOf = new Map<string, string | undefined>([[from, undefined]])
  let layer: readonly string[] = [from]
  while (layer.length > 0) {
    const answers = yield layer
    const found: string[] = []
    for (const [at, platformId] of layer.entries()) {
      const dependantIds = answers[at]
      if (dependantIds === undefined) throw new RangeError(`Nothing was said of what stands on ${platformId}`)
      for (const id of dependantIds) {
        if (platformOf.has(id)) continue
        platformOf.set(id, platformId)
        found.push(id)
      }
    }
    if (platformOf.has(to)) return [from, ...wayDown(platformOf, to)]
    layer = found
  }
  return undefined
}

/** The ids from a system down to where the search began, itself first. */
function wayDown(platformOf: ReadonlyMap<string, string | undefined>, id: string): string[] {
  const way: string[] = []
  let next: string | undefined = id
  while (next !== undefined) {
    way.push(next)
    next = platformOf.get(next)
  }
  return way
}

/**
 * Whether making the system `from` depend on `to` would close a circle, when all can be read at once.
 * @param dependantsOf the systems that stand on one
 * @returns as `searchCycle`
 */
export function findCycle(
  from: string,
  to: string,
  dependantsOf: (id: string) => readonly string[],
): string[] | undefined {
  const search = searchCycle(from, to)
  let step = search.next()
  while (step.done !== true) step = search.next(step.value.map(dependantsOf))
  return step.value
}
