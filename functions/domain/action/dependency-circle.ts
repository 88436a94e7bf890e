// Whether actions would wait for each other: none may depend on itself, through however many others.
import { Refusal } from '../refusal.ts'

/**
 * Refuses dependencies that lead back to the action.
 * @param dependsOn by id, of every action that can be reached from the ones named
 * @throws Refusal `action-circle`
 */
export function requireNoCircle(
  id: string,
  named: readonly string[],
  dependsOn: ReadonlyMap<string, readonly string[]>,
): void {
  const seen = new Set<string>()
  const ahead = [...named]
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (next === id) throw new Refusal('action-circle', [{ path: 'body.dependsOn', message: id }])
    if (seen.has(next)) continue
    seen.add(next)
    ahead.push(...(dependsOn.get(next) ?? []))
  }
}
