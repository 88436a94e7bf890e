// Which fields of a thing changed, told without the text that must stay out of the audit chain.
import type { AuditChange } from './audit-entry.ts'
import { canonicalJson } from './canonical-json.ts'
import { digest } from './digest.ts'

/**
 * Compares two states of a thing field by field, at the top level. `before` is left out when the thing is
 * new. A field that is undefined counts as absent, as it does in the store. The values of `protectedFields`
 * are replaced by `{ sha256 }`, so that secret or personal text can be erased without breaking the chain.
 * Throws TypeError for values that canonical JSON refuses.
 */
export function changedFields(
  before: Readonly<Record<string, unknown>> | undefined,
  after: Readonly<Record<string, unknown>>,
  protectedFields: readonly string[],
): AuditChange {
  const past = new Map(Object.entries(before ?? {}))
  const present = new Map(Object.entries(after))
  const names = [...new Set([...past.keys(), ...present.keys()])]
  const told = (name: string, value: unknown) =>
    protectedFields.includes(name) ? { sha256: digest(value) } : value

  const changes = names.flatMap((name): [string, AuditChange[string]][] => {
    const was = withoutUndefined(past.get(name))
    const is = withoutUndefined(present.get(name))
    if (isSame(was, is)) return []
    return [
      [
        name,
        {
          ...(was === undefined ? {} : { before: told(name, was) }),
          ...(is === undefined ? {} : { after: told(name, is) }),
        },
      ],
    ]
  })
  return Object.fromEntries(changes)
}

function isSame(a: unknown, b: unknown): boolean {
  if (a === undefined || b === undefined) return a === b
  return canonicalJson(a) === canonicalJson(b)
}

/** The value as the store keeps it: absent and undefined members are the same there. */
function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined)
  const isStructure = typeof value === 'object' && value !== null
  // Only what braces made is rebuilt; a Date or Map goes on as it is, to be refused by canonical JSON.
  if (!isStructure || Object.prototype.toString.call(value) !== '[object Object]') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([name, member]) => [name, withoutUndefined(member)]),
  )
}
