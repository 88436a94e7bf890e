// Changes what the municipality has chosen for itself; the whole set at a time.
import type { Actor } from '../actor.ts'
import { stampOf } from '../actor.ts'
import type { Decision, Stored } from '../decision.ts'
import type { Grant } from '../permission.ts'
import { Refusal } from '../refusal.ts'
import type { MunicipalRules } from './municipal-rules.ts'

export type ChangeRules = Omit<MunicipalRules, 'kind' | 'id'>

/**
 * @param before undefined while the defaults hold; they count as version 0
 * @throws Refusal `stale-version`
 */
export function changeRules(
  before: Stored<MunicipalRules> | undefined,
  command: ChangeRules,
  context: { expectedVersion: number; actor: Actor; grant: Grant; now: string },
): { decision: Decision; rules: MunicipalRules } {
  const { expectedVersion, actor, grant, now } = context
  if (expectedVersion !== (before?.version ?? 0)) throw new Refusal('stale-version')
  const rules: MunicipalRules = { kind: 'municipal-rules', id: 'municipality', ...command }
  return {
    decision: {
      at: now,
      actor: stampOf(actor, grant.standing),
      changes: [{ before, after: rules, action: 'municipal-rules.changed' }],
      effects: [],
    },
    rules,
  }
}
